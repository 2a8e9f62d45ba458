import { afterEach, expect, test } from 'vitest';
import { kindName as kindInConvenant, learnOwnKinds as learnInConvenant } from '../../../src/messages/convenant-text';
import {
  kindLabel,
  kindOptions,
  learnOwnKinds,
  partnerFacts,
  partnerName,
  shortKind,
} from '../../../src/messages/partner-names';

afterEach(() => learnOwnKinds());

test('the kinds of the host are chosen and named like the others, before "anders"', () => {
  learnOwnKinds([{ id: 'bibliotheek', name: 'Bibliotheek' }]);
  expect(kindOptions().slice(-3)).toEqual([
    { value: 'ervaringsdeskundige', label: 'Moeders zelf, ervaringsdeskundigen' },
    { value: 'bibliotheek', label: 'Bibliotheek' },
    { value: 'anders', label: 'Anders' },
  ]);
  expect(shortKind('bibliotheek')).toBe('Bibliotheek');
  const partner = { name: '', kind: 'bibliotheek', sector: '', status: 'gewenst' };
  expect(partnerName(partner)).toBe('Bibliotheek (nog zonder naam)');
  expect(partnerFacts(partner)).toBe('Bibliotheek · gewenst');
});

test('without that host the kind stands as it was written', () => {
  expect(kindLabel('bibliotheek')).toBe('bibliotheek');
  expect(kindOptions().map(({ value }) => value)).not.toContain('bibliotheek');
});

test('the convenant knows them too', () => {
  expect(kindInConvenant('buurthuis')).toBe('buurthuis');
  learnInConvenant({ buurthuis: 'Buurthuis of wijkcentrum' });
  expect(kindInConvenant('buurthuis')).toBe('Buurthuis of wijkcentrum');
  expect(kindInConvenant('toString')).toBe('toString');
  learnInConvenant();
  expect(kindInConvenant('gemeente')).toBe('gemeente');
});
