import { act, fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { SectionShape } from '../../src/domain/framework';
import { handreikingNames } from '../../src/messages/handreiking';
import { handreikingRoles, type HandreikingRole } from '../../src/schemas/source';
import { sampleSections } from '../fixtures/framework.ts';
import { reportContent } from '../fixtures/report-content.ts';
import { desk, embed, open, reload, saveJson, stateOf, store, textOf } from './report-desk.tsx';

/** Clicks, and waits until the page shows what came of it. */
const click = (element: Element) =>
  act(async () => {
    fireEvent.click(element);
    await new Promise((resolve) => setTimeout(resolve, 1));
  });
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const status = () =>
  textOf(screen.getByRole('group', { name: 'Voor wie lees je dit rapport?' }).querySelector('[role="status"]'));
const ticked = () =>
  within(screen.getByRole('group', { name: 'Voor wie lees je dit rapport?' }))
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter(({ checked }) => checked)
    .map(({ parentElement }) => textOf(parentElement));
const titlesIn = (part: Element | null | undefined) => [...(part?.querySelectorAll('li > a') ?? [])].map(textOf);
/** Roles that the links in a part of the page lead to, each once. */
const rolesIn = (part: Element | null) => [
  ...new Set(
    [...(part?.querySelectorAll('a') ?? [])].flatMap((link) => /handreikingen\/([^/]+)\/#/u.exec(link.href)?.[1] ?? []),
  ),
];
const route = () => document.getElementById('leesroute')?.closest('section') ?? null;

/** Content with made-up sections, so that a test knows what there is to find. */
const withSections = (secties: readonly SectionShape[]) => ({
  ...reportContent,
  roles: handreikingRoles.filter((role) => secties.some(({ rol }) => rol === role)),
  secties: [...secties],
});

describe('picking roles', () => {
  test('at first all roles count, in their fixed order', async () => {
    store(stateOf('example').dossier);
    await open();
    expect(ticked()).toEqual(['Alle rollen']);
    expect(status()).toBe('Je ziet stukken uit de handreikingen voor alle rollen.');
    expect(await saveJson()).toMatchObject({ roles: handreikingRoles });
  });

  test('a picked role drives the cards, the belemmeringen, the route and the file', async () => {
    store(stateOf('example').dossier);
    const page = await open();
    await click(box('Klantmanager'));
    expect(ticked()).toEqual(['Klantmanager']);
    expect(status()).toBe('Je ziet stukken uit de handreiking voor klantmanagers.');
    expect(rolesIn(page)).toEqual(['klantmanager']);
    const file = await saveJson();
    expect(file).toMatchObject({ roles: ['klantmanager'] });
    expect(new Set(file.gaps.flatMap(({ handreiking }) => handreiking.map(({ role }) => role)))).toEqual(
      new Set(['klantmanager']),
    );
  });

  test('more roles stand in the order they were picked, everywhere', async () => {
    store(stateOf('example').dossier);
    embed(withSections(sampleSections));
    const page = await open();
    await click(box('Projectleider'));
    await click(box('Werkgever'));
    expect(status()).toBe('Je ziet eerst stukken voor projectleiders, dan voor werkgevers.');
    const card = page.querySelector('#gat-juiste-partners');
    expect(titlesIn(card).slice(0, 2)).toEqual(['Kijk wie er nog mist', 'Zet de deur open']);
    expect([...(route()?.querySelectorAll('h3') ?? [])].map(textOf)).toEqual([
      'Voor projectleiders',
      'Voor werkgevers',
    ]);
    expect(await saveJson()).toMatchObject({ roles: ['projectleider', 'werkgever'] });
  });

  test('without the last one all roles count again, and it says so', async () => {
    store(stateOf('example').dossier);
    await open();
    await click(box('Werkgever'));
    await click(box('Werkgever'));
    expect(ticked()).toEqual(['Alle rollen']);
    expect(status()).toMatch(/^Er blijft altijd iets gekozen\. Je ziet weer/u);
    await click(box('Alle rollen'));
    expect(ticked(), 'all roles can not be unticked').toEqual(['Alle rollen']);
  });

  test('one click goes to those who filled in the scans', async () => {
    store(stateOf('group').dossier);
    await open();
    await click(screen.getByRole('button', { name: /^Alleen wat past bij wie de scans invulden: / }));
    expect(ticked()).toEqual(['Werkgever', 'Klantmanager', 'Interventie-eigenaar']);
    await click(box('Alle rollen'));
    expect(ticked()).toEqual(['Alle rollen']);
  });

  test('there is no such click when they can be anybody', async () => {
    store(stateOf('perfect').dossier);
    await open();
    expect(screen.queryByRole('button', { name: /^Alleen wat past bij/ })).toBeNull();
  });

  test('the pick survives a reload of the tab, and changes nothing that is kept', async () => {
    store(stateOf('example').dossier);
    await open();
    const before = structuredClone([...desk.machine.records]);
    await click(box('Interventie-eigenaar'));
    reload();
    embed(reportContent);
    await open();
    expect(ticked()).toEqual(['Interventie-eigenaar']);
    expect([...desk.machine.records]).toEqual(before);
  });

  test('with one handreiking there is nothing to pick', async () => {
    store(stateOf('example').dossier);
    embed(withSections(sampleSections.filter(({ rol }) => rol === 'projectleider')));
    await open();
    expect(screen.queryByRole('group', { name: 'Voor wie lees je dit rapport?' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Kies voor wie je leest' })).toBeNull();
    expect(await saveJson()).toMatchObject({ roles: ['projectleider'] });
  });
});

describe('sections with an item', () => {
  test('the best one of each role is shown with why it matches; the others are folded', async () => {
    store(stateOf('example').dossier);
    const second = sampleSections.map((section) => ({
      ...section,
      id: `${section.id}-2`,
      titel: `${section.titel} (2)`,
      volgorde: section.volgorde + 10,
    }));
    embed(withSections([...sampleSections, ...second]));
    const page = await open();
    const card = page.querySelector('#gat-juiste-partners')!;
    const fold = card.querySelector<HTMLDetailsElement>('details.alleen-scherm')!;
    expect(fold.open).toBe(false);
    expect(textOf(fold.querySelector('summary'))).toBe('Meer stukken (2)');
    expect(titlesIn(fold)).toEqual(['Kijk wie er nog mist (2)', 'Zet de deur open (2)']);
    const best = fold.previousElementSibling!;
    expect([...best.querySelectorAll('li')].map(textOf)).toEqual([
      'Werkgever: Zet de deur opengaat hier ook over; geschreven voor niveau 0 tot en met 2; noemt ook Onbegrip bij werkgevers, Discriminatie en zwangerschap',
      'Projectleider: Kijk wie er nog mistgaat hier vooral over; geschreven voor niveau 0 tot en met 4; noemt ook Onbegrip bij werkgevers',
    ]);
    expect((await saveJson()).gaps.find(({ id }) => id === 'juiste-partners')?.handreiking).toHaveLength(4);
  });

  test('a role that has none for it is told so', async () => {
    store(stateOf('example').dossier);
    embed(withSections(sampleSections));
    const page = await open();
    await click(box('Werkgever'));
    expect(textOf(page.querySelector('#gat-projectleider'))).toContain('Hierover is er geen stuk voor werkgevers.');
  });

  test('belemmeringen whose randvoorwaarden are not in order show theirs, and only those', async () => {
    store(stateOf('hostile').dossier);
    await open();
    const rows = [...document.querySelectorAll('tr[id^="belemmering-"]')];
    const isOpen = (row: Element) => row.querySelector('[data-cover="open"]') !== null;
    expect(rows.filter(isOpen).length).toBeGreaterThan(20);
    for (const row of rows) expect(row.querySelector('ul') !== null, row.id).toBe(isOpen(row));
  });
});

describe('the reading route', () => {
  test('has each section once, by role, with links to what it helps with', async () => {
    store(stateOf('example').dossier);
    const page = await open();
    const links = [...(route()?.querySelectorAll<HTMLAnchorElement>('.route > li > a[data-adres]') ?? [])];
    const targets = links.map((link) => link.getAttribute('href') ?? '');
    expect(new Set(targets).size).toBe(targets.length);
    expect(rolesIn(route())).toEqual(handreikingRoles);
    // Every section that a card or a belemmering shows first is in it.
    const shown = [...page.querySelectorAll('.gat h4 + ul > li > a, [id^="belemmering-"] td > ul > li > a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((target) => target.startsWith('/handreikingen/'));
    expect(new Set(targets)).toEqual(new Set(shown));
    const places = [...(route()?.querySelectorAll('.route .waarom a') ?? [])].map((link) => link.getAttribute('href'));
    expect(places).toContain('#gat-projectleider');
    expect(places).toContain('#punt-stereotiepe-sectoren');
    // And the forms that go with them.
    expect(places).toContain('/instrumenten/profielschets-projectleider/');
  });

  test('a link to what it helps with opens what is folded around it', async () => {
    store(stateOf('hostile').dossier);
    await open();
    const folded = document.querySelector<HTMLDetailsElement>('details.meer')!;
    const id = folded.querySelector('.gat')!.id;
    expect(folded.open).toBe(false);
    await click(route()!.querySelector(`a[href="#${id}"]`)!);
    expect(folded.open).toBe(true);
  });

  test('prints alone, and afterwards everything is as it was', async () => {
    store(stateOf('example').dossier);
    await open();
    const { dataset } = document.documentElement;
    const during: (string | undefined)[] = [];
    vi.stubGlobal('print', () => {
      during.push(dataset['afdruk']);
      globalThis.dispatchEvent(new Event('afterprint'));
    });
    await click(screen.getByRole('button', { name: 'Leesroute afdrukken' }));
    expect(during).toEqual(['leesroute']);
    expect(dataset['afdruk']).toBeUndefined();
    vi.unstubAllGlobals();
  });

  test.each([
    ['perfect', 'Alles waarvan het niveau bekend is, staat op niveau 3 of hoger. Je hoeft nu niets te lezen.'],
    ['empty', 'Er is nog geen niveau bekend, dus hier valt nog niets te kiezen.'],
    ['unknown', 'Er is nog geen niveau bekend, dus hier valt nog niets te kiezen.'],
    ['nvt', 'Er is niets van toepassing, dus hier valt niets te kiezen.'],
  ])('of the state %s is empty, and says why', async (name, sentence) => {
    store(stateOf(name).dossier);
    await open();
    expect(textOf(route())).toContain(sentence);
    expect(route()?.querySelectorAll('ol, h3, button')).toHaveLength(0);
  });

  test('says so for a role that has nothing to read', async () => {
    store(stateOf('example').dossier);
    embed(withSections(sampleSections.filter(({ id }) => id !== 'open-de-deur')));
    await open();
    const name = (role: HandreikingRole) => handreikingNames[role].many;
    await click(box('Werkgever'));
    expect(textOf(route())).toContain(`Bij wat onder niveau 3 staat, is er geen stuk voor ${name('werkgever')}.`);
    expect(screen.queryByRole('button', { name: 'Leesroute afdrukken' })).toBeNull();
  });
});
