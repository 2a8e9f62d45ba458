import { afterEach, expect, test, vi } from 'vitest';
import { forgetOnDevice, keepOnDevice, recallOnDevice } from '../../../src/platform/this-device';

afterEach(() => vi.unstubAllGlobals());

function giveStorage(kept = new Map<string, string>()): Map<string, string> {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
}

test('what was kept is found back under its own name, until it is forgotten', () => {
  const kept = giveStorage();
  expect(recallOnDevice('iets')).toBeNull();
  expect(keepOnDevice('iets', { a: [1] })).toBe(true);
  expect([...kept.keys()]).toEqual(['ks-toestel-iets']);
  expect(recallOnDevice('iets')).toEqual({ a: [1] });
  forgetOnDevice('iets');
  expect(kept.size).toBe(0);
});

test('what can not be read counts for nothing', () => {
  giveStorage(new Map([['ks-toestel-iets', '{stuk']]));
  expect(recallOnDevice('iets')).toBeNull();
});

test('a full device says so, and keeps what it had', () => {
  const kept = giveStorage(new Map([['ks-toestel-iets', '1']]));
  vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(keepOnDevice('iets', 2)).toBe(false);
  expect(kept.get('ks-toestel-iets')).toBe('1');
});

test('a device that forbids storage never throws', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(recallOnDevice('iets')).toBeNull();
  expect(keepOnDevice('iets', 1)).toBe(false);
  expect(() => forgetOnDevice('iets')).not.toThrow();
});
