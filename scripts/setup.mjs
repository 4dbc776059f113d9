// Plain Node ≥ 18 and no packages: this file runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, 'node_modules', '.setup-stamp');
const [major, minor] = process.versions.node.split('.').map(Number);

try {
  main(process.argv.includes('--browser'));
  const script = process.argv.find((argument) => argument.endsWith('.ts'));
  if (script) handOn(script);
} catch (error) {
  console.error(`Setup: ${error.message}`);
  process.exitCode = 1;
}

function main(withBrowser) {
  if (major < 18) throw new Error(`this is Node ${process.versions.node}; please install Node 18 or newer.`);
  installPackages();
  const browser = withBrowser ? (findChromium() ?? installBrowser()) : undefined;
  console.log(`Setup: npm packages${browser ? ` and a browser (${browser})` : ''} in place.`);
}

function installPackages() {
  const stamp = packagesStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.log('Setup: installing the npm packages (npm ci, a minute or two): they are missing or not the locked ones.');
  if (!run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])) {
    throw new Error(
      'npm ci did not succeed; what npm said is above. Check the network connection and that package.json and ' +
        'package-lock.json belong together, then run this again.',
    );
  }
  requireRecentNode();
  writeFileSync(stampFile, stamp);
}

// The platform counts too: the packages include programs, such as Node itself, that run on one platform only.
function packagesStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

function requireRecentNode() {
  const own = existsSync(join(root, 'node_modules', '.bin', 'node'));
  if (own || major > 22 || (major === 22 && minor >= 18)) return;
  throw new Error(
    `the package "node" came without its program, and Node ${process.versions.node} is too old to do without it. ` +
      'Let npm run install scripts (npm config delete ignore-scripts), or install Node 22.18 or newer.',
  );
}

function installBrowser() {
  if (process.getuid?.() === 0 && run('apt-get', ['--version'], 'ignore')) {
    console.log('Setup: installing Chromium with apt-get: the browser tests need one, and none is here.');
    run('apt-get', ['update', '-qq']);
    for (const name of ['chromium-headless-shell', 'chromium']) {
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
      const installed = findChromium();
      if (installed) return installed;
    }
  }
  console.log('Setup: downloading Chromium with Playwright: the browser tests need one, and none is here.');
  run('npx', ['playwright-core', 'install', 'chromium']);
  const downloaded = findChromium();
  if (downloaded) return downloaded;
  throw new Error(
    'the browser tests need a Chromium that runs, and none could be had. Do one of these, then run this again:\n' +
      '  - set CHROME_PATH to the Chromium or Chrome you have;\n' +
      "  - install Chromium with your system's package manager;\n" +
      '  - let Playwright download its own: npx playwright-core install --with-deps chromium',
  );
}

// The project's own Node runs the rest: the one that started this file may be older. Signals and the exit code pass through.
function handOn(script) {
  const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const child = spawn(existsSync(own) ? own : process.execPath, [join(root, script)], { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  // Told to end, npm ends the shell that it started, and the shell does not pass that on.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
  child.on('exit', (code) => process.exit(code ?? 1));
}

function run(command, args, stdio = 'inherit') {
  // On Windows npm and npx are scripts, which only a shell can start.
  const shell = process.platform === 'win32';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { cwd: root, stdio, shell, env }).status === 0;
}
