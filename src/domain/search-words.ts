/*
 * How a text and the words of a visitor become terms that can meet: the same way on both sides, so that "Schulden" finds
 * "schuld" and "cooperatie" finds "coöperatie". Light on purpose: what it does not know, prefixes and typing errors catch.
 */

/** Words that stand everywhere and say nothing about where to look. */
const stopWords = new Set(
  `aan al alle alleen als altijd ander andere anderen beide ben bent bij bijvoorbeeld daar daarbij daarmee daarna daarom
  daarvan dan dat de deze die dit doe doen doet door dus een eigen elk elke en er ermee ervan gaan gaat geen haar had
  heb hebben hebt heeft hem hen het hier hij hoe hun ieder iedere iemand iets ik in is ja je jij jou jouw jullie kan
  kun kunnen kunt maar mag meer men met mij mijn moet moeten na naar nee niet niets nog nu of om omdat onder ons onze
  ook op over per pas samen soms staan staat steeds te tegen ten toch toe tot tussen u uit uw van vanaf veel vaak voor
  waar waarbij waardoor waarin waarom wat we wel welk welke werd wie wij wil willen wilt wordt worden zal ze zelf zich
  zien ziet zij zijn zo zoals zonder zou zouden zullen`.split(/\s+/u),
);

/** A text without capitals and accents: "Één" becomes "een". */
export function foldText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, folded, in order: letters and digits; "auto's" and "n.v.t." stay whole. */
export function listWords(text: string): string[] {
  return (foldText(text).match(/(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []).map((word) =>
    word.replaceAll(/['’.]/gu, ''),
  );
}

/** Whether a folded word says nothing about where to look. */
export const isStopWord = (word: string): boolean => stopWords.has(word);

/** Endings of nouns whose plural is an s: "moeders", "partners", "teams". */
const pluralS = /(?:[^e]er|[ae]l|or|eur|age|[dglmst]ie|au|io|[cpt]o|[dgmn]a|am|ip|op|nt)s$/u;

/**
 * The stem of a folded word, by a few rules about endings: plurals and verb forms in -en, -s, -e and -t. The same stem
 * does not always read as a word ("taken" and "taak" give "tak"): it only has to be the same.
 */
export function stemWord(word: string): string {
  if (word.length < 4 || /\d/u.test(word)) return word;
  return singleVowel(hardEnd(dropEnding(word)));
}

function dropEnding(word: string): string {
  for (const [ending, instead] of endings) {
    if (!ending.test(word)) continue;
    const shorter = word.replace(ending, instead);
    // A stem needs a vowel and three letters, or it is no longer a word one could mean.
    if (shorter.length >= 3 && /[aeiouy]/u.test(shorter)) return dropEnding(singleConsonant(shorter));
  }
  return word;
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/heden$/u, 'heid'],
  // "Sensitiviteit" and "sensitief".
  [/iviteit$/u, 'ief'],
  [/(?<=[^aeiouy]|ie|ui|ij|oe|eu|ei|ou|au)en$/u, ''],
  [new RegExp(`(?<=${pluralS.source.slice(0, -2)})s$`, 'u'), ''],
  [/(?<=[^aeiouy]{1,3})e$/u, ''],
  // Not "talent" or "moment".
  [/(?<=\p{L}{3}[bfghklmnprsw])(?<!en)t$/u, ''],
];

/** "bellen" loses its ending and leaves "bell". */
const singleConsonant = (word: string): string => word.replace(/([bdfgklmnprst])\1$/u, '$1');

/** "bedrijven" leaves "bedrijv", "huizen" leaves "huiz". */
const hardEnd = (word: string): string => word.replace(/v$/u, 'f').replace(/z$/u, 's');

/** "taak" is "taken" in the plural; both become "tak". */
const singleVowel = (word: string): string => word.replace(/([aeou])\1(?=[^aeiouy]$)/u, '$1');
