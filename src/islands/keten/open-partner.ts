import { useEffect, useState } from 'preact/hooks';

const mark = 'partner-';

/** Id of the row of a partner, so that the browser finds it by the address. */
export const rowId = (id: string): string => `${mark}${id}`;

/** Where a link to a partner leads: its editor unfolds. Half an emoji in an id of a file can't stand in an address. */
export const partnerHref = (id: string): string =>
  `#${mark}${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\uFFFD'))}`;

/** The partner that the address names, or null. */
function partnerInAddress(): string | null {
  const { hash } = location;
  if (!hash.startsWith(`#${mark}`)) return null;
  try {
    return decodeURIComponent(hash.slice(mark.length + 1));
  } catch {
    return null;
  }
}

export interface OpenPartner {
  /** Id of the partner whose editor is unfolded, or null. */
  id: string | null;
  /** How it was unfolded. By a link: then it comes into view and takes focus. New: then one goes on with its name. */
  by: 'hand' | 'link' | 'new';
  /** Unfolds an editor, or folds all. */
  open: (id: string | null, by?: 'hand' | 'new') => void;
}

/** Which partner is unfolded. It stands in the address, so that a reload and a link open the same one. */
export function useOpenPartner(): OpenPartner {
  const [shown, setShown] = useState<Omit<OpenPartner, 'open'>>({ id: null, by: 'hand' });
  useEffect(() => {
    const take = () => {
      const id = partnerInAddress();
      if (id !== null) setShown((now) => (now.id === id ? now : { id, by: 'link' }));
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);
  const open: OpenPartner['open'] = (id, by = 'hand') => {
    const { pathname, search } = location;
    history.replaceState(history.state, '', id === null ? pathname + search : partnerHref(id));
    setShown({ id, by });
  };
  return { ...shown, open };
}
