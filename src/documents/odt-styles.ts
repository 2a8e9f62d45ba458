import { frameWords } from '../messages/document';
import { colors, font, type LineStyle, type Look, looks, page } from './look';
import { tag } from './xml';

/** Points, as OpenDocument writes them. */
export const pt = (points: number): string => `${Number(points.toFixed(2))}pt`;
const color = (hex: string): string => `#${hex.toLowerCase()}`;

/** The styles that LibreOffice has for the same meaning, and our own names where it has none. */
export const styleNames: Readonly<Record<LineStyle, string>> = {
  title: 'Title',
  fact: 'Subtitle',
  heading1: 'Heading 1',
  heading2: 'Heading 2',
  heading3: 'Heading 3',
  text: 'Text body',
  quiet: 'Toelichting',
  notice: 'Melding',
  clause: 'Lid',
  clauseMore: 'Lid vervolg',
  bullet: 'List 1',
  letter: 'Onderdeel',
  caption: 'Caption',
  picture: 'Afbeelding',
  cell: 'Table Contents',
  cellHead: 'Table Heading',
  contentsHead: 'Contents Heading',
  contents1: 'Contents 1',
  contents2: 'Contents 2',
  footer: 'Footer',
};

/** A name as it stands in the file, where it has no spaces. */
export const nameOf = (name: string): string => name.replaceAll(' ', '_20_');
export const styleName = (style: LineStyle): string => nameOf(styleNames[style]);

export const markNames = { open: 'Open punt', strong: 'Strong Emphasis', link: 'Internet link' } as const;
export const listNames = { articles: 'Artikelen', letters: 'Onderdelen', bullets: 'Opsomming' } as const;
export const indexLink = 'Index Link';

/** The named styles, which one finds by name in a word processor, and the foot of the page. */
export function officeStyles(): string {
  return tag('office:styles', {}, defaults, ...(Object.keys(looks) as LineStyle[]).map(paragraphStyle), marks, lists());
}

const language = frameWords.language.split('-');
const defaults =
  tag(
    'style:default-style',
    { 'style:family': 'paragraph' },
    tag('style:paragraph-properties', { 'fo:orphans': '2', 'fo:widows': '2', 'style:tab-stop-distance': pt(36) }),
    tag('style:text-properties', {
      'style:font-name': font,
      'fo:font-size': pt(looks.text.size),
      'fo:language': language[0],
      'fo:country': language[1],
    }),
  ) + tag('style:style', { 'style:name': 'Standard', 'style:family': 'paragraph', 'style:class': 'text' });

function paragraphStyle(style: LineStyle): string {
  const look = looks[style];
  const level = /^heading([123])$/u.exec(style)?.[1];
  const isListed = style === 'clause' || style === 'bullet' || style === 'letter';
  return tag(
    'style:style',
    {
      'style:name': styleName(style),
      'style:display-name': styleNames[style],
      'style:family': 'paragraph',
      'style:parent-style-name': 'Standard',
      'style:next-style-name': styleName(isListed || style === 'cell' || style === 'notice' ? style : 'text'),
      'style:default-outline-level': level,
      'style:class': level || style === 'title' ? 'chapter' : 'text',
    },
    tag(
      'style:paragraph-properties',
      {
        ...roomOf(look),
        // In a list, the list says how far its numbers and texts stand in.
        'fo:margin-left': isListed ? undefined : pt(look.left ?? 0),
        'fo:keep-with-next': look.keepsNext && 'always',
        'style:contextual-spacing': look.isTight && 'true',
        ...(style === 'notice' && {
          'fo:border': `1pt solid ${color(colors.line)}`,
          'fo:padding': pt(6),
          'fo:background-color': color(colors.notice),
          'fo:keep-together': 'always',
        }),
      },
      style === 'footer' ? footerTab : '',
    ),
    tag('style:text-properties', {
      'fo:font-size': pt(look.size),
      'fo:font-weight': look.isBold && 'bold',
      'fo:color': look.color && color(look.color),
    }),
  );
}

const roomOf = ({ before, after, line }: Look) => ({
  'fo:margin-top': pt(before),
  'fo:margin-bottom': pt(after),
  'fo:line-height': `${Math.round(line * 100)}%`,
});

const footerTab = tag(
  'style:tab-stops',
  {},
  tag('style:tab-stop', { 'style:position': pt(page.text), 'style:type': 'right' }),
);

function textStyle(name: string, properties: Readonly<Record<string, string>>): string {
  const names = { 'style:name': nameOf(name), 'style:display-name': name, 'style:family': 'text' };
  return tag('style:style', names, tag('style:text-properties', properties));
}

const marks =
  // Found by its colour on a screen, and by its brackets on paper and by ear.
  textStyle(markNames.open, { 'fo:background-color': color(colors.open), 'fo:font-weight': 'bold' }) +
  textStyle(markNames.strong, { 'fo:font-weight': 'bold' }) +
  textStyle(markNames.link, {
    'fo:color': color(colors.link),
    'style:text-underline-style': 'solid',
    'style:text-underline-width': 'auto',
    'style:text-underline-color': 'font-color',
  }) +
  textStyle(indexLink, {});

/** Numbers that the word processor counts itself: articles with their clauses as one list with levels, letters, bullets. */
function lists(): string {
  const level = (depth: string, number: Readonly<Record<string, string>>, look: Look, follows: string) =>
    tag('text:list-level-style-number', { 'text:level': depth, ...number }, levelRoom(look, follows));
  const { name, number } = { name: 'style:name', number: { 'style:num-format': '1' } };
  return [
    tag(
      'text:list-style',
      { [name]: listNames.articles },
      level('1', { ...number, 'style:num-prefix': frameWords.article }, looks.heading1, 'space'),
      level('2', { ...number, 'text:display-levels': '2' }, looks.clause, 'listtab'),
    ),
    tag(
      'text:list-style',
      { [name]: listNames.letters },
      level('1', { 'style:num-format': 'a', 'style:num-suffix': '.' }, looks.letter, 'listtab'),
    ),
    tag(
      'text:list-style',
      { [name]: listNames.bullets },
      tag(
        'text:list-level-style-bullet',
        { 'text:level': '1', 'text:bullet-char': '•' },
        levelRoom(looks.bullet, 'listtab'),
      ),
    ),
  ].join('');
}

function levelRoom({ left = 0, hanging = 0 }: Look, follows: string): string {
  return tag(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    tag('style:list-level-label-alignment', {
      'text:label-followed-by': follows,
      'text:list-tab-stop-position': follows === 'listtab' ? pt(left) : undefined,
      'fo:text-indent': pt(-hanging),
      'fo:margin-left': pt(left),
    }),
  );
}
