import { useState } from 'preact/hooks';
import { convenantWords as words } from '../../messages/convenant';
import type { ConvenantContent, ConvenantMore } from '../../ui/content-convenant';
import type { Names } from '../../ui/names';
import type * as BehindModule from './Behind';

export interface BehindProps {
  kind: keyof ConvenantMore;
  id: string;
  names: Names<ConvenantContent>;
}

/** What lies behind a text, folded. It comes when somebody asks for it. */
export function Background(props: BehindProps) {
  const [found, setFound] = useState<typeof BehindModule | 'failed' | null>(null);
  const load = (isOpen: boolean) => {
    if (!isOpen || (found && found !== 'failed')) return;
    import('./Behind').then(setFound, () => setFound('failed'));
  };
  return (
    <details class="conv-meer alleen-scherm" onToggle={(event) => load(event.currentTarget.open)}>
      <summary>{props.kind === 'afspraken' ? words.moreAgreement : words.more}</summary>
      {found && found !== 'failed' ? (
        <found.Behind {...props} />
      ) : (
        <p role="status">{found === 'failed' ? words.moreFailed : words.moreComing}</p>
      )}
    </details>
  );
}
