import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SCREENS } from '../src/screens';
import { hearsay, serve, startBrowser, startDemo, type Demo } from './demo';

const EXAMPLE = new URL('../../examples/kerch-strait.txt', import.meta.url).pathname;

let demo: Demo;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let strangers: string[];
let complaints: string[];

beforeAll(async () => {
  demo = await startDemo();
  browser = await startBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

beforeEach(async () => {
  await context?.close();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  strangers = [];
  complaints = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(demo.address)) strangers.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
});

async function open(path: string): Promise<void> {
  await page.goto(demo.address + path);
  await page.waitForLoadState('networkidle');
}

async function text(): Promise<string> {
  return page.locator('main').innerText();
}

describe.each(SCREENS)('$title', (screen) => {
  test('is reached by its keys, asks nobody else and breaks no rule of the browser', async () => {
    await open('/help');
    await page.keyboard.press('g');
    await page.keyboard.press(screen.key);
    await page.waitForURL((url) => url.pathname === screen.path);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main h1').first().innerText()).not.toBe('');
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('has no serious finding of axe, light or dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await open(screen.path);
      const found = await new AxeBuilder({ page }).analyze();
      const serious = found.violations
        .filter((one) => one.impact === 'serious' || one.impact === 'critical')
        .map((one) => `${one.id}: ${one.nodes[0]?.html}`);
      expect(serious, `${screen.path} ${colorScheme}`).toEqual([]);
    }
  });

  test('fits a phone: nothing is cut off at the side', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(screen.path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});

describe('the sample crisis', () => {
  test('a claim leads to its words in the report', async () => {
    await open('/claims');
    await page.locator('.claim .gist a').first().click();
    await page.waitForURL(/\/reports\//);
    await page.locator('mark.at').first().waitFor();
    expect(await page.locator('mark.at').first().innerText()).not.toBe('');
  });

  test('a dispute shows both sides', async () => {
    await open('/claims');
    expect(await page.locator('.pair').count()).toBeGreaterThan(0);
    expect(await page.locator('.pair').first().innerText()).toMatch(/denied|contradicted|answered/);
  });

  test('origins open into the chain of reprints', async () => {
    await open('/timeline');
    const support = page.locator('.support button').first();
    await support.click();
    await page.locator('.chain a').first().waitFor();
    expect(await support.getAttribute('aria-expanded')).toBe('true');
  });

  test('a filter is part of the address', async () => {
    await open('/timeline');
    await page.getByLabel('Status').selectOption('planned');
    await page.waitForURL(/status=planned/);
    await page.reload();
    expect(await page.getByLabel('Status').inputValue()).toBe('planned');
  });

  test('a search finds reports and narrows by facet', async () => {
    await open('/search?q=bridge');
    await page.getByRole('button', { name: 'report', exact: true }).click();
    await page.waitForURL(/kind=report/);
    expect(await text()).toContain('Found');
  });

  test('a pasted report is read and shown', async () => {
    await open('/add');
    await page
      .getByLabel('The report’s text or its page (HTML)')
      .fill(
        'QUITO, March 9 - Ecuador said on Saturday that its troops had left the bridge at Macara.',
      );
    await page.getByRole('button', { name: 'Read and keep it' }).click();
    await page.getByRole('link', { name: 'see it' }).click();
    await page.waitForURL(/\/reports\//);
    await page.locator('.text').waitFor();
    expect(await text()).toContain('its troops had left the bridge');
  });

  test('a note on a fact is kept with its reason and can be taken back', async () => {
    await open('/reports');
    await page.locator('tbody a').first().click();
    await page.waitForURL(/\/reports\//);
    await page.locator('.facts button.link').first().click();
    await page.getByLabel('What is to be said').selectOption('note');
    await page.getByRole('textbox', { name: 'Note' }).fill('Looked at');
    await page.getByLabel('Why').fill('for the test');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('Kept. What the engine read').waitFor();
    await open('/review');
    await page.getByLabel('Why').fill('for the test');
    await page.getByRole('button', { name: 'Take back' }).first().click();
    await page.getByText('Taken back.').waitFor();
  });

  test('j, k and Enter walk the rows of a list and open one', async () => {
    await open('/timeline');
    await page.locator('li.line').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    const row = page.locator('[data-row]').first();
    expect(await row.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\//);
  });

  test('dragging over days chooses them, and the buttons do the same', async () => {
    await open('/timeline');
    const strip = page.locator('.strip svg');
    await strip.waitFor();
    const box = (await strip.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + box.width * 0.2, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=\d{4}-\d\d-\d\d.*to=\d{4}/);
    await page.getByRole('button', { name: 'All days' }).click();
    await page.waitForURL((url) => !url.search.includes('from='));
    await page.getByRole('button', { name: 'Closer' }).click();
    await page.waitForURL(/from=/);
  });

  test('a name is put right with words selected in the text, and what was read is kept', async () => {
    await open('/reports');
    await page.locator('tbody a').first().click();
    await page.getByRole('checkbox', { name: 'Actors' }).check();
    const name = page.locator('mark.actor').first();
    await name.dblclick();
    await page.getByRole('button', { name: 'Keep it' }).waitFor();
    const field = page.getByRole('combobox', { name: /^Field/ });
    await field.selectOption('name');
    expect(await page.getByLabel('Right value').inputValue()).not.toBe('');
    await page.getByLabel('Right value').fill('Somebody else');
    await page.getByLabel('Why').fill('for the test');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('Kept. What the engine read').waitFor();
    await open('/review');
    expect(await text()).toContain('Somebody else');
    await page.getByLabel('Why').fill('for the test');
    await page.getByRole('button', { name: 'Take back' }).first().click();
    await page.getByText('Taken back.').waitFor();
  });

  test('a thing told by several reports says why they mean one, and may be split', async () => {
    await open('/timeline');
    await page.getByRole('link', { name: 'why one' }).first().click();
    await page.getByRole('button', { name: 'They are two' }).first().waitFor();
  });

  test('every screen prints without controls, and with all that it shows', async () => {
    await page.emulateMedia({ media: 'print' });
    for (const screen of SCREENS) {
      await open(screen.path);
      const seen = await page.evaluate(() => ({
        controls: [
          ...document.querySelectorAll('nav, form, input, select, button:not(.link)'),
        ].filter((one) => one.checkVisibility()).length,
        width: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      expect(seen, screen.path).toEqual({ controls: 0, width: 0 });
    }
  });
});

describe('a server with a password', () => {
  let guarded: Demo;

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hearsay-guarded-'));
    const store = join(folder, 'store.db');
    await hearsay(['ingest', EXAMPLE, '--store', store]);
    guarded = await serve(['--store', store], { HEARSAY_PASSWORD: 'a long enough password' });
  }, 120_000);

  afterAll(async () => {
    await guarded?.stop();
  });

  test('asks who you are, then shows the screen that was asked for', async () => {
    await page.goto(`${guarded.address}/reports`);
    await page.getByLabel('Your name').fill('Ada');
    await page.getByLabel('Password').fill('not this one at all');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Password').fill('a long enough password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Reports' }).waitFor();
    await page.locator('tbody a').first().waitFor();
    await page.getByRole('button', { name: 'Sign out Ada' }).click();
    await page.getByLabel('Your name').waitFor();
  });
});
