import type { Dossier } from '../dossier/dossier';
import type { EarlyChange } from '../platform/environment';
import { keepChanges, type Keeping } from './early-keeping';
import { $session } from './session';
import { openPlace } from './work';

/** A text that was typed on a page, or what was chosen there as text, and where it goes. */
export type TypedText = Pick<EarlyChange, 'page' | 'field' | 'value'>;

export interface TextKeeping extends Pick<Keeping, '$isNoting' | 'takeNoted'> {
  /** Takes note of a text at once, also when the page is left right after, and saves it behind the frame that shows it. */
  note: (text: TypedText) => void;
  /** Takes note of what was chosen or begun, and saves it at once. */
  put: (chosen: TypedText) => void;
  /** Opens what this browser works on; takes over what was typed and not yet saved. */
  open: () => Promise<void>;
}

/**
 * Keeps what is typed and chosen in one room in the tab until it is durably saved in the open dossier. What was typed with another
 * dossier open stays where it is. `room`: its name among early changes, so that the pages of the scan leave them alone.
 */
export function keepTexts(room: string, take: (text: TypedText) => void): TextKeeping {
  const current = (): Dossier | null => {
    const session = $session.get();
    return session.state === 'open' ? session.dossier : null;
  };
  const keeping = keepChanges<Dossier>({
    current,
    isOf: ({ dossier }, { id }) => dossier === id,
    isFor: ({ scan, dossier }, { id }) => scan === room && dossier === id,
    take,
  });
  const note = (text: TypedText) => {
    const dossier = current();
    if (dossier) keeping.note({ ...text, scan: room, dossier: dossier.id, isWhole: true });
  };
  return {
    $isNoting: keeping.$isNoting,
    takeNoted: keeping.takeNoted,
    note,
    put: (chosen) => {
      note(chosen);
      keeping.takeNoted();
    },
    open: () =>
      openPlace({
        idOf: (session) => (session.state === 'open' ? session.dossier.id : ''),
        takeEarly: keeping.takeEarly,
        isUnsafe: keeping.isUnsafe,
      }),
  };
}
