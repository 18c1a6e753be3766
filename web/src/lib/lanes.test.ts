import { expect, test } from 'vitest';
import type { Happening } from './happening';
import { bars, rows, ticks, zoomed } from './lanes';

function one(id: string, first: number | undefined, last = first, what = 'assault'): Happening {
  return {
    id,
    is: 'event',
    what,
    type: 'ASSAULT',
    actors: [],
    recipients: [],
    host: undefined,
    place: undefined,
    days: first === undefined ? undefined : { first, last },
    status: 'happened',
    change: undefined,
    heldBy: [],
    origins: [],
    reports: 1,
    evidence: [],
    others: [],
  };
}

test('things of one day lie in rows below each other', () => {
  const { lanes } = rows([one('a', 10), one('b', 10), one('c', 11)], 'kind');
  expect(lanes[0]?.items.map((item) => item.row)).toEqual([0, 1, 0]);
});

test('a background year does not stretch the axis', () => {
  const { first, last, undated } = rows([one('a', -9000), one('b', 10), one('c', 12)], 'kind');
  expect([first, last, undated]).toEqual([10, 12, 1]);
});

test('what has no day is counted', () => {
  expect(rows([one('a', undefined), one('b', 10)], 'kind').undated).toBe(1);
});

test('the axis names at most nine days', () => {
  expect(ticks(0, 8).length).toBeLessThanOrEqual(9);
  expect(ticks(0, 400).length).toBeLessThanOrEqual(9);
});

test('many days share bars, and all are counted', () => {
  const counts = Array.from({ length: 700 }, (_, i) => ({
    value: new Date(i * 86_400_000).toISOString().slice(0, 10),
    facts: 2,
  }));
  const { bins } = bars(counts);
  expect(bins.length).toBeLessThanOrEqual(320);
  expect(bins.reduce((sum, bin) => sum + bin.facts, 0)).toBe(1400);
});

test('a closer range is half as long and stays within all days', () => {
  const all = { first: 0, last: 99 };
  expect(zoomed({ first: 0, last: 9 }, all, 0.5, 0)).toEqual({ first: 3, last: 7 });
  expect(zoomed({ first: 90, last: 99 }, all, 1, 0.5)).toEqual({ first: 90, last: 99 });
});
