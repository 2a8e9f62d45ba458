/** The field of a form that somebody changed, by its name, with its new value. */
export function readInput({ target }: Event): Record<string, string> {
  const isField =
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
  return isField && target.name !== '' ? { [target.name]: target.value } : {};
}
