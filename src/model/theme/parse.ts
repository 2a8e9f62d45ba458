import { findNearest } from '../../schemas/nearest';
import { checkValue, themeTokens } from './tokens';

/** The values of tokens by their name without dashes. */
export type Tokens = ReadonlyMap<string, string>;

/** What a theme sets: always, and over that in the dark. */
export interface ThemeTokens {
  light: Tokens;
  dark: Tokens;
}

const darkQuery = /^@media\s+(?:screen\s+and\s+)?\(\s*prefers-color-scheme\s*:\s*dark\s*\)$/iu;

/**
 * Reads the tokens of a stylesheet that may hold nothing but `:root { --token: value; }`, once as it is and once within
 * `@media (prefers-color-scheme: dark)`. What else stands there is in `problems`, a sentence each.
 */
export function parseTheme(css: string): { tokens: ThemeTokens; problems: string[] } {
  const problems: string[] = [];
  const [light, dark] = [new Map<string, string>(), new Map<string, string>()];
  for (const { head, body } of listBlocks(withoutComments(css), problems)) {
    if (head === ':root') readTokens(body, light, problems);
    else if (darkQuery.test(head)) {
      for (const inner of listBlocks(body, problems)) {
        if (inner.head === ':root') readTokens(inner.body, dark, problems);
        else problems.push(notAllowed(inner.head));
      }
    } else problems.push(notAllowed(head));
  }
  return { tokens: { light, dark }, problems };
}

const withoutComments = (css: string): string => css.replace(/^\uFEFF/u, '').replace(/\/\*[\s\S]*?\*\//gu, ' ');

/** The blocks at the top of a text: what stands before `{`, and what is between it and its own `}`. */
function listBlocks(css: string, problems: string[]): { head: string; body: string }[] {
  const blocks: { head: string; body: string }[] = [];
  let rest = css.trim();
  while (rest !== '') {
    const statement = /^@[\w-]+[^{;]*;/u.exec(rest)?.[0];
    const open = rest.indexOf('{');
    if (statement) {
      problems.push(notAllowed(statement));
      rest = rest.slice(statement.length).trim();
      continue;
    }
    const close = open < 0 ? -1 : endOfBlock(rest, open);
    if (close < 0) {
      problems.push(`"${short(rest)}" is not a whole block. Check that each { has its }.`);
      break;
    }
    blocks.push({ head: rest.slice(0, open).trim(), body: rest.slice(open + 1, close) });
    rest = rest.slice(close + 1).trim();
  }
  return blocks;
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function readTokens(body: string, found: Map<string, string>, problems: string[]): void {
  for (const line of body
    .split(';')
    .map((text) => text.trim())
    .filter(Boolean)) {
    const [, token = '', value = ''] = /^--([\w-]+)\s*:\s*([\s\S]*)$/u.exec(line) ?? [];
    const expected = checkValue(token, value);
    if (token === '') problems.push(`"${short(line)}" sets something else than a token. A theme only sets tokens.`);
    else if (!themeTokens.includes(token)) problems.push(unknownToken(token));
    else if (expected) problems.push(`--${token} is "${short(value)}". Write ${expected}.`);
    else found.set(token, value.replace(/\s+/gu, ' '));
  }
}

function unknownToken(token: string): string {
  const near = findNearest(token, themeTokens);
  return `--${token} is not a token of a theme. ${near ? `Do you mean --${near}?` : 'src/styles/tokens.css names them.'}`;
}

function notAllowed(head: string): string {
  if (/^@(?:import|font-face)/iu.test(head) || /url\(/iu.test(head))
    return `"${short(head)}" asks for another file. A page of this site requests nothing else: name a font that people have.`;
  return `"${short(head)}" can't be in a theme: only :root, and :root within @media (prefers-color-scheme: dark).`;
}

const short = (text: string): string =>
  (text.length > 60 ? `${text.slice(0, 57)}…` : text).replace(/\s+/gu, ' ').trim();
