import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packScores } from '../../src/domain/workshop-scores.ts';
import { encodeCode } from '../../src/dossier/code.ts';
import { filmOf } from '../browser/film.ts';
import { expect, test } from '../browser/fixtures.ts';
import browserTests from '../browser/playwright.config.ts';
import { expectSaved, option, startScan } from '../browser/scan-steps.ts';
import { builtSite, type Site } from '../content/html/site.ts';
import { findWaste, findWrongAnswers } from './host-checks.ts';
import { playMainJob } from './main-job.ts';
import { type Server, startApache, startNginx } from './servers.ts';
import { findPermissionGaps, tryFrame } from './site-limits.ts';
import { buildSubPathSite, madeUpHost } from './sub-path-build.ts';

// A camera that sees the code of a participant of a workshop.
const code = encodeCode(packScores({ moment: 'vooraf', answers: ['2', '1', 'weet-niet', '0'] }), 'workshop');
const film = join(mkdtempSync(join(tmpdir(), 'ketenspiegel-film-')), 'qr.y4m');
writeFileSync(film, filmOf(`https://voorbeeld.nl/workshop/leiden/#w1.${code}`));
const { launchOptions } = browserTests.use ?? {};
const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
test.use({
  launchOptions: {
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), ...camera, `--use-file-for-fake-video-capture=${film}`],
  },
});

/** Files a host may have left beside the site, which nobody may see. */
const hidden = ['.git/config', '.env', 'scan/.env'];

let subPathSite: Site | undefined;
const places: Readonly<Record<string, () => Site>> = {
  'at the root': builtSite,
  'under a sub-path': () => (subPathSite ??= buildSubPathSite()),
};

for (const [name, start] of Object.entries({ nginx: startNginx, Apache: startApache })) {
  for (const [place, open] of Object.entries(places)) {
    test.describe(`${name} with the files of the build, ${place}`, () => {
      const usual = process.env.KETENSPIEGEL_TEST_URL;
      let folder: string;
      let site: Site;
      let server: Server;

      test.beforeAll(async () => {
        test.setTimeout(240_000);
        const built = open();
        folder = mkdtempSync(join(tmpdir(), 'ketenspiegel-site-'));
        // A server does its work as somebody without rights.
        chmodSync(folder, 0o755);
        site = { ...built, dir: join(folder, 'site') };
        cpSync(built.dir, site.dir, { recursive: true });
        for (const file of hidden) write(join(site.dir, file), 'secret');
        server = await start(site);
        process.env.KETENSPIEGEL_TEST_URL = `${server.origin}${site.base}`;
      });
      test.afterAll(async () => {
        process.env.KETENSPIEGEL_TEST_URL = usual;
        await (server as Server | undefined)?.stop();
        rmSync(folder, { recursive: true, force: true });
      });

      test('every kind of answer has every header', async () => {
        expect(await findWrongAnswers(site, server)).toEqual([]);
        expect(await findWaste(site, server)).toEqual([]);
      });

      test('the main job works, and nothing is written to the console', async ({ page, context, guard }) => {
        test.setTimeout(180_000);
        // A newer browser may have dropped a feature that the header switches off.
        guard.allow(/Unrecognized feature/u);
        await playMainJob(page, context, server.origin);
      });

      test('the browser has the camera and the clipboard, and nothing else', async ({ page }) => {
        await page.goto('./');
        expect(await findPermissionGaps(page)).toEqual([]);
      });

      test('no frame shows the site', async ({ page, guard }) => {
        await page.goto('./');
        guard.allow(/frame-ancestors|X-Frame-Options|chrome-error/u);
        expect(await tryFrame(page)).toMatch(/^chrome-error:/u);
      });

      test.describe('with the copy that the browser keeps', () => {
        test.use({ serviceWorkers: 'allow' });
        test('the site works without the server', async ({ page, context }) => {
          await page.goto('./over/');
          await page.evaluate(async () => navigator.serviceWorker.ready.then(() => undefined));
          await context.setOffline(true);
          await startScan(page);
          await option(page, '2 · ').check();
          await expectSaved(page);
          await page.goto('./over/');
          const list = page.getByRole('link', { name: 'lijst met licenties' });
          const text = await list.evaluate(async (link: HTMLAnchorElement) => (await fetch(link.href)).text());
          expect(text).toContain('- preact ');
        });
      });

      if (name === 'nginx')
        test('its sample of a whole server sends people on to https', async () => {
          const address = `${site.base}scan/`;
          const first = await fetch(server.secure!.plain + address, { redirect: 'manual' });
          expect([first.status, first.headers.get('location')]).toEqual([301, `https://127.0.0.1${address}`]);
          const page = await readSecure(server.secure!.origin + address);
          expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
          const { text } = await readSecure(`${server.secure!.origin}/.well-known/security.txt`);
          const { contact, expires } = madeUpHost.security;
          // Only the site under a sub-path was built for a host with a name.
          if (site.base === '/') expect(text).not.toContain('Contact:');
          else expect(text).toContain(`Contact: mailto:${contact}\nExpires: ${expires}T23:59:59`);
        });
    });
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Reads an address of a server with a certificate that it gave itself. */
function readSecure(url: string): Promise<{ headers: IncomingHttpHeaders; text: string }> {
  return new Promise((resolve, reject) => {
    get(url, { rejectUnauthorized: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      answer.on('end', () => resolve({ headers: answer.headers, text }));
    }).on('error', reject);
  });
}
