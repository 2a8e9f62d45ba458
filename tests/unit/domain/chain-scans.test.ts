import { expect, test } from 'vitest';
import { listNewOrganisations } from '../../../src/domain/chain-scans';
import { shownRespondents } from '../../../src/domain/respondents';

const scan = (organisation: string, role = 'gemeente', layer = '') => ({ organisation, role, layer });

test('organisations that scored and are not on the list, each once, with the layers from which they scored', () => {
  const scored = [
    scan('Gemeente X', 'projectleider', 'tactisch'),
    scan('GGD', 'zorg'),
    scan(' gemeente  x', 'gemeente', 'strategisch'),
  ];
  expect(listNewOrganisations(scored, [{ name: 'ggd ' }])).toEqual([
    { name: 'Gemeente X', kind: 'gemeente', layers: ['strategisch', 'tactisch'] },
  ]);
});

test('a name stands without the space around it', () => {
  expect(listNewOrganisations([scan(' GGD ', 'zorg')], [])).toEqual([{ name: 'GGD', kind: 'zorg', layers: [] }]);
});

test('a role of a person says what kind it is only when there is no other', () => {
  expect(listNewOrganisations([scan('Bureau', 'projectleider')], [])[0]?.kind).toBe('projectleider');
});

test('who may not be recognised is not proposed', () => {
  const scored = [scan('Buurthuis', 'ervaringsdeskundige', 'operationeel'), scan('Bakker', 'anders'), scan('', 'zorg')];
  expect(listNewOrganisations(shownRespondents(scored), [])).toEqual([]);
});
