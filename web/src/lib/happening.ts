import type { CrisisEvent, EventVersion, Meeting, MeetingState, Quote, Status } from '../api/types';
import { range, type Range } from './days';
import { EVENT, MEETING } from './words';

/** What stands on a timeline: an event or a meeting, as it is told now. */
export interface Happening {
  id: string;
  is: 'event' | 'meeting';
  what: string;
  type: string;
  actors: string[];
  recipients: string[];
  host: string | undefined;
  place: string | undefined;
  days: Range | undefined;
  status: Status;
  change: string | undefined;
  heldBy: string[];
  origins: string[];
  reports: number;
  evidence: Quote[];
  /** Other ways in which it is told: versions of an event, earlier states of a meeting. */
  others: { status: Status; change: string | undefined; origins: string[]; evidence: Quote[] }[];
}

export type Item = (CrisisEvent & { is: 'event' }) | (Meeting & { is: 'meeting' });

export function happening(item: Item): Happening | undefined {
  return item.is === 'meeting' ? ofMeeting(item) : ofEvent(item);
}

/** The version with most support stands for an event; the versions come in that order. */
function ofEvent(event: CrisisEvent): Happening | undefined {
  const [first, ...others] = event.versions;
  if (!first) return undefined;
  return {
    id: event.id,
    is: 'event',
    what: EVENT[event.type],
    type: event.type,
    actors: event.actors,
    recipients: event.recipients,
    host: event.host ?? undefined,
    place: event.place ?? undefined,
    days: range(event.time),
    status: first.status,
    change: first.change ?? undefined,
    heldBy: voices(first),
    origins: first.origins,
    reports: first.reports.length,
    evidence: first.evidence,
    others: others.map(told),
  };
}

function ofMeeting(meeting: Meeting): Happening | undefined {
  const now = meeting.history[meeting.now];
  if (!now) return undefined;
  return {
    id: meeting.id,
    is: 'meeting',
    what: MEETING[meeting.kind],
    type: 'CONSULT',
    actors: meeting.participants,
    recipients: [],
    host: undefined,
    place: now.place ?? undefined,
    days: range(now.time),
    status: now.status,
    change: now.change ?? undefined,
    heldBy: [],
    origins: now.origins,
    reports: new Set(meeting.mentionsIn.map((fact) => fact.report)).size,
    evidence: now.evidence,
    others: meeting.history.filter((state) => state !== now).map(told),
  };
}

function voices(version: EventVersion): string[] {
  return Array.isArray(version.heldBy) ? version.heldBy : [];
}

function told(one: EventVersion | MeetingState): Happening['others'][number] {
  return {
    status: one.status,
    change: one.change ?? undefined,
    origins: one.origins,
    evidence: one.evidence,
  };
}

/** First day, for sorting and drawing; those without days come last. */
export function firstDay(one: Happening): number {
  return one.days?.first ?? one.days?.last ?? Number.POSITIVE_INFINITY;
}
