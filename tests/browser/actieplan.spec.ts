import ICAL from 'ical.js';
import { reportStates } from '../fixtures/states.ts';
import { measureTooWide } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { download } from './instrumenten-steps.ts';
import { keepDossier } from './kept.ts';
import { layoutShift } from './scan-steps.ts';

const example = reportStates.find(({ name }) => name === 'example')!.dossier;

/** The days of a calendar file, as an independent program reads them. */
function eventsIn(bytes: Buffer) {
  const calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')) as never);
  return calendar.getAllSubcomponents('vevent').map((found) => {
    const event = new ICAL.Event(found);
    return { uid: event.uid, title: event.summary, day: event.startDate.toString(), sequence: event.sequence };
  });
}

test('a proposal is taken over with the keyboard, completed, and goes along as files; its day moves in the calendar', async ({
  page,
}) => {
  await keepDossier(page, example);
  await page.clock.setFixedTime(new Date('2026-11-20T09:00:00Z'));
  await page.goto('./actieplan/');
  await expect(page.getByText('Er staan nog geen acties in het plan.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Laatste stappen' })).toBeVisible();
  expect(await layoutShift(page)).toBeLessThan(0.01);

  await page
    .getByRole('button', { name: /^Neem over/u })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 actie: 1 nog te doen.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Vul aan/u })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Wie doet het?')).toBeFocused();
  // The reload comes before anything can have been written.
  await page.keyboard.type('Wethouder');
  await page.reload();
  const row = page.locator('[data-actie]');
  await expect(row).toContainText('Wethouder');

  await row.getByRole('button', { name: /^Pas aan/u }).click();
  await page.getByLabel('Wanneer is het klaar?').fill('2026-11-19');
  await expect(row).toContainText('Over de datum 19 november 2026');
  await expect(page.getByText('1 actie: 1 over de datum.')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^Opgeslagen/u })).toBeVisible();
  const saveAs = (name: string) => () => page.getByRole('button', { name }).click();
  const first = await download(page, saveAs('Agenda (.ics)'));
  expect(first.name).toBe('actieplan-keten-gemeente-x-2026-11-20.ics');
  const [before] = eventsIn(first.bytes);
  expect(before?.day).toBe('2026-11-19');

  await page.clock.setFixedTime(new Date('2026-11-20T09:05:00Z'));
  await page.getByLabel('Wanneer is het klaar?').fill('2027-03-28');
  await row.getByRole('combobox', { name: /^Stand van/u }).selectOption({ label: 'Klaar' });
  await page.getByRole('button', { name: 'Klaar met aanpassen' }).click();
  await expect(page.getByText('De enige actie is klaar.')).toBeVisible();
  const [after] = eventsIn((await download(page, saveAs('Agenda (.ics)'))).bytes);
  expect(after).toMatchObject({ uid: before?.uid, day: '2027-03-28' });
  expect(after?.title).toMatch(/^Klaar: /u);
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  for (const name of ['Excel (.xlsx)', 'OpenDocument (.ods)']) {
    expect((await download(page, saveAs(name))).bytes.subarray(0, 2).toString()).toBe('PK');
  }
  expect((await download(page, saveAs('CSV (.csv)'))).bytes.toString('utf8')).toContain('2027-03-28');
});

test('the report leads to one item; the plan fits a phone while one writes in it, and is a plain table on paper', async ({
  page,
}) => {
  const actions = [
    { id: 'a', item: 'projectleider', text: 'Nu al', owner: 'Wethouder', due: '2020-01-01', status: 'open' },
    { id: 'b', item: '', text: '=1+1 <b>', owner: '', due: '', status: 'klaar' },
  ];
  await keepDossier(page, { ...example, actions });
  await page.goto('./actieplan/#actie-juiste-partners');
  await expect(page.getByRole('heading', { level: 2, name: /^Voorstellen voor/u })).toBeFocused();
  await expect(page.locator('.voorstel')).toHaveCount(1);
  await page.getByRole('button', { name: 'Pas aan Nu al' }).click();
  await expect(page.getByLabel('Wie doet het?')).toHaveValue('Wethouder');
  expect(await measureTooWide(page)).toBeLessThanOrEqual(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByText('Voorstellen voor')).toBeHidden();
  await expect(page.locator('[data-actie="a"]')).toContainText('Over de datum');
  await expect(page.locator('[data-actie="b"] .eigen-tekst')).toHaveText('=1+1 <b>');
});
