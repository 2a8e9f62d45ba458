import { globSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const top = fileURLToPath(new URL('../../', import.meta.url));

/** One file of the project, with its path from the top: `src/domain/gaps.ts`. */
export interface Source {
  path: string;
  text: string;
}

/** What a rule found wrong, and what to do about it. */
export interface Finding {
  path: string;
  found: string;
  advice: string;
}

/** One line for a person: where, what, and the way out. */
export function describeFinding({ path, found, advice }: Finding): string {
  return `${path}: ${found}. ${advice}`;
}

/** Reads the text files below one of these folders, or these files themselves. */
export function readSources(...places: string[]): Source[] {
  return places
    .flatMap((place) =>
      globSync(extname(place) ? place : `${place}/**/*.*`, { cwd: top, exclude: ['tests/.output/**'] }),
    )
    .filter((path) => /\.(?:[cm]?[jt]sx?|astro|css|mdx?|json|ya?ml|toml|sh)$/u.test(path))
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(top, path), 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The TypeScript in a file. Of an Astro file: its frontmatter, its scripts and the expressions of its template. */
export function parseCode({ path, text }: Source): ts.SourceFile[] {
  if (/\.[cm]?[jt]sx?$/u.test(path)) return [parse(path, text)];
  if (!path.endsWith('.astro')) return [];
  const [, frontmatter = '', template = text] = /^\s*---\r?\n([\s\S]*?)\r?\n?---([\s\S]*)$/u.exec(text) ?? [];
  const scripts = [...template.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gu)].map(([, code = '']) => code);
  const rest = template.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gu, '').replace(/<!--[\s\S]*?-->/gu, '');
  return [frontmatter, ...scripts, ...listExpressions(rest)].map((code) => parse(`${path}.tsx`, code));
}

function parse(path: string, code: string): ts.SourceFile {
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
}

/** The `{…}` expressions of a template, without their braces. */
function listExpressions(template: string): string[] {
  const expressions: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < template.length; index += 1) {
    if (template[index] === '{') {
      if (depth === 0) start = index + 1;
      depth += 1;
    } else if (template[index] === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0) expressions.push(`(${template.slice(start, index)})`);
    }
  }
  return expressions;
}

/** How a file uses another: always, only its types, or only when asked for (`import()`). */
export type Use = 'all' | 'types' | 'lazy';

export interface Import {
  specifier: string;
  use: Use;
}

/** Every import of a file. */
export function listImports(source: Source): Import[] {
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'types' : 'all');
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? 'types' : 'all');
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, 'types');
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], 'lazy');
    ts.forEachChild(node, visit);
  };
  const add = (specifier: ts.Node | undefined, use: Use): void => {
    if (specifier && ts.isStringLiteralLike(specifier)) imports.push({ specifier: specifier.text, use });
  };
  parseCode(source).forEach(visit);
  if (source.path.endsWith('.css'))
    for (const [, specifier = ''] of source.text.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/gu))
      imports.push({ specifier, use: 'all' });
  return imports;
}
