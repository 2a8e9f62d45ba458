import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { writeRecords } from './kept.ts';

const examplePath = join(import.meta.dirname, '../../public/voorbeeld/gemeente-x.ketendossier.json');
const example = readFileSync(examplePath, 'utf8');
const dossier = JSON.parse(example) as { id: string; rounds: { scans: Record<string, unknown>[] }[] };
const scan = dossier.rounds[0]!.scans[0]!;

const json = (name: string, value: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
});
const field = (page: Page) => page.getByLabel('Bestand openen', { exact: true });
const message = (page: Page, begin: string) =>
  page.getByRole('status').filter({ hasText: new RegExp(`^${begin}`, 'u') });

async function openKeeping(page: Page, address = './gegevens/') {
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Wis alles' }).or(page.locator('.melding.fout'))).toBeVisible();
}

async function openExample(page: Page) {
  await openKeeping(page);
  await field(page).setInputFiles(examplePath);
  await expect(message(page, 'Geopend:')).toContainText('Gemeente X, 32 van 32 antwoorden');
}

/** What a saved file holds, besides the name of the program and content that wrote it. */
const workIn = (text: string) => {
  const { madeWith, ...work } = JSON.parse(text) as Record<string, unknown>;
  expect(madeWith).toMatch(/^Ketenspiegel \d+\.\d+\.\d+ \(inhoud [\da-f]{8}\)$/u);
  return work;
};

async function savedBy(page: Page, action: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), action()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('the example opens on the home page in one click, and leads to the report', async ({ page }) => {
  await page.goto('./gegevens/#voorbeeld');
  await expect(page).toHaveURL(/\/rapport\/$/u);
  await page.goto('./gegevens/');
  await expect(page.getByRole('listitem').filter({ hasText: 'Gemeente X' })).toContainText(
    '32 van 32 vragen beantwoord',
  );
});

test('a file opened in an empty browser asks nothing, and one can go on', async ({ page }) => {
  await openExample(page);
  await expect(page.getByRole('link', { name: 'Verder met de scan' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Naar het rapport' })).toHaveAttribute('href', /\/rapport\/$/u);
  await page.reload();
  await expect(page.getByText('Open: Gemeente X.')).toBeVisible();
});

test('a file chosen before the program is ready is taken when it is', async ({ page }) => {
  const waiting = Promise.withResolvers<undefined>();
  let held = 0;
  await page.route('**/*.js', async (route) => {
    held += 1;
    await waiting.promise;
    await route.continue();
  });
  await page.goto('./gegevens/', { waitUntil: 'commit' });
  await field(page).setInputFiles(examplePath);
  await expect.poll(() => held).toBeGreaterThan(0);
  waiting.resolve(undefined);
  await expect(message(page, 'Geopend:')).toBeVisible();
});

test('scan and dossier are saved whole, and say that they open again', async ({ page }) => {
  const given = { ...dossier, extra: { eigen: '=cmd()' } };
  await openKeeping(page);
  await expect(page.getByRole('button', { name: 'Scan opslaan' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Dossier opslaan' })).toBeDisabled();
  await field(page).setInputFiles(json('a.ketendossier.json', given));
  await expect(message(page, 'Geopend:')).toBeVisible();

  const saved = await savedBy(page, () => page.getByRole('button', { name: 'Dossier opslaan' }).click());
  expect(saved.name).toMatch(/^gemeente-x-\d{4}-\d{2}-\d{2}\.ketendossier\.json$/u);
  expect(workIn(saved.text)).toEqual(given);
  await expect(message(page, 'Opgeslagen als bestand')).toContainText('Opent weer: 32 van 32 antwoorden');

  const one = await savedBy(page, () => page.getByRole('button', { name: 'Scan opslaan' }).click());
  expect(workIn(one.text)).toEqual(scan);
});

const refused: [name: string, file: ReturnType<typeof json>, says: RegExp][] = [
  ['of a newer version', json('a.json', { ...dossier, version: 2 }), /nieuwere versie/u],
  ['of another program', json('a.json', { type: 'excalidraw', elements: [] }), /geen bestand van Ketenspiegel/u],
  ['that is no JSON', json('a.json', 'hallo'), /geen bestand van Ketenspiegel/u],
  ['that was cut off', json('a.json', example.slice(0, 2000)), /niet helemaal aangekomen/u],
  ['that is empty', json('a.json', ''), /leeg/u],
  ['that is a report', json('a.json', { format: 'ketenspiegel/report', version: 1 }), /dit is een rapport/u],
  [
    'with a level of 9',
    json('a.json', { ...scan, answers: { projectleider: { level: 9 } } }),
    /"answers\.projectleider\.level" \(Projectleider\) staat 9/u,
  ],
  ['of 30 MiB', { ...json('a.json', ''), buffer: Buffer.alloc(30 * 1024 * 1024, ' ') }, /30 MB groot/u],
  ['of 3 MiB that is a scan', json('a.json', { ...scan, extra: 'x'.repeat(3 * 1024 * 1024) }), /ten hoogste 2 MB/u],
];

for (const [name, file, says] of refused) {
  test(`a file ${name} is refused with a sentence, and nothing is lost`, async ({ page }, testInfo) => {
    await openExample(page);
    // By its path, as a visitor's file: large contents would first travel to the browser as text.
    const path = testInfo.outputPath(file.name);
    writeFileSync(path, file.buffer);
    await field(page).setInputFiles(path);
    await expect(message(page, 'Niet geopend:')).toContainText(says);
    await page.reload();
    await expect(page.getByText('Open: Gemeente X.')).toBeVisible();
  });
}

test('unknown ids, fields and values are kept, named, and count for nothing', async ({ page }) => {
  const answers = { ...(scan['answers'] as object), 'bestaat-niet': { level: 4 } };
  const odd = { ...scan, answers, veld: 1, depth: 'eindeloos', factors: { zomaar: { present: 'ja' } } };
  await openKeeping(page);
  await field(page).setInputFiles(json('a.json', odd));
  await expect(message(page, 'Geopend:')).toContainText('32 van 32 antwoorden');
  for (const found of ['"bestaat-niet" komt in het raamwerk niet voor', '"veld"', '"eindeloos"', '"zomaar"'])
    await expect(page.getByRole('listitem').filter({ hasText: found })).toBeVisible();
  const saved = await savedBy(page, () => page.getByRole('button', { name: 'Scan opslaan' }).click());
  expect(workIn(saved.text)).toEqual(odd);
});

test('texts that look like code are text', async ({ page }) => {
  const name = '<script>document.title="kapot"</script><img src=x onerror=alert(1)>=cmd()';
  const chain = { ...(scan['chain'] as object), name };
  await openKeeping(page);
  await field(page).setInputFiles(json('a.json', { ...scan, chain }));
  await expect(message(page, 'Geopend:')).toContainText(name);
  await expect(page.getByRole('heading', { level: 3, name })).toBeVisible();
  await expect(page).not.toHaveTitle(/kapot/u);
  const saved = await savedBy(page, () => page.getByRole('button', { name: 'Scan opslaan' }).click());
  expect((JSON.parse(saved.text) as { chain: object }).chain).toEqual(chain);
});

test('a file that differs from what is here is a question; what is replaced can be brought back', async ({ page }) => {
  await openExample(page);
  const answers = { ...(scan['answers'] as object), projectleider: { level: 3 } };
  const changed = json('a.ketenscan.json', { ...scan, answers });
  await field(page).setInputFiles(changed);
  const dialog = page.getByRole('dialog', { name: 'De scan van Gemeente X staat hier al' });
  await expect(dialog).toContainText('bij 1 vraag staat iets anders');
  await page.keyboard.press('Escape');
  await expect(message(page, 'Niet geopend:')).toContainText('laten staan');

  await field(page).setInputFiles(changed);
  await dialog.getByRole('button', { name: 'Vervang wat hier staat' }).click();
  await expect(message(page, 'Geopend:')).toBeVisible();
  await page.getByRole('button', { name: 'Terugzetten Gemeente X' }).click();
  await expect(message(page, 'Teruggezet:')).toBeVisible();
  await field(page).setInputFiles(changed);
  await dialog.getByRole('button', { name: 'Bewaar allebei' }).click();
  await expect(page.getByRole('button', { name: /^Verwijderen/u })).toHaveCount(2);
});

test('deleting can be undone at once and later, and erasing asks first', async ({ page }) => {
  await openExample(page);
  await page.getByRole('button', { name: 'Verwijderen Gemeente X' }).click();
  await expect(message(page, 'Verwijderd: Gemeente X')).toBeVisible();
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect(page.getByText('Open: Gemeente X.')).toBeVisible();

  await page.getByRole('button', { name: 'Verwijderen Gemeente X' }).click();
  await expect(page.getByText('Er staan geen dossiers in deze browser.')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Definitief wissen Gemeente X' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click();
  await page.getByRole('button', { name: 'Terugzetten Gemeente X' }).click();
  await expect(page.getByText('Open: Gemeente X.')).toBeVisible();

  await page.getByRole('button', { name: 'Verwijderen Gemeente X' }).click();
  await page.getByRole('button', { name: 'Definitief wissen Gemeente X' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Wis definitief' }).click();
  await expect(page.getByRole('heading', { name: 'Verwijderd' })).toHaveCount(0);
});

test('wiping offers to save first, keeps focus inside, and leaves nothing', async ({ page }) => {
  await openExample(page);
  const wipe = page.getByRole('button', { name: 'Wis alles', exact: true });
  await wipe.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Alles wissen uit deze browser?' });
  await expect(dialog).toContainText('kun je niet ongedaan maken');
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(wipe).toBeFocused();

  await wipe.click();
  const saved = await savedBy(page, () => dialog.getByRole('button', { name: /^Bewaar als bestand/u }).click());
  expect(workIn(saved.text)).toEqual(dossier);
  await dialog.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(message(page, 'Alles is gewist')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Er staan geen dossiers in deze browser.')).toBeVisible();
});

test('data edited by hand is put aside as it was, and can be saved', async ({ page }) => {
  await openExample(page);
  const broken = { ...dossier, rounds: 'weg', notitie: 'niet verliezen' };
  await writeRecords(page, { [`dossier/${dossier.id}`]: broken });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Opzij gezet' })).toBeVisible();
  const saved = await savedBy(page, () => page.getByRole('button', { name: /^Bewaar als bestand/u }).click());
  expect(JSON.parse(saved.text)).toEqual(broken);
  await page.getByRole('button', { name: /^Verwijderen/u }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Wis deze gegevens' }).click();
  await expect(page.getByRole('heading', { name: 'Opzij gezet' })).toHaveCount(0);
});

test('two tabs see the same list', async ({ page, context }) => {
  await openKeeping(page);
  const other = await context.newPage();
  await openExample(other);
  await expect(page.getByText('Open: Gemeente X.')).toBeVisible();
  await page.getByRole('button', { name: 'Verwijderen Gemeente X' }).click();
  await expect(other.getByText('Er staan geen dossiers in deze browser.')).toBeVisible();
  await other.getByRole('button', { name: 'Terugzetten Gemeente X' }).click();
  await expect(page.getByText('Open: Gemeente X.')).toBeVisible();
});

test('a full disk is said; what was here stays, and can still be saved', async ({ page }) => {
  await openExample(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await field(page).setInputFiles(json('a.json', { ...dossier, id: 'een-ander' }));
  await expect(message(page, 'Niet geopend:')).toContainText('opslag van deze browser is vol');
  const saved = await savedBy(page, () => page.getByRole('button', { name: 'Dossier opslaan' }).click());
  expect(workIn(saved.text)).toEqual(dossier);
  await expect(message(page, 'Opgeslagen als bestand')).toBeVisible();

  await page.getByRole('button', { name: 'Verwijderen Gemeente X' }).click();
  await expect(message(page, 'Niet verwijderd:')).toContainText('vol');
  await page.getByRole('button', { name: 'Definitief wissen' }).click();
  await page.getByRole('button', { name: 'Wis definitief' }).click();
  await expect(message(page, 'Definitief gewist: Gemeente X')).toBeVisible();
});

test('a browser that forbids storage is said, in the list and when opening', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('', 'SecurityError');
    };
  });
  await openKeeping(page);
  await expect(page.getByText(/Deze browser staat niet toe/u).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Scan opslaan' })).toBeDisabled();
  await field(page).setInputFiles(examplePath);
  await expect(message(page, 'Niet geopend:')).toContainText('staat niet toe');
});

test('several scans: one chooses which one to fill in', async ({ page }) => {
  const second = {
    ...scan,
    id: 'tweede',
    respondent: { role: 'gemeente', organisation: 'Gemeente X, werk en inkomen', layer: '' },
  };
  const rounds = [{ ...dossier.rounds[0]!, scans: [scan, second] }];
  await openKeeping(page);
  await field(page).setInputFiles(json('a.json', { ...dossier, rounds }));
  await expect(message(page, 'Geopend:')).toContainText('64 van 64 antwoorden');
  await page.getByRole('button', { name: /^Vul deze in Gemeente X, werk en inkomen/u }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'werk en inkomen' }).last()).toContainText(
    'Deze vul je in',
  );
  const saved = await savedBy(page, () => page.getByRole('button', { name: 'Scan opslaan' }).click());
  expect(workIn(saved.text)).toEqual(second);
});
