import { createHash } from 'node:crypto';
import { readTags } from './html.ts';

/** Types of a script element whose text is data and never runs. */
const dataTypes = new Set(['application/json', 'application/ld+json']);

/** The directives of a page's Content-Security-Policy meta element; empty when it has none. */
export function readCsp(html: string): Map<string, string[]> {
  const meta = readTags(html).find(
    ({ name, attributes }) =>
      name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const directives = (meta?.attributes.get('content') ?? '').split(';').map((part) => part.trim().split(/\s+/u));
  return new Map(directives.flatMap(([name, ...values]) => (name ? [[name, values] as const] : [])));
}

/** Finds what makes a page's policy missing or weak, and the inline scripts and styles it would block. */
export function findCspProblems(html: string): string[] {
  const csp = readCsp(html);
  if (csp.size === 0) return ['the page has no Content-Security-Policy meta element'];
  const problems: string[] = [];
  if (csp.get('default-src')?.join(' ') !== "'none'") problems.push("default-src is not 'none'");
  for (const [directive, values] of csp) {
    for (const value of values) {
      if (["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", "'wasm-unsafe-eval'", '*'].includes(value))
        problems.push(`${directive} has ${value}`);
      if (/^(?:https?:|wss?:|[a-z\d-]+\.[a-z])/u.test(value)) problems.push(`${directive} names another origin: ${value}`);
    }
  }
  for (const { name, attributes, text } of readTags(html)) {
    const isScript = name === 'script' && !attributes.has('src') && !dataTypes.has(attributes.get('type') ?? '');
    if (!isScript && name !== 'style') continue;
    const directive = isScript ? 'script-src' : 'style-src';
    const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const known = [...(csp.get(directive) ?? []), ...(csp.get(`${directive}-elem`) ?? [])];
    if (!known.includes(hash)) problems.push(`no hash in ${directive} for the inline ${name} "${text.slice(0, 60)}"`);
  }
  return problems;
}
