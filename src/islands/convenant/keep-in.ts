import type { DraftAgreement } from '../../domain/convenant-draft';
import { noteAgreementSwitch } from '../../stores/convenant-texts';

/**
 * Keeps an agreement in the draft of which only an own text did so, now that this text makes way: there is a button to leave
 * it out, and it would go from under who writes it anew.
 */
export function keepIn({ id, reasons }: Pick<DraftAgreement, 'id' | 'reasons'>): void {
  if (reasons.every(({ kind }) => kind === 'written')) noteAgreementSwitch(id, true);
}
