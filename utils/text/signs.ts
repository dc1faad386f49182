// Codes of signs, as they stand in a folded text.

export const NEWLINE = 0x0a;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const NUMBER_SIGN = 0x23;
export const DOLLAR = 0x24;
export const PERCENT = 0x25;
export const APOSTROPHE = 0x27;
export const OPENING = 0x28;
export const CLOSING = 0x29;
export const STAR = 0x2a;
export const PLUS = 0x2b;
export const COMMA_SIGN = 0x2c;
export const HYPHEN = 0x2d;
export const FULL_STOP = 0x2e;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const QUESTION_MARK = 0x3f;
export const AT_SIGN = 0x40;
export const UNDERSCORE = 0x5f;
export const BACKTICK = 0x60;
