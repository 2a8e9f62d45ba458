import { aboutHsts, caching, type Header, mimeTypes, textTypes } from './headers.ts';

/**
 * `.htaccess` for the folder with the site. Needs `AllowOverride FileInfo Indexes Options=Indexes,MultiViews` (or All) and
 * the module headers. That one is not optional: without it Apache gives an error, where skipping it would leave the site
 * without its headers and nobody would know.
 */
export function writeApache(headers: readonly Header[], base: string): string {
  const at = base.replaceAll(/[.+()[\]{}^$|?*\\]/gu, String.raw`\$&`);
  return `# Made by the build, for Apache 2.4. Needs: a2enmod headers alias dir mime, and in the settings of your site
#   AllowOverride FileInfo Indexes Options=Indexes,MultiViews
# Good to have: a2enmod filter deflate brotli, so that files travel packed.
${aboutHsts.map((line) => `# ${line}`).join('\n')}

${headers.map(({ name, value, why }) => `# ${why}\nHeader always set ${name} "${quotable(value)}"`).join('\n')}

# A file in _ks has another name when it changes. Of all else a browser asks each time whether it is still the same.
Header always set Cache-Control "${caching.ask}"
Header always set Cache-Control "${caching.forGood}" "expr=%{REQUEST_URI} =~ m#^${at}_ks/# && %{REQUEST_STATUS} -lt 400"

Options -Indexes -MultiViews
DirectoryIndex index.html
ErrorDocument 403 ${base}404.html
ErrorDocument 404 ${base}404.html

# Hidden files, and what is for the server only, are not there for visitors.
RedirectMatch 404 "/\\.(?!well-known(?:/|$))"
RedirectMatch 404 "^${at}(?:hosting(?:/|$)|_headers$)"

${Object.entries(mimeTypes)
  .map(([type, names]) => `AddType ${type} ${names.map((name) => `.${name}`).join(' ')}`)
  .join('\n')}
AddCharset utf-8 ${textTypes.flatMap((type) => mimeTypes[type]?.map((name) => `.${name}`) ?? []).join(' ')}

# Packed files get another ETag: take the end off again when a browser asks whether its copy still holds.
RequestHeader edit "If-None-Match" "^((?:W/)?\\"[^\\"]*)-(?:gzip|br)\\"$" "$1\\""
<IfModule mod_filter.c>
  <IfModule mod_brotli.c>
    AddOutputFilterByType BROTLI_COMPRESS ${textTypes.join(' ')}
  </IfModule>
  <IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${textTypes.join(' ')}
  </IfModule>
</IfModule>
`;
}

/** Throws for what would end the text in quotes, or be read as a part of the answer. */
function quotable(value: string): string {
  if (/["%\\\n]/u.test(value)) throw new Error(`This header can't stand in .htaccess as it is: ${value}`);
  return value;
}
