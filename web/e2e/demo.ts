import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** The command; HEARSAY_COMMAND names another one. */
const COMMAND = process.env.HEARSAY_COMMAND ?? new URL('../../hearsay', import.meta.url).pathname;

/** Debian's and others' names of the browser; HEARSAY_CHROMIUM names another. */
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export interface Demo {
  address: string;
  stop: () => Promise<void>;
}

/** The sample crisis on a free port. HEARSAY_ADDRESS names a server that runs already. */
export async function startDemo(): Promise<Demo> {
  if (process.env.HEARSAY_ADDRESS)
    return { address: process.env.HEARSAY_ADDRESS, stop: async () => undefined };
  return serve(['--demo']);
}

/** Starts `hearsay serve` on a free port; resolves when it says where it listens. */
export async function serve(
  options: string[],
  environment: Record<string, string> = {},
): Promise<Demo> {
  const child: ChildProcess = spawn(COMMAND, ['serve', ...options, '--port', '0', '--quiet'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (words: Buffer) => {
      said += words.toString();
      const found = /http:\/\/[\d.:a-z]+/.exec(said);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', (code) => reject(new Error(`hearsay serve ended with ${code}: ${said}`)));
    setTimeout(
      () => reject(new Error(`hearsay serve did not say where it listens: ${said}`)),
      240_000,
    ).unref();
  });
  return {
    address,
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit');
        child.on('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/** Runs another command to its end: its exit status and all that it said. */
export function hearsay(options: string[]): Promise<{ status: number | null; said: string }> {
  const child = spawn(COMMAND, options, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (words: Buffer) => (said += words.toString()));
  child.stderr.on('data', (words: Buffer) => (said += words.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, said }));
  });
}

export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env.HEARSAY_CHROMIUM ?? BROWSERS.find(existsSync);
  if (!executablePath) throw new Error('Chromium is not installed; HEARSAY_CHROMIUM may name it');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
