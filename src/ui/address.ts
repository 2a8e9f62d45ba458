import { href } from './href';

/**
 * The whole address of a page of this site, to send to others. What stands behind the `#` never goes to a server. Only in
 * the browser: where the site is hosted, the build does not know.
 */
export function fullAddress(path: `/${string}`, fragment: string): string {
  return `${new URL(href(path), location.href).href}#${fragment}`;
}

/**
 * Where this site is, for the links in a document that goes to others: "https://example.nl". Null where they could not open
 * it: on somebody's own computer, from a file, or without https.
 */
export function siteOrigin({
  protocol,
  hostname,
  origin,
}: Pick<Location, 'protocol' | 'hostname' | 'origin'>): string | null {
  const isOwnComputer = /^(?:localhost|127\.[\d.]+|\[::1\])$|\.localhost$/u.test(hostname);
  return protocol === 'https:' && !isOwnComputer ? origin : null;
}
