import type { Claim, CrisisEvent, Dispute, FigureValue, Meeting, ReportRecord } from '../api/types';

/** Plain words for codes; the pages of the command use the same. */
export const ACT: Record<Claim['act'], string> = {
  assert: 'says',
  deny: 'denies',
  admit: 'admits',
  accuse: 'accuses',
  praise: 'praises',
  promise: 'promises',
  threaten: 'threatens',
  demand: 'demands',
  predict: 'predicts',
  ask: 'asks',
  decline: 'declines',
  think: 'thinks',
};

/** How a claim stands to what answers it. */
export const ANSWERED: Record<Dispute['relation'], string> = {
  denies: 'denied by',
  contradicts: 'contradicted by',
  'counter-accuses': 'answered with an accusation by',
  retracts: 'taken back by',
  confirms: 'confirmed by',
};

export const EVENT: Record<CrisisEvent['type'], string> = {
  AGREE: 'agreement',
  CONSULT: 'meeting',
  SUPPORT: 'support',
  CONCEDE: 'concession',
  COOPERATE: 'cooperation',
  AID: 'aid',
  RETREAT: 'retreat',
  REQUEST: 'demand',
  ACCUSE: 'accusation',
  REJECT: 'rejection',
  THREATEN: 'threat',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'mobilization',
  COERCE: 'coercion',
  ASSAULT: 'assault',
};

export const MEETING: Record<Meeting['kind'], string> = {
  visit: 'visit',
  meeting: 'meeting',
  call: 'call',
  talks: 'talks',
  summit: 'summit',
};

/** By which rule two were taken for one. */
const RULE: Record<string, string> = {
  'same-act': 'the same kind of saying',
  'same-address': 'the same address',
  'same-content': 'the same content',
  'same-event': 'about one event',
  'same-figure': 'the same figure',
  'same-geonames': 'the same place in the list of places',
  'same-happening': 'one happening',
  'same-in-report': 'taken for one in a report',
  'same-initials': 'the same initials',
  'same-last-name': 'the same last name',
  'same-name': 'the same name',
  'same-name-spelled-otherwise': 'the same name, spelled otherwise',
  'same-occasion': 'one occasion',
  'same-office': 'the same office',
  'same-quotation': 'the same quotation',
  'same-state': 'the same state',
  'same-story': 'one story',
  'same-text': 'the same text',
  'same-thing-counted': 'the same thing counted',
  'same-wikidata': 'the same entry in Wikidata',
  'same-wire': 'the same words of an agency',
  'wire-copy': 'a copy of an agency’s text',
  person: 'a person said so',
};

/** Why two were taken for one: the rule in words, and what it saw where that is no bare id. */
export function reason(join: { rule: string; evidence: string }): string {
  const rule = RULE[join.rule] ?? join.rule;
  return /^[a-z]-[0-9a-f]{12}$/.test(join.evidence) ? rule : `${rule}: ${join.evidence}`;
}

/** How the day of a report is known. */
export const BASIS: Record<ReportRecord['report']['publishedBasis'], string> = {
  given: 'as given with it',
  metadata: 'by the data of its page',
  dateline: 'by its dateline',
  url: 'by its address',
  inferred: 'guessed from its text',
  unknown: 'nothing tells',
};

/** "1 origin", "3 origins". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** "A, B and C". */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** A figure with its bounds: "at least 459", "about 6,000", "5 to 7". */
export function figure(value: Pick<FigureValue, 'low' | 'high' | 'approximate'>): string {
  const about = value.approximate ? 'about ' : '';
  const { low, high } = value;
  const digits = (n: number) => n.toLocaleString('en', { maximumFractionDigits: 2 });
  if (low !== null && high !== null)
    return about + (low === high ? digits(low) : `${digits(low)} to ${digits(high)}`);
  if (low !== null) return `at least ${about}${digits(low)}`;
  return high === null ? 'some' : `up to ${about}${digits(high)}`;
}
