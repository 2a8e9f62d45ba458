import type { Line } from './flow';
import { listNames } from './odt-styles';
import { tag } from './xml';

const item = (...inside: readonly string[]): string => tag('text:list-item', {}, ...inside);

/**
 * Lines that stand after each other in one list. The articles and clauses of a document are one list, which goes on
 * wherever other text stands in between; `part` says the how manyth piece of it this is.
 */
export function writeList<L extends Line>(lines: readonly L[], write: (line: L) => string, part: number): string {
  const kind = lines[0]?.count?.kind;
  if (kind === 'article' || kind === 'clause') return writeArticles(lines, write, part);
  const name = kind === 'letter' ? listNames.letters : listNames.bullets;
  return tag('text:list', { 'text:style-name': name }, ...lines.map((line) => item(write(line))));
}

function writeArticles<L extends Line>(lines: readonly L[], write: (line: L) => string, part: number): string {
  const groups: { article: string; clauses: string[] }[] = [];
  for (const line of lines) {
    if (line.count?.kind === 'article') groups.push({ article: write(line), clauses: [] });
    else {
      if (groups.length === 0) groups.push({ article: '', clauses: [] });
      groups.at(-1)?.clauses.push(item(write(line)));
    }
  }
  const attributes = {
    'xml:id': `artikelen${part}`,
    'text:style-name': listNames.articles,
    'text:continue-list': part > 1 ? `artikelen${part - 1}` : undefined,
  };
  return tag(
    'text:list',
    attributes,
    ...groups.map(({ article, clauses }) => item(article, clauses.length > 0 ? tag('text:list', {}, ...clauses) : '')),
  );
}
