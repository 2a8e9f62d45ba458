import { permissionsPolicy } from './permissions.ts';

/** One header that goes with every answer of the site. */
export interface Header {
  name: string;
  value: string;
  /** Why, for those who read the file on their server. */
  why: string;
}

/** How long a browser keeps an answer. */
export const caching = {
  /** A file in `_ks/` gets another name when its content changes. */
  forGood: 'public, max-age=31536000, immutable',
  /** Keep it, but ask each time whether it is still the same: pages, and the program that works offline. */
  ask: 'no-cache',
} as const;

/** The headers of every answer, also of errors and redirects. `policy` is the Content-Security-Policy of the whole site. */
export const siteHeaders = (policy: string): Header[] => [
  {
    name: 'Content-Security-Policy',
    value: policy,
    why: 'Only files of this site, only inline scripts whose hash stands here, in no frame, to no other server.',
  },
  {
    name: 'X-Frame-Options',
    value: 'DENY',
    why: 'The same as frame-ancestors above, for browsers that do not know that one.',
  },
  { name: 'X-Content-Type-Options', value: 'nosniff', why: 'A file is what its type says, never a guess.' },
  { name: 'Referrer-Policy', value: 'no-referrer', why: 'Another site never hears from which page a visitor came.' },
  {
    name: 'Permissions-Policy',
    value: permissionsPolicy,
    why: 'The camera reads QR codes, the clipboard takes what a visitor copies; all else is off.',
  },
  {
    name: 'Cross-Origin-Opener-Policy',
    value: 'same-origin',
    why: 'A window of another site can not reach one of this site. The two windows of a workshop still can.',
  },
  {
    name: 'Cross-Origin-Resource-Policy',
    value: 'same-origin',
    why: 'Another site can not load files of this site into its own pages.',
  },
];

/** Types that older servers do not know by themselves. */
export const mimeTypes: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js'],
  'application/json': ['json'],
  'application/manifest+json': ['webmanifest'],
  'text/plain': ['txt'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
  'image/x-icon': ['ico'],
};

/** Types whose text says in which characters it is written. */
export const textTypes = [
  'text/html',
  'text/css',
  'text/javascript',
  'text/plain',
  'application/json',
  'application/manifest+json',
  'image/svg+xml',
] as const;

/** Why HSTS is not among the headers; stands as a comment in every file. */
export const aboutHsts = [
  'Strict-Transport-Security (HSTS) is not here on purpose. It holds for a whole domain, also for every other site on it,',
  'and browsers remember it. Set it where the domain is looked after, once every site on it works over https:',
  '  Strict-Transport-Security: max-age=31536000; includeSubDomains',
] as const;
