import { mkdir } from 'node:fs/promises';
import { SCREENS } from '../src/screens';
import { startBrowser, startDemo } from './demo';

/** Takes a picture of each screen, light and dark, on a phone and on a desk: `npm run shots`. */
const folder = new URL('../shots/', import.meta.url).pathname;
await mkdir(folder, { recursive: true });
const demo = await startDemo();
const browser = await startBrowser();
const first = await (await fetch(`${demo.address}/api/v1/reports?limit=1`)).json();
const claim = await (
  await fetch(`${demo.address}/api/v1/claims?sort=origins&order=desc&limit=1`)
).json();
const actor = await (
  await fetch(`${demo.address}/api/v1/actors?sort=origins&order=desc&limit=1`)
).json();
const pages = [
  ...SCREENS.map((screen) => ({ name: screen.name, path: screen.path })),
  { name: 'report', path: `/reports/${first.items[0].id}` },
  { name: 'actor', path: `/actors/${actor.items[0].id}` },
  { name: 'thing', path: `/things/claims/${claim.items[0].id}` },
  { name: 'search-words', path: '/search?q=bridge' },
  { name: 'help', path: '/help' },
  { name: 'sign-in', path: '/sign-in' },
];
for (const [size, width, height] of [
  ['desk', 1280, 900],
  ['phone', 390, 800],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme });
    const page = await context.newPage();
    for (const { name, path } of pages) {
      await page.goto(demo.address + path);
      await page.waitForLoadState('networkidle');
      await page.screenshot({
        path: `${folder}${name}-${size}-${colorScheme}.png`,
        fullPage: true,
      });
    }
    await context.close();
  }
}
await browser.close();
await demo.stop();
