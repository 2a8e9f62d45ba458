/** A code as one reads it out: in two groups of three. */
export const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
