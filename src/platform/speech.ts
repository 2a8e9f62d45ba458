/*
 * Reading aloud by the browser itself. Some voices send the text to a service on the internet (`localService` false):
 * nothing of a mother may leave her device, so only voices that live on it are used. Without one nothing is read.
 */

/** How long a browser may take to name its voices, in milliseconds: some know them only a moment after the page. */
const patience = 1500;

/** What is being said; a browser may forget one that nothing holds, and then never tells that it ended. */
let speaking: SpeechSynthesisUtterance[] = [];

const synthesis = (): SpeechSynthesis | undefined => (globalThis as Partial<typeof globalThis>).speechSynthesis;

/** Whether this device can read Dutch aloud by itself. */
export async function canSpeak(): Promise<boolean> {
  const speech = synthesis();
  if (!speech) return false;
  if (ownVoice(speech)) return true;
  if (speech.getVoices().length > 0) return false;
  await new Promise<void>((go) => {
    setTimeout(go, patience);
    speech.addEventListener('voiceschanged', () => go(), { once: true });
  });
  return ownVoice(speech) !== undefined;
}

/** Reads sentences aloud, instead of what was being read; `onEnd` when it is done or stopped. False when it can't. */
export function speak(sentences: readonly string[], onEnd: () => void): boolean {
  const speech = synthesis();
  const voice = speech && ownVoice(speech);
  if (!speech || !voice) return false;
  stopSpeaking();
  // One by one: some browsers break off in the middle of a long text.
  const mine = sentences.map((sentence) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    return utterance;
  });
  speaking = mine;
  const end = () => {
    if (speaking !== mine) return;
    speaking = [];
    onEnd();
  };
  mine.at(-1)?.addEventListener('end', end);
  for (const utterance of mine) {
    utterance.addEventListener('error', end);
    speech.speak(utterance);
  }
  return true;
}

/** Is quiet at once. What was being read is not told that it ended. */
export function stopSpeaking(): void {
  speaking = [];
  synthesis()?.cancel();
}

/** A Dutch voice of the device itself, from the Netherlands if there is one. */
function ownVoice(speech: SpeechSynthesis): SpeechSynthesisVoice | undefined {
  const dutch = speech.getVoices().filter(({ lang, localService }) => localService && /^nl(?:[-_]|$)/iu.test(lang));
  return dutch.find(({ lang }) => /nl[-_]nl/iu.test(lang)) ?? dutch[0];
}
