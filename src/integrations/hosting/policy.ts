/** Directives of a Content-Security-Policy, with the sources each allows. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/**
 * What one header may at most hold. Cloudflare takes 2,000 characters a line of `_headers`; nginx and Apache take more, but
 * a proxy in front of them often has 4 kB for all headers together.
 */
export const longestHeader = 1900;

/** The policy in the meta element of a page as this build writes it. Throws when it has none. */
export function readPolicy(page: string, file: string): Policy {
  const [, content] = /<meta http-equiv="content-security-policy" content="([^"]*)"/iu.exec(page) ?? [];
  if (content === undefined)
    throw new Error(`${file} has no Content-Security-Policy, so no header can be made for it.`);
  const directives = content.split(';').map((part) => part.trim().split(/\s+/u));
  return new Map(directives.flatMap(([name, ...sources]) => (name ? [[name, sources] as const] : [])));
}

/**
 * One policy for the whole site: every source that some page needs, and nothing else. A browser holds a page to this one
 * and to its own, so that each page stays as strict as it was. What only a header can say comes with it: no other site may
 * show this one in a frame. Hashes are in alphabetical order, so that the same pages always give the same header.
 */
export function unitePolicies(policies: readonly Policy[]): Policy {
  const united = new Map<string, Set<string>>();
  for (const policy of policies) {
    for (const [name, sources] of policy) {
      const known = united.get(name) ?? new Set();
      for (const source of sources) known.add(source);
      united.set(name, known);
    }
  }
  const directives = [...united].map(([name, sources]) => [name, hashesInOrder([...sources])] as const);
  return new Map([...directives, ['frame-ancestors', ["'none'"]]]);
}

const isHash = (source: string) => source.startsWith("'sha");
/** The hashes behind the other sources, in alphabetical order; the others stay as they were. */
export const hashesInOrder = (sources: readonly string[]): string[] => [
  ...sources.filter((source) => !isHash(source)),
  ...sources.filter(isHash).sort(),
];

/** A policy as one header. Throws when it got longer than every server takes, with what to do. */
export function writePolicy(policy: Policy): string {
  const text = [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
  if (text.length > longestHeader)
    throw new Error(
      `The Content-Security-Policy of the whole site has ${text.length} characters; ${longestHeader} is the most that every ` +
        'server takes. Each inline script adds a hash: make one script of several, or move one to a file.',
    );
  return text;
}
