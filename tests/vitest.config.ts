import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that need no browser. `site` reads the built site, so it comes after a build; the rest needs nothing. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // A test that hangs fails; a machine that is busy with something else does not make one hang.
    testTimeout: 20_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: { name: 'content', include: ['tests/content/**/*.test.ts'], exclude: ['tests/content/html/**'] },
      },
      { extends: true, test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'islands',
          include: ['tests/islands/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['tests/islands/setup.ts'],
        },
      },
      { extends: true, test: { name: 'site', include: ['tests/content/html/**/*.test.ts'] } },
    ],
  },
});
