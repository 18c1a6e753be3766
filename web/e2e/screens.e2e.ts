import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCREENS } from '../src/screens';
import { hearsay, serve, type Demo } from './demo';
import { useWorkbench } from './workbench';

const EXAMPLE = new URL('../../examples/kerch-strait.txt', import.meta.url).pathname;

const bench = useWorkbench();

describe.each(SCREENS)('$title', (screen) => {
  test('is reached by its keys, asks nobody else and breaks no rule of the browser', async () => {
    const { page, open } = bench;
    await open('/help');
    await page.keyboard.press('g');
    await page.keyboard.press(screen.key);
    await page.waitForURL((url) => url.pathname === screen.path);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main h1').first().innerText()).not.toBe('');
    expect(bench.strangers).toEqual([]);
    expect(bench.complaints).toEqual([]);
  });

  test('has no serious finding of axe, light or dark', async () => {
    const { page, open } = bench;
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
    const { page, open } = bench;
    await page.setViewportSize({ width: 390, height: 800 });
    await open(screen.path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});

describe('the sample crisis', () => {
  test('a claim leads to its words in the report', async () => {
    const { page, open } = bench;
    await open('/claims');
    await page.locator('.claim .gist a').first().click();
    await page.waitForURL(/\/reports\//);
    await page.locator('mark.at').first().waitFor();
    expect(await page.locator('mark.at').first().innerText()).not.toBe('');
  });

  test('a dispute shows both sides', async () => {
    const { page, open } = bench;
    await open('/claims');
    expect(await page.locator('.pair').count()).toBeGreaterThan(0);
    expect(await page.locator('.pair').first().innerText()).toMatch(/denied|contradicted|answered/);
  });

  test('a dispute opens into the chain of reprints behind it', async () => {
    const { page, open } = bench;
    await open('/claims');
    const relation = page.locator('.pair .relation').first();
    await relation.getByRole('button', { name: /origin/ }).click();
    await relation.locator('.chain a').first().waitFor();
  });

  test('a claim says through whom it came and to whom it was said', async () => {
    const { page, open } = bench;
    await open('/claims?q=mediate');
    const told = page.locator('.claim').filter({ hasText: '› senior Brazilian diplomat' });
    expect(await told.first().innerText()).toMatch(/diplomat \(unnamed\)\s*› Meridian/);
    await page.getByRole('textbox', { name: 'Words' }).fill('');
    await page.getByLabel('To whom').fill('reporters');
    await page.getByLabel('To whom').press('Enter');
    await page.waitForURL(/recipient=reporters/);
    await page.waitForLoadState('networkidle');
    const heard = page.locator('ol .claim .who');
    expect(await heard.count()).toBeGreaterThan(0);
    for (const line of await heard.allInnerTexts()) expect(line).toMatch(/to .*reporters/);
  });

  test('an actor is one entry across stories, with all that is told of it', async () => {
    const { page, open, text } = bench;
    await open('/actors?q=Quiroga');
    await page.getByRole('link', { name: 'Elena Quiroga' }).first().click();
    await page.waitForURL(/\/actors\/a-/);
    await page.getByRole('heading', { name: 'Roles by date' }).waitFor();
    await page.waitForLoadState('networkidle');
    const seen = await text();
    expect(seen).toMatch(/Told of in \d+ stor.*, \d+ report/);
    expect(seen).toContain('Foreign Minister');
    expect(seen).not.toContain('No words of this actor are told.');
  });

  test('origins open into the chain of reprints', async () => {
    const { page, open } = bench;
    await open('/timeline');
    const support = page.locator('.support button').first();
    await support.click();
    await page.locator('.chain a').first().waitFor();
    expect(await support.getAttribute('aria-expanded')).toBe('true');
  });

  test('a filter is part of the address', async () => {
    const { page, open } = bench;
    await open('/timeline');
    await page.getByLabel('Status').selectOption('planned');
    await page.waitForURL(/status=planned/);
    await page.reload();
    expect(await page.getByLabel('Status').inputValue()).toBe('planned');
  });

  test('a search finds reports and narrows by facet', async () => {
    const { page, open, text } = bench;
    await open('/search?q=bridge');
    await page.getByRole('button', { name: 'report', exact: true }).click();
    await page.waitForURL(/kind=report/);
    expect(await text()).toContain('Found');
  });

  test('a pasted report is read and shown', async () => {
    const { page, open, text } = bench;
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

  test('j, k and Enter walk the rows of a list and open one', async () => {
    const { page, open } = bench;
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
    const { page, open } = bench;
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

  test('a thing told by several reports says why they mean one, and may be split', async () => {
    const { page, open } = bench;
    await open('/timeline');
    await page.getByRole('link', { name: 'why one' }).first().click();
    await page.getByRole('button', { name: 'They are two' }).first().waitFor();
  });

  test('every screen prints without controls, and with all that it shows', async () => {
    const { page, open } = bench;
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
    const { page } = bench;
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
