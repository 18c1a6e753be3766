import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCREENS } from '../src/screens';
import { hearsay, serve, startBrowser, type Demo } from './demo';
import { payloads } from './payloads';

/** A few in each build; HEARSAY_LONG=true tries all. */
const isLong = process.env.HEARSAY_LONG === 'true';
const TEXTS = payloads(isLong ? 500 : 16);

let folder: string;
let server: Demo;
let browser: Browser;
let page: Page;
let heard: string[];

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** Words of its own, so that not all reports are of one story. */
function own(number: number, word: number): string {
  const parts = ['ka', 'lo', 'mir', 'ten', 'vos', 'dra', 'pel', 'sun', 'gor', 'fi'];
  let rest = number * 97 + word * 7919 + 12_345;
  let name = 'Q';
  for (let i = 0; i < 4; i++, rest = Math.floor(rest / 10)) name += parts[rest % 10];
  return name;
}

/** A report that carries a text wherever a report has room for one; its page has it as text and as tags. */
function reportPage(text: string, number: number): string {
  const safe = escaped(text);
  return `<!doctype html><html><head><title>${safe}</title>
<meta property="og:title" content="${safe}"><meta name="author" content="${safe}">
<meta property="article:tag" content="${safe}"><meta name="keywords" content="${safe}">
<meta property="og:site_name" content="${safe}">
<meta property="article:published_time" content="20${String(10 + (number % 80)).padStart(2, '0')}-03-${String(1 + (number % 28)).padStart(2, '0')}">
<link rel="canonical" href="${number % 2 ? `https://news.example/?q=${encodeURIComponent(text)}` : safe}">
</head><body><article><h1>${safe}</h1><p class="byline">By ${safe}</p>
<p>QUITO, March 1 - Foreign Minister Anna ${safe} Berg said on Tuesday that ${safe} would close ${3 + number} ${own(number, 1)} bridges near ${own(number, 2)} and ${own(number, 3)}.</p>
<p>Peru denied on Tuesday that “${safe}” had shelled ${own(number, 4)} near the ${own(number, 5)} mills. Talks between Peru and ${safe} are planned for Friday in Lima.</p>
<p>The ${own(number, 6)} ministry of ${own(number, 7)} told ${safe} that 1,${100 + number} ${own(number, 8)} soldiers had left ${own(number, 9)}. ${text}</p>
</article></body></html>`;
}

function feed(text: string): string {
  const safe = escaped(text);
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${safe}</title><link>${safe}</link>
<description>${safe}</description><item><title>${safe}</title><link>${safe}</link><author>${safe}</author>
<category>${safe}</category><pubDate>Tue, 01 Mar 2022 10:00:00 GMT</pubDate>
<description>&lt;p&gt;Ecuador said on Tuesday that ${escaped(safe)} had crossed the border near Macara.&lt;/p&gt;</description>
</item></channel></rss>`;
}

/** The text as far as a file may be called so. */
function fileName(text: string): string {
  return text.replace(/[/\0]/g, '').slice(0, 60) || 'plain';
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-hostile-'));
  const reports = join(folder, 'reports');
  await mkdir(reports);
  await Promise.all(
    TEXTS.flatMap((text, i) => [
      writeFile(join(reports, `${i} ${fileName(text)}.html`), reportPage(text, i)),
      ...(i % 8 ? [] : [writeFile(join(reports, `${i} ${fileName(text)}.xml`), feed(text))]),
    ]),
  );
  const store = join(folder, 'hostile.db');
  const taken = await hearsay([
    'ingest',
    reports,
    '--crisis',
    TEXTS[0] as string,
    '--store',
    store,
  ]);
  expect([0, 6], taken.said).toContain(taken.status);
  server = await serve(['--store', store]);
  await joined();
  browser = await startBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  heard = [];
  await context.exposeFunction('hostile', () => heard.push('a script ran'));
  page = await context.newPage();
  page.on('dialog', (dialog) => {
    heard.push(`a dialog said ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address)) heard.push(`asked ${request.url()}`);
  });
  page.on('console', (message) => {
    if (/content security policy|refused to/i.test(message.text())) heard.push(message.text());
  });
  context.on('page', () => heard.push('a window opened'));
}, 900_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

/** What was taken in is joined in the background. */
async function joined(): Promise<void> {
  for (let total = 0; total < TEXTS.length;) {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const answer = await fetch(`${server.address}/api/v1/reports?limit=1&total=true`);
    total = ((await answer.json()) as { total: number }).total;
  }
}

async function isHarmless(path: string): Promise<void> {
  heard.length = 0;
  await page.goto(server.address + path);
  await page.waitForLoadState('networkidle');
  const grown = await page.evaluate(() => {
    const active =
      'script:not([src^="/assets/"]), iframe, object, embed, base, audio, video, style';
    return [
      ...[...document.querySelectorAll(active)].map((one) => one.outerHTML),
      ...[...document.querySelectorAll('body *')].flatMap((one) =>
        [...one.attributes]
          .filter(
            (attribute) =>
              attribute.name.startsWith('on') ||
              (/^(href|src|action)$/.test(attribute.name) &&
                /^\s*(javascript|data|vbscript):/i.test(attribute.value)),
          )
          .map((attribute) => `${one.tagName} ${attribute.name}=${attribute.value}`),
      ),
    ];
  });
  expect(grown, path).toEqual([]);
  expect(heard, path).toEqual([]);
}

async function ids(kind: string): Promise<string[]> {
  const found: string[] = [];
  let cursor = '';
  do {
    const answer = await page.request.get(
      `${server.address}/api/v1/${kind}?limit=1000${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    const said = (await answer.json()) as { items: { id: string }[]; next?: string };
    found.push(...said.items.map((item) => item.id));
    cursor = said.next ?? '';
  } while (cursor);
  return found;
}

test('the reports are there, hostile as they are', async () => {
  expect((await ids('reports')).length).toBeGreaterThanOrEqual(TEXTS.length);
});

test.each(SCREENS)('$title shows hostile text as text', async (screen) => {
  await isHarmless(screen.path);
});

test(
  'each report shows hostile text as text',
  async () => {
    for (const id of await ids('reports')) {
      await isHarmless(`/reports/${id}?layers=claim,event,actor,place,time,quantity`);
    }
  },
  isLong ? 1_800_000 : 120_000,
);

test(
  'actors, searches, addresses and errors show hostile text as text',
  async () => {
    const actors = await ids('actors');
    const some = isLong ? 60 : 4;
    for (const id of actors.slice(0, some)) await isHarmless(`/actors/${id}`);
    for (const text of TEXTS.slice(0, isLong ? 100 : 3)) {
      const word = encodeURIComponent(text);
      await isHarmless(`/search?q=${word}`);
      await isHarmless(`/claims?source=${word}&crisis=${word}#${word}`);
      await isHarmless(`/nowhere/${word}`);
      await isHarmless(`/api/v1/reports/${word.slice(0, 190)}`);
      await isHarmless(`/api/v1/claims?act=${word}`);
    }
  },
  isLong ? 3_000_000 : 120_000,
);

test('what files and reports are called does no harm while they are added', async () => {
  await isHarmless('/add');
  const files = TEXTS.slice(0, 3).map((text, i) => ({
    name: `${fileName(text)}.html`,
    mimeType: 'text/html',
    buffer: Buffer.from(reportPage(`${text} again`, 900 + i)),
  }));
  await page.setInputFiles('input[type=file]', files);
  await expect
    .poll(() => page.getByRole('link', { name: 'see it' }).count(), { timeout: 30_000 })
    .toBe(3);
  expect(heard).toEqual([]);
});
