import type { ComponentChildren } from 'preact';
import type { Level } from '../../domain/answers';
import { levelLabel } from '../../messages/levels';
import { levelWords } from '../../messages/report';
import { Staircase } from '../../ui/Staircase';

interface LinkProps {
  href: string;
  children: ComponentChildren;
}

/** A link whose whole address stands behind it on paper. */
export function PrintedLink({ href: target, children }: LinkProps) {
  const { host, pathname, hash } = new URL(target, location.href);
  return (
    <a href={target} data-adres={`${host}${pathname}${hash}`}>
      {children}
    </a>
  );
}

/** A level with its staircase and its name; null is unknown. */
export function LevelText({ level, mark = '' }: { level: Level | null; mark?: string }) {
  return (
    <span class="niveau">
      {level !== null && <Staircase level={level} />} {level === null ? levelWords.unknown : levelLabel(level)}
      {mark}
    </span>
  );
}

/** A number that opens to its sum. */
export function Sum({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="som">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

/** A link to another place in the report; what is folded around that place opens, in every browser. */
export function PlaceLink({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <a href={`#${id}`} onClick={() => unfold(id)}>
      {children}
    </a>
  );
}

function unfold(id: string): void {
  let folded = document.getElementById(id)?.closest('details');
  while (folded) {
    folded.open = true;
    folded = folded.parentElement?.closest('details');
  }
}
