import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Milliseconds: a machine may be slow, and no test measures how slow.
  test: { include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 },
});
