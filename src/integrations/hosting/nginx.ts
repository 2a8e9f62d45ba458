import { aboutHsts, caching, type Header, mimeTypes, textTypes } from './headers.ts';

/** Where the files for nginx expect the built site; who has it elsewhere changes it in all of them. */
export const nginxFolder = '/srv/ketenspiegel';

/** The headers alone, for each `location` that has one of its own: nginx forgets the others there. */
export function writeNginxHeaders(headers: readonly Header[]): string {
  const lines = headers.map(({ name, value, why }) => `# ${why}\nadd_header ${name} "${quotable(value)}" always;`);
  return `# Made by the build, for nginx: the headers of every answer of the site, also of errors.
${aboutHsts.map((line) => `# ${line}`).join('\n')}

${lines.join('\n')}
`;
}

/** Everything the site needs within a server block, and nothing that touches another site in the same block. */
export function writeNginxSite(base: string): string {
  const headers = `include ${nginxFolder}/hosting/nginx-headers.conf;`;
  const bare = base.slice(0, -1);
  const types = Object.entries(mimeTypes).map(([type, names]) => `    ${type} ${names.join(' ')};`);
  // nginx packs and marks text/html without being told, and warns when it is named.
  const others = textTypes.filter((type) => type !== 'text/html').join(' ');
  const withoutSlash = bare
    ? `location = ${bare} {
  absolute_redirect off;
  ${headers}
  return 301 ${base};
}
`
    : '';
  return `# Made by the build, for nginx: goes within "server { … }". The built site is expected in ${nginxFolder}.
${withoutSlash}location ^~ ${base} {
  alias ${nginxFolder}/;
  index index.html;
  autoindex off;
  absolute_redirect off;
  server_tokens off;
  error_page 403 404 =404 ${base}404.html;

  types {
${types.join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${others};
  gzip on;
  gzip_vary on;
  gzip_min_length 512;
  gzip_types ${others};
  # Has your nginx the module brotli? Then these two lines as well:
  # brotli on;
  # brotli_types ${others};

  ${headers}
  add_header Cache-Control "${caching.ask}" always;

  # A file here has another name when it changes. Without "always", so that no browser keeps an error for a year.
  location ^~ ${base}_ks/ {
    alias ${nginxFolder}/_ks/;
    ${headers}
    add_header Cache-Control "${caching.forGood}";
  }

  # Hidden files, and what is for the server only, are not there for visitors.
  location ~ /\\.(?!well-known(?:/|$)) {
    return 404;
  }
  location ^~ ${base}hosting/ {
    return 404;
  }
  location = ${base}_headers {
    return 404;
  }
}
`;
}

/** A complete server with https, for who has none yet. `site` is the address of the domain. */
export function writeNginxServer(site: URL, base: string): string {
  const securityTxt = `
  # The one place where people look for it is at the top of the domain.
  location = /.well-known/security.txt {
    alias ${nginxFolder}/.well-known/security.txt;
    default_type text/plain;
    charset utf-8;
  }
`;
  return `# Made by the build, for nginx: a complete server. Copy it to /etc/nginx/conf.d/ or sites-enabled, put your own names in,
# and put the built site in ${nginxFolder}. Have a server block already? Take only the line "include … nginx-site.conf".
server {
  listen 80;
  listen [::]:80;
  server_name ${site.hostname};
  server_tokens off;
  return 301 https://$host$request_uri;
}

server {
  # From nginx 1.25.1 on, "http2 on;" makes it faster.
  listen 443 ssl;
  listen [::]:443 ssl;
  server_name ${site.hostname};
  server_tokens off;
  ssl_certificate /etc/ssl/certs/${site.hostname}.pem;
  ssl_certificate_key /etc/ssl/private/${site.hostname}.key;
  ssl_protocols TLSv1.2 TLSv1.3;
${base === '/' ? '' : securityTxt}
  include ${nginxFolder}/hosting/nginx-site.conf;
}
`;
}

/** Throws for what would end the text in quotes, or what nginx would read as a variable. */
function quotable(value: string): string {
  if (/["$\\\n]/u.test(value)) throw new Error(`This header can't stand in a file of nginx as it is: ${value}`);
  return value;
}
