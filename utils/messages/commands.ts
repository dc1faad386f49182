import { browser } from '../browser.ts';
import { COMMANDS } from './names.ts';

/** Passes the keys that the manifest lists on to the page in front. */
export function forwardCommands(): void {
  browser.commands.onCommand.addListener((name) => void forward(name));
}

async function forward(name: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // Where Steward does not run, nobody answers.
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, name).catch(() => undefined);
}

/**
 * Does in a page what its keys ask for.
 * @param commands.next moves to the next finding
 * @param commands.card puts the focus into the card of what is to check
 * @param commands.tray opens the list of all of them
 * @param signal ends the answering
 */
export function answerCommands(commands: Record<keyof typeof COMMANDS, () => void>, signal: AbortSignal): void {
  const heard = (message: unknown) => {
    if (message === COMMANDS.next) commands.next();
    if (message === COMMANDS.card) commands.card();
    if (message === COMMANDS.tray) commands.tray();
    return undefined;
  };
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard));
}
