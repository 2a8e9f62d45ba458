import { describe, expect, test } from 'vitest';
import { letterOf } from '../../../src/domain/convenant';
import { listMissingKinds } from '../../../src/domain/chain-analysis';
import { askedKinds } from '../../../src/domain/convenant-points';
import {
  articleIn,
  attentionPoints,
  content,
  draftOf,
  partner,
  pointsIn,
  preconditions,
  standingIn,
  textOf,
  writtenOf,
} from '../../fixtures/convenant.ts';

describe('what stands', () => {
  test('is the proposal, filled in with what the dossier says', () => {
    const draft = draftOf();
    expect(standingIn(articleIn(draft, 'partijen'))).toEqual(['Partijen van Keten Oost in Oost.']);
    expect(standingIn(articleIn(draft, 'doel'))).toEqual([
      '1 Partijen werken samen.',
      '2 Het doel is: [Doel voor nu] Het begint op [Begindatum].',
      '3 Zie ook artikel 3, na Nulmeting 2026-11-20.',
    ]);
  });
  test('is the field where it is filled in; a day is written out, and no value is read for places again', () => {
    const fields = new Map([
      ['doel-nu', 'werk {begin}'],
      ['begin', '2027-03-01'],
      ['regio', 'West'],
    ]);
    const draft = draftOf({}, writtenOf({}, { fields }));
    expect(standingIn(articleIn(draft, 'doel'))[1]).toBe('2 Het doel is: werk {begin} Het begint op dag 2027-03-01.');
    expect(standingIn(articleIn(draft, 'partijen'))).toEqual(['Partijen van Keten Oost in West.']);
    expect(draft.points.filter(({ code }) => code === 'field')).toEqual([]);
  });
  test('is the own text where there is one; its places are filled in too', () => {
    const written = writtenOf({ 'doel.samen': { text: 'Wij van {keten} doen het.', base: 'Partijen werken samen.' } });
    const [clause] = articleIn(draftOf({}, written), 'doel').clauses;
    expect(textOf(clause!)).toBe('Wij van Keten Oost doen het.');
    expect(clause).toMatchObject({ isChanged: false, own: { text: 'Wij van {keten} doen het.' } });
  });
  test('an own text that says what the proposal says, or nothing, is none', () => {
    for (const text of ['  Partijen werken samen. ', '   ']) {
      const [clause] = articleIn(draftOf({}, writtenOf({ 'doel.samen': { text, base: 'Iets' } })), 'doel').clauses;
      expect(clause).toMatchObject({ own: null, isChanged: false });
      expect(textOf(clause!)).toBe('Partijen werken samen.');
    }
  });
  test('what stands between braces without being a name stays as it was written', () => {
    const written = writtenOf({ 'doel.samen': { text: 'Kies {A of B}, {} of { .', base: '' } });
    expect(textOf(articleIn(draftOf({}, written), 'doel').clauses[0]!)).toBe('Kies {A of B}, {} of { .');
  });
});

describe('changed underneath', () => {
  test('the proposal is another one than when the own text was written', () => {
    const draft = draftOf({}, writtenOf({ 'doel.samen': { text: 'Eigen.', base: 'Vroeger stond hier iets anders.' } }));
    expect(articleIn(draft, 'doel').clauses[0]).toMatchObject({
      isChanged: true,
      proposal: 'Partijen werken samen.',
      own: { text: 'Eigen.', base: 'Vroeger stond hier iets anders.' },
    });
    expect(draft.points).toContainEqual({
      code: 'changed',
      step: 'doel',
      place: 'lid-doel.samen',
      subject: 'doel.samen',
      article: 'doel',
    });
  });
  test('what was left out asks nothing', () => {
    const written = writtenOf({ 'doel.samen': { own: { text: 'Eigen.', base: 'Anders.' }, isOn: false } });
    expect(pointsIn(draftOf({}, written), 'changed')).toEqual([]);
  });
});

describe('numbers', () => {
  test('count over what stands: clauses, then the clause of the terms, then added ones', () => {
    const added = new Map([['begrippen', [{ key: 'begrippen.eigen-1', text: 'Ook dit.' }]]]);
    const article = articleIn(draftOf({}, writtenOf({}, { added })), 'begrippen');
    expect(article).toMatchObject({ number: 1, termsLabel: '2' });
    expect(standingIn(article)).toEqual([
      '1 Woorden betekenen steeds hetzelfde.',
      'a Steun na de start.',
      '3 Ook dit.',
    ]);
  });
  test('go on where something is left out', () => {
    const article = articleIn(draftOf({}, writtenOf({ 'doel.samen': { isOn: false } })), 'doel');
    expect(article.clauses.map(({ label, isOff }) => [label, isOff])).toEqual([
      ['', true],
      ['1', false],
      ['2', false],
    ]);
  });
  test('an article of which nothing stands has none, and who refers to it says so', () => {
    const off = { isOn: false };
    const draft = draftOf(
      {},
      writtenOf({ 'begrippen.uitleg': off, 'begrippen.begrip-nazorg': off, 'afspraken.inhoud': off }),
    );
    expect(draft.articles.map(({ id, number }) => [id, number])).toEqual([
      ['partijen', null],
      ['overwegingen', null],
      ['begrippen', null],
      ['doel', 1],
      ['afspraken', null],
      ['gender', null],
      ['slot', null],
    ]);
    expect(standingIn(articleIn(draft, 'doel'))[2]).toBe('3 Zie ook [weg: AFSPRAKEN], na Nulmeting 2026-11-20.');
    expect(pointsIn(draft, 'left-out')).toEqual(['left-out AFSPRAKEN']);
  });
  test('considerations and terms have letters', () => {
    expect(standingIn(articleIn(draftOf(), 'overwegingen'))).toEqual([
      'a Moeders kennen hun leven het best.',
      'b Niemand kan het alleen.',
    ]);
    expect([1, 26, 27, 52, 53].map(letterOf)).toEqual(['a', 'z', 'aa', 'az', 'ba']);
  });
  test('agreements count on from the clauses of their article', () => {
    const [first = '', second = ''] = preconditions;
    const article = articleIn(draftOf({ ratings: { [first]: 1, [second]: 0 } }), 'afspraken');
    expect(article.agreements.filter(({ isOn }) => isOn).map(({ id, label }) => [id, label])).toEqual([
      [first, '2'],
      [second, '3'],
    ]);
    const gender = articleIn(draftOf({ ratings: { [attentionPoints[0]!]: 1 } }), 'gender');
    expect(gender).toMatchObject({ number: 4, isEmpty: false });
    expect(gender.agreements[0]).toMatchObject({ id: attentionPoints[0], label: '1' });
  });
});

describe('open points', () => {
  test('a field is one point, at the article where it is filled in, also when another clause uses it', () => {
    const written = writtenOf({ 'partijen.wie': { text: 'Vanaf {begin}, ja {begin}.', base: '' } });
    expect(draftOf({}, written).points.filter(({ subject }) => subject === 'Begindatum')).toEqual([
      { code: 'field', step: 'doel', place: 'veld-begin', subject: 'Begindatum', article: 'doel' },
    ]);
  });
  test('a field of what was left out is no point', () => {
    const written = writtenOf({ 'doel.wat': { isOn: false } });
    expect(pointsIn(draftOf({}, written), 'field')).toEqual([]);
  });
  test('what nobody knows of the chain', () => {
    const draft = draftOf({ chain: '', region: '', round: null });
    expect(pointsIn(draft, 'keten', 'regio', 'meting')).toEqual(['keten keten', 'regio regio', 'meting meting']);
  });
  test('a question, until it is ticked; another question is not answered by it', () => {
    expect(pointsIn(draftOf(), 'question')).toEqual(['question Klopt het doel?']);
    const ticked = (question: string) => writtenOf({}, { answered: new Map([['doel', new Set([question])]]) });
    expect(pointsIn(draftOf({}, ticked('Klopt het doel?')), 'question')).toEqual([]);
    expect(pointsIn(draftOf({}, ticked('Klopt het doel nog?')), 'question')).toEqual(['question Klopt het doel?']);
  });
  test('parties: none, a kind that is missing, who has not decided, who signs and brings in what', () => {
    expect(pointsIn(draftOf(), 'no-parties', 'kind-missing')).toEqual(['no-parties']);
    const partners = [
      partner({ name: 'Gemeente X' }),
      partner({ name: 'Bakker', kind: 'werkgever', contribution: ' ' }),
      partner({ name: 'Zorg Y', kind: 'zorg', status: 'benaderd' }),
      partner({ name: 'School', kind: 'onderwijs', status: 'gewenst' }),
      partner({ name: ' ', kind: 'vrouwenorganisatie' }),
    ];
    const signers = new Map([['Bakker', 'Eigenaar']]);
    const draft = draftOf({ partners }, writtenOf({}, { signers }));
    expect(draft.parties.map(({ name, signer }) => [name, signer])).toEqual([
      ['Gemeente X', ''],
      ['Bakker', 'Eigenaar'],
    ]);
    expect(pointsIn(draft, 'kind-missing', 'undecided', 'signer', 'contribution')).toEqual([
      'kind-missing zorg',
      'kind-missing onderwijs',
      'kind-missing vrouwenorganisatie',
      'kind-missing ervaringsdeskundige',
      'undecided Zorg Y',
      'signer Gemeente X',
      'contribution Bakker',
    ]);
  });
  test('the kinds that are asked are those of the chain analysis', () => {
    expect(listMissingKinds([], []).map(({ kind }) => kind)).toEqual(askedKinds);
  });
  test('a clause that somebody added and did not write, and a name that nothing has', () => {
    const added = new Map([['doel', [{ key: 'doel.eigen-1', text: ' ' }]]]);
    const draft = draftOf({}, writtenOf({ 'doel.samen': { text: 'Over {weg-ermee}.', base: '' } }, { added }));
    expect(pointsIn(draft, 'empty-clause', 'unknown-place')).toEqual(['unknown-place weg-ermee', 'empty-clause DOEL']);
    expect(standingIn(articleIn(draft, 'doel')).at(-1)).toBe('4 [lid]');
  });
  test('a text at a place that is gone is shown, not lost', () => {
    const added = new Map([['oud', [{ key: 'oud.eigen-1', text: 'Toegevoegd.' }]]]);
    const written = writtenOf(
      { 'doel.vroeger': { text: 'Oude tekst.', base: '' }, 'oud.lid': { isOn: false } },
      { added },
    );
    const draft = draftOf({}, written);
    expect(draft.strays).toEqual([
      { key: 'doel.vroeger', text: 'Oude tekst.' },
      { key: 'oud.eigen-1', text: 'Toegevoegd.' },
    ]);
    expect(pointsIn(draft, 'stray')).toEqual(['stray doel.vroeger', 'stray oud.eigen-1']);
  });
  test('come in the order of the draft, each with a place', () => {
    const { points } = draftOf();
    const order = content.artikelen.map(({ id }) => id);
    const places = points.map(({ article }) => order.indexOf(article));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(points.every(({ place }) => place !== '')).toBe(true);
  });
});
