import { expect, test } from 'vitest';
import type { Happening } from './happening';
import { ways } from './ways';

const AT: Record<string, [number, number]> = { lima: [-77, -12], quito: [-78, 0] };

function one(place: string, day: number, status = 'happened', type = 'CONSULT'): Happening {
  return { actors: ['a'], place, days: { first: day, last: day }, status, type } as Happening;
}

const at = (place: string) => AT[place];

test('a way leads from place to place in the order of the days', () => {
  const [way] = ways([one('quito', 5), one('lima', 3)], at);
  expect(way?.stops.map((stop) => stop.day)).toEqual([3, 5]);
});

test('who stays or is said not to have come goes no way', () => {
  expect(ways([one('quito', 5), one('quito', 6)], at)).toEqual([]);
  expect(ways([one('quito', 5), one('lima', 6, 'denied')], at)).toEqual([]);
});

test('an attack on a place is no way to it', () => {
  expect(ways([one('quito', 5), one('lima', 6, 'happened', 'ASSAULT')], at)).toEqual([]);
});
