import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A test that hangs is a fault; the slowest honest one starts the real program twice.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    silent: 'passed-only',
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary'] },
  },
});
