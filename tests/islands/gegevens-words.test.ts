import { expect, test } from 'vitest';
import { loadText } from '../../src/dossier/load';
import { openProblem, warningText } from '../../src/messages/load';
import type { OpenProblem } from '../../src/stores/files-outcome';

const names = { 'juiste-partners': 'Juiste partners' };
const scan = (rest: object) =>
  JSON.stringify({ format: 'ketenspiegel/scan', version: 1, framework: '2024-09', answers: {}, ...rest });

// Files as people have them, and what they are told.
const files: [name: string, text: string, what: RegExp][] = [
  ['nothing in it', '  ', /leeg/u],
  ['a picture', '\u0089PNG', /geen bestand van Ketenspiegel/u],
  ['half of a scan', scan({}).slice(0, 40), /niet helemaal aangekomen/u],
  ['a list', '[1, 2]', /geen bestand van Ketenspiegel/u],
  ['another program', '{"type": "excalidraw"}', /geen bestand van Ketenspiegel/u],
  ['a report', '{"format": "ketenspiegel/report", "version": 1}', /dit is een rapport/u],
  ['an invitation', '{"format": "ketenspiegel/invitation", "version": 1}', /dit is een uitnodiging/u],
  ['a newer version', scan({ version: 9 }), /nieuwere versie van Ketenspiegel \(indeling 9\)/u],
  ['no version', scan({ version: 'x' }), /met welke versie/u],
  ['very deep', scan({ a: JSON.parse(`${'['.repeat(90)}${']'.repeat(90)}`) as unknown }), /ingewikkeld/u],
  [
    'a level of 7',
    scan({ answers: { 'juiste-partners': { level: 7 } } }),
    /"answers\.juiste-partners\.level" \(Juiste partners\) staat 7\. .*0 tot en met 4/u,
  ],
  ['half a level', scan({ answers: { 'juiste-partners': { level: 2.5 } } }), /staat 2\.5/u],
  ['a number for a text', scan({ chain: { name: 5 } }), /"chain\.name" staat 5\. Daar hoort een tekst/u],
  ['a very long text', scan({ answers: { a: { note: 'b'.repeat(5000) } } }), /ten hoogste 4\.000 tekens/u],
];

test.each(files)('a file with %s is met with a sentence', (_name, text, what) => {
  const loaded = loadText(text, text.length);
  if (loaded.kind === 'ok') throw new Error('It was loaded');
  expect(openProblem(loaded.error, names).what).toMatch(what);
});

const problems: OpenProblem[] = [
  ...files.flatMap(([, text]) => {
    const loaded = loadText(text, text.length);
    return loaded.kind === 'error' ? [loaded.error] : [];
  }),
  { code: 'too-large', kind: 'dossier', bytes: 31_457_280 },
  { code: 'too-large', kind: 'invitation', bytes: 131_072 },
  { code: 'no-invitation', kind: 'scan' },
  { code: 'no-invitation', kind: 'dossier' },
  { code: 'storage', problem: 'full' },
  { code: 'storage', problem: 'forbidden' },
  { code: 'storage', problem: 'failed' },
  { code: 'no-access' },
  { code: 'no-example' },
  { code: 'left' },
];

test.each(problems)('$code: whole sentences, what to do, no blame', (problem) => {
  const { what, how } = openProblem(problem, names);
  for (const text of [what, how]) {
    expect(text).toMatch(/\.$/u);
    expect(text).not.toMatch(/helaas|ongeldig|fout|undefined|null|—/iu);
  }
});

test('remarks name the place in words and shorten what is long', () => {
  expect(warningText({ code: 'unknown-id', path: 'answers.x', id: 'x'.repeat(99) }, names)).toMatch(
    /x…" komt in het raamwerk niet voor/u,
  );
  expect(warningText({ code: 'several-answers', path: 'answers.juiste-partners' }, names)).toMatch(
    /\(Juiste partners\)/u,
  );
});
