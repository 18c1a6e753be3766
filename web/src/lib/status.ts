import type { Status } from '../api/types';

/** The sign and the words of each status: the same in the terminal, in pages and here. */
export const STATUS: Record<Status, { sign: string; word: string }> = {
  happened: { sign: '●', word: 'happened' },
  ongoing: { sign: '◐', word: 'ongoing' },
  planned: { sign: '○', word: 'planned' },
  possible: { sign: '◌', word: 'possible' },
  conditional: { sign: '⧗', word: 'conditional' },
  denied: { sign: '⊘', word: 'denied' },
  'did-not-happen': { sign: '✕', word: 'did not happen' },
  unknown: { sign: '?', word: 'unknown' },
};

export const STATUSES = Object.keys(STATUS) as Status[];
