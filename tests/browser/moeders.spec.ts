import type { Page } from '@playwright/test';
import { codeFragment, type FormAnswers, packForm } from '../../src/domain/mothers.ts';
import { encodeCode } from '../../src/dossier/code.ts';
import { reportStates } from '../fixtures/states.ts';
import { measureTooWide } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { keepDossier } from './kept.ts';
import { layoutShift } from './scan-steps.ts';

const example = reportStates.find(({ name }) => name === 'example')!.dossier;
const form = (...given: FormAnswers): FormAnswers => [
  ...given,
  ...Array.from({ length: 8 - given.length }, () => null),
];

/** A device whose browser can read Dutch by itself, and notes what it was asked to read. */
async function giveVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    const voice = { lang: 'nl-NL', localService: true } as SpeechSynthesisVoice;
    class Utterance extends EventTarget {
      constructor(readonly text: string) {
        super();
      }
    }
    Object.assign(globalThis, { said, SpeechSynthesisUtterance: Utterance });
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => [voice],
        speak: ({ text }: Utterance) => said.push(text),
        cancel: () => undefined,
      }),
    });
  });
}
const said = (page: Page) => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);

/** The choices under a statement, by its number. */
const statement = (page: Page, number: number) => page.locator(`[data-zin="${number - 1}"]`);
const choose = (page: Page, number: number, answer: string) =>
  statement(page, number).getByRole('radio', { name: answer, exact: true }).check();

test('a mother fills in the form on a phone, hears it, reloads it, and gets a code that she can wipe', async ({
  page,
}) => {
  await giveVoice(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./moeders/');
  await statement(page, 1).getByRole('button', { name: 'Lees voor' }).click();
  expect(await said(page)).toEqual([
    'Zin 1.',
    'Mensen luisteren goed naar wat je zegt.',
    'Ook als het niet over werk gaat.',
    'Kies: ja, een beetje, nee, of weet ik niet.',
  ]);
  await page.getByRole('button', { name: 'Maak mijn code' }).click();
  await expect(page.getByText('Kies eerst een antwoord.')).toBeVisible();
  await choose(page, 1, 'Nee');
  await choose(page, 2, 'Een beetje');
  await choose(page, 3, 'Ja');
  await statement(page, 3).getByRole('button', { name: 'Haal dit antwoord weg' }).click();
  await page.reload();
  await expect(statement(page, 1).getByRole('radio', { name: 'Nee' })).toBeChecked();
  await expect(page.getByText('Je hebt bij 2 van de 8 zinnen een antwoord.')).toBeVisible();
  expect(await layoutShift(page)).toBeLessThan(0.01);

  await page.getByRole('button', { name: 'Maak mijn code' }).click();
  const code = page.locator('[data-code]');
  await expect(code).toHaveText(/^\w{3} \w{3}$/u);
  const first = await code.textContent();
  await expect(page.getByLabel('Of stuur deze link')).toHaveValue(
    new RegExp(`/moeders/uitkomsten/#m1\\.${first?.replace(' ', '')}$`, 'u'),
  );
  await page.getByRole('button', { name: 'Laat de QR-code zien' }).click();
  await expect(page.getByRole('img', { name: 'QR-code met jouw code' })).toBeVisible();
  expect(await measureTooWide(page)).toBeLessThanOrEqual(0);

  await choose(page, 4, 'Nee');
  await expect(page.getByText('Je antwoord is veranderd.')).toBeVisible();
  await expect(code).toBeHidden();
  await page.getByRole('button', { name: 'Wis mijn antwoorden' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(page.getByText('Je hebt nog geen antwoord gekozen.')).toBeVisible();
  const left = await page.evaluate(async () => [
    ...[...Object.keys(sessionStorage), ...Object.keys(localStorage)],
    ...(await indexedDB.databases()).map(({ name }) => name),
  ]);
  expect(left, 'nothing of her stays on the phone').toEqual([]);
});

test('without a voice of its own the device says so; on paper it is one page without code or controls', async ({
  page,
}) => {
  await page.goto('./moeders/');
  await expect(page.getByText('Je telefoon kan niet voorlezen.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lees voor' })).toHaveCount(0);
  await choose(page, 1, 'Nee');
  await page.getByRole('button', { name: 'Maak mijn code' }).click();
  await expect(page.locator('[data-code]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-code]')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByText('Doe het papier in een dichte envelop.')).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/gu)).toHaveLength(1);
});

test('a leader brings in five codes and a paper form, and sees them beside the levels', async ({ page }) => {
  await keepDossier(page, example);
  const codes = [1, 2, 3, 4, 5].map((mark) => encodeCode(packForm(form('nee', 'ja', 'weet-niet'), mark)));
  await page.goto(`./moeders/uitkomsten/#${codeFragment(codes[0]!)}`);
  const field = page.getByLabel('Code van een moeder');
  await expect(field).toHaveValue(codes[0]!);
  expect(new URL(page.url()).hash).toBe('');
  await field.press('Enter');
  for (const code of codes.slice(1)) {
    await expect(field).toHaveValue('');
    await field.fill(code.toLowerCase());
    await field.press('Enter');
  }
  await expect(page.getByText('Er zijn nu 5 formulieren. Heb je alles ingebracht?')).toBeVisible();
  await page.getByText('Een formulier van papier overnemen').click();
  const paper = page.locator('.papier');
  await paper.getByRole('group', { name: '1. Mensen luisteren goed' }).getByLabel('Ja', { exact: true }).check();
  await paper.getByRole('button', { name: 'Formulier toevoegen' }).click();
  await expect(paper.getByText(/^Toegevoegd als \w{3} \w{3}\./u)).toBeVisible();
  await page.getByRole('button', { name: 'Toon de uitkomsten' }).click();
  await expect(page.getByText('5 van de 6 moeders zeggen ‘nee’.')).toBeVisible();
  await expect(page.getByText('Opgeslagen om')).toBeVisible();
  await page.reload();
  const listening = page.getByRole('listitem').filter({ hasText: '1. Mensen luisteren goed' });
  await expect(listening).toContainText(/jullie gaven niveau \d/u);
  await expect(page.getByText('Minder dan vijf moeders gaven hier antwoord.')).toHaveCount(5);
  await page.goto('./gegevens/');
  await expect(page.getByText('Wat merken moeders: formulier toegevoegd').first()).toBeVisible();
});
