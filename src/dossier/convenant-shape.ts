import * as v from 'valibot';
import { text } from './scan';
import { dictionary, object } from './shape';

/** The version of the part that this program writes. */
export const convenantVersion = 1;

const texts = dictionary(text);
const clauses = dictionary(object({ text: v.optional(text), base: v.optional(text) }));

/**
 * The draft convenant of a dossier. Of version 1 all texts are checked here; what else is of another kind is read as nothing.
 * Any other version is kept as it is and not read. Every page checks a dossier, so this stays small.
 */
export const convenantShape = dictionary((_value, key, { version }) => {
  if (version !== convenantVersion) return null;
  if (key === 'clauses') return clauses;
  return key === 'fields' || key === 'signers' ? texts : null;
});
