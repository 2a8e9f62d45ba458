/**
 * Settings of Stryker, which changes the rules and the files one small thing at a time and looks whether a test notices.
 * All its kinds of change are on: also words, for a word in these folders is an id, a code or a field of a file.
 *
 * What is computed only once, when a module loads, is left out unless KETENSPIEGEL_STATIC is set: each such change needs
 * all tests anew, which takes longer than all others together.
 */
export default {
  mutate: ['src/domain/**/*.ts', 'src/dossier/**/*.ts'],
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  ignoreStatic: process.env.KETENSPIEGEL_STATIC !== '1',
  incremental: true,
  incrementalFile: 'tests/mutation/.kept/results.json',
  tempDirName: 'tests/.output/stryker',
  ignorePatterns: ['content', 'dist', '.astro', 'LICENSES', 'tests/.output', 'tests/browser', 'tests/programs'],
  // A slow machine is no infinite loop.
  timeoutMS: 20_000,
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: 'tests/.output/mutation.json' },
};
