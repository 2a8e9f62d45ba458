import type { ElementNames } from '../../messages/history';

/** One rated item, as the page hands it over. */
export interface Item {
  id: string;
  name: string;
  href: string;
  /** Its success factors, asked in the full scan. */
  factors: readonly string[];
}

export interface Group {
  id: string;
  /** CSS class that sets its colours. */
  colour: string;
  label: string;
  items: readonly Item[];
}

/** Addresses of other pages of the site. */
export type Addresses = Readonly<Record<'start' | 'report' | 'files' | 'check' | 'barriers', string>>;

export interface ScanProps {
  groups: readonly Group[];
  addresses: Addresses;
  names: ElementNames;
}
