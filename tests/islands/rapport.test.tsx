import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { levelOf, ratingOf } from '../../src/domain/answers';
import { makeReport, type Report } from '../../src/domain/report';
import { newestRound } from '../../src/dossier/dossier';
import { reportInput } from '../../src/dossier/report-input';
import { loadValue } from '../../src/dossier/load';
import { ReportPage } from '../../src/islands/rapport/ReportPage';
import { levelLabel } from '../../src/messages/levels';
import { exampleId } from '../../src/stores/example';
import { reportContent } from '../fixtures/report-content.ts';
import { hostile, reportStates, type ReportState } from '../fixtures/states.ts';
import { desk, open, saveJson, stateOf, store, textOf } from './report-desk.tsx';

/** The report as the rules compute it from the same file. */
function expectedReport({ dossier }: ReportState): Report {
  const loaded = loadValue(dossier);
  if (loaded.kind !== 'ok' || loaded.file.format !== 'dossier') throw new Error('The state does not load');
  const { dossier: opened } = loaded.file;
  return makeReport(reportContent, reportInput(opened, newestRound(opened), reportContent.roles));
}

const idsOf = (elements: Iterable<Element>) =>
  [...elements].map((element) => element.getAttribute('data-item') ?? element.id);

describe.each(reportStates)('the report of the state $name', (state) => {
  test('opens with its sentence and says what it has to', async () => {
    store(state.dossier);
    const page = await open();
    expect(textOf(page.querySelector('.boodschap'))).toMatch(state.opening);
    for (const sentence of state.says) expect(page.textContent).toContain(sentence);
  });

  test('shows the levels of the rules, and no item that is n.v.t. outside the annex and the group', async () => {
    store(state.dossier);
    const page = await open();
    const report = expectedReport(state);
    const rows = [...page.querySelectorAll('table.niveaus tr[data-item]')];
    const applicable = reportContent.randvoorwaarden.filter(
      ({ id }) => ratingOf(report.answers, id).kind !== 'notApplicable',
    );
    expect(idsOf(rows)).toEqual(applicable.map(({ id }) => id));
    for (const row of rows) {
      const level = levelOf(report.answers, row.getAttribute('data-item') ?? '');
      const shown = textOf(row.querySelector('td'));
      if (level === null) expect(shown).toMatch(/Weet niet|Nog niet beantwoord/u);
      else expect(shown).toContain(levelLabel(level));
      expect(row.querySelectorAll('.balk .vol')).toHaveLength(level ?? 0);
    }
    for (const item of reportContent.randvoorwaarden.filter((found) => !applicable.includes(found))) {
      const places = [...page.querySelectorAll('section:not(.bijlage):not([aria-labelledby="groep"])')].map(textOf);
      expect(places.filter((text) => text.includes(item.naam))).toEqual([]);
      expect(page.querySelector(`#gat-${item.id}`)).toBeNull();
      // The figure keeps its shape: there the part is drawn dashed, and says so.
      const links = [...page.querySelectorAll(`a[href="/randvoorwaarden/${item.id}/"]`)];
      expect(links.filter((link) => !link.closest('svg, .bijlage, [aria-labelledby="groep"]'))).toEqual([]);
    }
  });

  test('ranks the gaps as the rules do: five open, the rest folded', async () => {
    store(state.dossier);
    const page = await open();
    const { gaps } = expectedReport(state);
    const cards = [...page.querySelectorAll('#eerst ~ ol > .gat')];
    const folded = [...page.querySelectorAll('details.meer .gat')];
    expect(idsOf([...cards, ...folded])).toEqual(gaps.map(({ id }) => `gat-${id}`));
    expect(cards).toHaveLength(Math.min(5, gaps.length));
    for (const [index, gap] of gaps.entries()) {
      const card = page.querySelector<HTMLElement>(`#gat-${gap.id}`)!;
      const item = reportContent.randvoorwaarden.find(({ id }) => id === gap.id)!;
      expect(textOf(card.querySelector('.rang'))).toBe(String(index + 1));
      expect(textOf(card.querySelector('.stap'))).toContain(item.stappen[gap.level]);
      expect(textOf(card.querySelector('.van-naar'))).toContain(item.niveaus[3]);
      expect(textOf(card.querySelector('.som'))).toContain(
        `Samen ${gap.reasons.gap} + ${gap.reasons.startPillar} + ${gap.reasons.barriers} = ${gap.points} punten.`,
      );
      expect(card.querySelectorAll('.waarom')).toHaveLength(gap.sections.length);
    }
  });

  test('gives a file that says the same', async () => {
    store(state.dossier);
    const page = await open();
    const report = expectedReport(state);
    const file = await saveJson();
    expect(file).toMatchObject({
      format: 'ketenspiegel/report',
      version: 1,
      framework: '2024-09',
      scans: report.scanIds,
      opening: textOf(page.querySelector('.boodschap')),
    });
    expect(file.gaps.map(({ id }) => id)).toEqual(report.gaps.map(({ id }) => id));
    expect(desk.tab.downloads[0]?.name).toMatch(/\.ketenrapport\.json$/u);
  });

  test('has one h1, headings in order, unique ids and links that lead somewhere', async () => {
    store(state.dossier);
    const page = await open();
    const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
    for (const link of page.querySelectorAll('a')) {
      const target = link.getAttribute('href') ?? '';
      if (target.startsWith('#')) expect(ids).toContain(target.slice(1));
      else {
        expect(target).toMatch(
          /^\/(?:pijlers|randvoorwaarden|aandachtspunten|praktijklessen|belemmeringen|handreikingen|instrumenten|scan|over|gegevens|groep|vergelijken|actieplan|convenant)\//u,
        );
      }
    }
  });
});

test('texts of users are text', async () => {
  store(stateOf('hostile').dossier);
  const page = await open();
  expect(page.querySelectorAll('script, img, b, strong script')).toHaveLength(0);
  expect([...page.querySelectorAll('.eigen-tekst')].map(textOf).filter((text) => text.includes(hostile))).toHaveLength(
    3,
  );
});

test('the annex can be switched off and on', async () => {
  store(stateOf('example').dossier);
  const page = await open();
  const toggle = screen.getByRole('checkbox', { name: 'Bijlage met alle antwoorden tonen en afdrukken' });
  expect(page.textContent).toContain('De vorige is vertrokken.');
  fireEvent.click(toggle);
  expect(page.textContent).not.toContain('De vorige is vertrokken.');
  expect(page.querySelector('.bijlage')?.classList.contains('uit')).toBe(true);
  fireEvent.click(toggle);
  expect(page.textContent).toContain('De vorige is vertrokken.');
});

test('a blind spot is explained with the text of its own pair', async () => {
  store(stateOf('example').dossier);
  const page = await open();
  const point = reportContent.aandachtspunten.find(({ id }) => id === 'sociale-omgeving')!;
  expect(textOf(page.querySelector('.inzicht'))).toContain(point.randvoorwaarden[0]?.blindeVlek);
});

test('another round can be picked', async () => {
  store(stateOf('rounds').dossier);
  const page = await open();
  const picker = screen.getByLabelText('Meting');
  expect(within(picker).getAllByRole('option').map(textOf)).toEqual([
    'Nulmeting · 1 mei 2024',
    'Tweede meting · 1 mei 2025',
  ]);
  fireEvent.change(picker, { target: { value: 'ronde-1' } });
  await waitFor(() => expect(textOf(page.querySelector('.boodschap'))).toContain('Begin bij de projectleider'));
  expect(await saveJson()).toMatchObject({ measuredOn: '2024-05-01' });
});

test('the shipped example says what it is, with the way back to own work', async () => {
  const { dossier } = stateOf('example');
  store({ ...dossier, id: exampleId });
  await open();
  expect(screen.getByText(/Dit is een voorbeeld met een verzonnen keten/u)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Terug naar je eigen werk' }).getAttribute('href')).toBe('/gegevens/');
});

describe('without a scan', () => {
  const emptyReport = { scans: [], gaps: [], group: null, convenantReady: false, startPillar: 'multidisciplinair' };

  test('nothing stored: lets the page say what to do, and gives the report of an empty scan', async () => {
    const page = await open();
    expect(document.documentElement.dataset['scan']).toBe('geen');
    expect(textOf(page)).not.toContain('wordt gemaakt');
    expect(await saveJson()).toMatchObject(emptyReport);
  });

  test('a dossier whose rounds have no scan', async () => {
    const { dossier } = stateOf('example');
    store({ ...dossier, rounds: dossier.rounds.map((round) => ({ ...round, scans: [] })) });
    await open();
    expect(screen.getByRole('heading', { name: 'In dit dossier zit nog geen scan' })).toBeTruthy();
    expect(document.documentElement.dataset['scan']).toBe('open');
    expect(await saveJson()).toMatchObject(emptyReport);
  });

  test('something unreadable: put aside, and said so', async () => {
    desk.machine.records.set('dossier/a', { format: 'iets anders' });
    desk.machine.records.set('current', { dossier: 'a', round: '', scan: '' });
    await open();
    expect(screen.getByRole('heading', { name: 'Wat hier bewaard was, kon niet worden gelezen' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Naar Gegevens' })).toBeTruthy();
    expect(await saveJson()).toMatchObject(emptyReport);
  });

  test.each([
    ['forbidden', 'Je browser laat deze site niets bewaren'],
    ['failed', 'De opslag van je browser gaf geen antwoord'],
  ] as const)('storage that is %s', async (code, title) => {
    desk.machine.failure = { on: 'everything', code };
    await open();
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    expect(await saveJson()).toMatchObject(emptyReport);
  });

  test('while loading the button stands there, and waits', () => {
    render(<ReportPage />);
    expect(screen.getByRole('button', { name: 'Rapport als JSON' }).hasAttribute('disabled')).toBe(true);
  });
});
