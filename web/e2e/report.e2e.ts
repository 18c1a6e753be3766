import { beforeAll, describe, expect, test } from 'vitest';
import { useWorkbench } from './workbench';

const bench = useWorkbench();
let report: { id: string; name: string; others: string[] };

beforeAll(async () => {
  const ask = async (path: string) =>
    (await fetch(`${bench.demo.address}/api/v1${path}`)).json() as Promise<never>;
  const found: { items: { id: string }[] } = await ask('/search?q=denies&kind=report&limit=1');
  const id = found.items[0]?.id ?? '';
  const record: { actors: { name: string }[] } = await ask(`/reports/${id}`);
  const [first, ...others] = record.actors.map((one) => one.name);
  report = { id, name: first ?? '', others };
});

async function keep(why = 'as the text says'): Promise<void> {
  const { page } = bench;
  await page.getByLabel('Why', { exact: true }).fill(why);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('Kept. What the engine read').waitFor();
}

async function takeBackAll(): Promise<void> {
  const button = bench.page.getByRole('button', { name: 'Take back' });
  await button.first().waitFor();
  for (let left = await button.count(); left > 0; left--) {
    await button.first().click();
    await expect.poll(() => button.count()).toBe(left - 1);
  }
}

describe('a report', () => {
  test('is corrected with words selected in its text, shows it, and shows the old name again', async () => {
    const { page, open } = bench;
    await open(`/reports/${report.id}?layers=actor`);
    await page.locator('mark.actor').first().dblclick();
    await page.getByRole('combobox', { name: /^Field/ }).selectOption('Name');
    const right = page.getByLabel('Right value');
    await expect
      .poll(async () => report.name.includes((await right.inputValue()) || '-'))
      .toBe(true);
    await right.fill('Somebody Else');
    await keep();
    const actors = page.locator('details', { hasText: 'Actors (' });
    await expect.poll(() => actors.innerText()).toContain('Somebody Else');
    const said = page.getByRole('listitem').filter({ hasText: 'name of' });
    await expect.poll(() => said.innerText()).toContain('as the text says');

    await open(`/reports/${report.id}`);
    await expect.poll(() => page.locator('main').innerText()).toContain('Somebody Else');
    await takeBackAll();
    await expect.poll(() => page.getByText('Somebody Else').count()).toBe(0);
    expect(bench.complaints).toEqual([]);
  });

  test('has the source of a claim put right by a name that is selected or chosen', async () => {
    const { page, open } = bench;
    await open(`/reports/${report.id}?layers=claim,actor`);
    const claim = page.locator('.facts li').first();
    const before = await claim.innerText();
    await claim.locator('button').click();
    await page.getByRole('combobox', { name: /^Field/ }).selectOption('Who says it');
    const right = page.getByLabel('Right value');
    const now = await right.locator('option:checked').innerText();
    const other = report.others.find((name) => name !== now) ?? '';
    await right.selectOption(other);
    await keep();
    await expect.poll(() => claim.innerText()).toContain(other);
    // What follows reads the store anew, as another person would.
    await open(`/reports/${report.id}`);
    await expect.poll(() => page.locator('.facts li').first().innerText()).toContain(other);
    await takeBackAll();
    await expect.poll(() => page.locator('.facts li').first().innerText()).toBe(before);
  });

  test('lets words that name a place say where an event was', async () => {
    const { page, open } = bench;
    await open(`/reports/${report.id}?layers=place`);
    await page.locator('section', { hasText: 'Events' }).locator('li button').first().click();
    await page.getByRole('combobox', { name: /^Field/ }).selectOption('Where');
    const mark = page.locator('mark.place').last();
    await mark.dblclick();
    const chosen = page.getByLabel('Right value').locator('option:checked');
    const word = (await mark.innerText()).split(' ')[0];
    await expect.poll(() => chosen.innerText()).toContain(word);
  });

  test('keeps a note on a fact, which the review screen can take back', async () => {
    const { page, open, text } = bench;
    await open(`/reports/${report.id}`);
    await page.locator('.facts button.link').first().click();
    await page.getByLabel('What is to be said').selectOption('note');
    await page.getByRole('textbox', { name: 'Note' }).fill('Looked at');
    await keep('for the test');
    await open('/review');
    await expect.poll(text).toContain('Looked at');
    await page.getByLabel('Why').fill('for the test');
    await page.getByRole('button', { name: 'Take back' }).first().click();
    await page.getByText('Taken back.').waitFor();
  });

  test('says why a value cannot be kept, and keeps nothing', async () => {
    const { page, open } = bench;
    await open(`/reports/${report.id}?layers=actor`);
    await page.locator('mark.actor').first().click();
    await page.getByRole('combobox', { name: /^Field/ }).selectOption('Country, as three letters');
    await page.getByLabel('Right value').fill('nowhere at all');
    await page.getByLabel('Why', { exact: true }).fill('for the test');
    await page.getByRole('button', { name: 'Keep it' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('not a value of country');
    expect(await page.getByRole('button', { name: 'Take back' }).count()).toBe(0);
  });
});
