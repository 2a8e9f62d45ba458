import { useStore } from '@nanostores/preact';
import { act, fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { Entry } from '../../src/islands/workshop/lead/Entry';
import type { Room } from '../../src/islands/workshop/room';
import type { Measurement } from '../../src/domain/workshop';
import { entryWords as words } from '../../src/messages/workshop-scores';
import { setEnvironment } from '../../src/stores/environment';
import { $workshop, openWorkshop } from '../../src/stores/workshop';
import type { LeadContent } from '../../src/ui/content-workshop';
import { Machine } from '../fixtures/memory-environment';
import { codesOf, workshopOf } from '../fixtures/workshop';

/* The entry of codes, as a trainer in a hurry uses it. */

const machine = new Machine();
setEnvironment(machine.openTab().environment);

const codes = codesOf('vooraf', 6);
const open = (some: readonly string[]): Measurement => ({ state: 'open', way: 'codes', codes: [...some], counts: {} });

function Desk() {
  const session = useStore($workshop);
  if (session.state !== 'open') return null;
  const room = { workshop: session.workshop, content: { items: [], werkvormen: [], casussen: [] } };
  return <Entry room={room as unknown as Room<LeadContent>} moment="vooraf" given="" onGiven={() => undefined} />;
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
    this.open = true;
  };
});

/** Does something, and lets the page draw what came of it. */
async function does(action: () => void): Promise<void> {
  await act(action);
  await new Promise((drawn) => setTimeout(drawn, 5));
}
const click = (name: string | RegExp) =>
  does(() => fireEvent.click(screen.getAllByRole('button', { name, hidden: true })[0]!));
const field = () => screen.getByLabelText<HTMLInputElement>(words.code);
async function type(code: string): Promise<void> {
  await does(() => fireEvent.input(field(), { target: { value: code } }));
  await does(() => fireEvent.submit(field().form!));
}
const inside = () => {
  const session = $workshop.get();
  const found = session.state === 'open' ? session.workshop.scores.vooraf : undefined;
  return found?.state === 'open' ? found.codes : [];
};
const said = () => screen.getAllByRole('status', { hidden: true }).map(({ textContent }) => textContent);

async function begin(some: readonly string[]): Promise<Element> {
  machine.records.clear();
  machine.records.set('workshop-nu', 'w-1');
  machine.records.set('workshop/w-1', { workshop: workshopOf({ scores: { vooraf: open(some) } }) });
  await openWorkshop();
  const { container } = render(<Desk />);
  await does(() => undefined);
  return container;
}

describe('a code that was taken out', () => {
  test('can be put back, once', async () => {
    await begin(codes.slice(0, 3));
    await click(/^Haal weg/u);
    expect(inside()).toEqual(codes.slice(1, 3));
    await click(words.putBack);
    expect([...inside()].sort()).toEqual(codes.slice(0, 3).sort());
    expect(screen.queryByRole('button', { name: words.putBack })).toBeNull();
  });
  test('and typed again can not be put back as well: it would count twice', async () => {
    await begin(codes.slice(0, 3));
    await click(/^Haal weg/u);
    await type(codes[0]!);
    expect(inside()).toHaveLength(3);
    expect(screen.queryByRole('button', { name: words.putBack })).toBeNull();
  });
});

describe('a code that is there already', () => {
  test('is not counted when the question is closed, and it says so', async () => {
    const container = await begin([]);
    await type(codes[0]!);
    await type(codes[0]!);
    await does(() => fireEvent(container.querySelector('dialog')!, new Event('cancel', { cancelable: true })));
    expect(inside()).toEqual([codes[0]]);
    expect(said().join()).toContain('niet nog een keer meegeteld');
  });
  test('of somebody else is counted, but not past the most that fit', async () => {
    const many = codesOf('vooraf', 200);
    await begin(many.slice(0, 199));
    await type(many[0]!);
    await click(words.twice.other);
    expect(inside()).toHaveLength(200);
    await type(many[0]!);
    await click(words.twice.other);
    expect(inside()).toHaveLength(200);
    expect(said().join()).toContain(words.full);
    expect(said().join()).not.toContain('201');
  });
});
