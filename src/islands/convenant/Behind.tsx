import { useEffect, useState } from 'preact/hooks';
import { convenantWords } from '../../messages/convenant';
import { behindWords as words } from '../../messages/convenant-read';
import { readMore } from '../../stores/convenant-more';
import { type Background as Found, type ConvenantMore, morePath } from '../../ui/content-convenant';
import { href } from '../../ui/href';
import type { BehindProps } from './Background';

let reading: Promise<ConvenantMore> | null = null;

/** Read once; again when that failed. */
async function read(): Promise<ConvenantMore> {
  reading ??= readMore<ConvenantMore>(href(morePath));
  try {
    return await reading;
  } catch (cause) {
    reading = null;
    throw cause;
  }
}

/** What lies behind a text: what the reports say, and what to talk about first. */
export function Behind({ kind, id, names }: BehindProps) {
  const [found, setFound] = useState<Found | 'failed' | null>(null);
  useEffect(() => {
    read().then(
      (more) => setFound(more[kind][id] ?? 'failed'),
      () => setFound('failed'),
    );
  }, []);
  if (found === null || found === 'failed') {
    return <p role="status">{found === null ? convenantWords.moreComing : convenantWords.moreFailed}</p>;
  }
  return (
    <>
      {found.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p class="bronnen">
        {found.sources.length > 0 ? `${words.sources} ${found.sources.join('; ')}.` : words.noSources}
      </p>
      <Elements ids={found.elements} names={names} />
    </>
  );
}

function Elements({ ids, names }: { ids: readonly string[] } & Pick<BehindProps, 'names'>) {
  const links = ids.flatMap((id) => {
    const item = names.items.find((known) => known.id === id);
    if (item) return [{ id, name: item.korteNaam, to: item.href }];
    const isFactor = names.content.succesfactoren.some((known) => known.id === id);
    return isFactor ? [{ id, name: names.factor(id).name, to: names.factor(id).href }] : [];
  });
  if (links.length === 0) return null;
  return (
    <p class="klein">
      {words.elements}{' '}
      {links.map(({ id, name, to }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <a href={to}>{name}</a>
        </span>
      ))}
    </p>
  );
}
