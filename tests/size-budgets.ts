/** How much the pages of one kind may load before the visitor does anything, in bytes after gzip. */
export interface SizeBudget {
  /** What the visitor comes for on these pages. */
  kind: string;
  /** Addresses, without the base path. The first budget that matches counts. */
  paths: RegExp;
  /** Most JavaScript; imports that wait for an action do not count. */
  maxBytes: number;
  /** Most the page itself may weigh, with the texts that a program on it needs. */
  maxPageBytes: number;
  /** Most its stylesheets may weigh together. */
  maxStyleBytes: number;
  /** Most requests, with the one for the page. */
  maxRequests: number;
}

const kB = 1000;

/**
 * Links that may stand around the content of a page: menus, head and foot. They are the same on every page, so a page added
 * to the site makes no other page longer.
 */
export const maxLinksAround = 24;

/**
 * Budgets for every page. After a page is all there, most also fetch offline.js (0.3 kB), which keeps the copy of the site.
 * They keep the scan as quick as a bare form on an old phone; a page that needs more needs
 * a reason first. A page that no line matches fails, so that a new kind of page gets its budget at once.
 */
export const sizeBudgets: SizeBudget[] = [
  // Whole documents on one page, so that they can be searched and printed: all sources, all terms, all of one practice or role.
  {
    kind: 'reading, everything on one page',
    paths: /^\/(?:bronnen|begrippen|belemmeringen|praktijk\/[^/]+|handreikingen\/[^/]+)\//u,
    maxBytes: 2 * kB,
    maxPageBytes: 40 * kB,
    maxStyleBytes: 8 * kB,
    maxRequests: 3,
  },
  {
    kind: 'reading',
    paths:
      /^\/(?:$|raamwerk\/|pijlers\/|randvoorwaarden\/|aandachtspunten\/|praktijklessen\/|praktijk\/$|handreikingen\/$|groep\/draaiboek\/|workshop\/(?:werkvormen|casussen)\/|over\/|privacy\/|toegankelijkheid\/|404\.html$)/u,
    maxBytes: 2 * kB,
    maxPageBytes: 10 * kB,
    maxStyleBytes: 8 * kB,
    maxRequests: 3,
  },
  {
    kind: 'the scan around the questions',
    paths: /^\/scan\/(?:$|start\/|controle\/|belemmeringen\/)/u,
    maxBytes: 33 * kB,
    maxPageBytes: 10 * kB,
    maxStyleBytes: 7 * kB,
    maxRequests: 22,
  },
  // With what packs a scan into a link, and checks what comes out of one.
  {
    kind: 'giving a scan back',
    paths: /^\/scan\/teruggeven\//u,
    maxBytes: 49.3 * kB,
    maxPageBytes: 9 * kB,
    maxStyleBytes: 6 * kB,
    maxRequests: 36,
  },
  {
    kind: 'one question',
    paths: /^\/scan\/[^/]+\/$/u,
    maxBytes: 16 * kB,
    maxPageBytes: 9 * kB,
    maxStyleBytes: 7 * kB,
    maxRequests: 5,
  },
  // The way out when everything else fails: it loads its whole program at once, so that saving never waits for the network,
  // also what checks the instruments, partners, actions and the draft convenant of a dossier at the door.
  {
    kind: 'files',
    paths: /^\/gegevens\//u,
    maxBytes: 45.3 * kB,
    maxPageBytes: 9 * kB,
    maxStyleBytes: 6 * kB,
    maxRequests: 34,
  },
  // Also who measured and what was agreed, with a mother's role protected.
  {
    kind: 'the report, before its charts',
    paths: /^\/(?:rapport|groep|vergelijken)\//u,
    maxBytes: 49 * kB,
    maxPageBytes: 30 * kB,
    maxStyleBytes: 10.5 * kB,
    maxRequests: 32,
  },
  // On their own phone, in a room with little or no network.
  {
    kind: "a participant's phone",
    paths: /^\/w\/$/u,
    maxBytes: 16 * kB,
    maxPageBytes: 7 * kB,
    maxStyleBytes: 7 * kB,
    maxRequests: 14,
  },
  {
    kind: 'working together',
    paths: /^\/(?:uitnodiging|keten|convenant|actieplan|instrumenten|workshop)\//u,
    // More pages share the small pieces now, and each piece of its own weighs a little.
    maxBytes: 48.3 * kB,
    // With the texts of the articles and agreements, or of the werkvormen, that the program on it puts together.
    maxPageBytes: 30 * kB,
    maxStyleBytes: 11 * kB,
    maxRequests: 39,
  },
  // On a phone, perhaps a borrowed one with little data: it needs no dossier.
  {
    kind: 'the form for mothers',
    paths: /^\/moeders\/$/u,
    maxBytes: 16 * kB,
    maxPageBytes: 5 * kB,
    maxStyleBytes: 7 * kB,
    maxRequests: 10,
  },
  {
    kind: 'what mothers notice',
    paths: /^\/moeders\/uitkomsten\//u,
    maxBytes: 48.8 * kB,
    maxPageBytes: 9 * kB,
    maxStyleBytes: 10.5 * kB,
    maxRequests: 40,
  },
  {
    kind: 'searching',
    paths: /^\/zoeken\//u,
    maxBytes: 16 * kB,
    maxPageBytes: 5 * kB,
    maxStyleBytes: 6 * kB,
    maxRequests: 8,
  },
];

/** The budget for a page, or undefined when nobody gave it one. */
export function findBudget(path: string): SizeBudget | undefined {
  return sizeBudgets.find(({ paths }) => paths.test(path));
}
