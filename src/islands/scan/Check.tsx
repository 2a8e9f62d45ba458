import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { giveBackLink } from '../../messages/give-back-link';
import { checkWords, overviewWords, presenceLabels, ratingText } from '../../messages/scan';
import { progressOf, shownAnswer } from '../../stores/answers';
import { $session, currentScan, type Scan } from '../../stores/session';
import { openWork } from '../../stores/work';
import { CheckDetails } from './CheckDetails';
import { RecentSteps } from './RecentSteps';
import { problemText } from './state';
import type { Addresses, Group, Item, ScanProps } from './types';
import { href } from '../../ui/href';
import { Staircase } from '../../ui/Staircase';
import type { ElementNames } from '../../messages/history';

interface Props extends ScanProps {
  /** Ids of all belemmeringen, in framework order. */
  barriers: readonly string[];
}

/** Everything that was answered, with a way to change each answer. */
export function Check(props: Props) {
  useEffect(() => void openWork(), []);
  return (
    <div class="controle">
      <Answers {...props} />
    </div>
  );
}

function Answers({ groups, addresses, names, barriers }: Props) {
  const session = useStore($session);
  const scan = currentScan(session);
  if (session.state === 'loading') return <p class="wacht">{checkWords.loading}</p>;
  if (!scan) return <Nothing text={problemText(session)} addresses={addresses} />;
  return (
    <>
      <OpenItems scan={scan} groups={groups} />
      <CheckDetails scan={scan} href={addresses.start} />
      {groups.map((group) => (
        <AnswerGroup key={group.id} group={group} scan={scan} names={names} />
      ))}
      <Barriers scan={scan} barriers={barriers} names={names} href={addresses.barriers} />
      <p class="knoppen">
        <a class="knop" href={addresses.report}>
          {checkWords.report}
        </a>
        <a class="knop licht" href={href('/scan/teruggeven/')}>
          {giveBackLink}
        </a>
        <a href={addresses.files}>{checkWords.saveFile}</a>
      </p>
      <RecentSteps names={names} />
    </>
  );
}

function Nothing({ text, addresses }: { text: string | null; addresses: Addresses }) {
  return (
    <div class={text ? 'melding fout' : 'melding'} role={text ? 'alert' : undefined}>
      <p>{text ?? `${overviewWords.empty} ${overviewWords.emptyHow}`}</p>
      <p class="knoppen">
        {!text && (
          <a class="knop" href={addresses.start}>
            {overviewWords.begin}
          </a>
        )}
        <a href={addresses.files}>{overviewWords.toFiles}</a>
      </p>
    </div>
  );
}

/** "Wijzig" leads to the question and back here. */
const changeHref = (href: string) => `${href}?terug=controle`;

function OpenItems({ scan, groups }: { scan: Scan; groups: readonly Group[] }) {
  const open = groups
    .flatMap(({ items }) => items)
    .filter(({ id, factors }) => progressOf(scan, id, factors) !== 'done');
  return (
    <section aria-labelledby="open">
      <h2 id="open">{checkWords.open}</h2>
      {open.length === 0 ? (
        <p>{checkWords.openNone}</p>
      ) : (
        <>
          <p>{checkWords.openIntro}</p>
          <ul class="open-vragen">
            {open.map(({ id, name, href }) => (
              <li key={id}>
                <a href={changeHref(href)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function AnswerGroup({ group, scan, names }: { group: Group; scan: Scan; names: ElementNames }) {
  return (
    <section class={group.colour} aria-labelledby={group.id}>
      <h2 id={group.id} class="groep">
        {group.label}
      </h2>
      <dl class="antwoorden">
        {group.items.map((item) => (
          <AnswerRow key={item.id} item={item} scan={scan} names={names} />
        ))}
      </dl>
    </section>
  );
}

function AnswerRow({ item, scan, names }: { item: Item; scan: Scan; names: ElementNames }) {
  const { rating, note, evidence, reason, discuss } = shownAnswer(scan.answers[item.id]);
  const isOut = rating.kind === 'notApplicable';
  const texts = [
    [checkWords.reason, isOut ? reason || checkWords.missingReason : ''],
    [checkWords.note, note],
    [checkWords.evidence, evidence],
  ].filter(([, text]) => text !== '');
  return (
    <div>
      <dt>{item.name}</dt>
      <dd>
        <p>
          {rating.kind === 'level' && <Staircase level={rating.level} />}{' '}
          <strong>{ratingText(rating) ?? checkWords.noAnswer}</strong>{' '}
          {discuss && <span class="vlag">{checkWords.discuss}</span>}
        </p>
        {texts.map(([label, text]) => (
          <p class="getypt" key={label}>
            <span class="klein">{label?.endsWith('?') ? label : `${label}:`}</span> {text}
          </p>
        ))}
        {scan.depth === 'volledig' && !isOut && item.factors.length > 0 && (
          <Factors ids={item.factors} scan={scan} names={names} />
        )}
      </dd>
      <dd class="wijzig">
        <a href={changeHref(item.href)}>
          {checkWords.change}
          <span class="verborgen"> {item.name}</span>
        </a>
      </dd>
    </div>
  );
}

function Factors({ ids, scan, names }: { ids: readonly string[]; scan: Scan; names: ElementNames }) {
  return (
    <ul class="factorlijst" aria-label={checkWords.factors}>
      {ids.map((id) => (
        <li key={id}>
          {names[id]}: <strong>{presenceText(scan.factors[id]?.present)}</strong>
        </li>
      ))}
    </ul>
  );
}

function presenceText(present: string | undefined): string {
  return (presenceLabels as Readonly<Record<string, string>>)[present ?? ''] ?? checkWords.noAnswer.toLowerCase();
}

interface BarriersProps {
  scan: Scan;
  barriers: readonly string[];
  names: ElementNames;
  href: string;
}

function Barriers({ scan, barriers, names, href }: BarriersProps) {
  const off = barriers.filter((id) => scan.barriers[id] === false);
  return (
    <section aria-labelledby="belemmeringen">
      <h2 id="belemmeringen">Belemmeringen</h2>
      <p>
        {checkWords.barriersOn(barriers.length - off.length, barriers.length)}{' '}
        {scan.barriersReviewed === true ? checkWords.barriersReviewed : checkWords.barriersNotReviewed}{' '}
        <a href={href}>
          {checkWords.change}
          <span class="verborgen"> belemmeringen</span>
        </a>
      </p>
      {off.length > 0 && (
        <>
          <h3>{checkWords.barriersOff}</h3>
          <ul>
            {off.map((id) => (
              <li key={id}>{names[id]}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
