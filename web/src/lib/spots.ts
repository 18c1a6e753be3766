import { geoMercator, type GeoProjection } from 'd3-geo';
import type { Place } from '../api/types';

/** A place and how much is told of it. */
export interface Spot {
  place: Place;
  count: number;
}

/** One that can be put on a map, by longitude and latitude. A country is an area, not a point. */
export interface Point extends Spot {
  at: [number, number];
}

export const WIDTH = 960;
export const HEIGHT = 520;

/** How much happened at each place, the fullest first. */
export function spotsOf(places: readonly Place[], facts: ReadonlyMap<string, number>): Spot[] {
  return places
    .flatMap((place) => {
      const count = facts.get(place.id);
      return count ? [{ place, count }] : [];
    })
    .sort((a, b) => b.count - a.count);
}

export function pointsOf(spots: readonly Spot[]): Point[] {
  return spots.flatMap((spot) => {
    const { longitude, latitude, precision } = spot.place;
    return longitude !== null && latitude !== null && precision !== 'country'
      ? [{ ...spot, at: [longitude, latitude] as [number, number] }]
      : [];
  });
}

/** What the map shows: the world, or what lies around the points. */
export function projectionOf(points: readonly Point[], isWorld: boolean): GeoProjection {
  const near = points.flatMap(({ at: [x, y] }) => [
    [x - 4, Math.max(-80, y - 3)],
    [x + 4, Math.min(80, y + 3)],
  ]) as [number, number][];
  const world: [number, number][] = [
    [-170, -56],
    [190, 75],
  ];
  const whole = isWorld || near.length === 0;
  const edge = whole ? 0 : 30;
  return geoMercator().fitExtent(
    [
      [edge, edge],
      [WIDTH - edge, HEIGHT - edge],
    ],
    { type: 'MultiPoint', coordinates: whole ? world : near },
  );
}

/** The points whose names can stand beside them without lying on the name of a fuller one. */
export function labelled(
  points: readonly Point[],
  at: (point: [number, number]) => [number, number],
): Set<string> {
  const taken: [number, number, number][] = [];
  const shown = new Set<string>();
  for (const point of points) {
    const [left, y] = at(point.at);
    const right = left + 8 + point.place.name.length * 7.5;
    if (taken.some(([l, r, other]) => left < r && right > l && Math.abs(y - other) < 15)) continue;
    taken.push([left, right, y]);
    shown.add(point.place.id);
  }
  return shown;
}
