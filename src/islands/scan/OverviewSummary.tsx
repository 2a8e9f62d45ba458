import { giveBackLink } from '../../messages/give-back-link';
import { depthLabels, doneText, overviewWords, roleLabels } from '../../messages/scan';
import { progressOf } from '../../stores/answers';
import { currentRound, currentScan, type Scan, type Session } from '../../stores/session';
import { href } from '../../ui/href';
import { Reminder } from './Reminder';
import { problemText } from './state';
import type { Addresses, ScanProps } from './types';

type Props = Pick<ScanProps, 'groups' | 'addresses'> & { session: Session };

/** Where one stands and what comes next. Its room is reserved, so that the list below does not move. */
export function OverviewSummary({ session, groups, addresses }: Props) {
  const scan = currentScan(session);
  return (
    <aside class="kaart samenvatting" aria-label="Stand van de scan">
      {scan ? (
        <OpenScan session={session} scan={scan} groups={groups} addresses={addresses} />
      ) : (
        <NoScan session={session} first={groups[0]?.items[0]?.href ?? ''} addresses={addresses} />
      )}
    </aside>
  );
}

function NoScan({ session, first, addresses }: { session: Session; first: string; addresses: Addresses }) {
  const problem = problemText(session);
  if (problem) {
    return (
      <div class="melding fout" role="alert">
        <p>{problem}</p>
        <p>
          <a href={addresses.files}>{overviewWords.toFiles}</a>
        </p>
      </div>
    );
  }
  if (session.state === 'open') {
    return (
      <>
        <p>
          <strong>{overviewWords.nobody}</strong> {overviewWords.nobodyHow}
        </p>
        <p class="knoppen">
          <a class="knop" href={href('/uitnodiging/')}>
            {overviewWords.alsoMe}
          </a>
          <a href={addresses.files}>{overviewWords.chooseScan}</a>
          <a href={href('/groep/')}>{overviewWords.group}</a>
        </p>
      </>
    );
  }
  // Until storage has been read, the hint of the first paint says which of both shows.
  const isRead = session.state !== 'loading';
  return (
    <>
      {!isRead && (
        <p class="bij-open">
          <a class="knop" href={first}>
            {overviewWords.resume}
          </a>
        </p>
      )}
      <div class={isRead ? undefined : 'bij-nieuw'}>
        <p>
          <strong>{overviewWords.empty}</strong> {overviewWords.emptyHow}
        </p>
        <p class="knoppen">
          <a class="knop" href={addresses.start}>
            {overviewWords.begin}
          </a>
          <a href={addresses.files}>{overviewWords.openFile}</a>
        </p>
      </div>
    </>
  );
}

function OpenScan({ session, scan, groups, addresses }: Props & { scan: Scan }) {
  const items = groups.flatMap((group) => group.items);
  const stands = items.map((item) => progressOf(scan, item.id, item.factors));
  const done = stands.filter((stand) => stand === 'done').length;
  const begun = stands.filter((stand) => stand === 'begun').length;
  const discuss = items.filter(({ id }) => scan.answers[id]?.discuss === true).length;
  // Which measurement matters only when there are more.
  const round = session.state === 'open' && session.dossier.rounds.length > 1 && currentRound(session)?.name;
  const details = [round, roleLabels[scan.respondent.role], scan.respondent.organisation, depthLabels[scan.depth]];
  const next = nextStep(scan, items, stands, addresses);
  return (
    <>
      <h2>{scan.chain.name || overviewWords.noName}</h2>
      <p class="klein">{details.filter(Boolean).join(' · ')}</p>
      <p class="telling">
        <strong>{doneText(done, items.length)}</strong>
        {begun > 0 && `, ${overviewWords.begun(begun)}`}
        {discuss > 0 && `, ${overviewWords.toDiscuss(discuss)}`}
      </p>
      <p>
        <a class="knop" href={next.href}>
          {next.text}
        </a>
      </p>
      <ul class="wegen">
        <li>
          <a href={addresses.check}>{overviewWords.check}</a>
        </li>
        <li>
          <a href={addresses.report}>{overviewWords.report}</a>
        </li>
        <li>
          <a href={href('/scan/teruggeven/')}>{giveBackLink}</a>
        </li>
        <li>
          <a href={addresses.start}>{overviewWords.details}</a>
        </li>
      </ul>
      <Reminder session={session} files={addresses.files} place="alleen-breed" />
    </>
  );
}

/** The first item without an answer, else the first that is not whole; after that what comes after the questions. */
function nextStep(
  scan: Scan,
  items: Props['groups'][number]['items'],
  stands: readonly string[],
  addresses: Addresses,
) {
  const left = stands.indexOf('left');
  const index = left >= 0 ? left : stands.indexOf('begun');
  const item = items[index];
  if (item) {
    const isFresh = stands.every((stand) => stand === 'left');
    return { href: item.href, text: isFresh ? overviewWords.first : overviewWords.next(index + 1) };
  }
  if (scan.barriersReviewed !== true) return { href: addresses.barriers, text: overviewWords.toBarriers };
  return { href: addresses.report, text: overviewWords.report };
}
