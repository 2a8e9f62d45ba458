import { useEffect, useRef } from 'preact/hooks';
import { signalWords as words } from '../../messages/keten-signals';
import { partnerHref } from './open-partner';

/** A partner that was just put on the list. */
export interface Added {
  id: string;
  what: string;
}

/** Says that a partner was put on the list, with the way to it. The button that did it is gone, so this takes the focus. */
export function Said({ added }: { added: Added | null }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (added) place.current?.focus();
  }, [added]);
  return (
    <p class="gezegd alleen-scherm" role="status" tabIndex={-1} ref={place}>
      {added && (
        <>
          {words.wanted(added.what)} <a href={partnerHref(added.id)}>{words.fillIn}</a>
        </>
      )}
    </p>
  );
}
