import { frameWords } from '../messages/document';
import { type Grid, gridOf } from './grid';
import { pieceLine, pieceLines } from './lines';
import { type LineStyle, page } from './look';
import { type Block, type HeadingBlock, lineOf, type Piece, type PictureBlock, type TextDocument } from './model';

/** How the format itself numbers a line. Letters begin anew in each list; articles and clauses count on. */
export type Count = { kind: 'article' | 'clause' | 'bullet' } | { kind: 'letter'; list: number };

export interface Line {
  kind: 'line';
  style: LineStyle;
  pieces: readonly Piece[];
  count?: Count;
  /** Name of the place, for links to it. */
  anchor?: string;
}

export interface Picture {
  kind: 'picture';
  png: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
  /** For who does not see it. */
  alt: string;
  name: string;
  title?: string;
}

export interface Contents {
  kind: 'contents';
  title: string;
  entries: readonly { level: 1 | 2; text: string; anchor: string }[];
}

export type Item = (Line | Grid | Picture | Contents) & {
  /** Begins on a new page. */
  isOnNewPage?: boolean;
  /** Needs room above it. */
  isAfterTable?: boolean;
  /** Announces what follows, so it stays with that. */
  isBeforeNext?: boolean;
};

/**
 * A document as the lines, tables and pictures that stand in it one after the other: one reading for all writers, so that
 * a text is the same in each format.
 */
export function flowOf({ title, facts, blocks, hasContents }: TextDocument): Item[] {
  const contents = hasContents ? contentsOf(blocks) : undefined;
  const state = { isOnNewPage: false, isAfterTable: false, letters: 0, pictures: 0 };
  const items: Item[] = [
    line('title', [{ text: lineOf(title) }]),
    ...facts.map((fact) => line('fact', [{ text: lineOf(fact) }])),
    ...(contents ? [contents.item] : []),
  ];
  for (const block of blocks) {
    if (block.kind === 'page-break') state.isOnNewPage = true;
    for (const item of itemsOf(block, state, contents?.anchors)) {
      items.push({
        ...item,
        ...(state.isOnNewPage && { isOnNewPage: true }),
        ...(announces(item) && { isBeforeNext: true }),
        ...(state.isAfterTable && !state.isOnNewPage && { isAfterTable: true }),
      });
      state.isOnNewPage = false;
      state.isAfterTable = item.kind === 'table';
    }
  }
  return items;
}

/** Whether a line says that something comes: "zorgt voor:". */
function announces(item: Item): boolean {
  if (item.kind !== 'line') return false;
  return /:\s*$/u.test(item.pieces.map(({ text }) => text).join(''));
}

type Anchors = ReadonlyMap<HeadingBlock, string>;

/** The list of headings; none for less than two, since there is nothing to find then. */
function contentsOf(blocks: readonly Block[]): { item: Item; anchors: Anchors } | undefined {
  const headings = blocks.filter((block) => block.kind === 'heading').filter(({ level }) => level < 3);
  if (headings.length < 2) return undefined;
  // Named as Word names its own, so that it keeps them out of sight.
  const anchors = new Map(headings.map((heading, index) => [heading, `_Toc${index + 1}`]));
  let articles = 0;
  const entries = headings.map((heading) => {
    const number = isArticle(heading) ? `${frameWords.article}${(articles += 1)} ` : '';
    const text = `${number}${lineOf(heading.text).trim().replace(/\s+/gu, ' ')}`.trimEnd();
    return { level: heading.level === 1 ? (1 as const) : (2 as const), text, anchor: anchors.get(heading) ?? '' };
  });
  return { item: { kind: 'contents', title: frameWords.contents, entries }, anchors };
}

const isArticle = ({ level, isArticle }: HeadingBlock): boolean => level === 1 && isArticle === true;

function line(style: LineStyle, pieces: readonly Piece[], more: Pick<Line, 'count' | 'anchor'> = {}): Line {
  return { kind: 'line', style, pieces, ...more };
}

interface Counters {
  letters: number;
  pictures: number;
}

function itemsOf(block: Block, counters: Counters, anchors: Anchors | undefined): Item[] {
  switch (block.kind) {
    case 'heading': {
      const anchor = anchors?.get(block);
      const count = isArticle(block) ? { kind: 'article' as const } : undefined;
      const text = [{ text: lineOf(block.text) }];
      return [line(`heading${block.level}`, text, { ...(count && { count }), ...(anchor && { anchor }) })];
    }
    case 'paragraph':
      return pieceLines(block.text).map((pieces) => line(block.tone === 'plain' ? 'text' : block.tone, pieces));
    case 'clause': {
      // Other places refer to its number, so it keeps that even when nothing stands in it yet.
      const [first = [], ...more] = pieceLines(block.text);
      return [
        line('clause', first, { count: { kind: 'clause' } }),
        ...more.map((pieces) => line('clauseMore', pieces)),
      ];
    }
    case 'list': {
      if (block.isLettered) counters.letters += 1;
      const count: Count = block.isLettered ? { kind: 'letter', list: counters.letters } : { kind: 'bullet' };
      return block.items.map((item) => line(count.kind === 'letter' ? 'letter' : 'bullet', pieceLine(item), { count }));
    }
    case 'table': {
      const grid = gridOf(block);
      const caption = block.caption ? [line('caption', [{ text: lineOf(block.caption) }])] : [];
      return grid ? [...caption, grid] : [];
    }
    case 'picture':
      return pictureItems(block, (counters.pictures += 1));
    case 'page-break':
      return [];
  }
}

function pictureItems({ png, width, height, alt, caption }: PictureBlock, number: number): Item[] {
  const scale = Math.min(1, page.text / width, page.textHeight / height);
  const title = caption && lineOf(caption);
  return [
    ...(title ? [line('caption', [{ text: title }])] : []),
    {
      kind: 'picture',
      png,
      width: width * scale,
      height: height * scale,
      alt: lineOf(alt),
      name: frameWords.picture(number),
      ...(title && { title }),
    },
  ];
}
