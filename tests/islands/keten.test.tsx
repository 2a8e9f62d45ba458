import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { chainCodes } from '../../src/domain/chain-analysis';
import type { Dossier } from '../../src/dossier/dossier';
import { readAllPartners } from '../../src/dossier/partners';
import { ChainPage } from '../../src/islands/keten/ChainPage';
import { layoutChain } from '../../src/islands/keten/chain-shapes';
import { saveNow } from '../../src/stores/saving';
import { $session } from '../../src/stores/session';
import { partner } from '../fixtures/partners.ts';
import { chainContent } from '../fixtures/report-content.ts';
import { desk, stateOf, store, textOf } from './report-desk.tsx';

const carriers = Object.fromEntries(chainContent.randvoorwaarden.map(({ id }) => [id, ['gemeente', 'onderwijs']]));

beforeEach(() => {
  history.replaceState(null, '', '/keten/');
  Element.prototype.scrollIntoView = () => undefined;
  const block = document.getElementById('inhoud-gegevens');
  if (block) block.textContent = JSON.stringify({ ...chainContent, dragers: carriers });
});

/** The example, in which many randvoorwaarden stand under 3, with these partners. */
const withPartners = (partners: object[], name = 'example') => ({
  ...structuredClone(stateOf(name).dossier),
  partners,
});

async function open(dossier?: ReturnType<typeof withPartners>): Promise<Element> {
  if (dossier) store(dossier);
  const { container } = render(<ChainPage />);
  await waitFor(() => expect(textOf(container)).not.toContain('De lijst wordt gelezen.'));
  if (dossier) await waitFor(() => expect(textOf(container)).toContain('Laatste stappen'));
  return container;
}

/** Does something, and lets the page draw what came of it. */
async function does(action: () => void): Promise<void> {
  await act(action);
  await new Promise((drawn) => setTimeout(drawn, 5));
}
const click = (element: Element) => does(() => fireEvent.click(element));
const button = (name: string | RegExp) => screen.getAllByRole('button', { name, hidden: true })[0]!;
const stored = async () => {
  await saveNow();
  const [, dossier] = [...desk.machine.records].find(([key]) => key.startsWith('dossier/')) ?? [];
  return readAllPartners(dossier as Dossier);
};
const signal = (page: Element, title: RegExp) =>
  [...page.querySelectorAll('.opvallend')].find((found) => title.test(textOf(found.querySelector('h3'))));

const roc = partner('roc', { name: 'ROC Oost', kind: 'onderwijs', carries: ['expertise'] });
const bakker = partner('bakker', { name: 'Bakker', kind: 'werkgever', sector: 'Zorg', status: 'benaderd' });

describe('the list', () => {
  test('can be begun without a dossier, and its first partner stands open', async () => {
    await open();
    await click(button('Begin de lijst'));
    await waitFor(() => expect(screen.getByLabelText('Organisatie')).toBe(document.activeElement));
    await does(() => fireEvent.input(screen.getByLabelText('Organisatie'), { target: { value: 'ROC Oost' } }));
    await does(() => fireEvent.blur(screen.getByLabelText('Organisatie')));
    expect(await stored()).toMatchObject([{ name: 'ROC Oost', status: 'betrokken' }]);
  });

  test('one partner at a time is changed; each change is in the dossier', async () => {
    const page = await open(withPartners([roc, bakker]));
    await click(button('Aanpassen ROC Oost'));
    await click(button('Aanpassen Bakker'));
    expect(page.querySelectorAll('.partner-velden')).toHaveLength(1);
    await does(() => fireEvent.change(screen.getByLabelText('Soort partner'), { target: { value: 'intermediair' } }));
    await click(screen.getByLabelText(/^betrokken/u));
    await click(screen.getByLabelText('Tactisch: management, beleid'));
    await click(screen.getByLabelText('Wijs een sterke projectleider of kartrekker aan'));
    expect((await stored())[1]).toMatchObject({
      kind: 'intermediair',
      status: 'betrokken',
      layers: ['tactisch'],
      carries: ['projectleider'],
    });
    await click(button('Klaar Bakker'));
    expect(document.activeElement).toBe(button('Aanpassen Bakker'));
    expect(location.hash).toBe('');
  });

  test('a link to a partner unfolds it', async () => {
    history.replaceState(null, '', '/keten/#partner-bakker');
    const page = await open(withPartners([roc, bakker]));
    expect(textOf(page.querySelector('.partner-velden')?.closest('.partner')?.querySelector('h3'))).toBe('Bakker');
  });

  test('a partner is taken off, and comes back', async () => {
    await open(withPartners([roc, bakker]));
    await click(button('Aanpassen Bakker'));
    await click(button('Van de lijst halen'));
    expect((await stored()).map(({ id }) => id)).toEqual(['roc']);
    expect(document.activeElement?.id).toBe('partners');
    await click(button(/^Ongedaan maken/u));
    expect((await stored()).map(({ id }) => id)).toEqual(['roc', 'bakker']);
  });

  test('a new partner of whom nothing was filled in leaves nothing behind', async () => {
    await open(withPartners([roc]));
    await click(button('Partner toevoegen'));
    expect(await stored()).toHaveLength(2);
    await click(button('Klaar'));
    expect(await stored()).toHaveLength(1);
  });

  test('what was typed a moment before a partner is folded stays', async () => {
    await open(withPartners([roc]));
    await click(button('Partner toevoegen'));
    await does(() => {
      fireEvent.input(screen.getByLabelText('Organisatie'), { target: { value: 'GGD' } });
      // Some browsers leave the focus where it is when one touches a button.
      fireEvent.click(button('Klaar'));
    });
    expect((await stored()).map(({ name }) => name)).toEqual(['ROC Oost', 'GGD']);
  });

  test('a partner with half an emoji for an id can be shown', async () => {
    const page = await open(withPartners([partner('\ud83d', { name: 'ROC', carries: ['expertise'] })]));
    expect(textOf(page.querySelector('.matrix thead'))).toContain('ROC');
  });

  test('what a file brought that the program does not know is named and stays', async () => {
    const page = await open(withPartners([{ ...roc, status: 'weg', kind: 'kerk', carries: ['expertise', 'oud-id'] }]));
    expect(textOf(page)).toContain('Deze status kennen we niet.');
    await click(button('Aanpassen ROC Oost'));
    expect(textOf(page.querySelector('.partner-velden'))).toContain('niet kennen: weg, oud-id.');
    await click(screen.getByLabelText('Wijs een sterke projectleider of kartrekker aan'));
    expect((await stored())[0]).toMatchObject({ kind: 'kerk', carries: ['expertise', 'oud-id', 'projectleider'] });
  });
});

describe('what the list says', () => {
  test('each signal has its rule at its anchor, also those that do not show', async () => {
    const page = await open(withPartners([roc]));
    expect(chainCodes.filter((code) => page.querySelectorAll(`#regel-${code}`).length !== 1)).toEqual([]);
    expect(textOf(signal(page, /hangt aan één partner/u))).toContain('ROC Oost');
    expect(
      signal(page, /zonder partner/u)
        ?.querySelector('.lees-verder a')
        ?.getAttribute('href'),
    ).toMatch(/\/handreikingen\/projectleider\/#ketenanalyse$/u);
  });

  test('a missing kind is put on the list as wanted, with the gaps it could help with', async () => {
    const page = await open(withPartners([roc]));
    const kinds = signal(page, /nog niet betrokken$/u)!;
    await click(within(kinds as HTMLElement).getAllByRole('button', { name: /\(een gemeente\)$/u })[0]!);
    const [, wanted] = await stored();
    expect(wanted).toMatchObject({ kind: 'gemeente', status: 'gewenst', name: '' });
    expect(wanted?.carries.length).toBeGreaterThan(0);
    expect(textOf(document.activeElement)).toContain('Er staat nu een gewenste partner op de lijst: een gemeente.');
    expect(textOf(signal(page, /nog niet betrokken$/u))).toContain('Gemeente (nog zonder naam)');
  });

  test('whom to approach follows the gaps of the scan; without a scan it says so', async () => {
    const page = await open(withPartners([roc]));
    const cards = [...page.querySelectorAll('.benaderen > li')];
    expect(cards.map((card) => textOf(card.querySelector('h4')))).toEqual(['Gemeente']);
    expect(textOf(cards[0])).toMatch(/nummer 1 van de gaten · niveau \d · niemand draagt het/u);
  });

  test('without a scan there are no gaps to start from', async () => {
    const page = await open(withPartners([roc], 'empty'));
    expect(textOf(page)).toContain('Er is nog geen scan ingevuld.');
    expect(page.querySelector('.benaderen')).toBeNull();
  });

  test('an organisation that scored is taken over with its role and layer', async () => {
    await open(withPartners([roc], 'group'));
    const [first] = screen.getAllByRole('button', { name: /^Neem over /u });
    const name = textOf(first).replace('Neem over ', '');
    await click(first!);
    expect((await stored()).at(-1)).toMatchObject({ name, status: 'betrokken' });
    expect(screen.queryByRole('button', { name: `Neem over ${name}` })).toBeNull();
  });

  test('who carries what can be ticked in the table, and says in words who does not count', async () => {
    const page = await open(withPartners([roc, { ...bakker, carries: ['expertise'] }]));
    const row = () =>
      [...page.querySelectorAll('.matrix tbody tr')].find((found) => textOf(found).startsWith('Expertise'))!;
    expect(textOf(row())).toBe('Expertiseéén partner✓draagt(✓)draagt, benaderd');
    expect(page.querySelector('.matrix input')).toBeNull();
    await click(screen.getByLabelText('Vinkjes aanpassen in de tabel'));
    await click(screen.getByLabelText('ROC Oost draagt Expertise'));
    expect((await stored())[0]?.carries).toEqual([]);
    expect(textOf(row())).toContain('nog niemand die betrokken is');
  });
});

describe('a table from elsewhere', () => {
  async function choose(text: string): Promise<Element> {
    const page = await open(withPartners([roc]));
    const field = screen.getByLabelText<HTMLInputElement>('Tabel met partners');
    const file = new File([text], 'partners.csv', { type: 'text/csv' });
    Object.defineProperty(field, 'files', { configurable: true, value: [file] });
    await does(() => fireEvent.change(field));
    await waitFor(() => expect(textOf(page)).not.toContain('Het bestand wordt gelezen.'));
    return page;
  }

  test('shows what each row would do, and overwrites nothing that was not chosen', async () => {
    const page = await choose('naam;status;bijdrage\r\nGGD;benaderd;\r\nROC Oost;afgehaakt;\r\n;betrokken;geld\r\n');
    await waitFor(() => expect(page.querySelectorAll('.rijen > li')).toHaveLength(3));
    expect([...page.querySelectorAll<HTMLElement>('.rijen > li')].map(({ dataset }) => dataset['uitkomst'])).toEqual([
      'new',
      'changed',
      'refused',
    ]);
    expect(textOf(page.querySelector('[data-uitkomst="changed"]'))).toContain('status: ‘betrokken’ wordt ‘afgehaakt’');
    await click(button('Neem 1 rij over'));
    expect((await stored()).map(({ name, status }) => [name, status])).toEqual([
      ['ROC Oost', 'betrokken'],
      ['GGD', 'benaderd'],
    ]);
    await click(button(/^Ongedaan maken/u));
    expect((await stored()).map(({ name }) => name)).toEqual(['ROC Oost']);
  });

  test('is laid beside the list as it is by then, so that newer work is not undone unseen', async () => {
    const page = await choose('naam;sector;draagt\r\nroc oost;;Projectleider\r\nGGD;Zorg;\r\n');
    const outcomes = () =>
      [...page.querySelectorAll<HTMLElement>('.rijen > li')].map(({ dataset }) => dataset['uitkomst']);
    await waitFor(() => expect(outcomes()).toEqual(['changed', 'new']));
    await click(button('Partner toevoegen'));
    await does(() => fireEvent.input(screen.getByLabelText('Organisatie'), { target: { value: 'GGD' } }));
    await does(() => fireEvent.blur(screen.getByLabelText('Organisatie')));
    // What was a new partner would now change one: somebody has to choose that.
    await waitFor(() => expect(outcomes()).toEqual(['changed', 'changed']));
    expect(button('Kies eerst een rij').getAttribute('aria-disabled')).toBe('true');
    await click(button('Aanpassen ROC Oost'));
    await does(() => fireEvent.input(screen.getByLabelText('Organisatie'), { target: { value: 'ROC West' } }));
    await does(() => fireEvent.blur(screen.getByLabelText('Organisatie')));
    await waitFor(() => expect(outcomes()).toEqual(['new', 'changed']));
  });

  test('goes from the page with the dossier that it was laid beside', async () => {
    const page = await choose('naam;status\r\nGGD;benaderd\r\n');
    await waitFor(() => expect(page.querySelectorAll('.rijen > li')).toHaveLength(1));
    const session = $session.get();
    if (session.state !== 'open') throw new Error(session.state);
    await does(() => $session.set({ ...session, dossier: { ...session.dossier, id: 'een-ander' } }));
    expect(page.querySelectorAll('.rijen > li')).toHaveLength(0);
  });

  test('says what to do about a file without names of columns', async () => {
    const page = await choose('a;b\r\n1;2\r\n');
    await waitFor(() => expect(textOf(page)).toContain('We zien geen kolom met de kop ‘naam’.'));
  });
});

describe('the drawing', () => {
  test('has a place for each partner and for each kind that is missing, and says so in one sentence', async () => {
    const page = await open(withPartners([roc, { ...bakker, status: 'afgehaakt' }]));
    const drawing = page.querySelector('svg.breed')!;
    expect([...drawing.querySelectorAll<SVGElement>('.keten-plek')].map(({ dataset }) => dataset['status'])).toEqual([
      'betrokken',
      'afgehaakt',
      ...Array<string>(4).fill('niemand'),
    ]);
    expect(drawing.getAttribute('aria-label')).toBe(
      'De keten rond moeder en gezin. 2 partners: 1 betrokken, 1 afgehaakt. Nog niemand: gemeente, zorg of welzijn, vrouwenorganisatie, moeders zelf. De lijst met partners zegt hetzelfde.',
    );
  });

  test.each([1, 2, 3, 7, 25, 31, 60])('with %i places none lies over another, and each is in the picture', (count) => {
    for (const form of ['breed', 'smal'] as const) {
      const { places, size, viewBox } = layoutChain(count, form);
      const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
      for (const [index, one] of places.entries()) {
        expect(one.x - size >= left && one.x + size <= left + width).toBe(true);
        const heights = form === 'breed' ? [one.y, one.label.y - 20, one.label.y + 20] : [one.y];
        expect(heights.every((y) => y >= top && y <= top + height)).toBe(true);
        for (const two of places.slice(index + 1)) {
          expect(Math.hypot(one.x - two.x, one.y - two.y)).toBeGreaterThan(size * 2);
          if (form === 'breed' && one.side === two.side) {
            expect(Math.abs(one.label.y - two.label.y)).toBeGreaterThanOrEqual(40);
          }
        }
      }
    }
  });
});
