import type { ComponentChildren } from 'preact';
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { openingSentence } from '../../messages/opening';
import { reportWords } from '../../messages/report';
import { exampleId } from '../../stores/example';
import { $pickedRound, pickRound, type ReportView, saveReport, viewReport } from '../../stores/report';
import { $session, followSession } from '../../stores/session';
import { basePath } from '../../ui/href';
import { Annex } from './Annex';
import { Barriers } from './Barriers';
import { finishCharts } from './chart-place';
import { type ReportContent, readContent } from './content';
import { CrossCuts } from './CrossCuts';
import { Gaps } from './Gaps';
import { Genderscan, Lessons } from './Genderscan';
import { Group } from './Group';
import { HowScored } from './HowScored';
import { Levels } from './Levels';
import { type Names, namesOf } from './names';
import { Nothing } from './Nothing';
import { Pillars } from './Pillars';
import { Contents } from './Contents';
import { Contradictions, FindOut } from './Signals';
import { Summary } from './Summary';

/** The report of the open dossier. Until that has been read it is the same as what the server wrote. */
export function ReportPage() {
  const [content, setContent] = useState<ReportContent | null>(null);
  const session = useStore($session);
  const picked = useStore($pickedRound);
  useEffect(() => {
    setContent(readContent());
    void followSession();
  }, []);
  if (!content || session.state === 'loading') {
    return (
      <Frame>
        <p role="status">{reportWords.loading}</p>
      </Frame>
    );
  }
  const names = namesOf(content);
  const view = viewReport(session, picked, content, content.roles);
  const opening = openingSentence(view.report.opening, {
    subject: (id) => names.item(id).onderwerp,
    pillar: names.pillar,
  });
  return (
    <Frame
      onSave={() => saveReport(view, opening, content.framework, basePath)}
      {...(view.scans.length > 0 && { onPrint: printReport })}
    >
      {view.scans.length === 0 ? (
        <Nothing session={session} opening={opening} />
      ) : (
        <Body view={view} names={names} opening={opening} />
      )}
    </Frame>
  );
}

async function printReport(): Promise<void> {
  await finishCharts();
  print();
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
        </p>
      </div>
      {children}
    </div>
  );
}

/** Everything of a report, in the order a reader needs it. */
function Body({ view, names, opening }: { view: ReportView; names: Names; opening: string }) {
  const { report } = view;
  return (
    <>
      <Summary view={view} opening={opening} isExample={view.dossierId === exampleId} onPick={pickRound} />
      <Contents hasGroup={report.group !== null} />
      <Pillars report={report} names={names} />
      <Levels report={report} names={names} />
      <Gaps report={report} names={names} />
      <Genderscan report={report} names={names} />
      <Lessons report={report} names={names} />
      <CrossCuts report={report} names={names} />
      <Contradictions report={report} names={names} />
      <FindOut report={report} names={names} />
      <Barriers report={report} names={names} />
      <Group view={view} names={names} />
      <HowScored isGroup={report.group !== null} />
      <Annex view={view} names={names} />
    </>
  );
}
