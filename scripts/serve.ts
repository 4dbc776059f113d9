import { spawn, type ChildProcess } from 'node:child_process';

let running: ChildProcess | undefined;
let stopping = false;

await main();

async function main() {
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // Astro reports usage over the network unless it is told not to; a site must not need one.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const host = process.env['HOST'] || '127.0.0.1';
  const port = Number(process.env['PORT'] || 4321);
  const isPort = Number.isInteger(port) && port >= 0 && port < 65_536;
  if (!isPort) fail(`PORT is "${process.env['PORT']}", which is not a port number.`);
  await step('1/3 Checking every record', ['scripts/check.ts']);
  await step('2/3 Building the site', ['scripts/build.mjs']);
  console.log('3/3 Serving');
  await serve(host, port);
}

async function step(title: string, args: string[]) {
  console.log(title);
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  running = child;
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  running = undefined;
  // Ctrl-C reaches the child as well, and the child may end before this process has heard of it.
  if (stopping || child.signalCode === 'SIGINT' || child.signalCode === 'SIGTERM') process.exit(0);
  if (code !== 0) fail(`"${title}" did not succeed; the reason is above. Nothing is being served.`);
}

async function serve(host: string, port: number) {
  const { preview } = await import('astro');
  try {
    const server = await preview({
      logLevel: 'silent',
      // The files are public, so a check of host names would only stand in the way of containers.
      server: { host, port, allowedHosts: true },
      vite: { preview: { strictPort: true } },
    });
    const url = server.urls?.local[0] ?? server.urls?.network[0] ?? `http://${host}:${server.port}/`;
    console.log(`The register is at ${url.replace(/\/?$/, '/')} (Ctrl-C ends it)`);
  } catch (error) {
    fail(`Cannot serve at ${host}, port ${port}: ${reason(error, port)}`);
  }
}

function reason(error: unknown, port: number) {
  const message = error instanceof Error ? error.message : String(error);
  if (!/already in use|EADDRINUSE/.test(message)) return message;
  return `another program uses that port. End it, or choose another port: PORT=${port + 1} npm start`;
}

function stop() {
  stopping = true;
  if (running) running.kill();
  else process.exit(0);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
