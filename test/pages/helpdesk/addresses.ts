/** Same shapes as the real help center; read by the pages and by the server. */
export const helpdeskHost = 'oesc.zendesk.com';
export const helpCenter = '/hc/en-us';
export const newRequestPath = `${helpCenter}/requests/new`;
export const requestsPath = `${helpCenter}/requests`;

export const suggestionsPath = '/api/v2/help_center/deflection/suggestions.json';
export const uploadsPath = '/api/v2/uploads.json';
export const currentUserPath = '/api/v2/users/me.json';
export const sessionPath = '/api/v2/help_center/sessions.json';
