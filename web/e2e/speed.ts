import type { Page } from 'playwright-core';
import { startBrowser, startDemo } from './demo';

/**
 * Measures first views and interactions on the server at HEARSAY_ADDRESS: `npm run speed`. A first
 * view ends with the largest paint and with the last change of the page; an interaction with the
 * paint after the event (as browsers tell it) and with the last change that it brings.
 */
interface Settled {
  paint: number;
  settled: number;
}

const demo = await startDemo();
const browser = await startBrowser();
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
await context.addInitScript(() => {
  const seen = { begun: 0, changed: 0, paint: 0, largest: 0, waiting: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.largest = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.paint = Math.max(seen.paint, entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  const begin = () => {
    seen.begun ||= performance.now();
  };
  for (const name of ['pointerdown', 'keydown', 'input']) addEventListener(name, begin, true);
  new MutationObserver(() => {
    requestAnimationFrame(() => setTimeout(() => (seen.changed = performance.now())));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const ask = window.fetch;
  window.fetch = async (...given) => {
    seen.waiting++;
    try {
      return await ask(...given);
    } finally {
      setTimeout(() => seen.waiting--, 50);
    }
  };
});
const page = await context.newPage();

async function quiet(): Promise<void> {
  await page.waitForFunction(
    () => {
      const { seen } = window as unknown as { seen: { changed: number; waiting: number } };
      return seen.waiting === 0 && performance.now() - seen.changed > 300;
    },
    undefined,
    { timeout: 60_000 },
  );
}

async function view(path: string): Promise<{ largest: number; settled: number }> {
  await page.goto('about:blank');
  await page.goto(demo.address + path);
  await quiet();
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: { changed: number; largest: number } };
    return { largest: seen.largest, settled: seen.changed };
  });
}

async function act(work: (page: Page) => Promise<unknown>): Promise<Settled> {
  await page.evaluate(() => {
    Object.assign((window as unknown as { seen: object }).seen, { begun: 0, changed: 0, paint: 0 });
  });
  await work(page);
  await quiet();
  return page.evaluate(() => {
    const { seen } = window as unknown as {
      seen: { begun: number; changed: number; paint: number };
    };
    return { paint: seen.paint, settled: Math.max(0, seen.changed - seen.begun) };
  });
}

const press = (key: string) => (on: Page) => on.keyboard.press(key);
const choose = (label: string, value: string) => (on: Page) =>
  on.getByLabel(label).first().selectOption(value);
const click = (name: string | RegExp) => (on: Page) =>
  on.getByRole('button', { name }).first().click();

const SCREENS: {
  path: string;
  acts: Record<string, (on: Page) => Promise<unknown>>;
}[] = [
  { path: '/', acts: {} },
  {
    path: '/timeline',
    acts: {
      'filter by status': choose('Status', 'ongoing'),
      'lanes by actor': choose('Lanes by', 'actor'),
      'open the origins': click(/^\d+ origin/),
      'the next row': press('j'),
    },
  },
  {
    path: '/claims',
    acts: { 'filter by act': choose('Act', 'deny'), 'open the origins': click(/^\d+ origin/) },
  },
  {
    path: '/map',
    acts: {
      'the world': click('Show the world'),
      'choose a place': (on) => on.locator('table button').first().click(),
    },
  },
  { path: '/itinerary', acts: { 'the next row': press('j') } },
  { path: '/figures', acts: { 'filter by measure': choose('What is counted', 'killed') } },
  {
    path: '/actors',
    acts: {
      'filter by relation': choose('Relation', 'ASSAULT'),
      'filter by kind': choose('Kind', 'person'),
    },
  },
  { path: '/reports', acts: { 'the next row': press('j') } },
  { path: '/review', acts: { 'sources nobody knows': choose('Look at', 'source') } },
  {
    path: '/search?q=bridge',
    acts: { 'narrow by kind': click('claim') },
  },
  { path: '/add', acts: {} },
];

const round = (milliseconds: number) => String(Math.round(milliseconds)).padStart(6);
const rounds = Number(process.env.HEARSAY_ROUNDS ?? 3);
const only = process.argv[2];
const middle = (values: number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
console.log('milliseconds, the middle one of', rounds);
console.log('largest paint, settled | screen');
console.log('next paint, settled    |   interaction');
for (const screen of SCREENS.filter((one) => !only || one.path === only)) {
  const views: { largest: number; settled: number }[] = [];
  const done = new Map<string, Settled[]>();
  for (let i = 0; i < rounds; i++) {
    views.push(await view(screen.path));
    for (const [name, work] of Object.entries(screen.acts)) {
      const said = await act(work).catch((error: Error) => {
        console.log(`${screen.path} ${name}: ${error.message.split('\n')[0]}`);
        return { paint: Number.NaN, settled: Number.NaN };
      });
      done.set(name, [...(done.get(name) ?? []), said]);
    }
  }
  console.log(
    `${round(middle(views.map((one) => one.largest)))} ${round(middle(views.map((one) => one.settled)))} | ${screen.path}`,
  );
  for (const [name, all] of done)
    console.log(
      `${round(middle(all.map((one) => one.paint)))} ${round(middle(all.map((one) => one.settled)))} |   ${name}`,
    );
}
await browser.close();
await demo.stop();
