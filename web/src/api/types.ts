import type { components } from './schema';

/** The shapes of hearsay.crisis/1, as the server describes them. */
type Schemas = components['schemas'];
export type Origin = Schemas['Origin'];
export type Story = Schemas['Story'];
export type Actor = Schemas['Actor'];
export type Place = Schemas['Place'];
export type CrisisEvent = Schemas['Event'];
export type EventVersion = CrisisEvent['versions'][number];
export type Claim = Schemas['Claim'];
export type Dispute = Schemas['Dispute'];
export type Meeting = Schemas['Meeting'];
export type MeetingState = Meeting['history'][number];
export type Figure = Schemas['Figure'];
export type FigureValue = Figure['values'][number];
export type Join = Schemas['Join'];
export type Quote = Schemas['CrisisQuote'];
export type When = Schemas['CrisisWhen'];
export type Status = EventVersion['status'];

/** How often one does something to another. */
export interface Dyad {
  source: string;
  sourceName: string;
  target: string;
  targetName: string;
  from?: string;
  events: number;
  goldstein: number;
  types: Record<string, number>;
}

/** An actor across stories; the key asks for all that is told of it. */
export interface Party {
  key: string;
  name: string;
  kind: Actor['kind'];
  country: string | null;
  wikidata: string | null;
  role: string | null;
  stories: number;
  reports: number;
  actors: string[];
}

/** A report as lists show it. */
export interface ReportCard {
  id: string;
  title?: string | null;
  publisher?: string | null;
  url?: string | null;
  published?: string | null;
}

/** The record of one report (hearsay.record/1), as far as the workbench shows it. */
export type ReportRecord = Schemas['Record'];
