import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    globalSetup: ['scripts/compile-once.ts'],
    setupFiles: ['scripts/one-seed.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
