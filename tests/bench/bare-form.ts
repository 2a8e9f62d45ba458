import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Element, Window } from 'happy-dom';

export interface BareQuestion {
  id: string;
  /** The fields of the page with their labels, as plain HTML. */
  fields: string;
}

/** The questions as the built pages ask them, in their order and with all their fields: what the bare form asks too. */
export function readQuestions(dist: string): BareQuestion[] {
  const folder = join(dist, 'scan');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, html: readFileSync(join(folder, name, 'index.html'), 'utf8') }))
    .filter(({ html }) => /Vraag \d+ van/u.test(html))
    .map(({ name, html }) => ({ id: name, order: Number(/Vraag (\d+) van/u.exec(html)?.[1] ?? 0), fields: bare(html) }))
    .sort((a, b) => a.order - b.order);
}

/** Legends, labels, hints and fields of a question page, without its looks. */
function bare(html: string): string {
  const { document } = new Window();
  document.write(html);
  const parts = document.querySelectorAll('form legend, form label, form .uitleg, form textarea');
  return [...parts]
    .map((part) => `<p>${part.matches('textarea') ? '<textarea></textarea>' : line(part)}</p>`)
    .join('\n');
}

function line(part: Element): string {
  const input = part.querySelector('input');
  const text = part.textContent.replace(/\s+/gu, ' ').trim();
  const field = input ? `<input type="${input.type}" name="${input.name}" value="${input.value}"> ` : '';
  const kind = part.matches('legend') ? 'strong' : part.matches('label') ? 'label' : 'span';
  return `<${kind}>${field}${text}</${kind}>`;
}

/** Writes the same questions as the barest HTML forms there are: a page each, no style, no script. */
export function writeBareForm(questions: readonly BareQuestion[], folder: string): void {
  questions.forEach(({ id, fields }, index) => {
    const next = questions[index + 1]?.id ?? questions[0]?.id ?? id;
    mkdirSync(join(folder, id), { recursive: true });
    writeFileSync(
      join(folder, id, 'index.html'),
      `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${id}</title><form>${fields}<p><a href="../${next}/">Verder</a></p></form></html>`,
    );
  });
}
