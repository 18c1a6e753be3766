import { expect, test } from 'vitest';
import type { ReportRecord } from '../api/types';
import { fieldsOf, shownValue, wordsOf } from './fields';

const span = { begin: 0, end: 4, text: 'Peru' };
const record = {
  actors: [
    { id: 'a1', name: 'Peru', kind: 'state', country: 'PER', role: null, mentions: [span] },
    { id: 'a2', name: 'Ecuador', kind: 'state', country: 'ECU', role: null, mentions: [span] },
  ],
  places: [{ id: 'p1', name: 'Lima', country: 'PER', mentions: [span] }],
  times: [{ id: 't1', text: 'on Friday', value: '2019-03-08', mention: span }],
  quantities: [{ id: 'q1', low: 40, high: null, measure: 'killed', mention: span }],
  claims: [
    {
      id: 'c1',
      act: 'deny',
      source: { actor: 'a1', mention: span },
      recipients: [],
      about: [],
      via: [],
      content: [span],
    },
  ],
  events: [
    { id: 'e1', type: 'ASSAULT', status: 'denied', actors: ['a1'], recipients: [], trigger: span },
  ],
} as unknown as ReportRecord;

const field = (fact: string, name: string) => {
  const found = fieldsOf(record, fact).find((one) => one.name === name);
  if (!found) throw new Error(`no ${name} of ${fact}`);
  return found;
};

test('the source of a claim is chosen by name and sent with the words it stands on', () => {
  const source = field('c1', 'source');
  expect(source.now).toEqual(['a1']);
  expect(source.options?.map((one) => one.name)).toEqual(['Peru', 'Ecuador']);
  expect(JSON.parse(source.send(['a2']))).toEqual({ actor: 'a2', mention: span });
});

test('several actors are sent as a list, a place as its id, a word as itself', () => {
  expect(field('e1', 'recipients').send(['a1', 'a2'])).toBe('["a1","a2"]');
  expect(field('e1', 'place').send(['p1'])).toBe('p1');
  expect(field('a1', 'role').send(['Foreign Minister'])).toBe('Foreign Minister');
});

test('an open bound holds nothing yet', () => {
  expect(field('q1', 'low').now).toEqual(['40']);
  expect(field('q1', 'high').now).toEqual([]);
});

test('what was sent is shown by the names of what it means', () => {
  expect(shownValue(record, 'c1', 'source', '{"actor":"a2","mention":null}')).toBe('Ecuador');
  expect(shownValue(record, 'e1', 'actors', '["a1","a2"]')).toBe('Peru, Ecuador');
  expect(shownValue(record, 'e1', 'status', 'did-not-happen')).toBe('did not happen');
  expect(shownValue(record, 'a1', 'name', 'Perú')).toBe('Perú');
});

test('a fact is told in words of the report', () => {
  expect(wordsOf(record, 'p1')).toBe('Lima');
  expect(wordsOf(record, 'e9')).toBe('e9');
});
