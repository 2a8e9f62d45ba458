import { contrastOf, hueOf } from './colour';
import type { ThemeTokens, Tokens } from './parse';
import { grounds, kinds, rings } from './tokens';

/** Two colours that meet on the site. */
export interface Pair {
  /** What is read or seen, by its token. */
  front: string;
  /** What it stands on: a token, or the white of paper. */
  back: string;
  /** The least contrast: 4.5 for text, 3 for the edge of something that one uses (WCAG 2.2 AA). */
  least: 4.5 | 3;
}

const printer = '#ffffff';
const softGrounds = kinds.map((kind) => `${kind}-zacht`);
const texts = ['ink', 'ink-soft', 'link'];
const inks = kinds.map((kind) => `${kind}-inkt`);

const pairs = (fronts: readonly string[], backs: readonly string[], least: Pair['least']): Pair[] =>
  fronts.flatMap((front) => backs.map((back) => ({ front, back, least })));

/** Every pair that has to be readable. `src/styles/tokens.css` names them for who fills in a theme. */
export const contrastPairs: readonly Pair[] = [
  ...pairs(texts, [...grounds, ...softGrounds], 4.5),
  ...pairs(['ink', 'ink-soft'], rings, 4.5),
  ...pairs(['on-button'], ['button'], 4.5),
  ...pairs(['error'], ['paper', 'surface', 'error-soft', 'note-soft'], 4.5),
  ...pairs(['surface'], ['error'], 4.5),
  ...pairs(['good'], ['paper', 'surface', 'good-soft'], 4.5),
  ...pairs(inks, ['paper', 'surface', 'note-soft'], 4.5),
  ...kinds.flatMap((kind) => pairs([`${kind}-inkt`], [`${kind}-zacht`], 4.5)),
  ...pairs(['button', 'line-strong'], ['paper', 'surface'], 3),
];

/** Pages are printed in the light colours, on white paper. */
const printedPairs: readonly Pair[] = pairs([...texts, 'error', 'good', ...inks], [printer], 4.5);

/** Figuur 2 has a yellow, a blue and an orange pillar, and texts call them so. From and to on the colour wheel. */
const pillarHues = { geel: [36, 66], blauw: [190, 250], oranje: [10, 35] } as const;
const hueNames = { geel: 'yellow', blauw: 'blue', oranje: 'orange' } as const;

/** What in a theme can't be read or loses its meaning, a sentence each. `ours` has what it leaves as it was. */
export function checkTheme(theme: ThemeTokens, ours: ThemeTokens): string[] {
  const light = new Map([...ours.light, ...theme.light]);
  // What a theme sets always, goes over what is ours in the dark.
  const dark = new Map([...ours.light, ...ours.dark, ...theme.light, ...theme.dark]);
  return [
    ...pairsUnder(light, [...contrastPairs, ...printedPairs], 'light'),
    ...pairsUnder(dark, contrastPairs, 'dark').map((problem) => `${problem}${darkHint(theme)}`),
    ...focusProblems(light, 'light'),
    ...focusProblems(dark, 'dark'),
    ...pillarProblems(light, 'light'),
    ...pillarProblems(dark, 'dark'),
  ];
}

const darkHint = ({ dark }: ThemeTokens): string =>
  dark.size === 0 ? ' The theme has no colours for the dark: add @media (prefers-color-scheme: dark).' : '';

function pairsUnder(tokens: Tokens, list: readonly Pair[], mode: string): string[] {
  const valueOf = (name: string) => tokens.get(name) ?? name;
  const nameOf = (name: string) =>
    name === printer ? 'white paper, when somebody prints' : `--${name} ${valueOf(name)}`;
  return list.flatMap(({ front, back, least }) => {
    const ratio = contrastOf(valueOf(front), valueOf(back));
    if (ratio >= least) return [];
    return [
      `${mode}: ${nameOf(front)} on ${nameOf(back)} has a contrast of ${ratio.toFixed(2)}, and needs ${least}. ${adviceOf(valueOf(front), valueOf(back))}`,
    ];
  });
}

/** Which way lies more contrast. */
const adviceOf = (front: string, back: string): string =>
  contrastOf(front, '#000000') < contrastOf(back, '#000000')
    ? 'Make the first darker or the second lighter.'
    : 'Make the first lighter or the second darker.';

/** A focus is two rings, so that one of both shows on each ground. */
function focusProblems(tokens: Tokens, mode: string): string[] {
  const valueOf = (name: string) => tokens.get(name) ?? '#000000';
  const shows = (back: string) => ['focus', 'focus-glow'].some((ring) => contrastOf(valueOf(ring), valueOf(back)) >= 3);
  return ['paper', 'surface', 'button', ...softGrounds]
    .filter((back) => !shows(back))
    .map(
      (back) =>
        `${mode}: neither --focus nor --focus-glow has a contrast of 3 with --${back}. Make one of both darker or lighter.`,
    );
}

function pillarProblems(tokens: Tokens, mode: string): string[] {
  return (['geel', 'blauw', 'oranje'] as const).flatMap((pillar) => {
    const [from, to] = pillarHues[pillar];
    return ['inkt', 'vlak'].flatMap((part) => {
      const token = `${pillar}-${part}`;
      const hue = hueOf(tokens.get(token) ?? '#000000');
      if (hue !== null && hue >= from && hue <= to) return [];
      return [
        `${mode}: --${token} ${tokens.get(token) ?? ''} is not ${hueNames[pillar]}. The pillars keep the colours of Figuur 2: choose a hue from ${from} to ${to} degrees.`,
      ];
    });
  });
}
