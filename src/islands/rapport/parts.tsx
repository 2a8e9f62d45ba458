import type { ComponentChildren } from 'preact';
import type { Level } from '../../domain/answers';
import type { SectionMatch } from '../../domain/sections';
import { levelLabel } from '../../messages/levels';
import { levelWords } from '../../messages/report';
import { sectionWords } from '../../messages/report-gaps';
import { href } from '../../ui/href';
import { Staircase } from '../../ui/Staircase';
import type { Names } from './names';

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
export function LevelText({ level, isProvisional = false }: { level: Level | null; isProvisional?: boolean }) {
  return (
    <span class="niveau">
      {level !== null && <Staircase level={level} />} {level === null ? levelWords.unknown : levelLabel(level)}
      {isProvisional && ` (${levelWords.provisional})`}
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

interface SectionsProps {
  sections: readonly SectionMatch[];
  level: Level | null;
  names: Names;
}

/** Sections of handreikingen that fit an item, each with why it does. */
export function Sections({ sections, level, names }: SectionsProps) {
  return (
    <ul>
      {sections.map((match) => (
        <li key={`${match.section.rol}/${match.section.id}`}>
          <PrintedLink href={href(`/handreikingen/${match.section.rol}/#${match.section.id}`)}>
            {sectionWords.handreiking(match.section.rol, match.section.titel)}
          </PrintedLink>
          <span class="waarom">
            {sectionWords.why({ ...match, barriers: match.barriers.map((id) => names.barrier(id).name) }, level)}
          </span>
        </li>
      ))}
    </ul>
  );
}
