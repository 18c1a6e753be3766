import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { startBrowser, startDemo, type Demo } from './demo';

/** The sample crisis in a browser: one server for a file of tests, a fresh page for each test. */
export interface Workbench {
  demo: Demo;
  page: Page;
  /** Addresses of other servers that the page asked for something. */
  strangers: string[];
  /** What the browser's console complains of. */
  complaints: string[];
  open: (path: string) => Promise<void>;
  text: () => Promise<string>;
}

/** Sets up what the tests of a file need, and takes it down again. */
export function useWorkbench(): Workbench {
  let browser: Browser;
  let context: BrowserContext | undefined;
  const bench = {} as Workbench;

  beforeAll(async () => {
    bench.demo = await startDemo();
    browser = await startBrowser();
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await bench.demo?.stop();
  });

  beforeEach(async () => {
    await context?.close();
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    bench.page = page;
    bench.strangers = [];
    bench.complaints = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(bench.demo.address)) bench.strangers.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') bench.complaints.push(message.text());
    });
    page.on('pageerror', (error) => bench.complaints.push(String(error)));
    bench.open = async (path) => {
      await page.goto(bench.demo.address + path);
      await page.waitForLoadState('networkidle');
    };
    bench.text = () => page.locator('main').innerText();
  });
  return bench;
}
