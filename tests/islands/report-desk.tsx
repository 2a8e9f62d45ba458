import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect } from 'vitest';
import { contentBlock, contentText, type ReportContent } from '../../src/ui/content';
import { ReportPage } from '../../src/islands/rapport/ReportPage';
import { setEnvironment } from '../../src/stores/environment';
import { $readerPick } from '../../src/stores/reader';
import { $pickedRound } from '../../src/stores/picked-round';
import { $session } from '../../src/stores/session';
import { Machine, type Tab } from '../fixtures/memory-environment.ts';
import { reportContent } from '../fixtures/report-content.ts';
import { reportStates, type ReportState } from '../fixtures/states.ts';

/** The machine and the tab of the test that runs. */
export const desk = {} as { machine: Machine; tab: Tab };

beforeEach(() => {
  desk.machine = new Machine();
  desk.tab = desk.machine.openTab();
  setEnvironment(desk.tab.environment);
  reload();
  embed(reportContent);
});

/** Forgets what the page held in memory, as a reload of the tab does. */
export function reload(): void {
  $session.set({ state: 'loading' });
  $pickedRound.set(null);
  $readerPick.set({ roles: [], isBackToAll: false });
  document.body.replaceChildren();
}

/** Puts content in the page, as the build does. */
export function embed(content: ReportContent): void {
  document.getElementById(contentBlock)?.remove();
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = contentBlock;
  block.textContent = contentText(content);
  document.body.append(block);
}

export function stateOf(name: string): ReportState {
  const found = reportStates.find((state) => state.name === name);
  if (!found) throw new Error(`No state ${name}`);
  return found;
}

/** Keeps a dossier in the browser, as the open one. */
export function store(dossier: ReportState['dossier']): void {
  const { records } = desk.machine;
  const [round] = dossier.rounds;
  records.set(`dossier/${dossier.id}`, dossier);
  records.set('current', { dossier: dossier.id, round: round?.id ?? '', scan: round?.scans[0]?.id ?? '' });
}

/** Opens the report, and waits for its second half where it has one. */
export async function open(): Promise<Element> {
  const { container } = render(<ReportPage />);
  await waitFor(() => {
    expect(container.textContent).not.toContain('Het rapport wordt gemaakt.');
    expect(container.textContent).not.toContain('De rest van het rapport komt eraan.');
  });
  return container;
}

interface SavedReport extends Record<string, unknown> {
  gaps: { id: string; factors: string[]; handreiking: { role: string; title: string }[] }[];
}

export async function saveJson(): Promise<SavedReport> {
  const { downloads } = desk.tab;
  const before = downloads.length;
  fireEvent.click(screen.getByRole('button', { name: 'Rapport als JSON' }));
  await waitFor(() => expect(downloads.length).toBe(before + 1));
  return JSON.parse(downloads.at(-1)?.text ?? '') as SavedReport;
}

export const textOf = (element: Element | null | undefined) => element?.textContent ?? '';
