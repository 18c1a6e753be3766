import { expect, test } from 'vitest';
import { dayOf, range, rangeName } from './days';

const time = (start: string | null, end: string | null) => rangeName(range({ start, end }));

test('a day is named with its weekday', () => {
  expect(dayOf('2022-01-19')).toBe('Wed 19 Jan 2022');
  expect(time('2022-01-19', '2022-01-20')).toBe('Wed 19 Jan 2022');
});

test('a moment inside a day is that day', () => {
  expect(time('2022-01-19T14:00', '2022-01-19T15:00')).toBe('Wed 19 Jan 2022');
});

test('whole months and years are named as such', () => {
  expect(time('2022-02-01', '2022-03-01')).toBe('Feb 2022');
  expect(time('2014-01-01', '2015-01-01')).toBe('2014');
});

test('open ends are said', () => {
  expect(time('2022-01-19', null)).toBe('from Wed 19 Jan 2022');
  expect(time(null, '2022-01-19')).toBe('before Wed 19 Jan 2022');
  expect(time(null, null)).toBe('day not known');
});

test('other ranges name both ends, the last day included', () => {
  expect(time('2022-01-10', '2022-01-17')).toBe('Mon 10 Jan 2022 to Sun 16 Jan 2022');
});
