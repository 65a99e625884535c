import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { expect, it } from 'vitest';

/** Runs `npm start` until it prints an address, and hands over what it printed. */
async function start(
  port: string,
): Promise<{ printed: string; address: string | undefined; stop: () => Promise<void> }> {
  // A reader's shell, without the variables the test runner adds to its own.
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: port };
  const run = spawn('npm', ['start', '--silent'], { env, detached: true });
  let printed = '';
  const address = await new Promise<string | undefined>((resolve) => {
    const hear = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\/\/[^\s]+/.exec(printed)?.[0];
      if (found !== undefined) resolve(found);
    };
    run.stdout.on('data', hear);
    run.stderr.on('data', hear);
    run.once('exit', () => resolve(undefined));
  });
  return {
    printed,
    address,
    stop: async () => {
      if (run.exitCode !== null) return;
      const gone = once(run, 'exit');
      process.kill(-run.pid!, 'SIGTERM');
      await gone;
    },
  };
}

it('npm start builds and serves the site on the next port when the first is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const { printed, address, stop } = await start(String(port));
  expect(printed).toContain(`Port ${port} is taken.`);
  expect(address).not.toContain(`:${port}/`);
  expect(await (await fetch(address!)).text()).toContain('Aide bailleurs');
  await stop();
  other.close();
});

it('npm start refuses a port that is not one, in one sentence', async () => {
  const { printed, address } = await start('abc');
  expect(address).toBeUndefined();
  expect(printed.trim()).toBe('PORT=abc is not a port: give a whole number from 1 to 65000.');
});
