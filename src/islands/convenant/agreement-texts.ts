import type { DraftAgreement } from '../../domain/convenant-draft';
import { agreementWords as words } from '../../messages/convenant-agreements';

/** The texts of an agreement, each with its name. */
export const textsOf = ({ what, who, when, measure }: DraftAgreement) =>
  [
    { text: what, label: words.what, short: '', rows: 5 },
    { text: who, label: words.who, short: words.whoShort, rows: 0 },
    { text: when, label: words.when, short: words.whenShort, rows: 0 },
    { text: measure, label: words.measure, short: words.measureShort, rows: 3 },
  ] as const;
