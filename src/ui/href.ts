const base = import.meta.env.BASE_URL.replace(/\/$/u, '');

/** The address of a page of this site, also when it is hosted under a sub-path. `path` begins with a slash. */
export function href(path: `/${string}`): string {
  return `${base}${path}`;
}

/** The site's base path; begins and ends with a slash. */
export const basePath = `${base}/`;

const folders = {
  pijler: 'pijlers',
  randvoorwaarde: 'randvoorwaarden',
  aandachtspunt: 'aandachtspunten',
  praktijkles: 'praktijklessen',
} as const;

/** The page of a pillar or a rated item (FORMATS, "Handles that stay"). */
export function elementHref(kind: keyof typeof folders, id: string): string {
  return href(`/${folders[kind]}/${id}/`);
}

/** A success factor stands on the page of its first randvoorwaarde. */
export function factorHref(factor: { id: string; randvoorwaarden: readonly string[] }): string {
  return `${elementHref('randvoorwaarde', factor.randvoorwaarden[0] ?? '')}#${factor.id}`;
}

export function barrierHref(id: string): string {
  return href(`/belemmeringen/#${id}`);
}

export function instrumentHref(id: string): string {
  return href(`/instrumenten/${id}/`);
}

export function questionHref(id: string): string {
  return href(`/scan/${id}/`);
}
