import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A test that hangs is a fault; the slowest honest one starts the real program twice.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // A worker a file, on purpose: no test can lean on what another left behind.
    isolate: true,
    silent: 'passed-only',
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary'] },
  },
});
