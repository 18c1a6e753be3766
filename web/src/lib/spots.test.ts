import { expect, test } from 'vitest';
import type { Place } from '../api/types';
import { HEIGHT, labelled, pointsOf, projectionOf, spotsOf, WIDTH } from './spots';

const place = (id: string, longitude: number | null, latitude: number | null, precision = 'city') =>
  ({ id, name: id, longitude, latitude, precision }) as unknown as Place;
const lima = place('Lima', -77, -12);
const callao = place('Callao', -77.1, -12);
const peru = place('Peru', -75, -10, 'country');
const spots = spotsOf(
  [callao, lima, peru, place('nowhere', null, null), place('silent', 0, 0)],
  new Map([
    ['Callao', 1],
    ['Lima', 3],
    ['Peru', 2],
    ['nowhere', 1],
  ]),
);

test('places of which something is told stand in the order of how much', () => {
  expect(spots.map((spot) => spot.place.id)).toEqual(['Lima', 'Peru', 'Callao', 'nowhere']);
});

test('neither a country nor what nobody found is a point', () => {
  expect(pointsOf(spots).map((point) => point.place.id)).toEqual(['Lima', 'Callao']);
});

test('all points lie inside the picture', () => {
  const points = pointsOf(spots);
  const projection = projectionOf(points, false);
  for (const point of points) {
    const [x, y] = projection(point.at) ?? [-1, -1];
    expect(x > 0 && x < WIDTH && y > 0 && y < HEIGHT).toBe(true);
  }
});

test('of names that would lie on each other the fuller place has its own', () => {
  const points = pointsOf(spots);
  const near = labelled(points, ([x, y]) => [x, y]);
  expect([...near]).toEqual(['Lima']);
  expect(labelled(points, ([x, y]) => [x * 10_000, y]).size).toBe(2);
});
