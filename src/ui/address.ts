import { href } from './href';

/**
 * The whole address of a page of this site, to send to others. What stands behind the `#` never goes to a server. Only in
 * the browser: where the site is hosted, the build does not know.
 */
export function fullAddress(path: `/${string}`, fragment: string): string {
  return `${new URL(href(path), location.href).href}#${fragment}`;
}
