import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Gives every built page to `change`, and writes it where something else comes back. `folder` is the built site. */
export function changePages(folder: string, change: (page: string) => string): void {
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, file);
    const page = readFileSync(path, 'utf8');
    const changed = change(page);
    if (changed !== page) writeFileSync(path, changed);
  }
}
