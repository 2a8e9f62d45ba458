import {
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  type NumberingDefinition,
  ShadingType,
} from 'docx';
import { frameWords } from '../messages/document';
import { cellSpace, colors, font, type LineStyle, type Look, looks } from './look';

/** Word's own styles wherever it has one with the same meaning: a company's template then takes over its looks. */
export const styleIds: Readonly<Record<LineStyle, string>> = {
  title: 'Title',
  fact: 'Subtitle',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  text: 'Normal',
  quiet: 'Toelichting',
  notice: 'Melding',
  clause: 'Lid',
  clauseMore: 'Lidvervolg',
  bullet: 'ListBullet',
  letter: 'Onderdeel',
  caption: 'Caption',
  picture: 'Afbeelding',
  cell: 'Tabeltekst',
  cellHead: 'Tabelkop',
  contentsHead: 'TOCHeading',
  contents1: 'TOC1',
  contents2: 'TOC2',
  footer: 'Footer',
};

/** Names of the styles whose name is not their id. */
const names: Readonly<Partial<Record<LineStyle, string>>> = {
  heading1: 'heading 1',
  heading2: 'heading 2',
  heading3: 'heading 3',
  clauseMore: 'Lid vervolg',
  bullet: 'List Bullet',
  caption: 'caption',
  contentsHead: 'TOC Heading',
  contents1: 'toc 1',
  contents2: 'toc 2',
  footer: 'footer',
};

/** Styles that Word has no name for. */
export const ownStyleIds = [
  ...(['quiet', 'notice', 'clause', 'clauseMore', 'letter', 'picture', 'cell', 'cellHead'] as const).map(
    (style) => styleIds[style],
  ),
  'Openpunt',
  'IndexLink',
];

export const markStyles = { open: 'Openpunt', strong: 'Strong', link: 'Hyperlink' } as const;
export const tableStyle = 'Ketentabel';
export const articles = 'artikelen';
export const letters = 'onderdelen';
export const bullets = 'opsomming';

/** Points, as Word counts them in paragraphs. */
export const twips = (points: number): number => Math.round(points * 20);

export function styles(): IStylesOptions {
  return {
    paragraphStyles: (Object.keys(styleIds) as LineStyle[]).map(paragraphStyle),
    characterStyles: [
      // Found by its colour on a screen, and by its brackets on paper and by ear.
      {
        id: markStyles.open,
        name: 'Open punt',
        run: { shading: ground(colors.open), bold: true },
        quickFormat: true,
      },
      { id: markStyles.strong, name: 'Strong', run: { bold: true }, quickFormat: true },
      { id: markStyles.link, name: 'Hyperlink', run: { color: colors.link, underline: {} } },
      // What the list of headings calls its links.
      { id: 'IndexLink', name: 'Index Link', run: {} },
    ],
    // Without those of the library that nothing here uses.
    importedStyles: [],
  };
}

const runOf = ({ size, isBold, color }: Look) => ({
  size: size * 2,
  ...(isBold && { bold: true }),
  ...(color && { color }),
});

function paragraphStyle(style: LineStyle): IParagraphStyleOptions {
  const look = looks[style];
  const heading = /^heading([123])$/u.exec(style)?.[1];
  return {
    id: styleIds[style],
    name: names[style] ?? styleIds[style],
    ...(style !== 'text' && { basedOn: 'Normal' }),
    next: nextStyle(style),
    quickFormat: true,
    run: runOf(look),
    paragraph: {
      spacing: spacingOf(look),
      ...((look.left ?? 0) > 0 && { indent: { left: twips(look.left ?? 0), hanging: twips(look.hanging ?? 0) } }),
      ...(look.keepsNext && { keepNext: true }),
      ...(look.isTight && { contextualSpacing: true }),
      ...(heading && { outlineLevel: Number(heading) - 1 }),
      ...(style === 'clause' && { numbering: { reference: articles, level: 1, instance: 0 } }),
      ...(style === 'notice' && {
        border: sides({ style: BorderStyle.SINGLE, size: 8, color: colors.line, space: 6 }),
        shading: ground(colors.notice),
        indent: { left: 140, right: 140 },
        keepLines: true,
      }),
    },
  };
}

/** What one writes after a line of this kind: more of the same in lists and clauses, plain text after a heading. */
function nextStyle(style: LineStyle): string {
  const goesOn = ['clause', 'bullet', 'letter', 'cell', 'notice', 'quiet', 'footer'].includes(style);
  return goesOn ? styleIds[style] : styleIds.text;
}

const ground = (fill: string) => ({ type: ShadingType.CLEAR, fill, color: 'auto' });

/** Room around a line; `before` may be more than its style has. */
export function spacingOf({ before, after, line }: Look) {
  const lineHeight = Math.round(line * 240);
  return { before: twips(before), after: twips(after), line: lineHeight, lineRule: LineRuleType.AUTO };
}

const sides = <Border>(border: Border) => ({ top: border, bottom: border, left: border, right: border });

/** Numbers that Word counts itself: articles with their clauses as one list with levels, letters, bullets. */
export function numbering(): NumberingDefinition[] {
  const clause = looks.clause;
  const letter = looks.letter;
  const bullet = looks.bullet;
  const indentOf = ({ left = 0, hanging = 0 }: Look) => ({ indent: { left: twips(left), hanging: twips(hanging) } });
  return [
    {
      reference: articles,
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: `${frameWords.article}%1`, suffix: LevelSuffix.SPACE },
        {
          level: 1,
          format: LevelFormat.DECIMAL,
          text: '%1.%2',
          style: { style: styleIds.clause, paragraph: indentOf(clause) },
        },
      ],
    },
    {
      reference: letters,
      levels: [{ level: 0, format: LevelFormat.LOWER_LETTER, text: '%1.', style: { paragraph: indentOf(letter) } }],
    },
    {
      reference: bullets,
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: indentOf(bullet) } }],
    },
  ];
}

const defaults =
  '<w:docDefaults><w:rPrDefault><w:rPr>' +
  `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>` +
  `<w:sz w:val="${looks.text.size * 2}"/><w:szCs w:val="${looks.text.size * 2}"/>` +
  `<w:lang w:val="${frameWords.language}" w:eastAsia="${frameWords.language}" w:bidi="${frameWords.language}"/>` +
  '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>';

/** Styles that Word begins all others with. */
const basics = [
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>' +
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
  ...['Footnote', 'Endnote'].map(
    (note) =>
      `<w:style w:type="character" w:styleId="${note}Reference"><w:name w:val="${note.toLowerCase()} reference"/>` +
      '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>' +
      '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
  ),
];

const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${colors.line}"/>`;
const margin = (side: string, points: number) => `<w:${side} w:w="${twips(points)}" w:type="dxa"/>`;

const table =
  `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyle}"><w:name w:val="${tableStyle}"/>` +
  '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/><w:qFormat/><w:tblPr>' +
  `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders>` +
  `<w:tblCellMar>${margin('top', cellSpace.down)}${margin('left', cellSpace.across)}` +
  `${margin('bottom', cellSpace.down)}${margin('right', cellSpace.across)}</w:tblCellMar></w:tblPr>` +
  '<w:tblStylePr w:type="firstRow"><w:tcPr>' +
  `<w:shd w:val="clear" w:color="auto" w:fill="${colors.head}"/></w:tcPr></w:tblStylePr></w:style>`;

/** What stands at the head of the styles, as XML since the library has no words for it (docx-finish.ts adds it). */
export const headOfStyles = [defaults, ...basics, table].join('');
