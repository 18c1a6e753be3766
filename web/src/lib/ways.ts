import { firstDay, type Happening } from './happening';

/** A stop on the way of somebody: where on which day, and how sure that is. */
export interface Stop {
  day: number;
  at: [number, number];
  planned: boolean;
}

export interface Way {
  actor: string;
  stops: Stop[];
}

/** What brings somebody to a place: meetings, and troops that come or go. */
const MOVES = new Set(['CONSULT', 'MOBILIZE', 'RETREAT', 'AID']);

/**
 * The way of whoever moves: the places where somebody is told to be, in the order of their days.
 * What is denied or did not happen leads nobody anywhere.
 */
export function ways(
  all: readonly Happening[],
  at: (place: string) => [number, number] | undefined,
): Way[] {
  const stops = new Map<string, Stop[]>();
  for (const one of [...all].sort((a, b) => firstDay(a) - firstDay(b))) {
    const point = one.place ? at(one.place) : undefined;
    const day = firstDay(one);
    if (!point || !Number.isFinite(day) || !MOVES.has(one.type)) continue;
    if (one.status === 'denied' || one.status === 'did-not-happen') continue;
    for (const actor of one.actors) {
      const way = stops.get(actor) ?? [];
      const last = way[way.length - 1];
      if (String(last?.at) !== String(point))
        way.push({
          day,
          at: point,
          planned: one.status !== 'happened' && one.status !== 'ongoing',
        });
      stops.set(actor, way);
    }
  }
  return [...stops]
    .filter(([, way]) => way.length > 1)
    .map(([actor, way]) => ({ actor, stops: way }));
}
