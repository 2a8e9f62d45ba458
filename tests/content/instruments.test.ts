import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/model/check';
import type { ContentProblem } from '../../src/model/problem';
import { elementProposals, type Instrument, proposalNames } from '../../src/schemas/instrument';
import { readModel } from './model.ts';

const instruments = readModel().instrumenten;

/** The real content with an instrument spoiled. */
function spoil(id: string, change: (instrument: Instrument) => void): Omit<ContentProblem, 'file' | 'fix'>[] {
  const content = readModel();
  change(content.instrumenten.find((instrument) => instrument.id === id)!);
  return checkContent(content).map(({ field, found, expected }) => ({ field, found, expected }));
}

const partsOf = ({ delen }: Instrument) => delen;
const firstField = (instrument: Instrument) => partsOf(instrument).flatMap(({ velden }) => velden)[0]!;
const firstTable = (instrument: Instrument) => partsOf(instrument).flatMap(({ tabel }) => (tabel ? [tabel] : []))[0]!;

describe('the instruments that the issue names are there', () => {
  test('ten of them, in three groups, one with slides', () => {
    expect(instruments.map(({ id }) => id).sort()).toEqual([
      'checklist-brede-intake',
      'doorlopende-lijn',
      'factsheet',
      'klantroutes',
      'monitoringplan',
      'presentatie',
      'profielschets-projectleider',
      'stuurgroep-en-uitvoerende-groep',
      'tipsheet-gesprek',
      'werkstage-afspraken',
    ]);
    expect(new Set(instruments.map(({ groep }) => groep)).size).toBe(3);
    expect(instruments.filter(({ dias }) => dias).map(({ id }) => id)).toEqual(['presentatie']);
  });
  test('each kind of field, table and proposal is in use', () => {
    const kinds = instruments.flatMap(({ delen }) =>
      delen.flatMap(({ velden, tabel }) => [...velden, ...(tabel?.kolommen ?? [])].map(({ soort }) => soort)),
    );
    expect(new Set(kinds)).toEqual(new Set(['regel', 'tekst', 'datum', 'keuze', 'vink']));
    const fields = instruments.flatMap(({ delen }) => delen.flatMap(({ velden }) => velden));
    expect(fields.some(({ voorstel }) => voorstel?.startsWith('niveau:'))).toBe(true);
  });
});

describe('what does not fit stops the build', () => {
  const id = 'stuurgroep-en-uitvoerende-groep';

  test.each<[string, (instrument: Instrument) => void, string, string]>([
    [
      'an element that does not exist',
      (instrument) => (instrument.elementen[0] = 'juiste-niveau'),
      'elementen',
      '"juiste-niveau"',
    ],
    [
      'a success factor that does not exist',
      (instrument) => (instrument.succesfactoren = ['korte-lijn']),
      'succesfactoren',
      '"korte-lijn"',
    ],
    [
      'two fields with one id',
      (instrument) => partsOf(instrument)[1]!.velden.push({ ...firstField(instrument) }),
      'velden: id',
      '"stand-niveaus" twice',
    ],
    [
      'two columns with one id',
      (instrument) => (firstTable(instrument).kolommen[1]!.id = firstTable(instrument).kolommen[0]!.id),
      'tabel verdeling, kolommen: id',
      '"wie-beslist" twice',
    ],
    [
      'a choice without choices',
      (instrument) => (firstTable(instrument).kolommen[1]!.soort = 'keuze'),
      'keuzes of eerst-horen',
      'no keuzes with soort keuze',
    ],
    [
      'choices for a text',
      (instrument) => (firstField(instrument).keuzes = ['a', 'b']),
      'keuzes of stand-niveaus',
      'keuzes with soort tekst',
    ],
    [
      'fixed rows that people add to',
      (instrument) => (firstTable(instrument).rijNaam = 'besluit'),
      'tabel verdeling',
      'both rijen and rijNaam',
    ],
    [
      'no rows at all',
      (instrument) => (firstTable(instrument).rijen = undefined),
      'tabel verdeling',
      'neither rijen nor rijNaam',
    ],
    [
      'a part without anything',
      (instrument) => partsOf(instrument).push({ id: 'leeg', titel: 'Leeg', velden: [] }),
      'delen: leeg',
      'a part without anything',
    ],
    [
      'a proposal that does not exist',
      (instrument) => (firstField(instrument).voorstel = 'niveau:bestaat-niet'),
      'voorstel of stand-niveaus',
      '"niveau:bestaat-niet"',
    ],
    [
      'a name that an element has',
      (instrument) => (instrument.id = 'projectleider'),
      'id (the file name)',
      '"projectleider", which an element of the framework has too',
    ],
  ])('%s', (_, change, field, found) => {
    expect(spoil(id, change)).toContainEqual({ field, found, expected: expect.any(String) as string });
  });

  test('a misspelled proposal is told with the one that was meant', () => {
    const content = readModel();
    const instrument = content.instrumenten.find((found) => found.id === id)!;
    firstField(instrument).voorstel = 'openning';
    const [problem] = checkContent(content);
    expect(problem?.fix).toBe('Write "opening", if that is what you mean.');
    for (const name of [...proposalNames, ...elementProposals]) expect(problem?.expected).toContain(name);
  });
});
