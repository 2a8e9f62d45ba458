import ICAL from 'ical.js';
import { expect, test } from './fixtures.ts';
import { download, unzip } from './instrumenten-steps.ts';

/** The text of a document, however its format marks it up. */
const textOf = (xml = '') =>
  xml
    .replace(/<w:footnote .*$/su, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&amp;/gu, '&')
    .replace(/\s+/gu, ' ');

// The whole way of a project leader: who is in, what is agreed, for the lawyer; who does what, for the calendar.
test('from the example: a partner is asked, the draft follows, and goes to a lawyer as a document; actions go to a calendar', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.goto('./');
  await page.getByRole('link', { name: 'een voorbeeld', exact: true }).click();
  await page.waitForURL('**/convenant/');
  await expect(page.getByText('Voorstellen uit meting')).toBeVisible();

  await page.getByRole('link', { name: /^Keten wie doet mee/u }).click();
  const mothers = page.locator('li').filter({ hasText: /^Moeders zelf/u });
  await mothers.getByRole('button', { name: 'Zet op de lijst als gewenste partner' }).click();
  const row = page.locator('.partner').last();
  await expect(row).toContainText('gewenst');
  await row.getByRole('button', { name: /^Aanpassen/u }).click();
  await page.getByLabel('Organisatie', { exact: true }).fill('Moederraad Voorbeeldstad');
  await page.getByRole('radio', { name: /^betrokken/iu }).check();
  await page.getByRole('button', { name: 'Klaar', exact: true }).click();

  await page.goto('./convenant/#partijen');
  await expect(page.getByRole('textbox', { name: 'Wie tekent: Moederraad Voorbeeldstad' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Wie tekent: Moederraad Voorbeeldstad' }).fill('Voorzitter');
  await page.goto('./convenant/#nalezen');
  const draft = page.getByRole('article');
  await expect(draft).toContainText('Moederraad Voorbeeldstad');
  await expect(draft).toContainText('Voorzitter');

  const word = await download(page, () => page.getByRole('button', { name: 'Word (.docx)' }).click());
  const open = await download(page, () => page.getByRole('button', { name: 'OpenDocument (.odt)' }).click());
  const inWord = textOf(unzip(word.bytes)['word/document.xml']);
  const inOpen = textOf(unzip(open.bytes)['content.xml']);
  for (const text of ['Moederraad Voorbeeldstad', 'Voorzitter', 'Schoonmaakbedrijf Helder']) {
    expect(inWord).toContain(text);
    expect(inOpen).toContain(text);
  }
  expect(inWord.match(/\[nog invullen/gu)?.length).toBe(inOpen.match(/\[nog invullen/gu)?.length);

  await page.getByRole('link', { name: /^Actieplan wie doet wat/u }).click();
  await page.getByText(/^Voorstellen voor \d+ onderdelen$/u).click();
  await page
    .getByRole('button', { name: /^Neem over/u })
    .first()
    .click();
  await expect(page.getByText(/^8 acties: /u)).toBeVisible();
  const calendar = await download(page, () => page.getByRole('button', { name: 'Agenda (.ics)' }).click());
  const events = new ICAL.Component(ICAL.parse(calendar.bytes.toString('utf8')) as never).getAllSubcomponents('vevent');
  expect(events.length, 'every action with a day').toBeGreaterThanOrEqual(7);

  await page.goto('./rapport/');
  await expect(page.getByRole('heading', { name: 'Wat is er gedaan?' })).toBeVisible();
});
