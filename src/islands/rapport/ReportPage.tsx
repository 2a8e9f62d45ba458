import type { ComponentChildren } from 'preact';
import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { openingSentence } from '../../messages/opening';
import { reportWords } from '../../messages/report';
import { isExample } from '../../stores/example';
import { type ReportView, viewReport } from '../../stores/report';
import { $pickedRound, pickRound, recallRound } from '../../stores/picked-round';
import { $readerPick, chosenRoles, type ReaderPick, recallRoles } from '../../stores/reader';
import { $session, followSession } from '../../stores/session';
import { basePath } from '../../ui/href';
import { saveJson, useLater } from './later-module';
import { LaterPlace, NothingPlace } from './LaterPlace';
import { type ReportContent, readContent } from '../../ui/content';
import { Gaps } from './Gaps';
import { Levels } from './Levels';
import { type Names, namesOf } from '../../ui/names';
import { pageData } from '../../ui/page';
import { Pillars } from './Pillars';
import { printReport } from './print';
import { RolePicker } from './RolePicker';
import { Contents } from './Contents';
import { Summary } from './Summary';

/** The report of the open dossier. Until that has been read it is the same as what the server wrote. */
export function ReportPage() {
  const [content, setContent] = useState<ReportContent | null>(null);
  const session = useStore($session);
  const picked = useStore($pickedRound);
  const pick = useStore($readerPick);
  useEffect(() => {
    const found = readContent<ReportContent>();
    recallRoles(found.roles);
    recallRound();
    setContent(found);
    void followSession();
  }, []);
  useLayoutEffect(() => {
    // What the first paint took from a hint: without a dossier the page itself says what to do.
    if (session.state !== 'loading') pageData()['scan'] = session.state === 'empty' ? 'geen' : 'open';
  }, [session.state]);
  if (!content || session.state === 'loading') {
    return (
      <Frame>
        <p role="status" class="bij-dossier">
          {reportWords.loading}
        </p>
      </Frame>
    );
  }
  const names = namesOf(content);
  const view = viewReport(session, picked, content, chosenRoles(pick, content.roles));
  const opening = openingSentence(view.report.opening, {
    subject: (id) => names.item(id).onderwerp,
    pillar: names.pillar,
  });
  return (
    <Frame
      onSave={() => void saveJson(view, opening, content.framework, basePath)}
      {...(view.scans.length > 0 && { onPrint: printReport })}
    >
      {view.scans.length > 0 ? (
        <Body view={view} names={names} opening={opening} pick={pick} />
      ) : (
        session.state !== 'empty' && <NothingPlace session={session} opening={opening} />
      )}
    </Frame>
  );
}

interface FrameProps {
  /** Absent while there is nothing to save yet. */
  onSave?: () => void;
  onPrint?: () => Promise<void>;
  children: ComponentChildren;
}

/** Title and buttons stand at the same place in every state, so that nothing shifts. */
function Frame({ onSave, onPrint, children }: FrameProps) {
  return (
    <div class="rapport">
      <div class="rapport-kop">
        <h1>{reportWords.title}</h1>
        <p class="knoppen">
          <button type="button" class="knop klein" disabled={!onPrint} onClick={() => void onPrint?.()}>
            {reportWords.print}
          </button>
          <button type="button" class="knop licht klein" disabled={!onSave} onClick={onSave}>
            {reportWords.json}
          </button>
          <a class="knop licht klein" {...(onPrint ? { href: '#opslaan' } : { role: 'link', 'aria-disabled': true })}>
            {reportWords.documents}
          </a>
        </p>
      </div>
      {children}
    </div>
  );
}

interface BodyProps {
  view: ReportView;
  names: Names;
  opening: string;
  pick: ReaderPick;
}

/** Everything of a report, in the order a reader needs it. */
function Body({ view, names, opening, pick }: BodyProps) {
  const { report } = view;
  const later = useLater();
  const isOurs = isExample(view.dossierId);
  return (
    <>
      <Summary view={view} opening={opening} isExample={isOurs} onPick={pickRound} />
      <RolePicker existing={names.content.roles} pick={pick} respondents={view.scans.map(({ role }) => role)} />
      <Contents hasGroup={report.group !== null} />
      <Pillars report={report} names={names} />
      <Levels report={report} ambitions={view.ambitions} names={names} later={later} />
      <Gaps report={report} ambitions={view.ambitions} names={names} />
      <LaterPlace later={later} view={view} names={names} opening={opening} isExample={isOurs} />
    </>
  );
}
