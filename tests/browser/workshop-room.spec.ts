import type { BrowserContext, Page } from '@playwright/test';
import { packScores, type ScoreAnswer } from '../../src/domain/workshop-scores.ts';
import { encodeCode } from '../../src/dossier/code.ts';
import { expect, test } from './fixtures.ts';
import { closeEntry, goTo, next, openRoom, prepare, typeCode } from './workshop-steps.ts';

type Answers = (ScoreAnswer | null)[];

/** What eight people choose before and after; the last two choose the same before. */
const before: Answers[] = [
  ['0', '1', '2', '1', '1', '2', '3', '0'],
  ['1', '1', '2', '0', '1', '2', '3', '1'],
  ['1', '2', '3', '1', '0', '1', '4', '2'],
  ['2', '2', 'weet-niet', '0', '1', '2', '2', '1'],
  ['3', '1', '2', '2', '1', 'nvt', '3', '2'],
  ['1', '3', '1', '1', '2', '2', '3', null],
  ['2', '2', '2', '1', '1', '3', '2', '1'],
  ['2', '2', '2', '1', '1', '3', '2', '1'],
];
const after: Answers[] = before.map(([first, ...rest]) => [first === '3' ? '2' : '1', ...rest]);

const words: Readonly<Record<string, string>> = { 'weet-niet': 'Weet ik niet', nvt: 'Geldt niet voor ons' };

/** Scores on a phone and gives the code as it stands there. */
async function score(phone: Page, answers: Answers): Promise<string> {
  for (const [index, answer] of answers.entries()) {
    if (answer === null) continue;
    const name = new RegExp(`^${words[answer] ?? answer}`, 'u');
    await phone.locator(`[data-punt="${index}"]`).getByRole('radio', { name }).check();
  }
  await phone.getByRole('button', { name: 'Maak mijn code' }).click();
  await expect(phone.getByRole('img', { name: 'QR-code met jouw code' })).toBeVisible();
  return (await phone.locator('[data-code]').textContent()) ?? '';
}

test('a room with a trainer, a projector and eight phones works without a network', async ({
  page,
  context,
  browser,
  guard,
}) => {
  test.setTimeout(120_000);
  await prepare(page);
  const screen = await openRoom(page, context);
  const phones: Page[] = [];
  const contexts: BrowserContext[] = [context];
  for (const index of before.keys()) {
    const own = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'nl-NL' });
    await guard.watch(own);
    const phone = await own.newPage();
    // One of them types the short address.
    await phone.goto(new URL(index === 0 ? './w/' : './w/#vooraf', page.url().replace('workshop/leiden/', '')).href);
    await phone.waitForLoadState('networkidle');
    phones.push(phone);
    contexts.push(own);
  }
  await Promise.all(contexts.map((one) => one.setOffline(true)));

  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(screen.getByRole('heading', { name: 'Welkom' })).toBeVisible();
  await goTo(page, 'Blind scoren');
  await next(page);
  await expect(screen.getByRole('img', { name: 'QR-code van het adres om te scoren' })).toBeVisible();
  await expect(screen.getByText(/\/w\/$/u)).toBeVisible();
  await page.getByRole('button', { name: 'Begin met codes' }).click();

  const codes: string[] = [];
  for (const [index, phone] of phones.entries()) codes.push(await score(phone, before[index] ?? []));
  expect(codes[7], 'the same answers give the same code').toBe(codes[6]);
  for (const [index, code] of codes.slice(0, 7).entries()) {
    await typeCode(page, code);
    await expect(screen.getByText(`${index + 1} ${index === 0 ? 'code' : 'codes'} binnen`)).toBeVisible();
    if (index === 3) await expect(page.getByText('Nog 1 mens erbij, dan kun je sluiten.')).toBeVisible();
  }
  await typeCode(page, codes[7] ?? '');
  const twice = page.getByRole('dialog', { name: 'Deze code is er al' });
  await twice.getByRole('button', { name: 'Zelfde persoon' }).click();
  await expect(page.getByText('7 codes binnen', { exact: true })).toBeVisible();
  await typeCode(page, codes[7] ?? '');
  await twice.getByRole('button', { name: 'Iemand anders' }).click();
  await expect(screen.getByText('8 codes binnen')).toBeVisible();
  await typeCode(page, encodeCode(packScores({ moment: 'achteraf', answers: ['1'] }), 'workshop'));
  await expect(page.getByText('Deze code is van de andere meting.')).toBeVisible();

  // Nothing of what was chosen shows before the entry is closed, wherever one goes.
  for (let slide = 0; slide < 4; slide += 1) await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: 'Eerst raden, dan kijken: Overzicht' })).toBeVisible();
  await expect(screen.getByRole('heading', { name: 'De uitkomst komt zo, in één keer' })).toBeVisible();
  await expect(screen.getByRole('table')).toHaveCount(0);
  await closeEntry(page);
  const row = screen.getByRole('row', { name: /Besef van vooroordelen/u });
  await expect(row).toContainText('Niveau 0: 1Niveau 1: 3Niveau 2: 3Niveau 3: 1Niveau 4: 0');
  await expect(page.getByLabel('Code van een telefoon')).toBeHidden();
  const stored = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('ketenspiegel', 1);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('records').objectStore('records').getAll();
          reading.onsuccess = () => resolve(JSON.stringify(reading.result));
        };
      }),
  );
  for (const code of codes) expect(stored, 'no code is kept').not.toContain(code.replace(' ', ''));

  // A clicker may send its keys to the projector's window.
  await screen.bringToFront();
  await screen.keyboard.press('ArrowRight');
  await expect(screen.getByRole('heading', { name: 'Besef van vooroordelen' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /Punt 1 van 8/u })).toBeVisible();
  await screen.keyboard.press('b');
  await expect(screen.getByRole('heading')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Laat de beamer weer zien' })).toBeVisible();
  await screen.keyboard.press('PageDown');
  await expect(screen.getByRole('heading', { name: 'Besef van vooroordelen' })).toBeVisible();
  await page.bringToFront();

  // The same people again: one fewer is not shown, for that would tell what that one chose.
  await goTo(page, 'Opnieuw scoren');
  await next(page);
  await expect(screen.getByText('Kies: achteraf')).toBeVisible();
  await page.getByRole('button', { name: 'Begin met codes' }).click();
  for (const [index, phone] of phones.entries()) {
    if (index === 7) {
      await expect(page.getByText('De andere meting was van 1 mens meer.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Sluit de invoer en toon' })).toBeDisabled();
    }
    // The first typed the address without a moment, and chooses it.
    if (index === 0) await phone.getByRole('radio', { name: /^Achteraf/u }).check();
    else await phone.getByRole('link', { name: 'Naar achteraf' }).click();
    const code = await score(phone, after[index] ?? []);
    await expect(phone.getByRole('heading', { name: 'Jouw verschil' })).toBeVisible();
    await typeCode(page, code);
    if (index === 7) await twice.getByRole('button', { name: 'Iemand anders' }).click();
    await expect(
      page.getByText(index === 0 ? '1 code binnen' : `${index + 1} codes binnen`, { exact: true }),
    ).toBeVisible();
  }
  await closeEntry(page);
  for (let slide = 0; slide < 3; slide += 1) await next(page);
  await expect(screen.getByRole('row', { name: /Besef van vooroordelen/u })).toContainText(/gelijk op 1/u);
  await Promise.all(contexts.map((one) => one.setOffline(false)));
  await page.goto('./workshop/');
  const table = page.getByRole('region', { name: 'Uitkomst van de groep' }).getByRole('table');
  await expect(table.getByRole('row').nth(1)).toContainText('Vooraf');
  await expect(page.getByText('Achteraf: 8 mensen')).toBeVisible();
  await Promise.all(contexts.slice(1).map((one) => one.close()));
});
