import fc from 'fast-check';
import { afterEach } from 'vitest';

/** Of this worker, which lives for one mutant. */
const worker = globalThis as { isMutantKilled?: boolean };

// One failing test decides: the test files after it need no loading, and that is most of the time of a run.
if (worker.isMutantKilled) throw new Error('Not loaded: a test before this one already failed.');
afterEach(({ task }) => {
  if (task.result?.state === 'fail') worker.isMutantKilled = true;
});

// The same cases for every mutant and every run, so that a score only moves when code or tests do; no shrinking.
fc.configureGlobal({ seed: 20_240_900, endOnFailure: true });
