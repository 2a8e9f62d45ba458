import { foundText, searchWords } from '../../messages/search';
import type { Search } from '../../stores/search';

/** What is said about a search in one sentence; empty when there is nothing to say. */
export function statusText({ register, query, found }: Search): string {
  if (register === 'failed') return searchWords.failed;
  if (query === '' || register === 'waiting') return '';
  if (register === 'loading') return searchWords.loading;
  if (!found) return query.length < 2 ? '' : searchWords.noWord;
  return found.amount === 0 ? searchWords.nothing : foundText(found.fit, found.amount, found.pages.length);
}
