import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { canSpeak, speak, stopSpeaking } from '../../../src/platform/speech';

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

class Utterance extends EventTarget {
  voice: Voice | null = null;
  lang = '';
  rate = 1;
  constructor(readonly text: string) {
    super();
  }
}

class Synthesis extends EventTarget {
  voices: Voice[] = [];
  said: Utterance[] = [];
  cancelled = 0;
  getVoices = () => this.voices;
  speak = (utterance: Utterance) => void this.said.push(utterance);
  cancel = () => void (this.cancelled += 1);
}

let synthesis: Synthesis;
const own: Voice = { lang: 'nl-NL', localService: true };
const flemish: Voice = { lang: 'nl_BE', localService: true };
const remote: Voice = { lang: 'nl-NL', localService: false };

beforeEach(() => {
  vi.useFakeTimers();
  synthesis = new Synthesis();
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});
afterEach(() => {
  stopSpeaking();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('only a voice that lives on the device is used', () => {
  test.each<[string, Voice[], boolean]>([
    ['a Dutch one of its own', [own], true],
    ['a Flemish one', [flemish], true],
    ['one that sends the text away', [remote], false],
    ['an English one', [{ lang: 'en-GB', localService: true }], false],
    ['another language that begins alike', [{ lang: 'nlx', localService: true }], false],
  ])('%s', async (_, voices, isAble) => {
    synthesis.voices = voices;
    expect(await canSpeak()).toBe(isAble);
    expect(speak(['Dag.'], () => undefined)).toBe(isAble);
    expect(synthesis.said).toHaveLength(isAble ? 1 : 0);
  });
  test('the one from the Netherlands first, never the one that sends text away', () => {
    synthesis.voices = [remote, flemish, own];
    speak(['Dag.'], () => undefined);
    expect(synthesis.said[0]).toMatchObject({ voice: own, lang: 'nl-NL' });
  });
  test('voices that come a moment later are waited for', async () => {
    const asked = canSpeak();
    synthesis.voices = [own];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(await asked).toBe(true);
  });
  test('a browser that never names one can not read', async () => {
    const asked = canSpeak();
    await vi.runAllTimersAsync();
    expect(await asked).toBe(false);
  });
  test('nor can one without speech', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    expect(await canSpeak()).toBe(false);
    expect(speak(['Dag.'], () => undefined)).toBe(false);
  });
});

describe('reading', () => {
  beforeEach(() => {
    synthesis.voices = [own];
  });
  test('goes sentence by sentence and tells when it is done', () => {
    const onEnd = vi.fn();
    speak(['Een.', 'Twee.'], onEnd);
    expect(synthesis.said.map(({ text }) => text)).toEqual(['Een.', 'Twee.']);
    synthesis.said[0]!.dispatchEvent(new Event('end'));
    expect(onEnd).not.toHaveBeenCalled();
    synthesis.said[1]!.dispatchEvent(new Event('end'));
    expect(onEnd).toHaveBeenCalledOnce();
  });
  test('is stopped by what is read next, which then is the one that ends', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    speak(['Een.'], first);
    speak(['Twee.'], second);
    for (const utterance of synthesis.said) utterance.dispatchEvent(new Event('end'));
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
    expect(synthesis.cancelled).toBe(2);
  });
  test('ends when it goes wrong', () => {
    const onEnd = vi.fn();
    speak(['Een.', 'Twee.'], onEnd);
    synthesis.said[0]!.dispatchEvent(new Event('error'));
    expect(onEnd).toHaveBeenCalledOnce();
  });
});
