const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DAY = 86_400_000;

/** Days since 1970 of an ISO day or moment; undefined when it is none. */
export function dayNumber(iso: string | null | undefined): number | undefined {
  const found = /^(-?\d{4,6})-(\d\d)-(\d\d)/.exec(iso ?? '');
  if (!found) return undefined;
  return Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])) / DAY;
}

export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** "Wed 19 Jan 2022". */
export function dayName(day: number): string {
  const date = new Date(day * DAY);
  return `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** The day of an ISO day or moment in words, or the words that stand for none. */
export function dayOf(iso: string | null | undefined, none = 'day not known'): string {
  const day = dayNumber(iso);
  return day === undefined ? none : dayName(day);
}

export interface Range {
  /** First day, undefined when open. */
  first: number | undefined;
  /** Last day, inclusive, undefined when open. */
  last: number | undefined;
}

/** The days of a time with an exclusive end. */
export function range(
  time: { start: string | null; end: string | null } | null | undefined,
): Range | undefined {
  if (!time || (time.start === null && time.end === null)) return undefined;
  const first = dayNumber(time.start);
  const end = dayNumber(time.end);
  if (end === undefined) return { first, last: undefined };
  const isInsideDay = (time.end ?? '').length > 10 && !/T00:00/.test(time.end ?? '');
  const last = isInsideDay ? end : end - 1;
  return { first, last: first === undefined ? last : Math.max(first, last) };
}

/** A range in words: one day, a month, a year, from-to, "from", "before". */
export function rangeName(days: Range | undefined): string {
  if (!days) return 'day not known';
  const { first, last } = days;
  if (first === undefined && last === undefined) return 'day not known';
  if (first === undefined) return `before ${dayName((last as number) + 1)}`;
  if (last === undefined) return `from ${dayName(first)}`;
  if (first === last) return dayName(first);
  const begin = new Date(first * DAY);
  const after = new Date((last + 1) * DAY);
  if (begin.getUTCDate() === 1 && after.getUTCDate() === 1) {
    const months =
      (after.getUTCFullYear() - begin.getUTCFullYear()) * 12 +
      after.getUTCMonth() -
      begin.getUTCMonth();
    if (months === 1) return `${MONTHS[begin.getUTCMonth()]} ${begin.getUTCFullYear()}`;
    if (months === 12 && begin.getUTCMonth() === 0) return String(begin.getUTCFullYear());
  }
  return `${dayName(first)} to ${dayName(last)}`;
}
