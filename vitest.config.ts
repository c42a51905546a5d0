import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const common = {
  restoreMocks: true,
  // On a busy machine the property tests take their time, beside the browsers most of all; what hangs still ends.
  testTimeout: 300_000,
  hookTimeout: 300_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        // Most of it needs nothing of its own; a file that leaves something behind must clear it away itself.
        plugins: [WxtVitest()],
        test: {
          ...common,
          name: 'logic',
          include: ['tests/{lib,contracts,attacks}/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        // Each file of these has a document of its own; what they are drawn with is loaded once for all.
        plugins: [WxtVitest()],
        test: {
          ...common,
          name: 'screens',
          include: ['tests/components/**/*.test.{ts,tsx}'],
          isolate: false,
        },
      },
    ],
  },
});
