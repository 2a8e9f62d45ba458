import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { twoRounds, justBegun, otherRespondents } from '../fixtures/two-rounds.ts';
import { desk, open, saveJson, textOf } from './report-desk.tsx';

type Fixture = typeof twoRounds;

/** Keeps a dossier in the browser, with its last round as the one that is filled in. */
function keep(dossier: Fixture): void {
  const round = dossier.rounds.at(-1)!;
  desk.machine.records.set(`dossier/${dossier.id}`, dossier);
  desk.machine.records.set('current', { dossier: dossier.id, round: round.id, scan: round.scans[0]!.id });
}

test('says by whom it was measured, and how much was agreed', async () => {
  keep(twoRounds);
  const page = await open();
  expect(textOf(page.querySelector('.opening'))).toContain(
    'Gemeten door 3 organisaties: Gemeente Oost (gemeente), Bakkerij Zon (werkgever) en ROC De Brug (onderwijs). 2 onderdelen samen afgesproken.',
  );
});

test('a mother is counted among those without an organisation, as "anders"', async () => {
  keep(twoRounds);
  const page = await open();
  fireEvent.change(screen.getByLabelText('Meting'), { target: { value: 'nulmeting' } });
  await waitFor(() => expect(page.textContent).toContain('en 1 invuller zonder naam (anders).'));
});

const recognisable = 'Met minder dan vijf invullers is te herkennen wie wat antwoordde.';

test('few respondents are warned of at the annex', async () => {
  keep(twoRounds);
  const page = await open();
  await waitFor(() => expect(textOf(page.querySelector('section.bijlage'))).toContain(recognisable));
});

test('one alone is not', async () => {
  keep({ ...twoRounds, rounds: twoRounds.rounds.map((round) => ({ ...round, scans: round.scans.slice(0, 1) })) });
  const page = await open();
  await waitFor(() => expect(page.querySelector('section.bijlage .invuller')).toBeTruthy());
  expect(textOf(page.querySelector('section.bijlage'))).not.toContain(recognisable);
});

test('a level that was agreed says so in the table, on its card and in the group', async () => {
  keep(twoRounds);
  const page = await open();
  expect(textOf(page.querySelector('tr[data-item="juiste-partners"]'))).toContain(
    '3 · Werkt in de praktijk (samen afgesproken)',
  );
  expect(textOf(page.querySelector('#gat-projectleider .van-naar'))).toContain('2 · Afgesproken (samen afgesproken)');
  expect(textOf(page.querySelector('.groep tr[data-item="projectleider"]'))).toContain('samen afgesproken');
  expect(textOf(page.querySelector('#gat-concrete-afspraken .van-naar'))).not.toContain('samen afgesproken');
});

test('what was left open says who finds it out, and when', async () => {
  keep(twoRounds);
  const page = await open();
  const item = [...page.querySelectorAll('.uitzoeken li')].find((row) => textOf(row).startsWith('Expertise'));
  expect(textOf(item)).toContain('Jullie zoeken dit uit. Wie: Sanne van de gemeente. Voor wanneer: 15 januari 2027.');
});

test('own ambitions stand beside the target and change no points', async () => {
  keep(twoRounds);
  const page = await open();
  expect(textOf(page.querySelector('table.niveaus tr[data-item="juiste-partners"]'))).toContain(
    'Eigen doel 4, november 2027',
  );
  expect(textOf(page.querySelector('#punt-sociale-omgeving .van-naar'))).toContain('Eigen doel 3, mei 2027');
  expect(page.textContent).toContain('Ook een eigen doel: Sociale omgeving 3 (mei 2027).');
  const file = await saveJson();
  expect(Object.keys(file)).not.toContain('ambitions');
  expect(JSON.stringify(file)).not.toContain('agreed');
});

test('leads to the group and to the comparison', async () => {
  keep(twoRounds);
  await open();
  expect(screen.getByRole('link', { name: 'Bekijk de verschillen en praat erover' }).getAttribute('href')).toBe(
    '/groep/',
  );
  expect(screen.getByRole('link', { name: 'Vergelijk twee metingen' }).getAttribute('href')).toBe('/vergelijken/');
});

test('a round that was just begun says nothing yet, and offers the one before it', async () => {
  keep(justBegun as Fixture);
  const page = await open();
  expect(textOf(page.querySelector('.boodschap'))).toMatch(/^Nog geen beeld/u);
  expect(page.textContent).toContain('Meting 2 is net begonnen en nog leeg.');
  expect(screen.queryByRole('link', { name: 'Vergelijk twee metingen' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Bekijk Nulmeting · 10 november 2025' }));
  await waitFor(() => expect(textOf(page.querySelector('.boodschap'))).toMatch(/^Begin bij/u));
  expect(page.textContent).not.toContain('is net begonnen');
  expect(await saveJson()).toMatchObject({ measuredOn: '2025-11-10' });
});

test('a filled round says nothing of one before it', async () => {
  keep(otherRespondents as Fixture);
  const page = await open();
  expect(page.textContent).not.toContain('is net begonnen');
});
