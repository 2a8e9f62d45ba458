import { makeSnippet, type SnippetPiece } from '../../domain/search';
import { searchWords } from '../../messages/search';
import type { Search } from '../../stores/search';
import type { Hit, HitPage } from '../../stores/search-index';
import { href } from '../../ui/href';

interface Props {
  search: Search;
  onRetry: () => void;
  /** Gets the address of a result that is followed. */
  onFollow: (address: string) => void;
}
type Follow = Pick<Props, 'onFollow'>;

/** So many pages, and places on a page, are shown; the others are folded. */
const firstPages = 8;
const firstPlaces = 3;

/** What was found, by page: the best first. Everything is folded again for a new search. */
export function Results({ search: { register, query, found }, onRetry, onFollow }: Props) {
  if (register === 'failed') {
    return (
      <p>
        <button type="button" class="knop licht" onClick={onRetry}>
          {searchWords.retry}
        </button>
      </p>
    );
  }
  const pages = found?.pages ?? [];
  const list = (part: readonly HitPage[]) => (
    <ol class="vondsten">
      {part.map((page) => (
        <PageResult key={page.path} page={page} onFollow={onFollow} />
      ))}
    </ol>
  );
  return (
    <div key={query}>
      {list(pages.slice(0, firstPages))}
      {pages.length > firstPages && (
        <details>
          <summary>{searchWords.morePages(pages.length - firstPages)}</summary>
          {list(pages.slice(firstPages))}
        </details>
      )}
    </div>
  );
}

function PageResult({ page: { path, title, hits }, onFollow }: { page: HitPage } & Follow) {
  const top = hits.find(({ section }) => section.anchor === '');
  const places = hits.filter((hit) => hit !== top);
  const list = (part: readonly Hit[]) => (
    <ul>
      {part.map((hit) => (
        <li key={hit.section.anchor}>
          <Place path={`${path}#${hit.section.anchor}`} name={hit.section.heading} hit={hit} onFollow={onFollow} />
        </li>
      ))}
    </ul>
  );
  return (
    <li>
      <h2>
        <Name path={path} name={title} terms={top?.terms} onFollow={onFollow} />
      </h2>
      {top && <Snippet hit={top} />}
      {places.length > 0 && list(places.slice(0, firstPlaces))}
      {places.length > firstPlaces && (
        <details>
          <summary>
            {searchWords.morePlaces(places.length - firstPlaces)}
            <span class="verborgen">: {title}</span>
          </summary>
          {list(places.slice(firstPlaces))}
        </details>
      )}
    </li>
  );
}

interface NameProps extends Follow {
  path: string;
  name: string;
  terms: readonly string[] | undefined;
}

function Name({ path, name, terms = [], onFollow }: NameProps) {
  const address = href(path as `/${string}`);
  return (
    <a href={address} onClick={() => onFollow(address)}>
      <Pieces pieces={makeSnippet(name, terms, Infinity)} />
    </a>
  );
}

function Place({ hit, ...link }: Omit<NameProps, 'terms'> & { hit: Hit }) {
  return (
    <>
      <Name terms={hit.terms} {...link} />
      <Snippet hit={hit} />
    </>
  );
}

const Snippet = ({ hit }: { hit: Hit }) => (
  <p>
    <Pieces pieces={makeSnippet(hit.section.text, hit.terms)} />
  </p>
);

const Pieces = ({ pieces }: { pieces: readonly SnippetPiece[] }) => (
  <>{pieces.map(({ text, isHit }) => (isHit ? <mark>{text}</mark> : text))}</>
);
