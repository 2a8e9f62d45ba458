import { useEffect, useRef } from 'preact/hooks';

interface Keys {
  isOn: boolean;
  onPrevious: () => void;
  onNext: () => void;
  /** Whether Page Down and Page Up, which a clicker sends, also work while one types in a field of one line. */
  worksInLines?: boolean;
  /** What other keys do, by the small letter or sign. */
  others: Readonly<Record<string, () => void>>;
}

/** Fields in which keys type or move a caret. */
const textFields = 'textarea, select, input:not([type="radio"], [type="checkbox"]), [contenteditable]';
/** In these arrows choose or move the caret; a clicker sends Page Down, which does nothing there. */
const choices = 'input:is([type="radio"], [type="checkbox"])';
const lines = 'input:is([type="text"], :not([type]))';

/**
 * Keys of a keyboard and of a clicker. They can be turned off: a program that types for someone would press them by
 * accident (WCAG 2.1.4).
 */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  // At once, not behind the frame: who presses twice goes two on.
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, key } = event;
      const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
      if (!latest.current.isOn || !isPlain || event.defaultPrevented || !(target instanceof Element)) return;
      // A question in a dialog comes first.
      if (target.closest('dialog')) return;
      const isChoosing = target.closest(latest.current.worksInLines ? `${choices}, ${lines}` : choices) !== null;
      if (!isChoosing && target.closest(textFields)) return;
      const action = actionFor(latest.current, key, isChoosing);
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function actionFor({ onPrevious, onNext, others }: Keys, key: string, isChoosing: boolean): (() => void) | null {
  if (key === 'PageDown') return onNext;
  if (key === 'PageUp') return onPrevious;
  if (isChoosing) return null;
  if (key === 'ArrowRight') return onNext;
  if (key === 'ArrowLeft') return onPrevious;
  return others[key.toLowerCase()] ?? null;
}
