import { afterAll, expect, test } from 'vitest';
import { newScan } from '../../../src/stores/start';

const zone = process.env.TZ;
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const details = {
  chain: { name: 'Keten', region: '', stage: '' as const, goal: '' },
  respondent: { role: '' as const, organisation: '', layer: '' as const },
  depth: 'kort' as const,
};

test.each([
  ['Europe/Amsterdam', '2026-11-22T23:02:00.000Z', '2026-11-23'],
  ['America/New_York', '2026-11-23T03:00:00.000Z', '2026-11-22'],
  ['UTC', '2026-11-22T23:02:00.000Z', '2026-11-22'],
])('a new scan in %s is measured on the day that its round and its files have', (place, moment, day) => {
  process.env.TZ = place;
  expect(newScan(details, '2024-09', 'een', new Date(moment))).toMatchObject({
    measuredOn: day,
    createdAt: moment,
    updatedAt: moment,
  });
});
