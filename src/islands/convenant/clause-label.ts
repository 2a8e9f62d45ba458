import type { DraftArticle } from '../../domain/convenant-draft';

/** "4.2" or "a)", as it stands in the document. */
export function clauseLabel({ number }: Pick<DraftArticle, 'number'>, label: string): string {
  if (label === '') return '';
  return /^\d/u.test(label) && number !== null ? `${number}.${label}` : `${label}.`;
}
