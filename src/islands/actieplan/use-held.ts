import { useRef, useState } from 'preact/hooks';
import type { Action } from '../../domain/actions';

/**
 * Keeps the row one works in where it is: a date or a status that changes would move it to another place while one types.
 * Rows get their place from `placed`, and go where they belong when focus leaves.
 */
export interface Held {
  /** The actions as they were for their place. */
  placed: (actions: readonly Action[]) => Action[];
  /** Handlers for the element around one action. */
  around: (action: Action) => {
    onFocusIn: () => void;
    onFocusOut: (event: FocusEvent) => void;
  };
  /** Id of the action that is held, or null. */
  id: string | null;
}

/** `open`: id of the action that stands open to be changed, which keeps its place until it is closed. */
export function useHeld(open: string | null): Held {
  const [focused, setFocused] = useState<Action | null>(null);
  const opened = useRef<Action | null>(null);
  return {
    id: focused?.id ?? null,
    placed: (actions) => {
      if (opened.current?.id !== open) {
        const known = focused?.id === open ? focused : actions.find(({ id }) => id === open);
        opened.current = known ?? null;
      }
      return actions.map((action) => [opened.current, focused].find((kept) => kept?.id === action.id) ?? action);
    },
    around: (action) => ({
      onFocusIn: () => setFocused((known) => (known?.id === action.id ? known : action)),
      onFocusOut: ({ currentTarget, relatedTarget }) => {
        const isInside = relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget);
        // Who goes to another window comes back to the same field.
        if (!isInside && document.hasFocus()) setFocused(null);
      },
    }),
  };
}
