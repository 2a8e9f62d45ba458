/** Who takes reports about security: `security` in the file of the host. */
export interface SecurityContact {
  contact: string;
  expires: string;
  policy?: string | undefined;
}

const day = 24 * 60 * 60 * 1000;

/**
 * security.txt (RFC 9116). `site` is the address of the domain: the file has one place on it, also when the site itself is
 * under a path. Throws when its last day has passed, or is over a year ahead: the standard asks for less, so that nobody
 * writes to an address that nobody reads.
 */
export function writeSecurityTxt({ contact, expires, policy }: SecurityContact, site: URL, today: Date): string {
  const end = new Date(`${expires}T23:59:59Z`);
  const problem = (what: string) =>
    new Error(
      `security.expires in host.json is ${expires}, ${what}. Check that ${contact} still takes reports, and write a day ` +
        'within a year from now.',
    );
  if (end < today) throw problem('which has passed');
  if (end.getTime() > today.getTime() + 367 * day) throw problem('more than a year ahead');
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${end.toISOString()}`,
    'Preferred-Languages: nl, en',
    ...(site.protocol === 'https:' ? [`Canonical: ${site.origin}/.well-known/security.txt`] : []),
    ...(policy === undefined ? [] : [`Policy: ${policy}`]),
    '',
  ].join('\n');
}

/** The same to fill in by hand, for a build without a host. */
export function writeSecurityTemplate(site: URL): string {
  return `# Tells people where to report a weakness (RFC 9116). Fill in your own contact and a day within a year, take the # away,
# and put it at ${site.origin}/.well-known/security.txt, at the top of the domain, also when Ketenspiegel is under a path.
# Better still: write "security" in your host.json (see the README), and the build makes this file and watches the day.
#
# Contact: mailto:beveiliging@voorbeeld.nl
# Expires: 2027-01-31T23:59:59.000Z
# Preferred-Languages: nl, en
# Canonical: https://voorbeeld.nl/.well-known/security.txt
# Policy: https://voorbeeld.nl/kwetsbaarheid-melden/
`;
}
