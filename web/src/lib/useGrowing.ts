import { computed, onScopeDispose, ref, shallowRef, watch, type ComputedRef } from 'vue';

export interface Growing<T> {
  shown: ComputedRef<readonly T[]>;
  /** The ref of what stands behind the last that is shown; coming near it shows more. */
  see: (tail: unknown) => void;
  /** Shows all up to one. */
  reach: (index: number) => void;
}

const STEP = 40;

/** Shows a long list a few at a time, as far as somebody reads; whoever prints gets all of it. */
export function useGrowing<T>(all: () => readonly T[]): Growing<T> {
  const count = ref(STEP);
  const tail = shallowRef<HTMLElement>();
  const near = new IntersectionObserver(
    (seen) => {
      if (seen.some((one) => one.isIntersecting)) count.value += STEP;
    },
    { rootMargin: '800px' },
  );
  // What is watched is told anew only when it is watched anew.
  watch([tail, count], () => {
    near.disconnect();
    if (tail.value) near.observe(tail.value);
  });
  watch(all, () => (count.value = STEP));
  const whole = () => (count.value = Number.POSITIVE_INFINITY);
  addEventListener('beforeprint', whole);
  onScopeDispose(() => {
    near.disconnect();
    removeEventListener('beforeprint', whole);
  });
  return {
    shown: computed(() => all().slice(0, count.value)),
    see: (element) => (tail.value = element instanceof HTMLElement ? element : undefined),
    reach: (index) => (count.value = Math.max(count.value, index + 10)),
  };
}
