import { describe, expect, test } from 'vitest';
import { statementCount } from '../../src/domain/mothers';
import { formCells } from '../../src/dossier/mothers';
import { checkContent } from '../../src/model/check';
import type { Checked } from '../../src/model/problem';
import { countWords } from '../../src/schemas/messages';
import type { Stelling } from '../../src/schemas/stelling';
import { contentFiles } from './content.ts';
import { listPlainWords, listSentences, measureReading } from './leesniveau/measure.ts';
import { readModel } from './model.ts';

const statements = readModel().stellingen;

describe('the statements of the form for mothers', () => {
  test('stand in the order that codes which were given out go by', () => {
    expect(statements.map(({ id }) => id)).toEqual([
      'luisteren',
      'respect',
      'vaste-persoon',
      'genoeg-tijd',
      'opvang',
      'andere-zorgen',
      'passend-werk',
      'na-de-start',
    ]);
    expect(statements).toHaveLength(statementCount);
  });
  test('have ids that no other cell of a form in a dossier has', () => {
    for (const { id } of statements) expect(Object.values(formCells)).not.toContain(id);
  });
  test('are A2: short sentences, short words, said to "je"', () => {
    const texts = statements.flatMap(({ stelling, uitleg }) => [stelling, ...(uitleg ? [uitleg] : [])]);
    for (const sentence of texts.flatMap(listSentences)) expect(listPlainWords(sentence).length).toBeLessThanOrEqual(12);
    const { flesch, wordsPerSentence } = measureReading(texts)!;
    expect(flesch).toBeGreaterThan(80);
    expect(wordsPerSentence).toBeLessThan(9);
    for (const { stelling } of statements) expect(stelling).toMatch(/\bje\b/iu);
  });
  test('use no words of the field', () => {
    const field = /keten|randvoorwaarde|traject|klantmanager|werkcoach|nazorg|re-?integratie|participatie|intake|doelgroep/iu;
    for (const { stelling, uitleg } of statements) expect(`${stelling} ${uitleg ?? ''}`).not.toMatch(field);
  });
  test('tell professionals in 40 to 80 words what stands behind them', () => {
    const lengths = contentFiles
      .filter(({ kind }) => kind === 'stellingen')
      .map(({ id, body }) => ({ id, words: countWords(body) }));
    expect(lengths.filter(({ words }) => words < 40 || words > 80)).toEqual([]);
  });
  test('rest on what mothers say in the reports, each on more than one place', () => {
    for (const { bronnen } of statements) expect(bronnen.length).toBeGreaterThan(1);
  });
});

describe('what does not fit stops the build', () => {
  const spoil = (change: (statement: Stelling, content: Checked) => void): string[] => {
    const content = readModel();
    change(content.stellingen.find(({ id }) => id === 'opvang')!, content);
    return checkContent(content).map(({ file, field, found, expected }) => [file, field, found, expected].join(' | '));
  };
  const file = 'content/stellingen/opvang.mdx';

  test.each<[string, (statement: Stelling, content: Checked) => void, string]>([
    [
      'an element that does not exist',
      ({ elementen }) => (elementen[0] = 'gemeentelijke-betrokkenheit'),
      `${file} | elementen | "gemeentelijke-betrokkenheit" | an id from content/randvoorwaarden or ` +
        'content/aandachtspunten or content/praktijklessen or content/succesfactoren',
    ],
    [
      'a belemmering, that no group answers',
      ({ elementen }) => (elementen[0] = 'kinderopvang-regelen'),
      `${file} | elementen | "kinderopvang-regelen" | an id from content/randvoorwaarden or ` +
        'content/aandachtspunten or content/praktijklessen or content/succesfactoren',
    ],
    [
      'a statement in the place of another',
      (statement) => (statement.volgorde = 1),
      `${file} | volgorde | 1, which luisteren has too | a number from 1 to 8 of its own`,
    ],
    [
      'seven statements',
      (_, content) => content.stellingen.pop(),
      'content/stellingen/ | volgorde | 7 files | 8 files, numbered 1 to 8',
    ],
    [
      'a ninth statement',
      (statement, content) => content.stellingen.push({ ...statement, id: 'nieuw', volgorde: 9 }),
      'content/stellingen/ | volgorde | 9 files | 8 files, numbered 1 to 8',
    ],
  ])('%s', (_, change, line) => {
    expect(spoil(change)).toContain(line);
  });
});
