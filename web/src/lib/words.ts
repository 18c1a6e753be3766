import type { Claim, CrisisEvent, Dispute, FigureValue, Meeting } from '../api/types';

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
