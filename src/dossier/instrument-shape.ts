import * as v from 'valibot';
import { text } from './scan';
import { dictionary, isObject, object } from './shape';

/** The version of a part that this program writes. */
export const partVersion = 1;

/** A text, or a tick; only `true` counts for one. */
const values = dictionary((value) => (typeof value === 'boolean' ? null : text));

/** JSON can hold a number that is too large to be one, and saving would then write nothing in its place. */
const number = v.custom<number>(Number.isFinite);

const row = object({ order: v.optional(number), cells: v.optional(values) });

const part = object({
  fields: v.optional(values),
  tables: v.optional(dictionary(object({ rows: v.optional(dictionary(row)) }))),
  updatedAt: v.optional(text),
});

/**
 * The filled-in instruments of a dossier, by id. Each is a part with a version of its own: version 1 is checked here,
 * anything else is kept as it is and not read.
 */
export const instrumentsShape = dictionary((value) =>
  isObject(value) && value['version'] === partVersion ? part : null,
);
