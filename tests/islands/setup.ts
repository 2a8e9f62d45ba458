import { cleanup, configure } from '@testing-library/preact';
import { afterEach } from 'vitest';

// Parts of a page that load later come later on a machine that is busy.
configure({ asyncUtilTimeout: 5000 });

afterEach(() => {
  cleanup();
});
