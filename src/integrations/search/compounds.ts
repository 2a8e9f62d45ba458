import { isStopWord, stemWord } from '../../domain/search-words.ts';

/** A last part has at least so many letters; shorter ones are endings more often than words. */
const shortestTail = 4;
/** So many letters make a first part that the site does not use by itself a word: "mantel" in "mantelzorg". */
const shortestHead = 4;

/** Words that also end many words they have nothing to do with: "onderteken-kende", "ge-beuren". */
const noTails = new Set(
  'acht allen ding enden erken even ging gingen heet kende kent laatst leert leren mogen open raken ring tonen uren veer'.split(
    ' ',
  ),
);

/** These begin verbs and what comes from them; what follows is no word by itself: "ver-plaatst", "op-dracht". */
const particles =
  `aan af be bij daar door er ge her hier in mee na om on ont onder op over samen tegen terug toe uit vast
  ver voor waar weg`.split(/\s+/u);

/** Words that only look like compounds of what they end with. */
const noCompounds = ['belemmert', 'houder', 'kwartaal', 'naaste', 'netwerk', 'statushouder', 'terecht'];

/** Letters that tie two words together: "gespreks-tijd", "vrouwen-organisatie". */
const links = ['', 's', 'e', 'n', 'en'];

/**
 * Finds the words that end the compounds of a site: "kinderopvang" has "opvang", "mantelzorg" has "zorg". The words before
 * them need no finding: whoever types "kinder" or "mantel" meets the compound by its beginning.
 * @param vocabulary every folded word of the site
 * @returns a function that gives the last words in a folded word, the longest first; none when it is no compound
 */
export function makeSplitter(vocabulary: ReadonlySet<string>): (word: string) => string[] {
  const stems = new Set([...vocabulary].map(stemWord));
  const isWord = (part: string) => part.length >= 3 && (vocabulary.has(part) || stems.has(part));
  const isHead = (head: string) =>
    links.some((link) => head.endsWith(link) && isWord(cut(head, link)) && !particles.includes(cut(head, link))) ||
    (head.length >= shortestHead && !particles.some((particle) => head.startsWith(particle)));
  const isTail = (tail: string) => vocabulary.has(tail) && !noTails.has(tail) && !isStopWord(tail);
  return (word) => {
    if (noCompounds.some((known) => word.startsWith(known))) return [];
    const tails = Array.from({ length: Math.max(0, word.length - shortestTail - 2) }, (_, index) => index + 3);
    return tails.filter((at) => isTail(word.slice(at)) && isHead(word.slice(0, at))).map((at) => word.slice(at));
  };
}

const cut = (word: string, ending: string): string => word.slice(0, word.length - ending.length);
