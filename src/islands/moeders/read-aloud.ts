import { motherFormWords as words } from '../../messages/mothers-form';
import { canSpeak, speak, stopSpeaking } from '../../stores/mother-form';

/** What each button reads, by what stands in its `data-lees`. */
type Texts = (what: string) => readonly string[];

/**
 * Makes the reading buttons work. They show themselves when it is known that this device can read by itself; where it
 * can't, that is said in their place. Nothing is ever read without a press.
 */
export function openReadAloud(texts: Texts): void {
  const page = document.documentElement.dataset;
  let reading: HTMLElement | null = null;
  const idle = () => {
    if (reading) label(reading, words.read);
    reading = null;
  };
  const stop = () => {
    stopSpeaking();
    idle();
  };
  const setAble = (isAble: boolean) => {
    page['stem'] = isAble ? 'ja' : 'nee';
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-lees]')) {
    button.addEventListener('click', () => {
      const wasReading = reading === button;
      stop();
      if (wasReading) return;
      if (!speak(texts(button.dataset['lees'] ?? ''), idle)) {
        setAble(false);
        return;
      }
      reading = button;
      label(button, words.stop);
    });
  }
  addEventListener('pagehide', stop);
  void canSpeak().then(setAble);
}

function label(button: HTMLElement, text: string): void {
  const place = button.querySelector('[data-woord]');
  if (place) place.textContent = text;
}

/** The sentences of what stands on the page, as one hears them best: one by one. What is only for paper is left out. */
export function sentencesIn(place: Element): string[] {
  return [...place.querySelectorAll('h1, h2, p, li')]
    .filter((part) => !part.closest('.op-papier') && part.querySelector('button') === null)
    .flatMap((part) =>
      (part.textContent ?? '')
        .replaceAll(/\s+/gu, ' ')
        .trim()
        .split(/(?<=[.?!])\s+/u),
    )
    .filter((sentence) => sentence !== '');
}
