import type { Form } from '../../domain/instrument';
import type { FormNames } from '../../messages/form-history';

/** Where the page leaves its form as data, and the program finds it. */
export const formBlock = 'formulier';

/** The form as text for a data block: no `<`, so that nothing in it can end the block. */
export function formText(form: Form): string {
  return JSON.stringify(form).replaceAll('<', '\\u003c');
}

/** Reads what the page embedded. */
export function readForm(): Form {
  return JSON.parse(document.getElementById(formBlock)?.textContent ?? '') as Form;
}

/** The names of what is in the form, for the words of a step. */
export function namesOf({ delen }: Form): FormNames {
  const tables = delen.flatMap(({ tabel }) => (tabel ? [tabel] : []));
  return Object.fromEntries([
    ...delen.flatMap(({ velden }) => velden.map((field) => [field.id, `‘${field.label}’`] as const)),
    ...tables.map((table) => [`${table.id}/`, table.rijNaam ?? ''] as const),
    ...tables.flatMap((table) =>
      table.kolommen.map((column) => [`${table.id}/${column.id}`, `‘${column.label}’`] as const),
    ),
  ]);
}
