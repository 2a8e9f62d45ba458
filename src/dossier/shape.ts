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

/**
 * An object with any keys and values of one shape, or of the shape that fits the value: null lets any value pass. Every key is checked: valibot's `record` passes over `__proto__`,
 * `constructor` and `prototype`, and a value that was not checked would break its reader.
 */
export function dictionary(shape: v.GenericSchema | ((value: unknown) => v.GenericSchema | null)) {
  return v.pipe(
    anyObject,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      for (const key of Object.keys(dataset.value)) {
        const value = dataset.value[key];
        const own = typeof shape === 'function' ? shape(value) : shape;
        const [issue] = (own && v.safeParse(own, value, { abortEarly: true }).issues) ?? [];
        if (!issue) continue;
        const at = { type: 'object', origin: 'value', input: dataset.value, key, value } as const;
        const { input, received, path = [] } = issue;
        addIssue({ input, received, path: [at, ...path] });
        return;
      }
    }),
  );
}
