import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Measurement } from '../../src/domain/workshop';
import { LeadPage } from '../../src/islands/workshop/lead/LeadPage';
import { leadWords } from '../../src/messages/workshop-lead';
import { entryWords } from '../../src/messages/workshop-scores';
import { setEnvironment } from '../../src/stores/environment';
import { $run } from '../../src/stores/workshop-run';
import { contentBlock, contentText } from '../../src/ui/content';
import type { LeadContent, LeadForm } from '../../src/ui/content-workshop';
import { Machine } from '../fixtures/memory-environment';
import { codesOf, items, partOf, workshopOf } from '../fixtures/workshop';

/* The trainer's own screen, played without a browser. */

const machine = new Machine();
setEnvironment(machine.openTab().environment);

const step = (titel: string, toon?: 'scores' | 'kaarten') => ({
  ...{ titel, minuten: 5, doe: `Doe ${titel}`, zeg: '', scherm: '' },
  ...(toon && { toon }),
});
const form = (id: string, more: object = {}): LeadForm =>
  ({
    ...{
      id,
      korteNaam: id,
      titel: id,
      soort: 'oefenen',
      kaarten: [],
      doel: '',
      materiaal: [],
      misgaan: [],
      veilig: [],
    },
    ...{ minstens: 1, instrumenten: [], stappen: [step(`${id} een`), step(`${id} twee`)] },
    ...more,
  }) as unknown as LeadForm;
const cards = Array.from({ length: 2 }, (_, index) => ({ titel: `Kaart ${index}`, tekst: 'Tekst' }));
const content = {
  framework: '2024-09',
  werkvormen: [
    form('vorm-meten', { moment: 'vooraf', stappen: [step('Scoren', 'scores')] }),
    form('vorm-kaarten', { kaarten: cards, stappen: [step('Kijken', 'kaarten'), step('Praten')] }),
    form('vorm-slot', { stappen: [step('Slot')] }),
  ],
  casussen: [],
  items: items.map((id) => ({ id, korteNaam: id, naam: id, vraag: id, niveaus: ['a', 'b', 'c', 'd', 'e'] })),
} as unknown as LeadContent;

const codes = codesOf('vooraf', 6);
const open: Measurement = { state: 'open', way: 'codes', codes: codes.slice(0, 5), counts: {} };
const parts = ['meten', 'kaarten', 'slot'].map((id) => partOf(id));

function keep(id: string, more: Parameters<typeof workshopOf>[0] = {}): void {
  machine.records.set(`workshop/${id}`, { workshop: workshopOf({ id, parts, ...more }) });
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
    this.open = true;
  };
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = contentBlock;
  block.textContent = contentText(content);
  document.body.replaceChildren(block);
  history.replaceState(null, '', '/workshop/leiden/');
  machine.records.clear();
  $run.set(null);
  keep('w-1');
  machine.records.set('workshop-nu', 'w-1');
});

/** Does something, and lets the page draw what came of it. */
async function does(action: () => unknown): Promise<void> {
  await act(async () => void (await action()));
  await new Promise((drawn) => setTimeout(drawn, 5));
}
const button = (name: string | RegExp) => screen.getAllByRole('button', { name, hidden: true })[0]!;
const click = (name: string | RegExp) =>
  does(() => {
    button(name).focus();
    fireEvent.click(button(name));
  });

async function lead(): Promise<Element> {
  const { container } = render(<LeadPage />);
  await waitFor(() => expect(container.textContent).not.toContain(leadWords.loading));
  return container;
}
async function leadBegun(): Promise<Element> {
  const container = await lead();
  await click(leadWords.begin);
  return container;
}
const field = () => screen.getByLabelText<HTMLInputElement>(entryWords.code);

describe('the entry of codes', () => {
  beforeEach(() => {
    keep('w-1', { scores: { vooraf: open } });
  });
  test('a code from the address is not in the field again once it was taken over', async () => {
    history.replaceState(null, '', `/workshop/leiden/#w1.${codes[5]!.toLowerCase()}`);
    await leadBegun();
    await waitFor(() => expect(field().value).toBe(codes[5]));
    expect(location.hash).toBe('');
    await click('Ga naar vorm-slot');
    await click('Ga naar vorm-meten');
    expect(field().value, 'it is not lost before that').toBe(codes[5]);
    await does(() => fireEvent.submit(field().form!));
    expect(field().value).toBe('');
    await click('Ga naar vorm-slot');
    await click('Ga naar vorm-meten');
    expect(field().value).toBe('');
  });
});

test('a programme without a part says so, with the way to fill it: there is nothing to begin', async () => {
  keep('w-1', { parts: [] });
  const page = await lead();
  await waitFor(() => expect(page.textContent).toContain(leadWords.none.empty));
  expect(screen.queryByRole('button', { name: leadWords.begin })).toBeNull();
  expect(screen.getByRole('link', { name: leadWords.none.prepare })).toBeTruthy();
});

test('a trainer who tried it out goes back to the begin', async () => {
  await leadBegun();
  await click('Ga naar vorm-slot');
  await click(leadWords.beginAgain);
  expect($run.get()).toMatchObject({ place: null, begunAt: null });
  expect(button(leadWords.begin)).toBeTruthy();
});

test('two breaks can be told apart, and a werkvorm that is not known is no break', async () => {
  keep('w-1', {
    parts: [partOf('meten'), partOf('p1', 10, { werkvorm: '' }), partOf('p2', 10, { werkvorm: '' }), partOf('x')],
  });
  await leadBegun();
  for (const name of ['Ga naar Pauze 1', 'Ga naar Pauze 2', 'Ga naar Onbekende werkvorm']) {
    expect(screen.getAllByRole('button', { name })).toHaveLength(1);
  }
});

test('the button that blanks the projector says what it does, and is not pressed as well', async () => {
  await leadBegun();
  await click(leadWords.screen.blank);
  expect(button(leadWords.screen.unblank).getAttribute('aria-pressed')).toBeNull();
});
