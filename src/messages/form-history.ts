import type { FormChange } from '../dossier/history';

/** The names of what is in a form, by `veld`, `tabel/` (what one row is) and `tabel/kolom`. */
export type FormNames = Readonly<Record<string, string>>;

/** A step of a form as the history has it. `turns` odd: this step undid what `change` names. */
interface ShownStep {
  turns: number;
  changes: readonly { after: unknown }[];
}

const rowWords = { added: 'toegevoegd', removed: 'verwijderd', moved: 'verplaatst' } as const;

/** A step in words: "‘Wanneer’ ingevuld". A step that was turned reads "Ongedaan gemaakt: …". */
export function formStepText(change: FormChange, { turns, changes }: ShownStep, names: FormNames): string {
  if (turns % 2 === 1) return `Ongedaan gemaakt: ${undoneText(change, names)}`;
  if (change.kind === 'filled') return 'ingevuld vanuit de scan';
  if (change.kind === 'row') return `${placeName(change, names)} ${rowWords[change.how]}`;
  return `${placeName(change, names)} ${changes[0]?.after ? 'ingevuld' : 'leeggemaakt'}`;
}

function undoneText(change: FormChange, names: FormNames): string {
  if (change.kind === 'filled') return 'invullen vanuit de scan';
  if (change.kind === 'row') return `${placeName(change, names)} ${rowWords[change.how]}`;
  return placeName(change, names);
}

function placeName(change: Exclude<FormChange, { kind: 'filled' }>, names: FormNames): string {
  switch (change.kind) {
    case 'field':
      return names[change.field] ?? 'een veld';
    case 'cell':
      return names[`${change.table}/${change.column}`] ?? 'een vak';
    case 'row':
      return names[`${change.table}/`] ?? 'een rij';
  }
}
