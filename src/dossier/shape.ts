import * as v from 'valibot';

/** A JSON object. Valibot's own object schemas take a list for one. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const anyObject = v.custom<Record<string, unknown>>(isObject);

/** An object with these fields. Unknown fields pass: they are kept, never read (FORMATS). */
export function object<T extends v.ObjectEntries>(fields: T) {
  return v.pipe(anyObject, v.object(fields));
}

/** The shape that a value must have, by what it is, its key and all that stands beside it; null lets any value pass. */
type Fitting = (value: unknown, key: string, all: Record<string, unknown>) => v.GenericSchema | null;

/**
 * An object with any keys and values of one shape, or of the shape that fits. Every key is checked: valibot's `record`
 * passes over `__proto__`, `constructor` and `prototype`, and a value that was not checked would break its reader.
 */
export function dictionary(shape: v.GenericSchema | Fitting) {
  return v.pipe(
    anyObject,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const all = dataset.value;
      for (const key of Object.keys(all)) {
        const value = all[key];
        const own = typeof shape === 'function' ? shape(value, key, all) : shape;
        const [issue] = (own && v.safeParse(own, value, { abortEarly: true }).issues) ?? [];
        if (!issue) continue;
        // Of a path only its keys are read, and every page carries this.
        addIssue({ ...issue, path: [{ key }, ...(issue.path ?? [])] } as object);
        return;
      }
    }),
  );
}
