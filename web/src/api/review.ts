import { post } from './client';

/** What a person says against or beyond the engine; every word is kept with who, when and why. */
export type Said =
  | { action: 'confirm' | 'merge' | 'forbid'; ids: [string, string] }
  | { action: 'split' | 'reject'; ids: [string] }
  | { action: 'correct'; ids: [string]; field: string; value: string }
  | { action: 'note'; ids: [string]; text: string };

/** What somebody said. */
export interface Review {
  id: string;
  at: string;
  by: string;
  subject: string;
  fact: string | null;
  field: string;
  value: string | null;
  why: string;
  undoes: string | null;
}

export function say(said: Said, why: string): Promise<unknown> {
  return post('/reviews', { ...said, why });
}

export function undo(id: string, why: string): Promise<unknown> {
  return post(`/reviews/${encodeURIComponent(id)}/undo`, { why });
}
