import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxFolder } from '../../src/integrations/hosting/nginx.ts';
import type { Site } from '../content/html/site.ts';
import { need, run } from './need.ts';

/** A real web server with the built site, on a port of this machine. */
export interface Server {
  /** Address of the domain, without a slash at the end. */
  origin: string;
  /** Where its sample with https listens; only nginx has one. */
  secure?: { origin: string; plain: string };
  stop: () => Promise<void>;
}

/** nginx with the files that the build made for it: `nginx-site.conf` over http, `nginx-server.conf` over https. */
export async function startNginx({ dir }: Site): Promise<Server> {
  const nginx = need('nginx', 'nginx-light');
  const openssl = need('openssl', 'openssl');
  const folder = workFolder('nginx');
  const [port, plain, secure] = [await freePort(), await freePort(), await freePort()];
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const self = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=localhost', '-days', '1'];
  run(openssl, [...self, '-keyout', key, '-out', certificate]);
  const made = (name: string) => readFileSync(join(dir, 'hosting', name), 'utf8').replaceAll(nginxFolder, dir);
  const site = join(folder, 'nginx-site.conf');
  writeFileSync(
    site,
    made('nginx-site.conf').replaceAll(/include \S+headers\.conf/gu, `include ${dir}/hosting/nginx-headers.conf`),
  );
  const sample = made('nginx-server.conf')
    .replace(/include \S+nginx-site\.conf;/u, `include ${site};`)
    .replace(/ssl_certificate \S+/u, `ssl_certificate ${certificate};`)
    .replace(/ssl_certificate_key \S+/u, `ssl_certificate_key ${key};`)
    .replaceAll(/listen \[::\].*\n/gu, '\n')
    .replace('listen 80;', `listen 127.0.0.1:${plain};`)
    .replace('listen 443 ssl;', `listen 127.0.0.1:${secure} ssl;`);
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `worker_processes 1;
error_log ${folder}/error.log;
pid ${folder}/nginx.pid;
events { worker_connections 64; }
http {
  access_log off;
  ${temp.join('\n  ')}
  server { listen 127.0.0.1:${port}; server_name localhost; include ${site}; }
  ${sample}
}
`,
  );
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], {
    stdio: 'inherit',
  });
  await answers(origin, child);
  return {
    origin,
    secure: { origin: `https://127.0.0.1:${secure}`, plain: `http://127.0.0.1:${plain}` },
    stop: () => stop(child, 'SIGQUIT', folder),
  };
}

/** Apache as Debian has it, with the built site in its place under the domain and nothing of its own but `.htaccess`. */
export async function startApache({ dir, base }: Site): Promise<Server> {
  const apache = need('apache2', 'apache2-bin');
  const folder = workFolder('apache');
  const port = await freePort();
  const modules = [
    'mpm_event',
    'authz_core',
    'alias',
    'dir',
    'mime',
    'headers',
    'filter',
    'deflate',
    'brotli',
    'autoindex',
  ];
  const bare = base.slice(0, -1);
  writeFileSync(
    join(folder, 'apache.conf'),
    `ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
Mutex file:${folder}
ErrorLog ${folder}/error.log
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
DocumentRoot ${bare ? folder : dir}
${bare ? `Alias ${bare} ${dir}` : ''}
<Directory ${dir}>
  AllowOverride FileInfo Indexes Options=Indexes,MultiViews
  Options Indexes
  Require all granted
</Directory>
`,
  );
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(apache, ['-X', '-f', join(folder, 'apache.conf')], { stdio: 'inherit' });
  await answers(origin, child);
  return { origin, stop: () => stop(child, 'SIGTERM', folder) };
}

function workFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `ketenspiegel-${name}-`));
  // A server does its work as somebody without rights.
  chmodSync(folder, 0o755);
  for (const kind of ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(folder, kind));
  return folder;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Waits at most ten seconds for the server's first answer. */
async function answers(origin: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt += 1) {
    try {
      await fetch(origin);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  child.kill();
  throw new Error(`No answer from ${origin}: see what the server wrote above.`);
}

async function stop(child: ChildProcess, signal: NodeJS.Signals, folder: string): Promise<void> {
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
  rmSync(folder, { recursive: true, force: true });
}
