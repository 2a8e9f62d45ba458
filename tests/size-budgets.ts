/** How much JavaScript the pages of one kind may load before the visitor does anything. */
export interface SizeBudget {
  /** What the visitor comes for on these pages. */
  kind: string;
  /** Addresses, without the base path. The first budget that matches counts. */
  paths: RegExp;
  /** Most JavaScript a page loads, in bytes after gzip; imports that wait for an action do not count. */
  maxBytes: number;
}

const kB = 1000;

/**
 * Budgets for every page. After a page is all there, most also fetch offline.js (0.3 kB), which keeps the copy of the site.
 * They keep the scan as quick as a bare form on an old phone; a page that needs more needs
 * a reason first. A page that no line matches fails, so that a new kind of page gets its budget at once.
 */
export const sizeBudgets: SizeBudget[] = [
  {
    kind: 'reading',
    paths:
      /^\/(?:$|raamwerk\/|pijlers\/|randvoorwaarden\/|aandachtspunten\/|praktijklessen\/|belemmeringen\/|praktijk\/|bronnen\/|begrippen\/|handreikingen\/|groep\/draaiboek\/|workshop\/(?:werkvormen|casussen)\/|over\/|privacy\/|toegankelijkheid\/|404\.html$)/u,
    maxBytes: 2 * kB,
  },
  {
    kind: 'the scan around the questions',
    paths: /^\/scan\/(?:$|start\/|controle\/|belemmeringen\/)/u,
    maxBytes: 33 * kB,
  },
  // With what packs a scan into a link, and checks what comes out of one.
  { kind: 'giving a scan back', paths: /^\/scan\/teruggeven\//u, maxBytes: 49.3 * kB },
  { kind: 'one question', paths: /^\/scan\/[^/]+\/$/u, maxBytes: 16 * kB },
  // The way out when everything else fails: it loads its whole program at once, so that saving never waits for the network,
  // also what checks the instruments, partners, actions and the draft convenant of a dossier at the door.
  { kind: 'files', paths: /^\/gegevens\//u, maxBytes: 45.3 * kB },
  // Also who measured and what was agreed, with a mother's role protected.
  { kind: 'the report, before its charts', paths: /^\/(?:rapport|groep|vergelijken)\//u, maxBytes: 49 * kB },
  // On their own phone, in a room with little or no network.
  { kind: "a participant's phone", paths: /^\/w\/$/u, maxBytes: 16 * kB },
  {
    kind: 'working together',
    paths: /^\/(?:uitnodiging|keten|convenant|actieplan|instrumenten|workshop)\//u,
    // More pages share the small pieces now, and each piece of its own weighs a little.
    maxBytes: 48.3 * kB,
  },
  // On a phone, perhaps a borrowed one with little data: it needs no dossier.
  { kind: 'the form for mothers', paths: /^\/moeders\/$/u, maxBytes: 16 * kB },
  { kind: 'what mothers notice', paths: /^\/moeders\/uitkomsten\//u, maxBytes: 48.8 * kB },
  { kind: 'searching', paths: /^\/zoeken\//u, maxBytes: 16 * kB },
];

/** The budget for a page, or undefined when nobody gave it one. */
export function findBudget(path: string): SizeBudget | undefined {
  return sizeBudgets.find(({ paths }) => paths.test(path));
}
