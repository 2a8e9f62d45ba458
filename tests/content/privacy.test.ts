import { describe, expect, test } from 'vitest';
import { maxSteps } from '../../src/dossier/history.ts';
import { readSources, type Source } from '../architecture/sources.ts';
import { listProse } from './prose.ts';

/** For each name under which the browser keeps something: how the privacy page begins to tell of it. */
const told: Readonly<Record<string, string>> = {
  current: 'Je scans, formulieren en dossiers',
  'dossier/': 'Je scans, formulieren en dossiers',
  'history/': `met de laatste ${maxSteps} stappen`,
  'filed/': 'Je scans, formulieren en dossiers',
  'trash/': 'Verwijder je een dossier, dan kun je het nog terugzetten',
  'rescue/': 'Kon de site iets niet lezen',
  'workshop-nu': 'Een workshop die je voorbereidt of leidt',
  'workshop/': 'Een workshop die je voorbereidt of leidt',
  'workshop-weg/': 'Een verwijderde workshop',
  'workshop-loop/': 'Een workshop die je voorbereidt of leidt',
  'ks-vroeg': 'Keuzes en teksten die nog niet zijn opgeslagen',
  'workshop-wacht': 'Keuzes en teksten die nog niet zijn opgeslagen',
  'ks-beeld': 'Een kleine geheugensteun',
  rollen: 'Hoe je een pagina bekijkt',
  ronde: 'Hoe je een pagina bekijkt',
  actieplan: 'Hoe je een pagina bekijkt',
  bijeenkomst: 'Van een bijeenkomst',
  moeders: 'De antwoorden op het formulier voor moeders',
  'workshop-': 'Wat je als deelnemer aan een workshop scoort',
  'workshop-voornemen': 'Wat je als deelnemer aan een workshop scoort',
};

/** Whether a file gives something to the browser to keep. */
const keeps = ({ text }: Source) => /\.remember\(|\bkeepHere\(|\bkeepOnDevice\(/u.test(text);

/** The names in a file: records of `keys.ts`, and constants that are called after what they are. */
function namesIn({ path, text }: Source): string[] {
  if (path.endsWith('/keys.ts')) return [...text.matchAll(/(?::|=>) ['`]([a-z-]+\/?)/gu)].map(([, name = '']) => name);
  const constants = /\b(?:memory|\w+(?:Name|Key)) = (?:\([^)]*\) => )?['`]([a-z-]+)/gu;
  return [...text.matchAll(constants)].map(([, name = '']) => name);
}

const stores = readSources('src/stores').filter((source) => source.path.endsWith('/keys.ts') || keeps(source));
const firstPaint = readSources('src/platform/first-paint.ts');
const [kept] = readSources('src/components/privacy/Kept.astro');
const page = kept ? listProse(kept).join(' ').replaceAll(/\s+/gu, ' ') : '';

describe('the privacy page tells of everything that the browser keeps', () => {
  test.each(stores)('of what $path keeps the name is known', (source) => {
    expect(namesIn(source)).not.toEqual([]);
  });
  test('every name is told of, and none that is gone', () => {
    const names = new Set([...stores, ...firstPaint].flatMap(namesIn));
    expect([...names].sort()).toEqual(Object.keys(told).sort());
  });
  test.each([...new Set(Object.values(told))])('"%s"', (beginning) => {
    expect(page).toContain(beginning);
  });
});
