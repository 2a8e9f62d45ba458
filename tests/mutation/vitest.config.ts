import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * First the tests of the mutated file itself, then those of what it is a part of (`link.test.ts` for `link-seal.ts`),
 * then the smallest: most mutants end at the first test file.
 */
class OwnTestsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const mutated = (this.ctx.config.related ?? []).map((path) => basename(path, '.ts'));
    const rank = ({ moduleId }: TestSpecification) => {
      const name = basename(moduleId, '.test.ts');
      if (mutated.includes(name)) return 0;
      return mutated.some((own) => own.startsWith(`${name}-`)) ? 1 : statSync(moduleId).size;
    };
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}

/**
 * The tests that have to notice a mutant: those of the rules and of the files, and no others. One worker that loads
 * each module once makes a mutant several times as cheap; none of these tests keeps state between files.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/unit/{domain,dossier}/**/*.test.ts'],
    setupFiles: ['tests/mutation/setup.ts'],
    sequence: { sequencer: OwnTestsFirst },
    isolate: false,
    // The first run, with coverage, is slow on a machine that does other things too.
    testTimeout: 60_000,
    env: { KETENSPIEGEL_RUNS: '0.1' },
  },
});
