import type { Figure, FigureValue } from '../api/types';

function apart(one: FigureValue, other: FigureValue): boolean {
  const low = (value: FigureValue) => value.low ?? Number.NEGATIVE_INFINITY;
  const high = (value: FigureValue) => value.high ?? Number.POSITIVE_INFINITY;
  return low(one) > high(other) || low(other) > high(one);
}

/** Whether two values of a figure cannot both hold, neither of which corrects an earlier one. */
export function contradicts(figure: Figure): boolean {
  const standing = figure.values.filter(
    (_, i) => !figure.values.some((value) => value.corrects === i),
  );
  return standing.some((one, i) => standing.slice(i + 1).some((other) => apart(one, other)));
}
