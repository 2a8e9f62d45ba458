import ts from 'typescript';
import { parseCode, type Finding, type Source } from './sources.ts';

/** Names of the browser that reach storage, files, clipboard, network or other tabs. */
const machineNames = new Set([
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'navigator',
  'cookieStore',
  'crypto',
  'BroadcastChannel',
  'FileReader',
  'showOpenFilePicker',
  'showSaveFilePicker',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'Worker',
  'SharedWorker',
]);

/** Members that are the clock, chance or a file, with the object they belong to. */
const machineMembers = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'document.cookie',
  'URL.createObjectURL',
  'URL.revokeObjectURL',
]);

const globalObjects = new Set(['window', 'globalThis', 'self']);
const advice = 'Storage, files, clipboard, clock, chance and network live in src/platform: use its environment';

/** Finds code outside src/platform that touches the machine. Build-time integrations run in Node and are exempt. */
export function findMachineUse(source: Source): Finding[] {
  if (/^src\/(?:platform|integrations)\//u.test(source.path)) return [];
  const findings: Finding[] = [];
  const report = (what: string) => findings.push({ path: source.path, found: `uses ${what}`, advice });
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && machineNames.has(node.text) && isReference(node)) report(node.text);
    else if (ts.isPropertyAccessExpression(node) && machineMembers.has(`${nameOf(node.expression)}.${node.name.text}`))
      report(`${nameOf(node.expression)}.${node.name.text}`);
    else if (ts.isNewExpression(node) && nameOf(node.expression) === 'Date' && !node.arguments?.length)
      report('new Date() for the current moment');
    else if (ts.isCallExpression(node) && nameOf(node.expression) === 'Date') report('Date() for the current moment');
    ts.forEachChild(node, visit);
  };
  parseCode(source).forEach(visit);
  return findings;
}

/** A name that stands for the global thing, not a field or type that happens to be called the same. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return ts.isIdentifier(parent.expression) && globalObjects.has(parent.expression.text);
  const isName =
    ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)
      ? parent.name === node
      : ts.isMethodDeclaration(parent) ||
        ts.isBindingElement(parent) ||
        ts.isJsxAttribute(parent) ||
        ts.isImportSpecifier(parent);
  return !isName;
}

function nameOf(node: ts.Node): string {
  if (ts.isIdentifier(node)) return node.text;
  if (
    ts.isPropertyAccessExpression(node) &&
    ts.isIdentifier(node.expression) &&
    globalObjects.has(node.expression.text)
  )
    return node.name.text;
  return '';
}
