import { computed, type WritableComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';

let pending: Record<string, string | undefined> = {};

/**
 * A value that lives in the address of the page, so that a link shows what its sender saw. The
 * empty text stands for no value.
 */
export function useQuery(name: string, otherwise = ''): WritableComputedRef<string> {
  const route = useRoute();
  const router = useRouter();
  return computed({
    get: () => {
      const value = route.query[name];
      return typeof value === 'string' ? value : otherwise;
    },
    set: (value) => {
      // Values that are set in one breath change the address once, so that none undoes another.
      const isFirst = Object.keys(pending).length === 0;
      pending[name] = value === otherwise ? undefined : value;
      if (!isFirst) return;
      queueMicrotask(() => {
        const query = { ...route.query, ...pending };
        pending = {};
        void router.replace({ query, hash: route.hash });
      });
    },
  });
}

/** The crisis that is looked at: part of the address of every screen. */
export function useCrisis(): WritableComputedRef<string> {
  return useQuery('crisis');
}
