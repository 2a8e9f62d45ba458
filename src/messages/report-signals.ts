import type { CrossCut } from '../domain/cross-cuts';
import type { Heard } from '../domain/respondents';
import type { Contradiction, Cover } from '../domain/signals';
import { count, dateText } from './format';

export const crossWords: Record<
  CrossCut['id'],
  { title: string; intro: string; noScan: string } & Record<Heard, string>
> = {
  moeders: {
    title: 'De stem van de moeders',
    intro: 'Alles in deze scan dat over de inbreng en de positie van moeders gaat, bij elkaar.',
    yes: 'Een ervaringsdeskundige of vrouwenorganisatie vulde de scan in.',
    hidden:
      'Geen vrouwenorganisatie vulde de scan in. Of een ervaringsdeskundige dat deed, zeggen we pas als er drie scans van zijn.',
    no: 'Geen moeder, ervaringsdeskundige of vrouwenorganisatie vulde deze scan in. Wat moeders er zelf van vinden, weet je dus nog niet. Vraag het hun.',
    noScan: 'Er is nog geen scan ingevuld, dus ook niet door een moeder of vrouwenorganisatie.',
  },
  werkgever: {
    title: 'De werkgever',
    intro: 'Alles in deze scan dat over werkgevers en de werkplek gaat, bij elkaar.',
    yes: 'Een werkgever vulde de scan in.',
    hidden: '',
    no: 'Geen werkgever vulde deze scan in. Hoe het op de werkvloer gaat, hoor je dus van anderen. Vraag een werkgever om mee te scoren.',
    noScan: 'Er is nog geen scan ingevuld, dus ook niet door een werkgever.',
  },
};

export const crossCutWords = {
  intro: 'Welke onderdelen hierbij horen, is onze lezing van het raamwerk.',
  items: 'Niveaus',
  factors: 'Succesfactoren',
  barriers: 'Belemmeringen',
  noBarriers: 'Deze belemmeringen zijn allemaal uitgezet.',
};

export const contradictionWords = {
  intro: 'Hier passen het niveau en de succesfactoren niet bij elkaar. Dat hoeft geen fout te zijn: praat erover.',
  none: 'Niveaus en succesfactoren spreken elkaar nergens tegen.',
  noFactors:
    'Er zijn nog geen succesfactoren beantwoord, dus dit is nog niet te zien. De volledige scan vraagt ernaar.',
  text: ({ kind, counts }: Contradiction, level: string): string => {
    const given = `${counts.ja} ja, ${counts.deels} deels en ${counts.nee} nee`;
    return kind === 'te-hoog'
      ? `Het niveau is ${level}, maar de succesfactoren laten weinig zien: ${given}. Misschien is het niveau te hoog gekozen.`
      : `Het niveau is ${level}, maar de succesfactoren zijn er bijna allemaal: ${given}. Misschien is het niveau te laag gekozen.`;
  },
  sumTitle: (percent: number) => `Aandeel ${percent}%: hoe is dat berekend?`,
  sum: ({ counts }: Contradiction, percent: number) =>
    `${counts.ja} ja plus de helft van ${counts.deels} deels, gedeeld door ${count(counts.ja + counts.deels + counts.nee, 'antwoord', 'antwoorden')} met ja, deels of nee, is ${percent}%.`,
};

export const findOutWords = {
  intro: (amount: number) =>
    `Van ${count(amount, 'onderdeel', 'onderdelen')} is het niveau onbekend. Onbekend telt nooit als 0. Zoek het uit en vul het alsnog in.`,
  none: 'Van alles wat van toepassing is, is het niveau bekend.',
  who: (names: string) => `Dit weet vaak: ${names}.`,
  /** What the group agreed on an item that it left open. */
  open: ({ owner, due }: { owner: string; due: string }) =>
    `Jullie zoeken dit uit. ${owner.trim() ? `Wie: ${owner.trim()}.` : 'Spreek nog af wie dat doet.'}${due ? ` Voor wanneer: ${dateText(due)}.` : ''}`,
};

export const coverNames: Record<Cover, string> = {
  gedekt: 'randvoorwaarden op orde',
  deels: 'randvoorwaarden deels op orde',
  open: 'randvoorwaarden niet op orde',
  onbekend: 'nog niet te zeggen',
};

/** The systems around the mother, from the inside out. */
export const systemIds = ['individu', 'microsysteem', 'mesosysteem', 'exosysteem', 'macrosysteem'] as const;

const systemNames: Record<string, [title: string, what: string]> = {
  individu: ['Individu', 'de moeder zelf'],
  microsysteem: ['Microsysteem', 'de mensen en plekken waar zij elke dag mee te maken heeft'],
  mesosysteem: ['Mesosysteem', 'hoe die mensen en plekken met elkaar omgaan'],
  exosysteem: ['Exosysteem', 'organisaties en regelingen eromheen'],
  macrosysteem: ['Macrosysteem', 'wetten, normen en beelden in de samenleving'],
};

export const barrierWords = {
  intro: (isReviewed: boolean) =>
    isReviewed
      ? 'Deze belemmeringen spelen bij jullie of kunnen dat doen. Ernaast staat of de randvoorwaarden die ertegen helpen op orde zijn.'
      : 'Deze belemmeringen kunnen in jullie keten spelen. De lijst is nog niet door iedereen nagelopen. Ernaast staat of de randvoorwaarden die ertegen helpen op orde zijn.',
  limit: 'Of moeders het verschil merken, zegt deze scan niet. Dat weet je pas als je het hun vraagt.',
  review: 'Loop de belemmeringen na',
  none: 'Alle belemmeringen zijn uitgezet.',
  name: 'Belemmering',
  cover: 'Dekking',
  rests: 'Rust op, en wat je kunt lezen',
  systemCaption: (id: string) => `${systemNames[id]?.[0] ?? id}: ${systemNames[id]?.[1] ?? ''}`,
  also: (ids: readonly string[]) => `ook ${ids.join(', ')}`,
  noneLeft: 'niets dat van toepassing is',
  unknown: 'onbekend',
  placing: 'In welke ring om de moeder een belemmering staat, is onze lezing.',
};
