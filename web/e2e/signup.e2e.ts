import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve, startBrowser, type Demo } from './demo';
import { openLetterbox, type Letterbox } from './letterbox';

const FORM = '/sign-up/macara-bridge';
let letters: Letterbox;
let server: Demo;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let strangers: string[];

beforeAll(async () => {
  letters = await openLetterbox();
  server = await serve(['--demo', ...letters.options]);
  browser = await startBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  letters?.stop();
});

/** A browser that runs no script. */
beforeEach(async () => {
  await context?.close();
  context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
  strangers = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address)) strangers.push(request.url());
  });
});

async function fillIn(address: string): Promise<void> {
  await page.goto(server.address + FORM);
  await page.getByLabel('E-mail address').fill(address);
  await page.getByLabel('once a week').check();
  await page.getByRole('checkbox').check();
  await page.waitForTimeout(3200);
  await page.getByRole('button', { name: 'Sign up' }).click();
}

async function heading(): Promise<string> {
  return page.locator('h1').innerText();
}

/** The link in the newest mail. */
async function link(address: string): Promise<string> {
  const found = /http:\S+\/sign-up\/\S+/.exec(await letters.next(address));
  if (!found) throw new Error('the mail has no link');
  return found[0];
}

describe('signing up', () => {
  test('needs no script: form, mail, button, preferences, erasing', async () => {
    await fillIn('ana@example.org');
    expect(await heading()).toBe('Look into your mailbox');
    await page.goto(await link('ana@example.org'));
    expect(await heading()).toContain('Confirm');
    await page.getByRole('button', { name: 'Yes, send me these news' }).click();
    expect(await heading()).toContain('You get news on');
    expect(await page.locator('main').innerText()).toContain('once a week');
    const preferences = page.getByRole('link', { name: 'Change how often' });
    const own = server.address + (await preferences.getAttribute('href'));
    await preferences.click();
    await page.getByLabel('once a day').check();
    await page.getByLabel('Language of dates').selectOption('de');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.getByRole('status').innerText()).toBe('Saved.');
    expect(await page.getByLabel('once a day').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'End these mails' }).click();
    expect(await heading()).toContain('No more mails');
    await page.goto(own);
    await page.getByRole('checkbox', { name: 'I am sure' }).check();
    await page.getByRole('button', { name: 'Erase all that is kept of me' }).click();
    expect(await heading()).toBe('Erased');
    expect(strangers).toEqual([]);
  });

  test('works by keys alone, and keys do not reach the trap', async () => {
    await page.goto(server.address + FORM);
    await page.keyboard.press('Tab');
    await page.keyboard.type('ben@example.org');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    expect(await page.locator('button:focus').innerText()).toBe('Sign up');
    await page.waitForTimeout(3200);
    await page.keyboard.press('Enter');
    expect(await heading()).toBe('Look into your mailbox');
    const mail = await letters.next('ben@example.org');
    expect(mail).not.toContain('ben@example.org asked');
  });

  test('says what is wrong and keeps what was typed', async () => {
    await page.goto(server.address + FORM);
    await page.getByLabel('E-mail address').fill('cyd@example.org');
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Sign up' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('very quick');
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('cyd@example.org');
    expect(await page.getByRole('checkbox').isChecked()).toBe(false);
  });

  test('works in a frame of another page, but that page cannot send the form itself', async () => {
    const other: Server = createServer((request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(
        request.url === '/frame'
          ? `<iframe src="${server.address}${FORM}" title="news" width="600" height="800"></iframe>`
          : `<form method="post" action="${server.address}${FORM}"><input name="email" value="eve@example.org"><button>Go</button></form>`,
      );
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const at = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    await page.goto(`${at}/frame`);
    const frame = page.frameLocator('iframe');
    await frame.getByLabel('E-mail address').fill('dan@example.org');
    await frame.getByRole('checkbox').check();
    await page.waitForTimeout(3200);
    await frame.getByRole('button', { name: 'Sign up' }).click();
    await frame.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();
    await page.goto(`${at}/form`);
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      page.getByRole('button').click(),
    ]);
    expect(answer.status()).toBe(403);
    other.close();
  });
});

test('no page has a serious finding of axe, light or dark, and all fit a phone', async () => {
  await fillIn('fay@example.org');
  const confirm = await link('fay@example.org');
  await context.close();
  context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  page = await context.newPage();
  await page.goto(confirm);
  await look('confirm');
  await page.getByRole('button').click();
  await look('confirmed');
  const preferences = await page.getByRole('link').getAttribute('href');
  const token = /\?.*/.exec(preferences ?? '')?.[0] ?? '';
  for (const path of [
    FORM,
    '/sign-up/none',
    `/sign-up/preferences${token}`,
    `/sign-up/leave${token}`,
    '/sign-up/confirm?t=forged',
    '/sign-up/admin',
    '/sign-up/admin/macara-bridge',
  ]) {
    await page.close();
    page = await context.newPage();
    const answer = await page.goto(server.address + path);
    expect(answer?.headers()['content-type'], path).toContain('text/html');
    await look(path);
  }
}, 300_000);

async function look(name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await new AxeBuilder({ page }).analyze();
    const serious = found.violations
      .filter((one) => one.impact === 'serious' || one.impact === 'critical')
      .map((one) => `${one.id}: ${one.nodes[0]?.html}`);
    expect(serious, `${name} ${colorScheme}`).toEqual([]);
    if (process.env.HEARSAY_SHOTS) {
      for (const [size, width] of [
        ['desk', 1280],
        ['phone', 390],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        const file = `${name.replace(/[^a-z-]+/g, '_').slice(0, 30)}-${size}-${colorScheme}.png`;
        await page.screenshot({ path: `${process.env.HEARSAY_SHOTS}/${file}`, fullPage: true });
      }
    }
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, name).toBeLessThanOrEqual(390);
}
