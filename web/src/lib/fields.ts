import type { ReportRecord } from '../api/types';
import { STATUS, STATUSES } from './status';
import { ACT, EVENT } from './words';

export interface Option {
  value: string;
  name: string;
}

/** A field of a fact that a person may put right. */
export interface Field {
  name: string;
  title: string;
  /** What it holds now, as the form shows it. */
  now: string[];
  /** What it may hold; free words where nothing is said. */
  options?: Option[];
  /** Whether it may hold several of the options. */
  many?: true;
  type?: 'date' | 'number';
  /** What the server takes for the values that were chosen: text, or JSON where the field is no text. */
  send: (values: string[]) => string;
}

const KIND: Record<string, string> = {
  a: 'actor',
  p: 'place',
  t: 'time',
  q: 'figure',
  c: 'claim',
  e: 'event',
};

const KINDS = ['person', 'state', 'organization', 'group', 'unnamed'];
const MEASURES = [
  'deployed',
  'killed',
  'wounded',
  'missing',
  'detained',
  'displaced',
  'money',
  'distance',
  'other',
];

/** What a fact is, by its id: `e3` is an event. */
export function kindOf(id: string): string {
  return KIND[id.charAt(0)] ?? 'fact';
}

/** A fact in the words of the report. */
export function wordsOf(record: ReportRecord, id: string): string {
  const find = <T extends { id: string }>(facts: readonly T[]) =>
    facts.find((fact) => fact.id === id);
  const name =
    find(record.claims)?.content[0]?.text ??
    find(record.events)?.trigger.text ??
    find([...record.actors, ...record.places])?.name ??
    find([...record.times, ...record.quantities])?.mention.text ??
    id;
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}

type Layer = 'actors' | 'places' | 'times' | 'quantities' | 'claims' | 'events';
type Facts<L extends Layer> = ReportRecord[L][number];

const first = (values: string[]) => values[0] ?? '';
const text = (now: string | null) => ({ now: now ? [now] : [], send: first });
const one = (now: string | null, options: Option[]) => ({ ...text(now), options });
const several = (now: string[], options: Option[]) => ({
  now,
  options,
  many: true as const,
  send: (values: string[]) => JSON.stringify(values),
});
const day = (now: string | null) => ({ ...text(now?.slice(0, 10) ?? null), type: 'date' as const });
const number = (now: number | null) => ({
  ...text(now === null ? null : String(now)),
  type: 'number' as const,
});
const coded = (codes: readonly string[]) => codes.map((value) => ({ value, name: value }));
const named = (names: Record<string, string>) =>
  Object.entries(names).map(([value, name]) => ({ value, name }));
const known = (facts: readonly { id: string; name: string }[]) =>
  facts.map(({ id, name }) => ({ value: id, name }));

function ofEvent(event: Facts<'events'>, record: ReportRecord): Field[] {
  const statuses = STATUSES.map((value) => ({ value, name: STATUS[value].word }));
  const actors = known(record.actors);
  const times = record.times.map(({ id, text, value }) => ({ id, name: `${text} (${value})` }));
  return [
    { name: 'status', title: 'Status', ...one(event.status, statuses) },
    { name: 'type', title: 'What it is', ...one(event.type, named(EVENT)) },
    { name: 'actors', title: 'Who does it', ...several(event.actors, actors) },
    { name: 'recipients', title: 'To or with whom', ...several(event.recipients, actors) },
    { name: 'place', title: 'Where', ...one(event.place, known(record.places)) },
    { name: 'time', title: 'When', ...one(event.time, known(times)) },
  ];
}

function ofClaim(claim: Facts<'claims'>, record: ReportRecord): Field[] {
  const actors = known(record.actors);
  const { mention } = claim.source;
  const source = one('actor' in claim.source ? claim.source.actor : null, actors);
  return [
    { name: 'act', title: 'How', ...one(claim.act, named(ACT)) },
    {
      name: 'source',
      title: 'Who says it',
      ...source,
      send: (values) => JSON.stringify({ actor: first(values), mention }),
    },
    { name: 'recipients', title: 'To whom', ...several(claim.recipients, actors) },
    { name: 'via', title: 'Through whom', ...several(claim.via, actors) },
    { name: 'about', title: 'About whom', ...several(claim.about, actors) },
  ];
}

function ofActor(actor: Facts<'actors'>): Field[] {
  return [
    { name: 'name', title: 'Name', ...text(actor.name) },
    { name: 'kind', title: 'Kind', ...one(actor.kind, coded(KINDS)) },
    { name: 'country', title: 'Country, as three letters', ...text(actor.country) },
    { name: 'role', title: 'Role', ...text(actor.role) },
  ];
}

function ofPlace(place: Facts<'places'>): Field[] {
  return [
    { name: 'name', title: 'Name', ...text(place.name) },
    { name: 'country', title: 'Country, as three letters', ...text(place.country) },
  ];
}

function ofTime(time: Facts<'times'>): Field[] {
  return [
    { name: 'start', title: 'From this day', ...day(time.start) },
    { name: 'end', title: 'Before this day', ...day(time.end) },
  ];
}

function ofQuantity(quantity: Facts<'quantities'>): Field[] {
  return [
    { name: 'low', title: 'At least', ...number(quantity.low) },
    { name: 'high', title: 'At most', ...number(quantity.high) },
    { name: 'measure', title: 'What is counted', ...one(quantity.measure, coded(MEASURES)) },
  ];
}

/** The fields of a fact of a report; none where there is no such fact. */
export function fieldsOf(record: ReportRecord, id: string): Field[] {
  const of = <T extends { id: string }>(facts: readonly T[], fields: (fact: T) => Field[]) =>
    facts.filter((fact) => fact.id === id).flatMap(fields);
  return [
    ...of(record.events, (event) => ofEvent(event, record)),
    ...of(record.claims, (claim) => ofClaim(claim, record)),
    ...of(record.actors, ofActor),
    ...of(record.places, ofPlace),
    ...of(record.times, ofTime),
    ...of(record.quantities, ofQuantity),
  ];
}

/** A value of a field as people read it: the name of what an id stands for. */
export function shownValue(
  record: ReportRecord,
  fact: string,
  field: string,
  value: string,
): string {
  const known = fieldsOf(record, fact).find((one) => one.name === field);
  const ids = parsed(value);
  return ids
    .map((id) => known?.options?.find((option) => option.value === id)?.name ?? id)
    .join(', ');
}

function parsed(value: string): string[] {
  try {
    const json: unknown = JSON.parse(value);
    if (Array.isArray(json)) return json.map(String);
    if (json !== null && typeof json === 'object' && 'actor' in json) return [String(json.actor)];
  } catch {
    // Most values are plain text.
  }
  return [value];
}
