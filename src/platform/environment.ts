/**
 * The one door to the machine: storage, files, clock, ids, other tabs. The browser fills it in `browser.ts`; tests fill
 * it with memory. Nothing else in the program touches these.
 */
export interface Environment {
  records: Records;
  /** The program and content of this site, as each file it makes says. */
  madeWith: string;
  /** The current moment. */
  now(): Date;
  /** A new UUID. */
  newId(): string;
  /** Offers a text, or the bytes of a document, to the user as a file. */
  download(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void;
  /** The text of a file the user chose. */
  readFile(file: Blob): Promise<string>;
  /** The text of a file of this site itself, by its path. Rejects when it can't be had. */
  readSite(path: string): Promise<string>;
  /** Asks the browser not to throw storage away; false when it will not promise. Never throws. */
  keepStorage(): Promise<boolean>;
  /** Tells other tabs of this site that records changed. */
  tellOthers(): void;
  /** Calls back when another tab changed records; gives a function that stops it. */
  onOthersChange(callback: () => void): () => void;
  /** Choices of this tab that may not have been saved yet, oldest first. */
  readEarly(): EarlyChange[];
  /** Puts these in their place; false when this tab can't keep them. */
  writeEarly(changes: readonly EarlyChange[]): boolean;
  /** Runs work once the frame that shows what the visitor did stands on screen; a hidden page has no frames and waits a moment. */
  afterFrame(work: () => void): void;
  /** Remembers what the first paint of a page needs to know, so that nothing shifts. Losing it costs nothing. */
  hint(value: PaintHint): void;
  /** What this tab was told to remember under a name, also after a reload; null when there is nothing. */
  recall(name: string): unknown;
  /** Lets this tab remember a small value. Losing it costs nothing. */
  remember(name: string, value: unknown): void;
  /** Keeps the page from closing without a question while `isUnsafe` says so. */
  guardLeaving(isUnsafe: () => boolean): void;
}

/** Records under string keys. Every method rejects with a `StorageError`. */
export interface Records {
  get(key: string): Promise<unknown>;
  /** All records whose key begins with the prefix, in the order of their keys. */
  list(prefix: string): Promise<{ key: string; value: unknown }[]>;
  /**
   * Reads the keys, hands their values to `change`, and writes what it gives back, in one transaction, so that two tabs
   * never overwrite each other. Resolves only when everything has been written durably. `change` may throw: then
   * nothing is written.
   */
  update(keys: readonly string[], change: (values: unknown[]) => RecordChange[]): Promise<void>;
  /** Removes every record. */
  clear(): Promise<void>;
}

/** A value to write; `undefined` removes the record. */
export interface RecordChange {
  key: string;
  value: unknown;
}

/** Why storage did not work: `full`, `forbidden` by the browser, or another cause. */
export class StorageError extends Error {
  constructor(
    readonly code: 'full' | 'forbidden' | 'failed',
    cause?: unknown,
  ) {
    super(code, { cause });
  }
}

/** A change of a form field on a page of the scan or of an instrument that waits to be taken over: the tab keeps it across pages. */
export interface EarlyChange {
  page: string;
  field: string;
  value: string;
  /** Id of the scan that was open, or empty when there was none. */
  scan: string;
  /** Id of the dossier that was open; not there when there was none. */
  dossier?: string;
  /** Whether the field showed what was stored, so that a text replaces the stored one. */
  isWhole?: boolean;
}

export interface PaintHint {
  /** Id of the scan that is open, or empty. */
  scan: string;
  depth: string;
  /** Rated items answered with n.v.t. */
  notApplicable: string[];
  /** Id of the dossier that is open, or empty. */
  dossier: string;
  /** Pages of instruments (`instrument/…`) that were filled in. */
  filled: string[];
}
