import { expect, test } from 'vitest';
import { paragraphs, pieces, type Mark } from './highlights';

const mark = (begin: number, end: number, id = 'a1'): Mark => ({ begin, end, layer: 'actor', id });

test('the pieces are the text again', () => {
  const text = 'one two three';
  const all = pieces(text, [mark(0, 7), mark(4, 13, 'a2')]);
  expect(all.map((piece) => piece.text).join('')).toBe(text);
  expect(all.map((piece) => piece.marks.map((m) => m.id))).toEqual([['a1'], ['a1', 'a2'], ['a2']]);
});

test('marks stay at their words in each paragraph', () => {
  const all = paragraphs('one\n\ntwo', [mark(5, 8)]);
  expect(all).toHaveLength(2);
  expect(all[1]?.[0]).toMatchObject({ text: 'two', begin: 5 });
  expect(all[1]?.[0]?.marks).toHaveLength(1);
});

test('marks that lead out of the text do no harm', () => {
  expect(pieces('abc', [mark(-5, 99)]).map((piece) => piece.text)).toEqual(['abc']);
});
