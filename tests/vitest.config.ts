// How do the tests run? From the project root, in UTC; browser tests one file after another, as they share two cores.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

process.env.TZ = 'UTC';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 180_000, fileParallelism: true, maxWorkers: 2, pool: 'forks' },
});
