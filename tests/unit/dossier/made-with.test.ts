import { expect, it } from 'vitest';
import { fileText } from '../../../src/dossier/file-name';
import { invitationText, loadInvitation } from '../../../src/dossier/invitation';
import { loadText } from '../../../src/dossier/load';
import { withoutMadeWith } from '../../../src/dossier/made-with';
import { loadWorkshop } from '../../../src/dossier/workshop';
import dossierFull from '../../fixtures/dossier-full.json' with { type: 'json' };
import { fullWorkshop } from '../../fixtures/workshop';

const edition = 'Ketenspiegel 1.0.0 (inhoud 5f3a9c1e)';

it('each file says which program and content wrote it, and opening leaves that out', () => {
  const plain = fileText(dossierFull);
  const saved = fileText(dossierFull, edition);
  expect(JSON.parse(saved)).toEqual({ ...dossierFull, madeWith: edition });
  expect(loadText(saved, 1000)).toEqual(loadText(plain, 1000));

  const workshop = fileText(fullWorkshop, edition);
  expect(loadWorkshop(workshop, 1000, 'nieuw')).toEqual(loadWorkshop(fileText(fullWorkshop), 1000, 'nieuw'));

  const asked = loadInvitation('{"format":"ketenspiegel/invitation","version":1,"framework":"2024-09"}', 100);
  if (asked.kind !== 'ok') throw new Error('No invitation');
  expect(loadInvitation(invitationText(asked.invitation, edition), 100)).toEqual(asked);
});

it('a file that was saved twice by different versions holds the same work', () => {
  const [one, other] = [edition, 'Ketenspiegel 2.0.0 (inhoud 00000000)'].map((by) =>
    loadText(fileText(dossierFull, by), 1),
  );
  expect(one).toEqual(other);
});

it('leaves a field of that name that is no text to the rules for unknown fields', () => {
  expect(withoutMadeWith({ madeWith: { by: 1 }, a: 1 })).toEqual({ madeWith: { by: 1 }, a: 1 });
  expect(withoutMadeWith({ madeWith: '', a: 1 })).toEqual({ a: 1 });
  for (const value of [null, 'x', [1]]) expect(withoutMadeWith(value)).toBe(value);
});
