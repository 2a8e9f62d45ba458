import { draftConvenant } from '../domain/convenant';
import type { Draft } from '../domain/convenant-draft';
import type { ConvenantShape, Facts, Wording } from '../domain/convenant-types';
import type { Framework } from '../domain/framework';
import { readActions } from '../dossier/actions';
import { readPartners } from '../dossier/partners';
import { writtenIn } from './convenant';
import { localDay } from './day';
import { environment } from './environment';
import { type ReportView, viewReport } from './report';
import type { Session } from './session';

/** The draft convenant of the open dossier, with what it rests on. */
export interface ConvenantView {
  draft: Draft;
  facts: Facts;
  report: ReportView;
  /** Whether anybody answered anything in the round that is shown: without answers there is nothing to propose. */
  hasAnswers: boolean;
}

type Open = Extract<Session, { state: 'open' }>;

let last: { parts: readonly unknown[]; view: ReportView } | null = null;

/** The report, made anew only when what it rests on is another: typing in the draft changes none of that. */
function reportOf(session: Open, picked: string | null, content: Framework): ReportView {
  const { id, rounds, chain } = session.dossier;
  const parts = [id, rounds, chain, picked, content];
  if (!last?.parts.every((part, index) => part === parts[index]))
    last = { parts, view: viewReport(session, picked, content, []) };
  return last.view;
}

/** Drafts the convenant of the open dossier from the picked round, or from the newest with a scan. */
export function viewConvenant(
  session: Open,
  picked: string | null,
  content: Framework & ConvenantShape,
  wording: Wording,
): ConvenantView {
  const view = reportOf(session, picked, content);
  const { chain, region, round, report, ambitions, answered } = view;
  const hasAnswers = answered > 0;
  const facts: Facts = {
    chain,
    region,
    round: hasAnswers ? { name: round, measuredOn: report.measuredOn } : null,
    report,
    ambitions,
    partners: readPartners(session.dossier),
    actions: readActions(session.dossier),
    framework: content,
    today: localDay(environment().now()),
  };
  return { draft: draftConvenant(content, facts, writtenIn(session), wording), facts, report: view, hasAnswers };
}
