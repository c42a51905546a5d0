import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/{lib,components,contracts}/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // On a busy machine the property tests take their time; what hangs still ends.
    testTimeout: 60_000,
  },
});
