import { reactive } from 'vue';
import { get, type Page, type Parameters } from './client';

/** How the things are called that items name by their ids, as far as pages have told. */
const names = reactive(new Map<string, string>());

/** What each item of a page carries beside its own fields. */
export interface Kept {
  names?: Record<string, string>;
  inStory?: string;
  changedAt?: string;
}

export function learn(items: readonly unknown[]): void {
  for (const item of items as readonly Kept[]) {
    for (const [id, name] of Object.entries(item?.names ?? {})) names.set(id, name);
  }
}

/** What a thing is called; its id while nobody has told. */
export function nameOf(id: string): string {
  return names.get(id) ?? id;
}

/** A page of items, whose names are kept. */
export async function getPage<T>(
  path: string,
  parameters: Parameters,
  signal?: AbortSignal,
): Promise<Page<T>> {
  const page = await get<Page<T>>(path, parameters, signal);
  learn(page.items);
  return page;
}
