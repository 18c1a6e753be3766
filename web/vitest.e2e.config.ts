import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    testTimeout: 60_000,
    fileParallelism: false,
    // A page that waits for its server on a busy machine takes longer than the second that is given otherwise.
    expect: { poll: { timeout: 15_000 } },
  },
});
