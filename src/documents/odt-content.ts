import type { Contents, Item, Line, Picture } from './flow';
import type { Cell, Grid } from './grid';
import { webAddress } from './lines';
import type { Piece } from './model';
import { type AutoStyles, autoStyles, cellStyles, frameStyle, rowStyle } from './odt-auto';
import { writeList } from './odt-lists';
import { indexLink, markNames, nameOf, pt, styleName } from './odt-styles';
import { odfText, tag, xml } from './xml';

export interface OdtContent {
  /** The text with its own looks, as inside of the document. */
  automatic: string;
  body: string;
  pictures: readonly { path: string; png: Uint8Array<ArrayBuffer> }[];
}

/** The text of a document: headings, lists, tables and pictures as OpenDocument has them. */
export function writeContent(items: readonly Item[]): OdtContent {
  const styles = autoStyles();
  const pictures: { path: string; png: Uint8Array<ArrayBuffer> }[] = [];
  const parts: string[] = [];
  let articles = 0;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (!item) break;
    if (item.kind === 'line' && item.count) {
      const lines = listFrom(items, index);
      const list = item.count.kind === 'article' || item.count.kind === 'clause' ? (articles += 1) : 0;
      parts.push(writeList(lines, (line) => writeLine(line, line, styles), list));
      index += lines.length - 1;
    } else if (item.kind === 'line') {
      parts.push(writeLine(item, item, styles));
    } else if (item.kind === 'contents') {
      parts.push(writeContents(item));
    } else if (item.kind === 'table') {
      parts.push(writeTable(item, item, styles));
    } else {
      const path = `Pictures/${pictures.length + 1}.png`;
      pictures.push({ path, png: item.png });
      parts.push(writePicture(item, path, styles.line('picture', item)));
    }
  }
  return { automatic: styles.all(), body: parts.join(''), pictures };
}

/** The lines from here on that stand in one list. */
function listFrom(items: readonly Item[], from: number): (Line & Item)[] {
  const lines: (Line & Item)[] = [];
  for (const item of items.slice(from)) {
    if (item.kind !== 'line' || (lines[0] && listKey(item) !== listKey(lines[0]))) break;
    lines.push(item);
  }
  return lines;
}

function listKey({ count }: Line): string {
  if (!count) return '';
  if (count.kind === 'letter') return `letter ${count.list}`;
  return count.kind === 'bullet' ? 'bullet' : 'article';
}

function writeLine({ style, pieces, anchor }: Line, place: Item | Record<string, never>, styles: AutoStyles): string {
  const text = pieces.map(writePiece).join('');
  const name = { 'text:style-name': styles.line(style, place) };
  const level = /^heading([123])$/u.exec(style)?.[1];
  if (level === undefined) return tag('text:p', name, text);
  const mark = anchor === undefined ? {} : { 'text:name': anchor };
  const marked = anchor === undefined ? text : tag('text:bookmark-start', mark) + text + tag('text:bookmark-end', mark);
  return tag('text:h', { ...name, 'text:outline-level': level }, marked);
}

function writePiece({ text, mark, href }: Piece): string {
  if (text === '') return '';
  const link = webAddress(href);
  const style = mark ? markNames[mark] : link && markNames.link;
  const written = odfText(text);
  const span = style ? tag('text:span', { 'text:style-name': nameOf(style) }, written) : written;
  return link ? tag('text:a', { 'xlink:type': 'simple', 'xlink:href': link }, span) : span;
}

/** The list of headings, filled in; a word processor can bring it up to date, then with the numbers of the pages. */
function writeContents({ title, entries }: Contents): string {
  const heading = { 'text:style-name': styleName('contentsHead') };
  const template = (level: 1 | 2) =>
    tag(
      'text:table-of-content-entry-template',
      { 'text:outline-level': String(level), 'text:style-name': styleName(`contents${level}`) },
      tag('text:index-entry-link-start', { 'text:style-name': nameOf(indexLink) }),
      tag('text:index-entry-chapter', {}),
      tag('text:index-entry-text', {}),
      tag('text:index-entry-tab-stop', { 'style:type': 'right', 'style:leader-char': '.' }),
      tag('text:index-entry-page-number', {}),
      tag('text:index-entry-link-end', {}),
    );
  const lines = entries.map(({ level, text, anchor }) => {
    const link = { 'xlink:type': 'simple', 'xlink:href': `#${anchor}`, 'text:style-name': nameOf(indexLink) };
    return tag('text:p', { 'text:style-name': styleName(`contents${level}`) }, tag('text:a', link, odfText(text)));
  });
  return tag(
    'text:table-of-content',
    { 'text:name': title, 'text:protected': 'true' },
    tag(
      'text:table-of-content-source',
      { 'text:outline-level': '2', 'text:use-index-marks': 'false' },
      tag('text:index-title-template', heading, odfText(title)),
      template(1),
      template(2),
    ),
    tag(
      'text:index-body',
      {},
      tag('text:index-title', { 'text:name': `${title}_kop` }, tag('text:p', heading, odfText(title))),
      ...lines,
    ),
  );
}

function writePicture({ width, height, alt, name, title }: Picture, path: string, style: string): string {
  const image = {
    'xlink:href': path,
    'xlink:type': 'simple',
    'xlink:show': 'embed',
    'xlink:actuate': 'onLoad',
    'draw:mime-type': 'image/png',
  };
  const frame = {
    'draw:style-name': frameStyle,
    'draw:name': name,
    'text:anchor-type': 'as-char',
    'svg:width': pt(width),
    'svg:height': pt(height),
  };
  return tag(
    'text:p',
    { 'text:style-name': style },
    tag(
      'draw:frame',
      frame,
      tag('draw:image', image),
      title ? tag('svg:title', {}, xml(title)) : '',
      tag('svg:desc', {}, xml(alt)),
    ),
  );
}

function writeTable({ widths, head, rows, hasRowHeads }: Grid, place: Item, styles: AutoStyles): string {
  const names = styles.table({ kind: 'table', widths, head, rows, hasRowHeads }, place);
  const columns = names.columns.map((name) => tag('table:table-column', { 'table:style-name': name }));
  const writeRow = (cells: readonly Cell[], style: string) =>
    tag('table:table-row', { 'table:style-name': rowStyle }, ...cells.map((cell) => writeCell(cell, style)));
  const writeCell = ({ style, lines }: Cell, look: string) =>
    tag(
      'table:table-cell',
      { 'table:style-name': look, 'office:value-type': 'string' },
      ...lines.map((pieces) => writeLine({ kind: 'line', style, pieces }, {}, styles)),
    );
  return tag(
    'table:table',
    { 'table:name': names.table, 'table:style-name': names.table },
    ...(hasRowHeads ? [tag('table:table-header-columns', {}, ...columns.slice(0, 1)), ...columns.slice(1)] : columns),
    tag('table:table-header-rows', {}, writeRow(head, cellStyles.head)),
    ...rows.map((cells) => writeRow(cells, cellStyles.plain)),
  );
}
