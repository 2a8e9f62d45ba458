import { expect, test } from './fixtures.ts';
import { download, expectSaved, groupsForm, keepExample, storedForm, unzip } from './instrumenten-steps.ts';
import { breakStorage, delayProgram, fillDisk, layoutShift } from './scan-steps.ts';

const id = 'stuurgroep-en-uitvoerende-groep';

test('the list leads to every form, and marks those that were begun', async ({ page }) => {
  await page.goto('./instrumenten/');
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(10);
  await page.getByRole('link', { name: 'Stuurgroep en uitvoerende groep' }).click();
  await page.getByLabel('Welke functie in beide groepen zit').fill('Teamleider');
  await expectSaved(page);
  await page.goto('./instrumenten/');
  await expect(page.getByRole('listitem').filter({ hasText: 'begonnen' }).locator('[data-begonnen]')).toHaveCount(1);
});

test('without a dossier the first letter makes one, with an empty scan that can be begun later', async ({ page }) => {
  await page.goto(groupsForm);
  await page.getByLabel('Welke functie in beide groepen zit').pressSequentially('Teamleider');
  await expectSaved(page);
  await page.reload();
  await expect(page.getByLabel('Welke functie in beide groepen zit')).toHaveValue('Teamleider');
  expect(await storedForm(page, id)).toMatchObject({ version: 1, fields: { 'in-beide': 'Teamleider' } });
  await page.goto('./scan/');
  await expect(page.getByText('0 van 32 klaar').first()).toBeVisible();
});

test('every kind of field is kept, and so are cells of a table', async ({ page }) => {
  await keepExample(page);
  await page.goto(groupsForm);
  await page.getByLabel('Hoe moeders meedoen').selectOption('via een vrouwenorganisatie');
  await page.getByLabel('Wanneer jullie kijken of deze indeling werkt').fill('2027-03-01');
  await page.getByLabel('Wat er eerst gebeurt').fill('Eerst praten.\n<b>Dan</b> schrijven.');
  await page.getByLabel('Wie beslist Geld en uren').selectOption('stuurgroep');
  await page.getByLabel('Organisatie lid 2').first().fill('Gemeente');
  await page.goto('./instrumenten/checklist-brede-intake/');
  await page.getByLabel('Er is minstens een uur').check();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByLabel('Er is minstens een uur')).toBeChecked();
  await page.goto(groupsForm);
  await expect(page.getByLabel('Hoe moeders meedoen')).toHaveValue('via een vrouwenorganisatie');
  await expect(page.getByLabel('Wanneer jullie kijken of deze indeling werkt')).toHaveValue('2027-03-01');
  await expect(page.getByLabel('Wat er eerst gebeurt')).toHaveValue('Eerst praten.\n<b>Dan</b> schrijven.');
  await expect(page.getByLabel('Wie beslist Geld en uren')).toHaveValue('stuurgroep');
  await expect(page.getByLabel('Organisatie lid 2').first()).toHaveValue('Gemeente');
  expect(await layoutShift(page), 'what was kept comes in without a shift').toBeLessThan(0.01);
});

test('rows are added, moved and removed, and come back', async ({ page }) => {
  await page.goto(groupsForm);
  const table = page.locator('[data-tabel="leden-stuurgroep"]');
  const rows = table.locator('tbody[data-rijen] > tr');
  const organisation = (row: number) => table.getByLabel(`Organisatie lid ${row}`, { exact: true });
  await organisation(1).fill('Gemeente');
  await table.getByRole('button', { name: 'Lid toevoegen' }).click();
  await expect(rows).toHaveCount(4);
  await expect(organisation(4)).toBeFocused();
  await page.keyboard.type('Bakkerij');
  await table.getByRole('button', { name: 'Omhoog lid 4' }).click();
  await expect(table.getByRole('button', { name: 'Omhoog lid 3' })).toBeFocused();
  await expect(organisation(3)).toHaveValue('Bakkerij');
  await expect(page.locator('[data-gezegd]')).toHaveText('Lid 4 staat nu op plaats 3.');

  await table.getByRole('button', { name: 'Verwijderen lid 1' }).press('Enter');
  await expect(rows).toHaveCount(3);
  await expect(table.getByRole('button', { name: 'Verwijderen lid 1' })).toBeFocused();
  await expect(organisation(2)).toHaveValue('Bakkerij');
  await expectSaved(page);
  await page.reload();
  await expect(rows).toHaveCount(3);
  await expect(page.getByText('Laatste stap: lid verwijderd.')).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(rows).toHaveCount(4);
  await expect(organisation(1)).toHaveValue('Gemeente');
  await expect(page.getByText('Laatste stap: Ongedaan gemaakt: lid verwijderd.')).toBeVisible();

  for (let left = 4; left > 0; left -= 1) await table.getByRole('button', { name: 'Verwijderen lid 1' }).click();
  await expect(table.getByText('Er staan geen rijen in deze tabel.')).toBeVisible();
  await expect(table.getByRole('button', { name: 'Lid toevoegen' })).toBeFocused();
});

test('two tabs see each other and lose nothing', async ({ page, context }) => {
  await keepExample(page);
  await page.goto(groupsForm);
  const other = await context.newPage();
  await other.goto(groupsForm);
  await page.getByLabel('Wat er eerst gebeurt').pressSequentially('Eerst ');
  await other.getByLabel('Welke functie in beide groepen zit').fill('Teamleider');
  await expect(page.getByLabel('Welke functie in beide groepen zit')).toHaveValue('Teamleider');
  await page.getByLabel('Wat er eerst gebeurt').pressSequentially('praten');
  await expect(other.getByLabel('Wat er eerst gebeurt')).toHaveValue('Eerst praten');

  const add = { name: 'Lid toevoegen' };
  await Promise.all([
    page.locator('[data-tabel="leden-stuurgroep"]').getByRole('button', add).click(),
    other.locator('[data-tabel="leden-stuurgroep"]').getByRole('button', add).click(),
  ]);
  for (const tab of [page, other])
    await expect(tab.locator('[data-tabel="leden-stuurgroep"] tbody[data-rijen] > tr')).toHaveCount(5);

  // The row somebody types in is removed in the other tab: it comes back whole.
  const table = page.locator('[data-tabel="leden-stuurgroep"]');
  await table.getByLabel('Functie lid 2').fill('Wethouder');
  await table.getByLabel('Organisatie lid 2').pressSequentially('Gem');
  await expect(other.getByLabel('Organisatie lid 2').first()).toHaveValue('Gem');
  await other.getByRole('button', { name: 'Verwijderen lid 2' }).first().click();
  await expect(other.locator('[data-tabel="leden-stuurgroep"] tbody[data-rijen] > tr')).toHaveCount(4);
  await page.keyboard.type('eente');
  await expect(other.locator('[data-tabel="leden-stuurgroep"] tbody[data-rijen] > tr')).toHaveCount(5);
  await expect(other.getByLabel('Organisatie lid 5').first()).toHaveValue('Gemeente');
  await expect(other.getByLabel('Functie lid 5').first()).toHaveValue('Wethouder');
});

test('what is typed before the program arrives is saved, with and without a dossier', async ({ page }) => {
  for (const typed of ['Teamleider', 'Voorzitter']) {
    const release = await delayProgram(page);
    await page.goto(groupsForm, { waitUntil: 'commit' });
    // A browser paints nothing before the styles are there.
    await page.waitForFunction(() => document.styleSheets.length > 1);
    const field = page.getByLabel('Waarover zij meebeslissen');
    await expect(field).toBeVisible();
    await field.pressSequentially(typed);
    release();
    await expectSaved(page);
    await page.unrouteAll({ behavior: 'wait' });
  }
  // Who began before the stored text was shown, did not mean to replace it.
  await expect(page.getByLabel('Waarover zij meebeslissen')).toHaveValue('Teamleider Voorzitter');
});

test('a reload in the moment after typing loses nothing', async ({ page }) => {
  await keepExample(page);
  await page.goto(groupsForm);
  await expect(page.locator('html')).toHaveAttribute('data-klaar', '');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByLabel('Wat er eerst gebeurt').pressSequentially('Eerst praten');
  await page.evaluate(() => location.reload());
  await expect(page.getByLabel('Wat er eerst gebeurt')).toHaveValue('Eerst praten');
});

test('a full disk is said loudly, stays, and the dossier can be saved as a file', async ({ page }) => {
  await breakStorage(page);
  await keepExample(page);
  await page.goto(groupsForm);
  await expect(page.locator('html')).toHaveAttribute('data-klaar', '');
  await fillDisk(page, true);
  await page.getByLabel('Welke functie in beide groepen zit').fill('Teamleider');
  const alert = page.getByRole('alert').filter({ hasText: 'niet opgeslagen' });
  await expect(alert).toBeVisible();
  const { name, bytes } = await download(page, () => page.getByRole('button', { name: 'Bewaar als bestand' }).click());
  expect(name).toMatch(/\.ketendossier\.json$/u);
  expect(JSON.parse(bytes.toString())).toMatchObject({
    instruments: { [id]: { fields: { 'in-beide': 'Teamleider' } } },
  });
  // Saving the file tried once more: only when that has failed there may be room again.
  await expect(page.locator('[data-bewaard]')).toHaveText('');
  await expect(alert).toBeVisible();
  await fillDisk(page, false);
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expectSaved(page);
  await expect(alert).toBeHidden();
});

test('where the browser keeps nothing, the form still goes to Word and to paper', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('verboden', 'SecurityError');
    };
  });
  await page.goto(groupsForm);
  await expect(page.getByText('Wat je hier typt, blijft niet bewaard.')).toBeVisible();
  await page.getByLabel('Welke functie in beide groepen zit').fill('Teamleider');
  const { bytes } = await download(page, () => page.getByRole('button', { name: 'Opslaan als Word-bestand' }).click());
  expect(unzip(bytes)['word/document.xml']).toContain('Teamleider');
  await page.getByRole('button', { name: 'Lid toevoegen' }).first().click();
  await expect(page.locator('[data-staat]')).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Teamleider', { exact: true })).toBeVisible();
});

test('a form of a newer program is kept and not touched', async ({ page }) => {
  const { reportStates } = await import('../fixtures/states.ts');
  const { keepDossier } = await import('./kept.ts');
  const newer = { version: 2, fields: { 'in-beide': { nieuw: true } } };
  await keepDossier(page, { ...reportStates[0]!.dossier, instruments: { [id]: newer } });
  await page.goto(groupsForm);
  await expect(page.getByText('Dit formulier is ingevuld met een nieuwere versie')).toBeVisible();
  await expect(page.getByLabel('Welke functie in beide groepen zit')).toBeHidden();
  expect(await storedForm(page, id)).toEqual(newer);
});

test('the scan fills what is empty, as one step, and never what somebody typed', async ({ page }) => {
  await keepExample(page);
  await page.goto('./instrumenten/presentatie/');
  const start = page.getByLabel('Wij beginnen bij');
  await page.getByLabel('Onze keten').fill('Onze eigen naam');
  await page.getByRole('button', { name: 'Vul in vanuit de scan Wij beginnen bij' }).click();
  await expect(start).toHaveValue(/Begin bij de projectleider of kartrekker, want/u);
  await expect(start).toBeFocused();
  await page.getByRole('button', { name: 'Vul lege velden in vanuit de scan' }).click();
  await expect(page.getByLabel('Onze keten')).toHaveValue('Onze eigen naam');
  await expect(page.getByLabel('Per pijler')).toHaveValue(/niet gereed \(7 van 7 bekend\)/u);
  await expect(page.getByLabel('Gemeten op')).toHaveValue('2026-11-20');
  await expectSaved(page);
  await expect(page.getByText('Laatste stap: ingevuld vanuit de scan.')).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByLabel('Gemeten op')).toHaveValue('');
  await expect(start).toHaveValue(/Begin bij/u);
});

test('it becomes slides, by the keyboard', async ({ page }) => {
  await keepExample(page);
  await page.goto('./instrumenten/presentatie/');
  await page.getByRole('button', { name: 'Vul lege velden in vanuit de scan' }).click();
  await expect(page.getByLabel('Gemeten op')).toHaveValue('2026-11-20');
  const open = page.getByRole('button', { name: 'Bekijk als dia’s' });
  await open.press('Enter');
  await expect(page.locator('.dia:visible')).toHaveText(/Presentatie over de keten/u);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.dia:visible')).toContainText('Keten gemeente X');
  await expect(page.getByText(/^Dia 2 van \d/u)).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Home');
  await expect(page.getByText(/^Dia 1 van \d/u)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(open).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('Word gets title, headings, tables and the language, and texts stay texts', async ({ page }) => {
  await keepExample(page);
  await page.goto(groupsForm);
  const text = 'Eerst <b>praten</b> & {dan}\nschrijven';
  await page.getByLabel('Wat er eerst gebeurt').fill(text);
  await page.getByLabel('Organisatie lid 1').first().fill('Gemeente "X"');
  const { name, bytes } = await download(page, () =>
    page.getByRole('button', { name: 'Opslaan als Word-bestand' }).click(),
  );
  expect(name).toMatch(/^stuurgroep-en-uitvoerders-keten-gemeente-x-\d{4}-\d\d-\d\d\.docx$/u);
  const parts = unzip(bytes);
  const body = parts['word/document.xml'] ?? '';
  expect(body).toContain('<w:pStyle w:val="Title"/>');
  expect(body.match(/<w:pStyle w:val="Heading1"\/>/gu)?.length).toBe(await page.locator('.formulierdeel').count());
  expect(body.match(/<w:tbl>/gu)?.length).toBe(await page.locator('.tabel').count());
  expect(body).toContain('<w:tblHeader');
  expect(body).toContain('Eerst &lt;b&gt;praten&lt;/b&gt; &amp; {dan}');
  expect(body).toContain('Keten: Keten gemeente X');
  expect(parts['word/styles.xml']).toContain('w:lang w:val="nl-NL"');
  expect(parts['docProps/core.xml']).toContain('<dc:title>Stuurgroep en uitvoerende groep</dc:title>');
  await expect(page.getByText(`Gemaakt: ${name}`)).toBeVisible();
});

test('the dossier is saved and opens again', async ({ page }) => {
  await page.goto(groupsForm);
  await page.getByRole('button', { name: 'Dossier opslaan' }).click();
  await expect(page.locator('[data-gemeld]')).toHaveText(/^Er is nog niets om op te slaan\./u);
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect(page.locator('[data-gezegd]')).toHaveText(/^Er is nog niets om op te slaan\./u);
  await page.getByLabel('Welke functie in beide groepen zit').fill('Teamleider');
  await expectSaved(page);
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect(page.locator('[data-gezegd]')).toHaveText('Alles is opgeslagen in deze browser.');
  const { name, bytes } = await download(page, () => page.getByRole('button', { name: 'Dossier opslaan' }).click());
  await expect(page.getByText(`Opgeslagen als bestand ${name}. Het opent weer, met 1 ingevuld vak`)).toBeVisible();
  await page.goto('./gegevens/');
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await page.getByLabel('Bestand openen').setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
  await expect(page.getByRole('status').filter({ hasText: /^Geopend:/u })).toBeVisible();
  await page.goto(groupsForm);
  await expect(page.getByLabel('Welke functie in beide groepen zit')).toHaveValue('Teamleider');
});

test('paper shows whole texts and lines to write on, and no controls', async ({ page }) => {
  await keepExample(page);
  await page.goto(groupsForm);
  const long = Array.from({ length: 30 }, (_, line) => `Regel ${line + 1} van het verslag.`).join('\n');
  await page.getByLabel('Wat er eerst gebeurt').fill(long);
  await expectSaved(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Regel 30 van het verslag.')).toBeVisible();
  await expect(page.locator('.papierregel')).toContainText('Keten: Keten gemeente X');
  await expect(page.locator('main :is(input, select, textarea, button):visible')).toHaveCount(0);
  await page.evaluate(() => (document.documentElement.dataset['leeg'] = ''));
  await expect(page.getByText('Regel 30 van het verslag.')).toBeHidden();
  await expect(page.locator('tbody.papier').first()).toBeVisible();
});

test('without script the form is there to print and fill in by hand', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL(groupsForm, baseURL).href);
  await expect(page.locator('noscript p')).toContainText('Zonder JavaScript blijft niet bewaard');
  await expect(page.locator('main button:visible')).toHaveCount(0);
  await expect(page.getByLabel('Wat er eerst gebeurt')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('tbody.papier').first()).toBeVisible();
  await context.close();
});

test('something to hand out shows on paper only what it says; empty it is a form to write on', async ({ page }) => {
  await keepExample(page);
  await page.goto('./instrumenten/factsheet/');
  await expect(page.locator('html')).toHaveAttribute('data-getekend', '');
  const asked = page.getByText('Wat we van deze organisatie vragen', { exact: true });
  const name = page.locator('label', { hasText: /^Naam van de keten$/u });
  await page.emulateMedia({ media: 'print' });
  await expect(asked).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Naam van de keten').fill('Keten Oost');
  await expectSaved(page);
  await page.emulateMedia({ media: 'print' });
  await expect(name).toBeVisible();
  await expect(asked).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Onze vraag' })).toBeHidden();
  // "Leeg afdrukken" marks the page while it prints.
  await page.evaluate(() => (document.documentElement.dataset['leeg'] = ''));
  await expect(asked).toBeVisible();
});
