import { countWords } from '../../src/schemas/messages';
import type { ContentFile } from './content.ts';
import { listRuns, listWords } from './grams.ts';
import { listTexts } from './texts.ts';

export const ratedKinds: readonly string[] = ['randvoorwaarden', 'aandachtspunten', 'praktijklessen'];

/** How many words the running text of each kind has; the schemas tell it to the editor. */
const bodyWords: Readonly<Record<string, readonly [least: number, most: number]>> = {
  pijlers: [80, 150],
  randvoorwaarden: [60, 120],
  aandachtspunten: [60, 120],
  praktijklessen: [60, 120],
  succesfactoren: [30, 70],
  belemmeringen: [40, 90],
  begrippen: [15, 60],
};

/** Finds bodies that are too short to explain their element or too long to be read. */
export function findBodyFaults(files: readonly ContentFile[]): string[] {
  return files.flatMap(({ path, kind, body }) => {
    const [least, most] = bodyWords[kind] ?? [0, Infinity];
    const words = body === '' ? 0 : countWords(body);
    return words >= least && words <= most ? [] : [`${path}: the body has ${words} words, not ${least} to ${most}`];
  });
}

/** Finds what a rated item lacks that no schema sees: texts that say the same, and forms that pages rely on. */
export function findRatedFaults(files: readonly ContentFile[]): string[] {
  const rated = files.filter(({ kind }) => ratedKinds.includes(kind));
  return [
    ...(rated.length === 32 ? [] : [`${rated.length} rated items, not 32`]),
    ...rated.flatMap(({ path, data }) => listFormFaults(data).map((fault) => `${path} ${fault}`)),
    ...['korteNaam', 'onderwerp', 'vraag', 'weetDit', 'gespreksvraag'].flatMap((field) => findDoubles(rated, field)),
  ];
}

function listFormFaults(data: Record<string, unknown>): string[] {
  const faults: string[] = [];
  const fault = (field: string, isWrong: boolean, what: string) => {
    if (isWrong) faults.push(`${field}: ${what}`);
  };
  const text = (field: string) => String(data[field] ?? '');
  const items = (field: string) => (Array.isArray(data[field]) ? data[field].map(String) : []);
  const isTwice = (texts: string[]) => new Set(texts.map((one) => listWords(one).join(' '))).size < texts.length;
  fault('niveaus', items('niveaus').length !== 5, 'not five');
  fault('niveaus', isTwice(items('niveaus')), 'two are the same');
  fault('niveaus', items('niveaus').some((niveau) => countWords(niveau) > 20), 'more than 20 words');
  fault('niveaus', items('niveaus').some((niveau) => !/[.!?]$/u.test(niveau)), 'one is not a whole sentence');
  fault('stappen', items('stappen').length !== 4, 'not four');
  fault('stappen', isTwice(items('stappen')), 'two are the same');
  fault('herkennen', isTwice(items('herkennen')), 'two are the same');
  fault('weetDit', /[.!?]$/u.test(text('weetDit')), 'ends with a full stop, and the page adds one');
  fault('weetDit', !/^\p{Ll}/u.test(text('weetDit')), 'begins with a capital, after "Dit weet vaak:"');
  fault('onderwerp', !/^\p{Ll}/u.test(text('onderwerp')), 'begins with a capital, after "Begin bij"');
  fault('onderwerp', /[.!?]$/u.test(text('onderwerp')), 'ends with a full stop, in the middle of a sentence');
  const isOwn = data.pijler === 'intra-organisatorisch';
  fault('vraag', isOwn && !/\b(?:jouw|jullie|je eigen) organisatie\b/u.test(text('vraag')), 'does not say whose organisation');
  return faults;
}

function findDoubles(files: readonly ContentFile[], field: string): string[] {
  return files.flatMap(({ path, data }, index) => {
    const first = files.slice(0, index).find((other) => other.data[field] === data[field]);
    return first ? [`${path} ${field}: the same as in ${first.path}`] : [];
  });
}

/** Finds success factors that experts added without their text saying so, and the other way round. */
export function findExpertFaults(files: readonly ContentFile[]): string[] {
  return files
    .filter(({ kind }) => kind === 'succesfactoren')
    .filter(({ data, body }) => (data.genoemdBij as string[]).includes('expert-review') !== /\bexperts\b/u.test(body))
    .map(({ path }) => `${path}: the text and genoemdBij say different things about experts`);
}

/** Everything a reader of a section sees, as one text. */
const sectionText = (file: ContentFile) =>
  listTexts(file)
    .map(({ text }) => text)
    .join('\n');

/** Finds sections of the handreiking that are too short, too long or too broad, or that repeat another one. */
export function findSectionFaults(files: readonly ContentFile[]): string[] {
  const sections = files
    .filter(({ kind }) => kind === 'secties')
    .map((file) => ({ ...file, words: countWords(sectionText(file)), runs: new Set(listRuns(listWords(sectionText(file)), 4)) }));
  return sections.flatMap(({ path, words, runs, data }, index) => [
    ...(words >= 150 && words <= 350 ? [] : [`${path}: ${words} words, not 150 to 350`]),
    ...(Array.isArray(data.elementen) && data.elementen.length <= 6 ? [] : [`${path}: not one to six elements`]),
    ...sections.slice(0, index).flatMap((other) => {
      if (runs.size === 0 || other.runs.size === 0) return [];
      const shared = [...runs].filter((run) => other.runs.has(run)).length / Math.min(runs.size, other.runs.size);
      return shared < 0.1 ? [] : [`${path}: ${Math.round(shared * 100)}% of its four-word runs stand in ${other.path}`];
    }),
  ]);
}
