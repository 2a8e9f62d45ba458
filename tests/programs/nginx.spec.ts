import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { builtSite } from '../content/html/site.ts';
import { need } from './need.ts';

// A municipality puts the files on its own web server. This is the plainest nginx there is, with nothing made for us.
test('the built site works behind a plain nginx', async ({ browser }) => {
  const nginx = need('nginx', 'nginx-light');
  const folder = mkdtempSync(join(tmpdir(), 'ketenspiegel-nginx-'));
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), config(builtSite().dir, folder, port));
  mkdirSync(join(folder, 'temp'));
  const server = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;']);
  const context = await browser.newContext();
  try {
    await answers(`http://127.0.0.1:${port}/`);
    await playMainJob(context, `http://127.0.0.1:${port}/`);
  } finally {
    await context.close();
    await stop(server);
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Starts a scan, answers one question, and sees it in the report; nothing is written to the console meanwhile. */
async function playMainJob(context: BrowserContext, site: string): Promise<void> {
  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  const page = await context.newPage();
  await page.goto(`${site}scan/start/`);
  await page.locator('[name="name"]').fill('Keten achter nginx');
  await page.getByRole('button', { name: /^Begin/u }).click();
  await page.getByRole('radio', { name: /^1 · / }).first().check();
  await expect(page.getByRole('status').filter({ hasText: /^Opgeslagen/u })).toBeVisible();
  await page.goto(`${site}rapport/`);
  await expect(page.locator('.boodschap')).toContainText('Begin bij de juiste partners');
  const missing = await page.goto(`${site}bestaat-niet/`);
  expect(missing?.status()).toBe(404);
  expect(said.filter((text) => !text.includes('404'))).toEqual([]);
}

function config(root: string, folder: string, port: number): string {
  const temp = join(folder, 'temp');
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${temp}/${kind};`,
  );
  return `worker_processes 1;
error_log ${folder}/error.log;
pid ${folder}/nginx.pid;
events { worker_connections 64; }
http {
  types { text/html html; text/css css; text/javascript js; image/svg+xml svg; application/json json; }
  access_log off;
  ${paths.join('\n  ')}
  server { listen 127.0.0.1:${port}; root ${root}; error_page 404 /404.html; }
}
`;
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

/** Waits at most five seconds for the server's first answer. */
async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`No answer from ${url}: see what nginx wrote above.`);
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGQUIT');
  });
}
