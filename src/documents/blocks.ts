import { type Block, type HeadingBlock, type Piece, piecesOf, type Text } from './model';

/** Short ways to write the blocks of a document that is made of many. */
export const heading = (level: HeadingBlock['level'], text: string): Block => ({ kind: 'heading', level, text });

export const plain = (text: Text): Block => ({ kind: 'paragraph', text, tone: 'plain' });

export const quiet = (text: Text): Block => ({ kind: 'paragraph', text, tone: 'quiet' });

export const notice = (text: Text): Block => ({ kind: 'paragraph', text, tone: 'notice' });

/** A bold beginning and what follows it. */
export const lead = (strong: string, text: string): Block =>
  plain([{ text: strong, mark: 'strong' }, { text: ` ${text}` }]);

/** The points of a list; nothing when there are none. */
export const points = (items: readonly Text[]): Block[] => (items.length > 0 ? [{ kind: 'list', items }] : []);

/** Names in one line after a bold beginning: "Raakt: a, b, c". Nothing without names. */
export const row = (strong: string, names: readonly Text[]): Block[] => {
  if (names.length === 0) return [];
  const pieces = names.flatMap((name, index): Piece[] => [{ text: index === 0 ? ' ' : ', ' }, ...piecesOf(name)]);
  return [plain([{ text: `${strong}:`, mark: 'strong' }, ...pieces])];
};

/** The blocks, where there is something to say. */
export const when = (isTold: boolean, ...blocks: Block[]): Block[] => (isTold ? blocks : []);

/** A text with something behind it. */
export const beside = (text: Exclude<Text, string>, more: string): Text =>
  more === '' ? text : [...text, { text: more }];
