import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
// The first is Chromium without what a window needs: the same pages, for two thirds of the work.
const commands = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
};

/**
 * Path of a Chromium that runs: CHROME_PATH, one installed, or Playwright's own. Throws if CHROME_PATH names no program.
 * @returns {string | undefined}
 */
export function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`CHROME_PATH is "${chosen}", which is not a program that can be run. Correct it or unset it.`);
  }
  const installed = [...onPath(), ...(usualPlaces[process.platform] ?? [])];
  return installed.find(runs) ?? [fromPlaywright()].find(runs);
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, windows ? `${command}.exe` : command)));
}

function fromPlaywright() {
  // playwright-core refuses an old Node, so the project's own Node is asked when it is there.
  const own = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  const node = isExecutable(own) ? own : process.execPath;
  const question = "require('playwright-core').chromium.executablePath()";
  return spawnSync(node, ['-p', question], { cwd: root, encoding: 'utf8' }).stdout?.trim();
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

// Being there is not enough: Ubuntu's chromium-browser may be a stub, and a downloaded one may lack system libraries.
function runs(path) {
  if (!path || !isExecutable(path)) return false;
  // Chrome on Windows opens a window when asked for its version.
  return windows || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
