import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { useKeys } from '../../src/ui/use-keys';

function Room({ moves }: { moves: string[] }) {
  useKeys({
    isOn: true,
    onPrevious: () => moves.push('previous'),
    onNext: () => moves.push('next'),
    others: { b: () => moves.push('blank') },
  });
  return (
    <>
      <button type="button">Zaal</button>
      <input type="radio" aria-label="Keuze" />
      <textarea aria-label="Tekst" />
      <dialog open>
        <button type="button">Ja, sluit</button>
      </dialog>
    </>
  );
}

/** What keys did, pressed while the element with these words or this label had focus. */
function press(find: (container: Element) => Element | null, ...keys: string[]): string[] {
  const moves: string[] = [];
  const { container, unmount } = render(<Room moves={moves} />);
  for (const key of keys) find(container)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  unmount();
  return moves;
}

test('the room moves by its keys', () => {
  expect(press((room) => room.querySelector('button'), 'ArrowRight', 'PageUp', 'B', 'x')).toEqual([
    'next',
    'previous',
    'blank',
  ]);
});

test('arrows choose in a radio button; a clicker still moves', () => {
  expect(press((room) => room.querySelector('input'), 'ArrowRight', 'b', 'PageDown')).toEqual(['next']);
});

test('nothing moves while somebody types, or while a dialog asks something', () => {
  expect(press((room) => room.querySelector('textarea'), 'b', 'PageDown')).toEqual([]);
  expect(press((room) => room.querySelector('dialog button'), 'ArrowRight', 'PageDown', 'b')).toEqual([]);
});
