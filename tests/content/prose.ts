import ts from 'typescript';
import { parseCode, type Source } from '../architecture/sources.ts';

/** The texts that a file of the program, a README or a data file shows to people, piece by piece. */
export function listProse(source: Source): string[] {
  if (source.path.endsWith('.md')) return [source.text];
  if (source.path.endsWith('.json')) return listStrings(JSON.parse(source.text));
  const code = parseCode(source).flatMap(listCodeTexts);
  return source.path.endsWith('.astro') ? [...code, ...listTemplateTexts(source.text)] : code;
}

function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listStrings) : [];
}

/** Strings of code, and the running text of JSX: `<p>Een <b>keten</b> is</p>` is one piece. */
function listCodeTexts(file: ts.SourceFile): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text);
    if ((ts.isJsxElement(node) || ts.isJsxFragment(node)) && !isJsxChild(node)) texts.push(...listJsxTexts(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}

const isJsxChild = ({ parent }: ts.Node) => ts.isJsxElement(parent) || ts.isJsxFragment(parent);

/** Expressions in running text show something else each time, so they break it; `{' '}` is a space. */
function listJsxTexts(element: ts.JsxElement | ts.JsxFragment): string[] {
  const pieces = [''];
  const visit = (child: ts.JsxChild): void => {
    if (ts.isJsxText(child)) pieces[pieces.length - 1] += child.text;
    else if (ts.isJsxElement(child) || ts.isJsxFragment(child)) child.children.forEach(visit);
    else if (ts.isJsxExpression(child) && child.expression && ts.isStringLiteralLike(child.expression))
      pieces[pieces.length - 1] += child.expression.text;
    else if (ts.isJsxExpression(child) && child.expression) pieces.push('');
  };
  element.children.forEach(visit);
  return pieces;
}

/** Where an element ends that is a line of its own; a heading is no part of the sentence below it. */
export const lineEnd = '\u2029';

/** The running text of an Astro template, broken where an expression stands; those are read as code. */
function listTemplateTexts(text: string): string[] {
  const template = text
    .replace(/^\s*---\r?\n[\s\S]*?\r?\n?---/u, '')
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gu, '')
    .replace(/\{\s*(['"`])\s\1\s*\}/gu, ' ');
  let depth = 0;
  const outside = [...template].map((character) => {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (character === '}' && depth === 0) return '\0';
    return depth > 0 || character === '}' ? '' : character;
  });
  return outside
    .join('')
    .replace(/<\/(?:h\d|p|li|dt|dd|td|th|caption|figcaption|summary|label|legend)>/gu, lineEnd)
    .replace(/<[^>]*>/gu, ' ')
    .split('\0');
}
