import { coverWords } from '../../messages/cover';
import { coverNames } from '../../messages/report-signals';
import { $cover, followCover, type ShownCover } from '../../stores/cover';
import { href } from '../../ui/href';

/** Shows on map, list and table what the open scan says about each belemmering. Only loaded when a scan is open. */
export function showCover(): void {
  $cover.subscribe((cover) => {
    if (cover) draw(cover);
    else if (cover === null) delete document.documentElement.dataset['scan'];
  });
  void followCover(href('/inhoud/raamwerk.json'));
}

function draw(cover: ShownCover): void {
  document.documentElement.dataset['scan'] = 'open';
  for (const dot of document.querySelectorAll<SVGAElement>('a[data-belemmering]')) {
    const { word, state } = coverOf(cover, dot.dataset['belemmering'] ?? '');
    dot.dataset['cover'] = state;
    dot.dataset['naam'] ??= dot.getAttribute('aria-label') ?? '';
    dot.setAttribute('aria-label', `${dot.dataset['naam']}: ${word}`);
  }
  for (const cell of document.querySelectorAll<HTMLElement>('[data-dekking]')) {
    const { word, state } = coverOf(cover, cell.dataset['dekking'] ?? '');
    cell.dataset['cover'] = state;
    cell.textContent = word;
  }
  const place = document.getElementById('dekking-van');
  if (place) place.textContent = coverWords.from(cover);
}

function coverOf({ covers }: ShownCover, id: string) {
  const cover = covers.get(id);
  return cover ? { word: coverNames[cover], state: cover } : { word: coverWords.off, state: 'uit' };
}
