import { elementProposals, proposalNames, type Instrument } from '../schemas/instrument';
import { findNearest } from '../schemas/nearest';
import { type Checked, type ContentProblem, fileOf } from './problem';

/** Forms keep what people fill in under ids, ask for choices where there are any, and name proposals that exist. */
export function checkInstruments(content: Checked): ContentProblem[] {
  const rated = [...content.randvoorwaarden, ...content.aandachtspunten, ...content.praktijklessen];
  const elements = [...rated, ...content.succesfactoren, ...content.belemmeringen].map(({ id }) => id);
  const known = {
    niveau: rated.map(({ id }) => id),
    succesfactoren: content.randvoorwaarden.map(({ id }) => id),
  };
  return content.instrumenten.flatMap((instrument) => {
    const at = (problem: Omit<ContentProblem, 'file'>) => ({ file: fileOf('instrumenten', instrument), ...problem });
    return [
      ...checkName(instrument.id, elements),
      ...listIds(instrument).flatMap(({ field, ids }) => checkDouble(field, ids)),
      ...listInputs(instrument).flatMap(checkChoices),
      ...instrument.delen.flatMap((part) => checkTable(part)),
      ...instrument.delen.flatMap(({ velden }) => velden.flatMap((field) => checkProposal(field, known))),
    ].map(at);
  });
}

type Problem = Omit<ContentProblem, 'file'>;
type Part = Instrument['delen'][number];

/** Lists of changes name an element or an instrument by its id only. */
function checkName(id: string, elements: readonly string[]): Problem[] {
  if (!elements.includes(id)) return [];
  return [
    {
      field: 'id (the file name)',
      found: `"${id}", which an element of the framework has too`,
      expected: 'an id that no element has',
      fix: 'Give this file another name.',
    },
  ];
}

/** Every list of ids that must differ from each other. */
function listIds({ delen }: Instrument): { field: string; ids: string[] }[] {
  const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const tables = delen.flatMap(({ tabel }) => (tabel ? [tabel] : []));
  return [
    { field: 'delen: id', ids: idsOf(delen) },
    { field: 'velden: id', ids: idsOf(delen.flatMap(({ velden }) => velden)) },
    { field: 'tabel: id', ids: idsOf(tables) },
    ...tables.flatMap((table) => [
      { field: `tabel ${table.id}, kolommen: id`, ids: idsOf(table.kolommen) },
      { field: `tabel ${table.id}, rijen: id`, ids: idsOf(table.rijen ?? []) },
    ]),
  ];
}

function checkDouble(field: string, ids: readonly string[]): Problem[] {
  return ids
    .filter((id, index) => ids.indexOf(id) < index)
    .map((id) => ({
      field,
      found: `"${id}" twice`,
      expected: 'every id once in an instrument',
      fix: 'Give the newest of the two another id; one that was published stays.',
    }));
}

interface Input {
  id: string;
  soort: string;
  keuzes?: string[] | undefined;
}

function listInputs({ delen }: Instrument): Input[] {
  return delen.flatMap(({ velden, tabel }) => [...velden, ...(tabel?.kolommen ?? [])]);
}

function checkChoices({ id, soort, keuzes }: Input): Problem[] {
  if ((soort === 'keuze') === (keuzes !== undefined)) return [];
  return [
    {
      field: `keuzes of ${id}`,
      found: keuzes ? `keuzes with soort ${soort}` : 'no keuzes with soort keuze',
      expected: 'keuzes with soort keuze, and only there',
      fix: keuzes ? 'Take the keuzes out, or make the soort keuze.' : 'Write what one can choose from.',
    },
  ];
}

function checkTable({ id, velden, tabel }: Part): Problem[] {
  if (!tabel) {
    if (velden.length > 0) return [];
    const fix = 'Add a field or a table, or take the part out.';
    return [{ field: `delen: ${id}`, found: 'a part without anything', expected: 'fields, a table, or both', fix }];
  }
  if ((tabel.rijen === undefined) !== (tabel.rijNaam === undefined)) return [];
  return [
    {
      field: `tabel ${tabel.id}`,
      found: tabel.rijen ? 'both rijen and rijNaam' : 'neither rijen nor rijNaam',
      expected: 'rijen (rows that are always there) or rijNaam (people add rows)',
      fix: tabel.rijen ? 'Take one of the two out.' : 'Write the rows, or what one row is: lid, stap, doel.',
    },
  ];
}

/** A proposal is one of the names, or `niveau:` or `succesfactoren:` with the id of an element. */
function checkProposal(
  { id, voorstel }: { id: string; voorstel?: string | undefined },
  elements: Readonly<Record<(typeof elementProposals)[number], readonly string[]>>,
): Problem[] {
  const names = [...proposalNames, ...elementProposals.flatMap((kind) => elements[kind].map((of) => `${kind}:${of}`))];
  if (voorstel === undefined || names.includes(voorstel)) return [];
  const near = findNearest(voorstel, names);
  return [
    {
      field: `voorstel of ${id}`,
      found: `"${voorstel}"`,
      expected: `one of: ${proposalNames.join(', ')}, or ${elementProposals.join(': or ')}: with the id of an element`,
      fix: near ? `Write "${near}", if that is what you mean.` : 'Choose one of these, or leave the field out.',
    },
  ];
}
