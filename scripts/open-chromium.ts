import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';

/**
 * Opens a Chromium that asks nothing of the network by itself.
 * @param more switches besides
 * @throws Error when there is none
 */
export async function openChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('There is no Chromium here. `npm test` installs one; CHROME_PATH names another.');
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}
