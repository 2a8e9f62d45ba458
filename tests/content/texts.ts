import type { ContentFile } from './content.ts';

/** One text that somebody wrote, and where. */
export interface Text {
  /** The file: `content/randvoorwaarden/expertise.mdx`. */
  file: string;
  /** Which element wrote it, for comparing one with another. */
  item: string;
  /** `niveaus` of `niveaus[2]`, `randvoorwaarden.blindeVlek`: what is compared with each other. */
  field: string;
  /** The field with its place in a list: `niveaus[2]`. */
  place: string;
  text: string;
}

/** Fields that hold ids, places, values and names as the framework has them: nobody composes these. */
export const fixedFields: readonly string[] = [
  ...['naam', 'id', 'pijler', 'perspectief', 'kleur', 'deel', 'pagina', 'leidendeVraag', 'hoeVaakGenoemd'],
  ...['succesfactoren', 'genoemdBij', 'genoemdDoor', 'systemen', 'rollen', 'zieOok', 'bronnen', 'herkomst', 'grond', 'vormen'],
  ...['soort', 'uit', 'les', 'reeksen', 'cijfers', 'beeld', 'waarde', 'rond', 'nRond', 'reeks', 'vorm', 'erbij', 'plek'],
  ...['eenheid', 'randvoorwaarde', 'groep', 'elementen', 'instrumenten', 'voorstel', 'keuzes', 'rijNaam'],
  ...['doelgroepen', 'toon', 'voor', 'moment', 'aandachtspunten', 'minuten', 'minstens'],
  ...['stap', 'invulling', 'begrippen', 'dragers', 'kamers'],
];

/** Every text of a file that somebody composed, the body last. */
export const listTexts = (file: ContentFile): Text[] => listAllTexts(file).filter(({ field }) => !isFixed(field));

/**
 * `bronnen.plaats` is fixed, and so is `randvoorwaarden` as a list of ids; `randvoorwaarden.blindeVlek` is written. The
 * `label` of a figure names a row of a chart, and "Vrouwen" is right in more than one; so does that of a form.
 */
const isFixed = (field: string): boolean =>
  field === 'randvoorwaarden' || field.split('.').at(-1) === 'label' || field.split('.').some((key) => fixedFields.includes(key));

/** Every text of a file, also names, ids and sources. */
export function listAllTexts({ path, data, body }: ContentFile): Text[] {
  const visit = (value: unknown, field: string, place: string): Text[] => {
    if (typeof value === 'string') return [{ file: path, item: path, field, place, text: value }];
    if (Array.isArray(value)) return value.flatMap((part, index) => visit(part, field, `${place}[${index}]`));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) =>
      visit(part, field ? `${field}.${key}` : key, place ? `${place}.${key}` : key),
    );
  };
  const tekst = { file: path, item: path, field: 'tekst', place: 'tekst', text: body };
  return [...visit(data, '', ''), ...(body === '' ? [] : [tekst])];
}
