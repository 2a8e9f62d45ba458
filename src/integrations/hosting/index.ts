import type { AstroIntegration } from 'astro';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readHost } from '../../model/host.ts';
import { writeApache } from './apache.ts';
import { siteHeaders } from './headers.ts';
import { writeNetlify } from './netlify.ts';
import { writeNginxHeaders, writeNginxServer, writeNginxSite } from './nginx.ts';
import { readPolicy, unitePolicies, writePolicy } from './policy.ts';
import { writeSecurityTemplate, writeSecurityTxt } from './security-txt.ts';

/**
 * Writes what a web server needs beside the pages: the same headers for Netlify and Cloudflare (`_headers`), Apache
 * (`.htaccess`) and nginx (`hosting/`), from the policies of the pages as they were built; and security.txt. Comes last,
 * when nothing changes the pages any more.
 */
export function hosting(): AstroIntegration {
  let base = '/';
  let site = new URL('http://localhost');
  return {
    name: 'ketenspiegel-hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replaceAll(/\/+/gu, '/');
        site = new URL(config.site ?? site);
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const policies = globSync('**/*.html', { cwd: folder })
          .sort()
          .map((file) => readPolicy(readFileSync(join(folder, file), 'utf8'), file));
        const policy = writePolicy(unitePolicies(policies));
        const files = { ...writeServerFiles(policy, site, base), ...writeSecurity(site) };
        for (const [path, text] of Object.entries(files)) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), text);
        }
        logger.info(`${Object.keys(files).join(', ')}; Content-Security-Policy of ${policy.length} characters`);
      },
    },
  };
}

/** The files for each kind of server, by their path in the built site. `base` has a slash on both sides. */
export function writeServerFiles(policy: string, site: URL, base: string): Record<string, string> {
  if (!/^\/(?:[\w~-][\w.~-]*\/)*$/u.test(base))
    throw new Error(
      `BASE_PATH is ${base}: use letters, digits, dashes and slashes, so that every server reads it alike.`,
    );
  const headers = siteHeaders(policy);
  return {
    _headers: writeNetlify(headers, base),
    '.htaccess': writeApache(headers, base),
    'hosting/nginx-headers.conf': writeNginxHeaders(headers),
    'hosting/nginx-site.conf': writeNginxSite(base),
    'hosting/nginx-server.conf': writeNginxServer(site, base),
  };
}

function writeSecurity(site: URL): Record<string, string> {
  const security = readHost()?.security;
  return security
    ? { '.well-known/security.txt': writeSecurityTxt(security, site, today()) }
    : { 'hosting/security.txt': writeSecurityTemplate(site) };
}

/** The day of the build; an older version is built again as on its own day with SOURCE_DATE_EPOCH (reproducible-builds.org). */
function today(): Date {
  const { SOURCE_DATE_EPOCH } = process.env;
  return SOURCE_DATE_EPOCH === undefined ? new Date() : new Date(Number(SOURCE_DATE_EPOCH) * 1000);
}
