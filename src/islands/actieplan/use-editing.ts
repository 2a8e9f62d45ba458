import { useEffect, useRef, useState } from 'preact/hooks';
import { takeNoted } from '../../stores/actions';

/** Which action stands open to be changed, at most one, and where one goes on typing. */
export interface Editing {
  /** Id of the action, or null. */
  id: string | null;
  /** Opens an action. `field`: the id of the field that gets focus begins with this; without it focus stays. */
  open: (id: string, field?: 'tekst' | 'wie') => void;
  close: () => void;
}

export function useEditing(): Editing {
  const [id, setId] = useState<string | null>(null);
  const wanted = useRef('');
  useEffect(() => {
    // The field was not there yet when it was asked for.
    const field = wanted.current && document.getElementById(wanted.current);
    if (!field) return;
    wanted.current = '';
    field.focus();
  });
  return {
    id,
    open: (next, field) => {
      takeNoted();
      if (field) wanted.current = `${field}-${next}`;
      setId(next);
    },
    close: () => {
      takeNoted();
      setId(null);
    },
  };
}
