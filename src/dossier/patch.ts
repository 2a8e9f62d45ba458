/** A place in a dossier: keys, and for a list the element with that id. */
export type Path = readonly (string | { id: string })[];

/** What to put at a place; `undefined` removes it. A whole list element that is not in its list yet is added to it. */
export interface Patch {
  path: Path;
  value: unknown;
}

type Raw = Record<string, unknown>;
const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a place, or undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof step === 'string') return isRaw(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    return Array.isArray(value) ? value.find((part: unknown) => isRaw(part) && part['id'] === step.id) : undefined;
  }, root);
}

/**
 * A copy of the value with the patches applied. Objects on the way are made where they are missing; null when a list
 * element on the way is not there (any more), so that nothing is written in the wrong place.
 */
export function applyPatches<T>(root: T, patches: readonly Patch[]): T | null {
  const result = patches.reduce<unknown>(
    (value, patch) => (value === nowhere ? nowhere : put(value, patch.path, patch.value)),
    root,
  );
  return result === nowhere ? null : (result as T);
}

/** The answer where a place is not there: null and undefined are values that a patch may put. */
const nowhere = Symbol('nowhere');

function put(at: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step !== 'string') {
    if (!Array.isArray(at)) return nowhere;
    const index = at.findIndex((part: unknown) => isRaw(part) && part['id'] === step.id);
    if (index < 0) {
      if (rest.length > 0) return nowhere;
      // To add what is not there and to remove what is gone already: both can come from another tab or an undo.
      return isRaw(value) && value['id'] === step.id ? [...at, value] : value === undefined ? at : nowhere;
    }
    if (rest.length === 0 && value === undefined) return at.toSpliced(index, 1);
    const part = put(at[index], rest, value);
    return part === nowhere ? nowhere : at.with(index, part);
  }
  const here = isRaw(at) ? at : {};
  if (rest.length === 0 && value === undefined) {
    return Object.fromEntries(Object.entries(here).filter(([key]) => key !== step));
  }
  const inner = put(Object.hasOwn(here, step) ? here[step] : undefined, rest, value);
  return inner === nowhere ? nowhere : { ...here, [step]: inner };
}
