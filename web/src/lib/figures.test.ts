import { expect, test } from 'vitest';
import type { Figure, FigureValue } from '../api/types';
import { contradicts } from './figures';

function value(low: number | null, high: number | null, corrects: number | null = null) {
  return { low, high, corrects } as FigureValue;
}

function figure(...values: FigureValue[]): Figure {
  return { values } as Figure;
}

test('two counts that cannot both hold contradict each other', () => {
  expect(contradicts(figure(value(3, 3), value(5, 5)))).toBe(true);
});

test('at least three and five may both hold', () => {
  expect(contradicts(figure(value(3, null), value(5, 5)))).toBe(false);
});

test('a corrected count no longer stands against the others', () => {
  expect(contradicts(figure(value(3, 3), value(5, 5, 0)))).toBe(false);
});
