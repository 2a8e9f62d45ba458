import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BareQuestion {
  id: string;
  question: string;
  options: string[];
}

/** The questions as the built pages ask them, in their order: what the bare form asks too. */
export function readQuestions(dist: string): BareQuestion[] {
  const folder = join(dist, 'scan');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, html: readFileSync(join(folder, name, 'index.html'), 'utf8') }))
    .filter(({ html }) => /Vraag \d+ van/u.test(html))
    .map(({ name, html }) => ({
      id: name,
      order: Number(/Vraag (\d+) van/u.exec(html)?.[1] ?? 0),
      question: text(/<h1[^>]*>(.*?)<\/h1>/su.exec(html)?.[1] ?? name),
      options: [...html.matchAll(/<label[^>]*>(.*?)<\/label>/gsu)].slice(0, 7).map((match) => text(match[1] ?? '')),
    }))
    .sort((a, b) => a.order - b.order);
}

const text = (html: string) =>
  html
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** Writes the same questions as the barest HTML forms there are: a page each, no style, no script. */
export function writeBareForm(questions: readonly BareQuestion[], folder: string): void {
  questions.forEach(({ id, question, options }, index) => {
    const next = questions[index + 1]?.id ?? questions[0]?.id ?? id;
    const radios = options
      .map((option, at) => `<p><label><input type="radio" name="a" value="${at}"> ${option}</label></p>`)
      .join('');
    mkdirSync(join(folder, id), { recursive: true });
    writeFileSync(
      join(folder, id, 'index.html'),
      `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${id}</title><form><fieldset><legend><h1>${question}</h1></legend>${radios}</fieldset><p><a href="../${next}/">Verder</a></p></form></html>`,
    );
  });
}
