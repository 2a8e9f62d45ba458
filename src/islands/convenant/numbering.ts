import type { Block } from '../../documents/model';

interface Numbered {
  block: Block;
  /** "4" for an article, "4.2" for a clause; empty for the rest. */
  number: string;
  isNewPage: boolean;
}

/** Numbers articles and clauses as the files do, and gives a page break to what follows it. */
export function numberBlocks(blocks: readonly Block[]): Numbered[] {
  let article = 0;
  let clause = 0;
  let isNewPage = false;
  return blocks.flatMap((block): Numbered[] => {
    if (block.kind === 'page-break') {
      isNewPage = true;
      return [];
    }
    let number = '';
    if (block.kind === 'heading' && block.level === 1 && block.isArticle) {
      number = String((article += 1));
      clause = 0;
    }
    if (block.kind === 'clause') number = `${article}.${(clause += 1)}`;
    const numbered = { block, number, isNewPage };
    isNewPage = false;
    return [numbered];
  });
}

/** "a." for the first point of a lettered list. */
export function clauseLetter(index: number): string {
  const before = Math.floor(index / 26);
  return `${before > 0 ? clauseLetter(before - 1).slice(0, -1) : ''}${String.fromCharCode(97 + (index % 26))}.`;
}
