import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTheme } from './theme/check';
import { parseTheme, type ThemeTokens, type Tokens } from './theme/parse';
import { themeTokens } from './theme/tokens';

/** The look of a host, as its own small stylesheet. */
export interface Theme {
  css: string;
  /** Part of its name, so that browsers may keep it for good. */
  hash: string;
}

/** The colours of this site itself. Other tokens are in the same file; only those that a theme may set are here. */
export function readOwnTokens(file = 'src/styles/tokens.css'): ThemeTokens {
  const css = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//gu, '');
  const [light, dark] = [...css.matchAll(/:root\s*\{([^}]*)\}/gu)].map(([, body = '']) => tokensIn(body));
  return { light: light ?? new Map(), dark: dark ?? new Map() };
}

function tokensIn(body: string): Tokens {
  const found = [...body.matchAll(/--([\w-]+):\s*([^;]+);/gu)].map(
    ([, token = '', value = '']) => [token, value] as const,
  );
  return new Map(found.filter(([token]) => themeTokens.includes(token)));
}

/**
 * The theme of the host: `theme.css` in the folder `HOST_DIR`; null when there is none. What comes out is written anew from
 * the tokens that were read, so that nothing else gets along. Throws, and so fails the build, with everything that is wrong.
 */
export function readTheme(folder = process.env.HOST_DIR): Theme | null {
  const file = folder ? join(folder, 'theme.css') : '';
  if (!folder || !existsSync(file)) return null;
  const { tokens, problems } = parseTheme(readFileSync(file, 'utf8'));
  const all = problems.length > 0 ? problems : checkTheme(tokens, readOwnTokens());
  if (all.length > 0) throw new Error(`${file} can't be used:\n${all.map((problem) => `  ${problem}`).join('\n')}`);
  const css = writeTheme(tokens);
  return { css, hash: createHash('sha256').update(css).digest('base64url').replace(/[-_]/gu, '').slice(0, 8) };
}

let reading: Theme | null | undefined;

/** The theme of the site that is being built, read once. */
export function theTheme(): Theme | null {
  if (reading === undefined) reading = readTheme();
  return reading;
}

/** Where it stands, beside the other files with a hash in their names. */
export const themePath = ({ hash }: Theme): `/${string}` => `/_ks/theme.${hash}.css`;

/**
 * The theme as it is sent: in a layer right over our tokens, wherever the file stands in a page. Who asks for more contrast
 * gets it with a theme too.
 */
export function writeTheme({ light, dark }: ThemeTokens): string {
  const root = (tokens: Tokens) => `:root{${[...tokens].map(([token, value]) => `--${token}:${value}`).join(';')}}`;
  return [
    '@layer tokens,theme,base,parts,page,print;',
    '@layer theme{',
    root(light),
    dark.size > 0 ? `@media screen and (prefers-color-scheme:dark){${root(dark)}}` : '',
    '@media (prefers-contrast:more){:root{--ink-soft:var(--ink);--line:var(--line-strong)}}',
    '}\n',
  ].join('');
}
