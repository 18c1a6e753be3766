import type { ReportRecord } from '../api/types';

/** A stretch of the text and the facts it belongs to. */
export interface Mark {
  begin: number;
  end: number;
  layer: Layer;
  id: string;
}

export type Layer = 'actor' | 'place' | 'time' | 'quantity' | 'claim' | 'event';

export const LAYERS: readonly { layer: Layer; name: string }[] = [
  { layer: 'claim', name: 'Claims' },
  { layer: 'event', name: 'Events' },
  { layer: 'actor', name: 'Actors' },
  { layer: 'place', name: 'Places' },
  { layer: 'time', name: 'Times' },
  { layer: 'quantity', name: 'Figures' },
];

/** Where the facts of a report stand in its text. */
export function marksOf(record: ReportRecord): Mark[] {
  const spans = (layer: Layer, id: string, list: readonly { begin: number; end: number }[]) =>
    list.map(({ begin, end }) => ({ begin, end, layer, id }));
  return [
    ...record.claims.flatMap((one) => spans('claim', one.id, one.content)),
    ...record.events.flatMap((one) => spans('event', one.id, [one.trigger])),
    ...record.actors.flatMap((one) => spans('actor', one.id, one.mentions)),
    ...record.places.flatMap((one) => spans('place', one.id, one.mentions)),
    ...record.times.flatMap((one) => spans('time', one.id, [one.mention])),
    ...record.quantities.flatMap((one) => spans('quantity', one.id, [one.mention])),
  ];
}

export interface Piece {
  text: string;
  begin: number;
  marks: Mark[];
}

/** Cuts a text where marks begin and end: the pieces in order are the text again. */
export function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const cuts = new Set([0, text.length]);
  for (const mark of marks) {
    cuts.add(Math.min(Math.max(0, mark.begin), text.length));
    cuts.add(Math.min(Math.max(0, mark.end), text.length));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((begin, i) => {
    const end = sorted[i + 1] as number;
    return {
      text: text.slice(begin, end),
      begin,
      marks: marks.filter((mark) => mark.begin <= begin && mark.end >= end),
    };
  });
}

/** The pieces by paragraph: an empty line parts paragraphs. */
export function paragraphs(text: string, marks: readonly Mark[]): Piece[][] {
  const found: Piece[][] = [];
  let begin = 0;
  for (const part of text.split(/(\n\n)/)) {
    const end = begin + part.length;
    if (part !== '\n\n' && part !== '') {
      const offset = begin;
      const inside = marks
        .filter((mark) => mark.end > offset && mark.begin < end)
        .map((mark) => ({ ...mark, begin: mark.begin - offset, end: mark.end - offset }));
      found.push(pieces(part, inside).map((piece) => ({ ...piece, begin: piece.begin + offset })));
    }
    begin = end;
  }
  return found;
}
