import { describe, expect, test } from 'vitest';
import { makeReport } from '../../../src/domain/report';
import { invitationText, loadInvitation } from '../../../src/dossier/invitation';
import { readConvenant } from '../../../src/dossier/convenant';
import { fileText } from '../../../src/dossier/file-name';
import { readPart } from '../../../src/dossier/instrument';
import { invitationFragment, openLink } from '../../../src/dossier/link';
import { type LoadedFile, type LoadError, loadText } from '../../../src/dossier/load';
import { readMothers } from '../../../src/dossier/mothers';
import { readAllPartners } from '../../../src/dossier/partners';
import { reportInput } from '../../../src/dossier/report-input';
import { listWarnings } from '../../../src/dossier/warnings';
import { loadWorkshop, readJoinedWorkshops, workshopForDossier } from '../../../src/dossier/workshop';
import { openProblem, warningText } from '../../../src/messages/load';
import { workshopProblem } from '../../../src/messages/workshop';
import { holds } from '../../fixtures/holds';
import { keptFramework, keptOf } from '../../fixtures/kept-files';
import { mutatedJson } from '../../fixtures/mutate';
import { isSentence } from '../../fixtures/sentence';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;
const textsOf = (...formats: string[]) => keptOf(...formats).map(({ text }) => text);

/** Everything that pages read in a file. */
function useFile(file: LoadedFile): void {
  for (const warning of listWarnings(file, keptFramework, '2024-09').slice(0, 50)) {
    expect(isSentence(warningText(warning, {}))).toBe(true);
  }
  if (file.format !== 'dossier') return;
  const { dossier } = file;
  for (const round of [null, ...dossier.rounds.slice(0, 3)]) {
    makeReport(keptFramework, reportInput(dossier, round, ['projectleider']));
    if (round) readMothers(dossier.instruments, round.id);
  }
  readConvenant(dossier.convenant);
  readAllPartners(dossier);
  readJoinedWorkshops(dossier);
  for (const id of Object.keys(dossier.instruments)) readPart(dossier.instruments, id);
}

const valueOf = (file: LoadedFile) => (file.format === 'scan' ? file.scan : file.dossier);

const problemText = (loaded: { error: LoadError }): string => {
  const { what, how } = openProblem(loaded.error, {});
  expect([what, how].every(isSentence), `${what} ${how}`).toBe(true);
  return what;
};

describe('a file with something wrong in it is opened whole or refused with a sentence', () => {
  test.each([
    ['scan', 80],
    ['dossier', 80],
  ] as const)('%s', async (format, sample) => {
    await holds(
      mutatedJson(textsOf(format)),
      (text) => {
        const loaded = loadText(text, bytesOf(text));
        if (loaded.kind === 'error') return void problemText(loaded);
        useFile(loaded.file);
        const saved = fileText(valueOf(loaded.file));
        const again = loadText(saved, bytesOf(saved));
        expect(again.kind === 'ok' && fileText(valueOf(again.file))).toBe(saved);
      },
      sample,
    );
  });

  test('invitation', async () => {
    await holds(
      mutatedJson(textsOf('invitation')),
      (text) => {
        const loaded = loadInvitation(text, bytesOf(text));
        if (loaded.kind === 'error') return void problemText(loaded);
        const saved = invitationText(loaded.invitation);
        const again = loadInvitation(saved, bytesOf(saved));
        expect(again.kind === 'ok' && invitationText(again.invitation)).toBe(saved);
        expect(openLink(invitationFragment(loaded.invitation), keptFramework).kind).toBe(
          loaded.invitation.framework === '2024-09' ? 'invitation' : 'problem',
        );
      },
      100,
    );
  });

  test('workshop', async () => {
    await holds(
      mutatedJson(textsOf('workshop')),
      (text) => {
        const loaded = loadWorkshop(text, bytesOf(text), 'een-id');
        if (loaded.kind === 'error') {
          expect(isSentence(workshopProblem(loaded.error)), workshopProblem(loaded.error)).toBe(true);
          return;
        }
        workshopForDossier(loaded.workshop);
        const saved = fileText(loaded.workshop);
        const again = loadWorkshop(saved, bytesOf(saved), 'een-id');
        expect(again.kind === 'ok' && fileText(again.workshop)).toBe(saved);
      },
      100,
    );
  });
});
