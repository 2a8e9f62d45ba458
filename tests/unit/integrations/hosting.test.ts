import { describe, expect, test } from 'vitest';
import { siteHeaders } from '../../../src/integrations/hosting/headers.ts';
import { writeServerFiles } from '../../../src/integrations/hosting/index.ts';
import { longestHeader, readPolicy, unitePolicies, writePolicy } from '../../../src/integrations/hosting/policy.ts';
import { writeSecurityTemplate, writeSecurityTxt } from '../../../src/integrations/hosting/security-txt.ts';

const page = (policy: string) => `<head><meta http-equiv="content-security-policy" content="${policy}"></head>`;

describe('the policy of the whole site', () => {
  const one = readPolicy(page("default-src 'none'; script-src 'self' 'sha256-b'; base-uri 'none';"), 'a');
  const other = readPolicy(page("default-src 'none'; script-src 'self' 'sha256-a'; style-src 'self'"), 'b');

  test('holds each source of each page once, the hashes in order, and keeps the site out of frames', () => {
    const united =
      "default-src 'none'; script-src 'self' 'sha256-a' 'sha256-b'; base-uri 'none'; style-src 'self'; frame-ancestors 'none'";
    expect(writePolicy(unitePolicies([one, other, one]))).toBe(united);
  });
  test('is the same whatever page came first', () => {
    const sources = (policies: (typeof one)[]) => Object.fromEntries(unitePolicies(policies));
    expect(sources([one, other])).toEqual(sources([other, one]));
  });
  test('is not made from a page that has none', () => {
    expect(() => readPolicy('<head></head>', 'scan/index.html')).toThrow(/^scan\/index\.html has no Content-Security/u);
  });
  test('stops the build when it is longer than every server takes', () => {
    const hashes = Array.from({ length: 40 }, (_, index) => `'sha256-${String(index).padStart(44, 'x')}'`);
    expect(() => writePolicy(new Map([['script-src', hashes]]))).toThrow(/1900 is the most.+one script of several/u);
  });
});

describe('the files for servers', () => {
  const policy = "default-src 'none'; frame-ancestors 'none'";
  const site = new URL('https://www.waterstad.example');
  const made = (base: string) => writeServerFiles(policy, site, base);
  const files = made('/');

  test.each(['_headers', '.htaccess', 'hosting/nginx-headers.conf'])('%s has every header', (name) => {
    for (const header of siteHeaders(policy)) {
      expect(files[name]).toContain(header.value);
      expect(files[name]).toContain(header.name);
    }
    expect(files[name]).toContain('Strict-Transport-Security (HSTS) is not here on purpose');
    expect(files[name]).not.toMatch(/^(?!\s*#).*Strict-Transport/mu);
  });
  test('the camera and the clipboard are for the site itself, all else for nobody', () => {
    const { value } = siteHeaders(policy).find(({ name }) => name === 'Permissions-Policy')!;
    const features = value.split(', ');
    expect(features.filter((feature) => !feature.endsWith('=()'))).toEqual(['camera=(self)', 'clipboard-write=(self)']);
    expect(features).toEqual(expect.arrayContaining(['microphone=()', 'geolocation=()', 'display-capture=()']));
    expect(new Set(features.map((feature) => feature.replace(/=.*/u, ''))).size).toBe(features.length);
  });
  test('stay within what servers and proxies take', () => {
    const lines = siteHeaders('x'.repeat(longestHeader)).map(({ name, value }) => `${name}: ${value}`);
    for (const line of lines) expect(line.length).toBeLessThan(2000);
    // With the longest policy there may be; as it is built, all together are under 3 kB.
    expect(lines.join('\r\n').length).toBeLessThan(4096);
  });
  test('name the path the site is under', () => {
    const under = made('/ergens/ketenspiegel/');
    expect(under._headers).toMatch(/^\/ergens\/ketenspiegel\/\*$/mu);
    expect(under['.htaccess']).toContain('ErrorDocument 404 /ergens/ketenspiegel/404.html');
    expect(under['hosting/nginx-site.conf']).toContain('location = /ergens/ketenspiegel {');
    expect(under['hosting/nginx-site.conf']).toContain('location ^~ /ergens/ketenspiegel/_ks/ {');
    expect(under['hosting/nginx-server.conf']).toContain('location = /.well-known/security.txt {');
    expect(files['hosting/nginx-site.conf']).not.toContain('return 301');
    expect(files['hosting/nginx-server.conf']).toContain('server_name www.waterstad.example;');
  });
  test('no header ends up twice in _headers, where two rules would be put one behind the other', () => {
    const rules = files._headers!.split('\n').filter((line) => /^ {2}[A-Z]/u.test(line));
    const everywhere = rules.slice(0, siteHeaders(policy).length).map((line) => line.split(':')[0]);
    const elsewhere = rules.slice(everywhere.length).map((line) => line.split(':')[0]);
    expect(everywhere.filter((name) => elsewhere.includes(name))).toEqual([]);
  });
  test.each(['/keten spiegel/', '/a;b/', '/../', '/a"/'])('are not made for the path %s', (base) => {
    expect(() => made(base)).toThrow(/^BASE_PATH is .+: use letters/u);
  });
  test.each(['a"b', 'a\nb', 'a\\b'])('are not made with a header that would end early: %j', (value) => {
    expect(() => writeServerFiles(value, site, '/')).toThrow(/can't stand in/u);
  });
});

describe('security.txt', () => {
  const site = new URL('https://www.waterstad.example/ergens/');
  const today = new Date('2026-11-23T12:00:00Z');
  const security = { contact: 'beveiliging@waterstad.example', expires: '2027-06-30' };

  test('says what RFC 9116 asks for, with its one place on the domain', () => {
    expect(writeSecurityTxt({ ...security, policy: 'https://waterstad.example/melden/' }, site, today)).toBe(
      `Contact: mailto:beveiliging@waterstad.example
Expires: 2027-06-30T23:59:59.000Z
Preferred-Languages: nl, en
Canonical: https://www.waterstad.example/.well-known/security.txt
Policy: https://waterstad.example/melden/
`,
    );
  });
  test('has no canonical address on a machine without https, and no policy when the host has none', () => {
    expect(writeSecurityTxt(security, new URL('http://localhost:4321'), today)).not.toMatch(/Canonical|Policy/u);
  });
  test.each([
    ['2026-11-22', /which has passed.+write a day within a year/u],
    ['2027-11-30', /more than a year ahead/u],
  ])('stops the build for %s', (expires, problem) => {
    expect(() => writeSecurityTxt({ ...security, expires }, site, today)).toThrow(problem);
  });
  test.each(['2026-11-23', '2027-11-23'])('may still end on %s', (expires) => {
    expect(writeSecurityTxt({ ...security, expires }, site, today)).toContain(`Expires: ${expires}`);
  });
  test('is only an example as long as no host was named', () => {
    const template = writeSecurityTemplate(site);
    expect(template.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
    expect(template).toContain('https://www.waterstad.example/.well-known/security.txt');
  });
});
