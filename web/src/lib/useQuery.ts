import { computed, type WritableComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';

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
      const query = { ...route.query, [name]: value === otherwise ? undefined : value };
      void router.replace({ query, hash: route.hash });
    },
  });
}

/** The crisis that is looked at: part of the address of every screen. */
export function useCrisis(): WritableComputedRef<string> {
  return useQuery('crisis');
}
