import { render } from 'preact';
import { makeSearchStore, type Search } from '../../stores/search';
import { followedAddress, readFragment, rememberFollowed, writeFragment } from './fragment';
import { Results } from './Results';
import { statusText } from './status';

/** So long after the last letter the count is read out, and the address takes the words. */
const pause = 400;

/**
 * Makes the search page work: it searches with every letter that is typed. What there is to find loads when the field has
 * focus for the first time. Whoever comes to this page comes to search, so the field gets focus at once.
 */
export function openSearch(store = makeSearchStore()): void {
  const parts = findParts();
  if (!parts) return;
  const { field, status, place, all } = parts;
  const load = () => void store.load(field.dataset['register'] ?? '').then(() => returnToFollowed(place));

  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    status.textContent = statusText(store.get());
    writeFragment(store.get().query);
  };
  const follow = (address: string) => {
    settle();
    rememberFollowed(address);
  };
  const show = (search: Search) => {
    all.hidden = search.found !== null && search.found.amount > 0;
    render(<Results search={search} onRetry={load} onFollow={follow} />, place);
    clearTimeout(timer);
    // What is loading, and what failed, is said at once.
    if (search.register !== 'ready') settle();
    else timer = setTimeout(settle, pause);
  };

  field.value ||= readFragment();
  store.searchFor(field.value);
  store.subscribe(show);
  field.addEventListener('input', () => store.searchFor(field.value));
  field.addEventListener('focus', load, { once: true });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    // Or the same key would follow the result that gets focus.
    event.preventDefault();
    settle();
    place.querySelector<HTMLElement>('a, button')?.focus();
  });
  addEventListener('hashchange', () => {
    field.value = readFragment();
    store.searchFor(field.value);
  });
  if (document.activeElement === field || store.get().query !== '') load();
  // Whoever was already somewhere on the page keeps that place.
  if (document.activeElement === document.body) field.focus();
}

function findParts() {
  const field = document.querySelector<HTMLInputElement>('[data-register]');
  const status = document.querySelector<HTMLElement>('[data-stand]');
  const place = document.querySelector<HTMLElement>('[data-vondsten]');
  const all = document.querySelector<HTMLElement>('[data-alles]');
  return field && status && place && all ? { field, status, place, all } : null;
}

function returnToFollowed(place: HTMLElement): void {
  const followed = followedAddress();
  const link = [...place.querySelectorAll('a')].find((each) => each.getAttribute('href') === followed);
  if (!link) return;
  const folded = link.closest('details');
  if (folded) folded.open = true;
  link.focus();
}
