import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { Machine } from '../fixtures/memory-environment';
import { openTab, settle, startTab, storedDossier } from '../unit/stores/tab';

const props = {
  groups: [
    {
      id: 'multidisciplinair',
      colour: 'pijler-multidisciplinair',
      label: 'Pijler 1',
      items: [
        {
          id: 'projectleider',
          name: 'Wijs een projectleider aan',
          href: '/scan/projectleider/',
          factors: ['vast-aanspreekpunt'],
        },
        { id: 'expertise', name: 'Bouw expertise op', href: '/scan/expertise/', factors: [] },
      ],
    },
  ],
  addresses: {
    start: '/scan/start/',
    report: '/rapport/',
    files: '/gegevens/',
    check: '/scan/controle/',
    barriers: '/scan/belemmeringen/',
  },
  names: {
    projectleider: 'Projectleider',
    expertise: 'Expertise',
    'vast-aanspreekpunt': 'Vast aanspreekpunt',
    taal: 'Taal',
  },
  framework: '2024-09',
};

let machine: Machine;

beforeEach(() => {
  machine = new Machine();
});

/** The overview in a tab of its own. */
async function openOverview() {
  const program = await openTab(machine);
  const { Overview } = await import('../../src/islands/scan/Overview');
  render(<Overview {...props} />);
  await settle();
  return program;
}

async function openCheck() {
  const program = await openTab(machine);
  const { Check } = await import('../../src/islands/scan/Check');
  render(<Check {...props} barriers={['taal']} />);
  await settle();
  return program;
}

const row = (name: string) => screen.getByText(name).closest('li');

test('the task list shows where each item stands', async () => {
  const program = await startTab(machine);
  program.chooseAnswer('projectleider', 2);
  program.markDiscuss('projectleider', true);
  program.writeText('expertise', 'note', 'Nog vragen');
  await program.saveNow();
  await openOverview();
  await waitFor(() => expect(row('Wijs een projectleider aan')?.textContent).toContain('klaar'));
  expect(row('Wijs een projectleider aan')?.textContent).toContain('2 · Afgesproken');
  expect(row('Wijs een projectleider aan')?.textContent).toContain('bespreken');
  expect(row('Bouw expertise op')?.textContent).toContain('begonnen');
  expect(screen.getByText('1 van 2 klaar')).toBeTruthy();
  expect(screen.getByText('Verder met vraag 2').getAttribute('href')).toBe('/scan/expertise/');
});

test('in the full scan an item is done when its success factors are', async () => {
  const program = await startTab(machine);
  program.editDetails({
    chain: { name: 'K', region: '', stage: '', goal: '' },
    respondent: { role: '', organisation: '', layer: '' },
    depth: 'volledig',
  });
  program.chooseAnswer('projectleider', 2);
  await program.saveNow();
  const overview = await openOverview();
  await waitFor(() => expect(row('Wijs een projectleider aan')?.textContent).toContain('begonnen'));
  overview.chooseFactor('vast-aanspreekpunt', 'ja');
  await waitFor(() => expect(row('Wijs een projectleider aan')?.textContent).toContain('klaar'));
});

test.each([
  ['nothing', () => undefined, 'Er is nog geen scan open in deze browser.'],
  ['storage that is forbidden', () => (machine.failure = { on: 'everything', code: 'forbidden' }), /bewaart nu niets/u],
  [
    'something unreadable',
    () =>
      machine.records.set(`dossier/${storedDossier(machine).id}`, {
        format: 'ketenspiegel/dossier',
        version: 1,
        rounds: 1,
      }),
    /niet te lezen/u,
  ],
  [
    'a newer version',
    () => machine.records.set(`dossier/${storedDossier(machine).id}`, { format: 'ketenspiegel/dossier', version: 9 }),
    /nieuwere versie/u,
  ],
])('with %s the task list says so and keeps its links', async (name, prepare, text) => {
  if (name !== 'nothing') await startTab(machine);
  prepare();
  await openOverview();
  expect(await screen.findByText(text)).toBeTruthy();
  expect(screen.getByText('Bouw expertise op').getAttribute('href')).toBe('/scan/expertise/');
});

test('a step is undone from the list, which then has the focus', async () => {
  const program = await startTab(machine);
  program.chooseAnswer('projectleider', 2);
  await program.saveNow();
  await openOverview();
  const steps = await screen.findByRole('region', { name: 'Laatste stappen' });
  fireEvent.click(
    await within(steps).findByRole('button', { name: /^Ongedaan maken.*Projectleider: 2 · Afgesproken/u }),
  );
  expect(document.activeElement?.textContent).toBe('Laatste stappen');
  await waitFor(() =>
    expect(within(steps).getAllByText(/Ongedaan gemaakt: antwoord bij Projectleider/u).length).toBeGreaterThan(0),
  );
  await waitFor(() => expect(within(steps).getAllByRole('status')[0]?.textContent).toMatch(/^Opgeslagen om/u));
  expect(storedDossier(machine).rounds[0]?.scans[0]?.answers['projectleider']?.level).toBeUndefined();
});

test('the check page shows every answer with its texts', async () => {
  const program = await startTab(machine);
  program.chooseAnswer('projectleider', 'notApplicable');
  program.chooseAnswer('expertise', 'unknown');
  program.writeText('expertise', 'evidence', '<script>alert(1)</script>');
  program.switchBarrier('taal', false);
  await program.saveNow();
  await openCheck();
  expect(await screen.findByText('Niet van toepassing')).toBeTruthy();
  expect(screen.getByText(/De reden ontbreekt nog/u)).toBeTruthy();
  expect(screen.getByText('Weet ik niet')).toBeTruthy();
  expect(screen.getByText(/<script>alert\(1\)<\/script>/u)).toBeTruthy();
  expect(screen.getByText(/0 van 1 kunnen spelen/u)).toBeTruthy();
  const links = screen.getAllByText('Wijzig').map((link) => link.getAttribute('href'));
  expect(links).toContain('/scan/expertise/?terug=controle');
});

test('every kind of step has words, done and undone', async () => {
  vi.resetModules();
  const { stepText } = await import('../../src/messages/history-all');
  const changes = [{ after: 2 }, { after: undefined }, { after: undefined }];
  const steps = [
    [{ kind: 'answer', id: 'projectleider' }, changes, 'Projectleider: 2 · Afgesproken', 'antwoord bij Projectleider'],
    [
      { kind: 'answer', id: 'projectleider' },
      [{}, { after: true }, {}],
      'Projectleider: weet ik niet',
      'antwoord bij Projectleider',
    ],
    [
      { kind: 'answer', id: 'projectleider' },
      [{}, {}, {}],
      'Projectleider: antwoord gewist',
      'antwoord bij Projectleider',
    ],
    [
      { kind: 'text', id: 'expertise', field: 'note' },
      [{ after: 'x' }],
      'Expertise: toelichting geschreven',
      'toelichting bij Expertise',
    ],
    [
      { kind: 'text', id: 'expertise', field: 'note' },
      [{}],
      'Expertise: toelichting weggehaald',
      'toelichting bij Expertise',
    ],
    [{ kind: 'discuss', id: 'expertise' }, [{ after: true }], 'Expertise: bespreken aan', 'bespreken bij Expertise'],
    [
      { kind: 'factor', id: 'vast-aanspreekpunt' },
      [{ after: 'deels' }],
      'Vast aanspreekpunt: deels',
      'succesfactor Vast aanspreekpunt',
    ],
    [{ kind: 'barrier', id: 'taal' }, [{ after: false }], 'Taal: speelt hier niet', 'belemmering Taal'],
    [
      { kind: 'barriers-reviewed' },
      [{ after: true }],
      'Belemmeringen: lijst bekeken',
      'lijst met belemmeringen bekeken',
    ],
    [{ kind: 'details' }, [{}], 'Gegevens van de scan aangepast', 'gegevens van de scan'],
  ] as const;
  for (const [what, given, done, undone] of steps) {
    const step = { what, changes: given.map((change) => ({ after: undefined, ...change })), turns: 0 };
    expect(stepText(step, props.names)).toBe(done);
    expect(stepText({ ...step, turns: 1 }, props.names)).toBe(`Ongedaan gemaakt: ${undone}`);
  }
});
