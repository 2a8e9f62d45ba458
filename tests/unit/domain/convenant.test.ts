import { describe, expect, test } from 'vitest';
import { draftConvenant, letterOf } from '../../../src/domain/convenant';
import { listMissingKinds } from '../../../src/domain/chain-analysis';
import { askedKinds } from '../../../src/domain/convenant-points';
import { standingText } from '../../../src/domain/convenant-text';
import { nothingWritten } from '../../../src/dossier/convenant';
import {
  articleIn,
  attentionPoints,
  content,
  draftOf,
  factsOf,
  partner,
  plainWording,
  pointsIn,
  preconditions,
  standingIn,
  textOf,
  writtenOf,
} from '../../fixtures/convenant.ts';

describe('what stands', () => {
  test('is what people added, too: a text of its own, or an open place until it is written', () => {
    const added = ['Ook dit.', ' '].map((text, index) => ({ key: `doel.eigen-${index}`, text }));
    const { clauses } = articleIn(draftOf({}, writtenOf({}, { added: new Map([['doel', added]]) })), 'doel');
    const both = { kind: 'added', proposal: '', isChanged: false, isOff: false, open: [] };
    expect(clauses.slice(-2)).toEqual([
      {
        ...{ ...both, key: 'doel.eigen-0', label: '4', own: { text: 'Ook dit.', base: '' } },
        pieces: [{ text: 'Ook dit.' }],
      },
      { ...{ ...both, key: 'doel.eigen-1', label: '5', own: null }, pieces: [{ text: '[lid]', isOpen: true }] },
    ]);
  });
  test('is nothing where the content says nothing: only who and when are asked for', () => {
    const [first = ''] = preconditions;
    const afspraken = content.afspraken.map((shape) => ({ ...shape, metenOpzetten: '' }));
    const draft = draftOf({ ratings: { [first]: 1 } }, nothingWritten, { ...content, afspraken });
    const { agreements } = articleIn(draft, 'afspraken');
    expect(agreements[0]?.measure).toMatchObject({ proposal: '', own: null, pieces: [], open: [] });
  });
  test('of an added clause is what was written there, whatever else has no name in the file', () => {
    const added = new Map([['doel', [{ key: 'doel.eigen-1', text: 'Ook {keten}.' }]]]);
    const draft = draftOf({}, writtenOf({ '': { text: 'Iets anders.', base: '' } }, { added }));
    expect(standingIn(articleIn(draft, 'doel')).at(-1)).toBe('4 Ook Keten Oost.');
  });
  test('is the chain and its region at the head, as the dossier says them until somebody fills them in', () => {
    const written = writtenOf({}, { fields: new Map([['regio', 'West']]) });
    const field = { kind: 'regel', hint: '' };
    expect(draftOf({}, written).head).toEqual([
      { ...field, id: 'keten', label: 'keten', value: '', fallback: 'Keten Oost' },
      { ...field, id: 'regio', label: 'regio', value: 'West', fallback: 'Oost' },
    ]);
  });
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
  test('is a field without the space around it; with nothing but space it is not filled in', () => {
    const standingWith = (value: string) => {
      const draft = draftOf({}, writtenOf({}, { fields: new Map([['doel-nu', value]]) }));
      return standingIn(articleIn(draft, 'doel'))[1];
    };
    expect(standingWith(' werk ')).toBe('2 Het doel is: werk Het begint op [Begindatum].');
    expect(standingWith('  ')).toBe('2 Het doel is: [Doel voor nu] Het begint op [Begindatum].');
    // Only a field for a day is written out as one.
    expect(standingWith('2027-03-01')).toBe('2 Het doel is: 2027-03-01 Het begint op [Begindatum].');
  });
  test('has its fields, with what was filled in as it was typed and the hint of the content', () => {
    const velden = [
      { id: 'doel-nu', soort: 'tekst' as const, label: 'Doel voor nu', uitleg: 'In een zin.' },
      { id: 'begin', soort: 'datum' as const, label: 'Begindatum' },
    ];
    const artikelen = content.artikelen.map((found) => (found.id === 'doel' ? { ...found, velden } : found));
    const written = writtenOf({}, { fields: new Map([['doel-nu', ' werk ']]) });
    expect(articleIn(draftOf({}, written, { ...content, artikelen }), 'doel').fields).toMatchObject([
      { id: 'doel-nu', kind: 'tekst', value: ' werk ', hint: 'In een zin.', fallback: '' },
      { id: 'begin', kind: 'datum', value: '', hint: '', fallback: '' },
    ]);
  });
  test('names no measurement where there is none', () => {
    const wording = { ...plainWording, round: () => 'de meting van gisteren' };
    const draft = draftConvenant(content, factsOf({ round: null }), nothingWritten, wording);
    expect(standingIn(articleIn(draft, 'doel'))[2]).toBe('3 Zie ook artikel 3, na [meting].');
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
  test('space around a proposal makes an own text no other', () => {
    expect(standingText(' Zo. ', { text: 'Zo.', base: '' }).own).toBeNull();
    expect(standingText(' Zo. ', { text: 'Anders.', base: 'Zo.' })).toMatchObject({ isChanged: false });
  });
  test('what stands between braces without being a name stays as it was written', () => {
    const written = writtenOf({ 'doel.samen': { text: 'Kies {A of B}, {} of { .', base: '' } });
    expect(textOf(articleIn(draftOf({}, written), 'doel').clauses[0]!)).toBe('Kies {A of B}, {} of { .');
  });
  test('is in as few pieces as can be, and only what somebody has to fill in is marked', () => {
    const written = writtenOf({ 'doel.samen': { text: '{begin}{keten} in {regio}{weg-2}', base: '' } });
    expect(articleIn(draftOf({}, written), 'doel').clauses[0]?.pieces).toEqual([
      { text: '[Begindatum]', isOpen: true },
      { text: 'Keten Oost in Oost' },
      { text: '{weg-2}', isOpen: true },
    ]);
    expect(pointsIn(draftOf({}, written), 'unknown-place')).toEqual(['unknown-place weg-2']);
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
  test('terms that are all left out need no clause that introduces them', () => {
    const added = new Map([['begrippen', [{ key: 'begrippen.eigen-1', text: 'Ook dit.' }]]]);
    const written = writtenOf({ 'begrippen.begrip-nazorg': { isOn: false } }, { added });
    const article = articleIn(draftOf({}, written), 'begrippen');
    expect(article.termsLabel).toBe('');
    expect(standingIn(article)).toEqual(['1 Woorden betekenen steeds hetzelfde.', '2 Ook dit.']);
  });
  test('agreements stand in the order of the framework, whatever the order of the content is', () => {
    const shape = { ...content, afspraken: content.afspraken.toReversed() };
    const { agreements } = articleIn(draftOf({}, nothingWritten, shape), 'afspraken');
    expect(agreements.map(({ id }) => id)).toEqual(preconditions);
  });
  test('the tables of parties and of signatures stand without any clause', () => {
    const off = { isOn: false };
    const draft = draftOf({}, writtenOf({ 'partijen.wie': off, 'slot.tekenen': off }));
    expect(['partijen', 'slot'].map((id) => articleIn(draft, id).isEmpty)).toEqual([false, false]);
  });
  test('an article stands as long as anything of it does: a term, or what somebody added', () => {
    const off = { isOn: false };
    const ofTerm = articleIn(draftOf({}, writtenOf({ 'begrippen.uitleg': off })), 'begrippen');
    expect(ofTerm).toMatchObject({ number: 1, isEmpty: false });
    const added = new Map([['doel', [{ key: 'doel.eigen-1', text: 'Ook dit.' }]]]);
    const written = writtenOf({ 'doel.samen': off, 'doel.wat': off, 'doel.zie': off }, { added });
    expect(articleIn(draftOf({}, written), 'doel')).toMatchObject({ number: 2, isEmpty: false });
  });
  test('one of its terms is enough', () => {
    const artikelen = content.artikelen.map((found) => ({
      ...found,
      begrippen: found.begrippen.flatMap((term) => [term, { ...term, id: 'werk' }]),
    }));
    const off = { isOn: false };
    const written = writtenOf({ 'begrippen.uitleg': off, 'begrippen.begrip-nazorg': off });
    const article = articleIn(draftOf({}, written, { ...content, artikelen }), 'begrippen');
    expect(article).toMatchObject({ number: 1, isEmpty: false });
  });
  test('only articles have one to refer to', () => {
    const written = writtenOf({ 'doel.samen': { text: 'Zie {artikel:overwegingen}.', base: '' } });
    expect(pointsIn(draftOf({}, written), 'left-out', 'unknown-place')).toEqual(['unknown-place artikel:overwegingen']);
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
    // Of the clauses only those that stand count: one was left out, and two were added.
    const added = new Map([
      ['afspraken', ['1', '2'].map((id) => ({ key: `afspraken.eigen-${id}`, text: 'Ook dit.' }))],
    ]);
    const written = writtenOf({ 'afspraken.inhoud': { isOn: false } }, { added });
    const after = articleIn(draftOf({ ratings: { [first]: 1 } }, written), 'afspraken');
    expect(after.agreements[0]).toMatchObject({ id: first, label: '3' });
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
      partner({ name: ' Zorg Y ', kind: 'zorg', status: 'benaderd' }),
      partner({ name: 'School', kind: 'onderwijs', status: 'gewenst' }),
      partner({ name: ' ', kind: 'vrouwenorganisatie' }),
      partner({ name: ' ', kind: 'vrouwenorganisatie', status: 'benaderd' }),
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
  test('two points that read alike from end to end are two', () => {
    const partners = [partner({ id: 'p1', name: '2Zorg' }), partner({ id: 'p12', name: 'Zorg' })];
    expect(pointsIn(draftOf({ partners }), 'signer')).toEqual(['signer 2Zorg', 'signer Zorg']);
  });
  test('space around a name or a function says nothing', () => {
    const partners = [partner({ id: 'a', name: ' Bakker ' }), partner({ id: 'b', name: 'Slager' })];
    const signers = new Map([
      ['a', ' Eigenaar '],
      ['b', '  '],
    ]);
    const draft = draftOf({ partners }, writtenOf({}, { signers }));
    expect(draft.parties).toMatchObject([
      { name: 'Bakker', signer: 'Eigenaar' },
      { name: 'Slager', signer: '' },
    ]);
    expect(pointsIn(draft, 'signer')).toEqual(['signer Slager']);
  });
  test('the kinds that are asked are those of the chain analysis', () => {
    expect(listMissingKinds([], []).map(({ kind }) => kind)).toEqual(askedKinds);
  });
  test('none where everything is filled in and decided', () => {
    const [first = ''] = preconditions;
    const partners = askedKinds.map((kind) => partner({ id: kind, name: kind, kind, carries: [first] }));
    const ratings = { [first]: 1 as const, [attentionPoints[0]!]: 1 as const };
    const ambitions = new Map(
      Object.keys(ratings).map((id) => [id, { id, level: 3 as const, by: '2027-06-01' }] as const),
    );
    const own = { text: 'De gemeente.', base: '' };
    const written = writtenOf(
      { [`afspraak.${attentionPoints[0]}.wie`]: own },
      {
        fields: new Map(Object.entries({ 'doel-nu': 'werk', begin: '2027-01-01' })),
        signers: new Map(askedKinds.map((kind) => [kind, 'Directeur'])),
        answered: new Map([['doel', new Set(['Klopt het doel?'])]]),
        added: new Map([['doel', [{ key: 'doel.eigen-1', text: 'Ook dit.' }]]]),
      },
    );
    expect(draftOf({ partners, ratings, ambitions }, written).points).toEqual([]);
  });
  test('parties are asked for where the draft has an article for them', () => {
    const artikelen = content.artikelen.filter(({ id }) => id !== 'partijen');
    expect(pointsIn(draftOf({}, nothingWritten, { ...content, artikelen }), 'no-parties')).toEqual([]);
  });
  test('a clause that somebody added and did not write, and a name that nothing has', () => {
    const added = new Map([['doel', [{ key: 'doel.eigen-1', text: ' ' }]]]);
    const draft = draftOf({}, writtenOf({ 'doel.samen': { text: 'Over {weg-ermee}.', base: '' } }, { added }));
    expect(pointsIn(draft, 'empty-clause', 'unknown-place')).toEqual(['unknown-place weg-ermee', 'empty-clause DOEL']);
    expect(standingIn(articleIn(draft, 'doel')).at(-1)).toBe('4 [lid]');
  });
  test('each question of an article has a place of its own', () => {
    const artikelen = content.artikelen.map((found) =>
      found.id === 'doel' ? { ...found, vragen: ['Een?', 'Twee?'] } : found,
    );
    const { points } = draftOf({}, nothingWritten, { ...content, artikelen });
    expect(points.filter(({ code }) => code === 'question')).toMatchObject([
      { place: 'vraag-doel-1', subject: 'Een?' },
      { place: 'vraag-doel-2', subject: 'Twee?' },
    ]);
  });
  test('no agreements, in each article for them that stands without any', () => {
    const added = new Map([['gender', [{ key: 'gender.eigen-1', text: 'Ook dit.' }]]]);
    const [first = ''] = preconditions;
    expect(pointsIn(draftOf({}, writtenOf({}, { added })), 'no-agreements')).toEqual([
      'no-agreements AFSPRAKEN',
      'no-agreements GENDER',
    ]);
    expect(pointsIn(draftOf({ ratings: { [first]: 1 } }), 'no-agreements')).toEqual([]);
  });
  test('a name that nothing has is a point at each place where it stands, and once at each', () => {
    const text = 'Over {weg-ermee} en {weg-ermee}.';
    const { points } = draftOf(
      {},
      writtenOf({ 'doel.samen': { text, base: '' }, 'afspraken.inhoud': { text, base: '' } }),
    );
    expect(points.filter(({ code }) => code === 'unknown-place').map(({ place }) => place)).toEqual([
      'lid-doel.samen',
      'lid-afspraken.inhoud',
    ]);
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
  test('a text that has its place is none of those, also in what is left out; nor is one without anything in it', () => {
    const own = { text: 'Eigen.', base: '' };
    const [first = ''] = preconditions;
    const parts = ['wat', 'wie', 'wanneer', 'meten'].map((part) => [`afspraak.${first}.${part}`, own]);
    const written = writtenOf(
      {
        ...Object.fromEntries(parts),
        [`afspraak.${first}`]: { isOn: false },
        'doel.samen': { own, isOn: false },
        'begrippen.begrip-nazorg': own,
      },
      {
        added: new Map([
          ['doel', [{ key: 'doel.eigen-1', text: 'Ook dit.' }]],
          ['oud', [{ key: 'oud.eigen-1', text: '  ' }]],
        ]),
      },
    );
    expect(draftOf({}, written).strays).toEqual([]);
  });
  test('say at which step they are done, whatever article names them', () => {
    const { points } = draftOf({ region: '' }, writtenOf({ 'oud.lid': { text: 'Oud.', base: '' } }));
    const found = points.filter(({ code }) => ['regio', 'field', 'stray', 'no-parties'].includes(code));
    expect(found.map(({ code, step, subject, article }) => [code, step, subject, article])).toEqual([
      ['no-parties', 'partijen', '', 'partijen'],
      ['regio', 'partijen', 'regio', ''],
      ['field', 'doel', 'Doel voor nu', 'doel'],
      ['field', 'doel', 'Begindatum', 'doel'],
      ['stray', 'looptijd', 'oud.lid', ''],
    ]);
  });
  test('come in the order of the draft, each with a place', () => {
    const { points } = draftOf();
    const order = content.artikelen.map(({ id }) => id);
    const places = points.map(({ article }) => order.indexOf(article));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(points.every(({ place }) => place !== '')).toBe(true);
  });
});
