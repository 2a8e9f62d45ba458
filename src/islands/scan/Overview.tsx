import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { giveBackLink } from '../../messages/give-back-link';
import { overviewWords, progressText, ratingText } from '../../messages/scan';
import { progressOf, shownAnswer } from '../../stores/answers';
import { $session, currentScan, type Scan } from '../../stores/session';
import { openWork } from '../../stores/work';
import { href } from '../../ui/href';
import { Staircase } from '../../ui/Staircase';
import { OverviewSummary } from './OverviewSummary';
import { Reminder } from './Reminder';
import type * as BelowModule from './Below';
import type { Group, Item, ScanProps } from './types';

interface Props extends ScanProps {
  /** Version of the content. */
  framework: string;
}

/** The scan as a task list. Drawn on the server as a list of links; the answers come in when they are there. */
export function Overview({ groups, addresses, names, framework }: Props) {
  const session = useStore($session);
  const scan = currentScan(session);
  const [below, setBelow] = useState<typeof BelowModule | null>(null);
  useEffect(() => {
    void openWork();
    // It stands below everything else, so it need not hold up the list.
    void import('./Below').then(setBelow, () => undefined);
  }, []);
  return (
    <div class="raster overzicht">
      <OverviewSummary session={session} groups={groups} addresses={addresses} />
      <div>
        {groups.map((group) => (
          <TaskGroup key={group.id} group={group} scan={scan} />
        ))}
        <section aria-labelledby="na-de-vragen">
          <h2 id="na-de-vragen">Na de vragen</h2>
          <ul class="taken">
            <li>
              <a href={addresses.barriers}>{overviewWords.barriersRow}</a>
              <span class="stand-kolom">{scan && progressText[scan.barriersReviewed === true ? 'done' : 'left']}</span>
            </li>
            <li>
              <a href={addresses.check}>{overviewWords.check}</a>
            </li>
            <li>
              <a href={href('/scan/teruggeven/')}>{giveBackLink}</a>
            </li>
          </ul>
        </section>
        <Reminder session={session} files={addresses.files} place="alleen-smal" />
        {below && <below.Below session={session} groups={groups} framework={framework} names={names} />}
      </div>
    </div>
  );
}

function TaskGroup({ group, scan }: { group: Group; scan: Scan | null }) {
  return (
    <section class={group.colour} aria-labelledby={group.id}>
      <h2 id={group.id} class="groep">
        {group.label}
      </h2>
      <ul class="taken">
        {group.items.map((item) => (
          <Task key={item.id} item={item} scan={scan} />
        ))}
      </ul>
    </section>
  );
}

function Task({ item, scan }: { item: Item; scan: Scan | null }) {
  const answer = shownAnswer(scan?.answers[item.id]);
  const progress = scan && progressOf(scan, item.id, item.factors);
  const level = answer.rating.kind === 'level' ? answer.rating.level : null;
  return (
    <li>
      <a href={item.href}>{item.name}</a>
      <span class="niveau-kolom">
        <span>
          {level !== null && <Staircase level={level} />} {ratingText(answer.rating)}
        </span>
        {answer.discuss && <span class="vlag">{overviewWords.discuss}</span>}
      </span>
      <span class={`stand-kolom ${progress ?? ''}`}>{progress && progressText[progress]}</span>
    </li>
  );
}
