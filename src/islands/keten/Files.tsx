import { useMemo, useState } from 'preact/hooks';
import { planImport } from '../../domain/partners-import';
import { saysPartner } from '../../domain/partners';
import type { ListColumns } from '../../domain/partners-table';
import {
  exportWords,
  fileParts,
  importWords as words,
  listValues,
  readProblems,
  type ReadProblem,
  sheetName,
} from '../../messages/keten-files';
import { ketenTitles } from '../../messages/keten';
import { ownKindValues } from '../../messages/partner-names';
import { fileBytes, madeWith, offerDocument, today } from '../../stores/partners-file';
import type { ChainView } from '../../stores/partners-view';
import type { ChainContent } from '../../ui/content-keten';
import { FileField } from '../../ui/FileField';
import type { Names } from '../../ui/names';
import { SaveAs } from '../../ui/SaveAs';
import { ImportPreview } from './ImportPreview';

interface Props {
  view: ChainView;
  names: Names<ChainContent>;
}

/** How a table writes what comes from lists; of a randvoorwaarde the short name. */
function valuesOf({ content }: Names<ChainContent>): ListColumns {
  const items = content.randvoorwaarden.map(({ id, korteNaam, naam }) => ({ value: id, names: [korteNaam, naam] }));
  return { ...listValues, soort: [...listValues.soort, ...ownKindValues()], draagt: items };
}

/** The list as a table: out to a spreadsheet, and back in with a look at what would change. */
export function Files({ view, names }: Props) {
  return (
    <section aria-labelledby="bestand" class="alleen-scherm">
      <h2 id="bestand">{ketenTitles.bestand}</h2>
      <div class="raster half">
        <Import view={view} values={valuesOf(names)} />
        <Export view={view} values={valuesOf(names)} />
      </div>
    </section>
  );
}

type PartProps = Pick<Props, 'view'> & { values: ListColumns };

function Export({ view, values }: PartProps) {
  const known = view.partners.filter(saysPartner);
  const save = (kind: 'xlsx' | 'ods' | 'csv') => async () => {
    const { partnersSheet } = await import('../../documents/partners-sheet');
    const sheet = partnersSheet(known, values);
    const workbook = { title: sheetName, sheets: [sheet] };
    const bytes =
      kind === 'csv'
        ? (await import('../../documents/csv')).writeCsv(sheet)
        : kind === 'ods'
          ? await (await import('../../documents/ods')).writeOds(workbook, madeWith())
          : await (await import('../../documents/xlsx')).writeXlsx(workbook, madeWith());
    return offerDocument(kind, [...fileParts, view.chain], today(), bytes);
  };
  return (
    <div>
      <h3>{exportWords.title}</h3>
      <p>{exportWords.text}</p>
      <SaveAs
        label={exportWords.label}
        offers={(['xlsx', 'ods', 'csv'] as const).map((kind) => ({ label: exportWords[kind], save: save(kind) }))}
      />
    </div>
  );
}

type Read =
  | { state: 'idle' | 'busy' }
  | { state: 'problem'; problem: ReadProblem }
  | { state: 'read'; file: string; table: readonly (readonly string[])[] }
  | { state: 'done'; text: string };

function Import({ view, values }: PartProps) {
  const [read, setRead] = useState<Read>({ state: 'idle' });
  const { partners } = view;
  // Laid beside the list as it is now: what was written since the file was read is not undone unseen.
  const plan = useMemo(
    () => (read.state === 'read' ? planImport(read.table, partners, values) : null),
    [read, partners],
  );
  const rows = plan?.kind === 'ok' ? plan.rows : [];
  const take = async ([file]: File[]) => {
    if (!file) return;
    setRead({ state: 'busy' });
    setRead(await readPartners(file, view, values));
  };
  return (
    <div>
      <h3>{words.title}</h3>
      <FileField
        id="partners-bestand"
        label={words.field}
        hint={words.hint}
        accept=".csv,.xlsx,.ods,text/csv"
        onFiles={take}
      />
      <div role="status">
        {read.state === 'busy' && <p>{words.busy}</p>}
        {read.state === 'problem' && <p class="melding fout">{readProblems[read.problem]}</p>}
        {read.state === 'done' && <p>{read.text}</p>}
        {read.state === 'read' && <p>{words.found(rows.length)}</p>}
      </div>
      {read.state === 'read' && (
        <ImportPreview
          key={read.file}
          file={read.file}
          rows={rows}
          onDone={(text) => setRead({ state: 'done', text })}
        />
      )}
    </div>
  );
}

async function readPartners(file: File, { partners }: ChainView, values: ListColumns): Promise<Read> {
  try {
    const { readTable } = await import('../../documents/read-table');
    const table = await readTable(await fileBytes(file), file.name);
    if (table.kind === 'error') return { state: 'problem', problem: table.code };
    const plan = planImport(table.rows, partners, values);
    if (plan.kind === 'error') return { state: 'problem', problem: plan.code };
    return { state: 'read', file: file.name, table: table.rows };
  } catch {
    return { state: 'problem', problem: 'failed' };
  }
}
