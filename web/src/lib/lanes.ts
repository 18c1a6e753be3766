import { nameOf } from '../api/names';
import { dayName, dayNumber, isoDay } from './days';
import type { Happening } from './happening';

export interface Placed {
  one: Happening;
  first: number;
  last: number;
  row: number;
}

export interface Lane {
  name: string;
  rows: number;
  items: Placed[];
}

export interface Lanes {
  lanes: Lane[];
  first: number;
  last: number;
  undated: number;
}

const MOST_LANES = 12;
const MOST_ROWS = 8;

/**
 * Puts what has days into lanes, the fullest first, and into rows of a lane so that nothing lies
 * on another. Background years do not stretch the axis: it spans the days that most are near to.
 */
export function rows(all: readonly Happening[], by: 'kind' | 'actor'): Lanes {
  const dated = all.flatMap((one) => {
    const first = one.days?.first ?? one.days?.last;
    return first === undefined ? [] : [{ one, first, last: one.days?.last ?? first }];
  });
  const [from, to] = focus(dated.map((item) => item.first));
  const shown = dated.filter((item) => item.last >= from && item.first <= to);
  const groups = new Map<string, typeof shown>();
  for (const item of shown) {
    for (const name of by === 'kind' ? [item.one.what] : names(item.one)) {
      groups.set(name, [...(groups.get(name) ?? []), item]);
    }
  }
  const lanes = [...groups]
    .sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]))
    .slice(0, MOST_LANES)
    .map(([name, items]) => lane(name, items, from, to));
  return { lanes, first: from, last: to, undated: all.length - shown.length };
}

function names(one: Happening): string[] {
  return one.actors.length ? one.actors.map(nameOf) : ['nobody named'];
}

/** The days without the far outliers: within a year of the middle one, as far as anything is. */
function focus(days: readonly number[]): [number, number] {
  if (days.length === 0) return [0, 0];
  const sorted = [...days].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] as number;
  const near = sorted.filter((day) => Math.abs(day - middle) <= 366);
  return [near[0] as number, near[near.length - 1] as number];
}

function lane(
  name: string,
  items: readonly { one: Happening; first: number; last: number }[],
  from: number,
  to: number,
): Lane {
  const ends: number[] = [];
  const placed = [...items]
    .sort((a, b) => a.first - b.first || a.last - b.last)
    .map(({ one, first, last }) => {
      const begin = Math.max(first, from);
      const end = Math.min(last, to);
      let row = ends.findIndex((free) => free < begin);
      if (row < 0) row = Math.min(ends.length, MOST_ROWS - 1);
      ends[row] = end;
      return { one, first: begin, last: end, row };
    });
  return { name, rows: Math.max(1, ends.length), items: placed };
}

/** A handful of days to write on the axis. */
export function ticks(first: number, last: number): { day: number; name: string }[] {
  const step = [1, 2, 7, 14, 30, 61, 91, 182].find((days) => (last - first) / days <= 8) ?? 365;
  const marks = [];
  for (let day = first; day <= last; day += step) {
    marks.push({ day, name: step < 30 ? dayName(day).slice(4, -5) : isoDay(day).slice(0, 7) });
  }
  return marks;
}

export interface Bins {
  bins: { first: number; last: number; facts: number }[];
  first: number;
  last: number;
  /** The highest of the bins. */
  most: number;
}

const MOST_BINS = 320;

/** Counts of days in bars, of several days each where there are many; far outliers are left out. */
export function bars(counts: readonly { value: string; facts: number }[]): Bins {
  const days = counts.flatMap(({ value, facts }) => {
    const day = dayNumber(value);
    return day === undefined ? [] : [{ day, facts }];
  });
  const [first, last] = focus(
    days.flatMap(({ day, facts }) => Array(Math.min(facts, 9)).fill(day)),
  );
  const each = Math.max(1, Math.ceil((last - first + 1) / MOST_BINS));
  const sums = new Map<number, number>();
  for (const { day, facts } of days) {
    if (day < first || day > last) continue;
    const bin = Math.floor((day - first) / each);
    sums.set(bin, (sums.get(bin) ?? 0) + facts);
  }
  const bins = [...sums]
    .sort((a, b) => a[0] - b[0])
    .map(([bin, facts]) => ({
      first: first + bin * each,
      last: Math.min(last, first + (bin + 1) * each - 1),
      facts,
    }));
  return { bins, first, last, most: Math.max(1, ...bins.map((bin) => bin.facts)) };
}

/** A range made longer or shorter around its middle and moved by a part of it, within all days. */
export function zoomed(
  range: { first: number; last: number },
  all: { first: number; last: number },
  by: number,
  shift: number,
): { first: number; last: number } {
  const length = range.last - range.first + 1;
  const wanted = Math.min(all.last - all.first + 1, Math.max(1, Math.round(length * by)));
  const middle = (range.first + range.last) / 2 + shift * length;
  const first = Math.min(
    all.last - wanted + 1,
    Math.max(all.first, Math.round(middle - (wanted - 1) / 2)),
  );
  return { first, last: first + wanted - 1 };
}
