import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import type { Parameters } from './client';
import { getPage } from './names';

export interface Pages<T> {
  items: ShallowRef<T[]>;
  total: Ref<number | undefined>;
  loading: Ref<boolean>;
  failure: Ref<string | undefined>;
  /** Whether there are more than were fetched. */
  hasMore: Ref<boolean>;
  more: () => Promise<void>;
  again: () => Promise<void>;
}

/**
 * The items at a path, asked for anew whenever the parameters change; `undefined` asks for nothing.
 * An answer that comes after a newer question is dropped.
 */
export function usePage<T>(
  path: string | (() => string),
  parameters: () => Parameters | undefined,
): Pages<T> {
  const items = shallowRef<T[]>([]);
  const total = ref<number>();
  const loading = ref(false);
  const failure = ref<string>();
  const hasMore = ref(false);
  let next: string | undefined;
  let running = new AbortController();

  async function load(isMore: boolean): Promise<void> {
    running.abort();
    running = new AbortController();
    const mine = running;
    const asked = parameters();
    if (asked === undefined) {
      items.value = [];
      return;
    }
    loading.value = true;
    failure.value = undefined;
    try {
      const page = await getPage<T>(
        typeof path === 'string' ? path : path(),
        isMore ? { ...asked, cursor: next } : asked,
        mine.signal,
      );
      items.value = isMore ? [...items.value, ...page.items] : page.items;
      if (page.total !== undefined) total.value = page.total;
      next = page.next;
      hasMore.value = next !== undefined;
    } catch (error) {
      if (mine === running) failure.value = (error as Error).message;
    } finally {
      if (mine === running) loading.value = false;
    }
  }

  watch(
    () => JSON.stringify([typeof path === 'string' ? path : path(), parameters() ?? null]),
    () => load(false),
    { immediate: true },
  );
  onScopeDispose(() => running.abort());
  return {
    items,
    total,
    loading,
    failure,
    hasMore,
    more: () => load(true),
    again: () => load(false),
  };
}
