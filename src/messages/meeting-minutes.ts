import type { Minutes } from '../stores/meeting-minutes';
import { count, dateText, list } from './format';
import { levelLabel } from './levels';
import { reasonText } from './meeting';

/** Words of the minutes of a meeting. */
export const minutesWords = {
  title: 'Verslag',
  heading: (day: string) => `Verslag van de bijeenkomst van ${day}`,
  cover: (chain: string, day: string) =>
    ['Ketenspiegel', chain, 'verslag van de bijeenkomst', day].filter(Boolean).join(' · '),
  print: 'Afdrukken',
  chain: 'Keten',
  nameless: 'Keten zonder naam',
  round: 'Meting',
  namelessRound: 'Meting zonder naam',
  measured: (day: string) => `gemeten op ${day}`,
  scans: 'Scans van',
  noScans: 'Er zijn geen scans.',
  others: (amount: number) => count(amount, 'scan zonder naam', 'scans zonder naam'),
  present: 'Aanwezig',
  presentHint: 'Komt op papier en in de tekst, maar niet in het dossier. Dit venster onthoudt het tot je het sluit.',
  agreed: 'Samen afgesproken',
  level: 'Niveau',
  why: 'Waarom',
  item: 'Onderdeel',
  notApplicable: 'Niet van toepassing',
  open: 'Zoeken we uit',
  owner: 'Wie',
  noOwner: 'nog niemand',
  due: 'Voor wanneer',
  noDue: 'geen datum',
  ambitions: 'Eigen doelen',
  ambitionNote: 'Een eigen doel staat naast niveau 3 en telt nergens mee.',
  by: 'Uiterlijk',
  left: 'Nog niet afgesproken',
  leftIntro: 'Hier moesten of wilden jullie over praten.',
  note: 'Aantekening',
  rest: 'Niet aan de orde geweest',
  restIntro: 'Hier telt wat de scans samen zeggen.',
  nothing: 'Er is nog niets vastgelegd.',
  noMotivation: 'geen reden opgeschreven',
  copyLabel: 'Het verslag als tekst, voor een mail of een document',
  copy: 'Kopieer de tekst',
  copied: 'Gekopieerd.',
} as const;

export interface MinutesHead {
  organisations: readonly string[];
  nameless: number;
  present: string;
}

/** "Gemeente X, Bakkerij Y en 2 scans zonder naam". */
export function whoText({ organisations, nameless }: Pick<MinutesHead, 'organisations' | 'nameless'>): string {
  const parts = [...organisations, ...(nameless > 0 ? [minutesWords.others(nameless)] : [])];
  if (parts.length === 0) return minutesWords.noScans;
  return list(parts);
}

export function roundText({ name, measuredOn }: Minutes['round']): string {
  return [name || minutesWords.namelessRound, measuredOn && minutesWords.measured(dateText(measuredOn))]
    .filter(Boolean)
    .join(', ');
}

/** The minutes as plain text, to paste in a mail. `item` gives the names of an item. */
export function minutesText(
  minutes: Minutes,
  head: MinutesHead,
  item: (id: string) => { naam: string; korteNaam: string },
): string {
  const name = (id: string) => item(id).naam;
  const { agreed, notApplicable, open, ambitions, left, rest } = minutes;
  const part = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', title.toUpperCase(), ...lines] : [];
  const why = (text: string) => (text ? [`  ${minutesWords.why}: ${indented(text)}`] : []);
  const lines = [
    minutesWords.heading(dateText(minutes.day)),
    `${minutesWords.chain}: ${minutes.chain || minutesWords.nameless}`,
    `${minutesWords.round}: ${roundText(minutes.round)}`,
    `${minutesWords.scans}: ${whoText(head)}`,
    ...(head.present.trim() ? [`${minutesWords.present}: ${indented(head.present.trim())}`] : []),
    ...part(
      minutesWords.agreed,
      agreed.flatMap(({ id, level, motivation }) => [`- ${name(id)}: ${levelLabel(level)}`, ...why(motivation)]),
    ),
    ...part(
      minutesWords.notApplicable,
      notApplicable.flatMap(({ id, motivation }) => [`- ${name(id)}`, ...why(motivation)]),
    ),
    ...part(
      minutesWords.open,
      open.flatMap(({ id, owner, due, motivation }) => [
        `- ${name(id)}: ${owner || minutesWords.noOwner}, ${due ? dateText(due) : minutesWords.noDue}`,
        ...why(motivation),
      ]),
    ),
    ...part(
      minutesWords.ambitions,
      ambitions.map(({ id, level, by }) => `- ${name(id)}: ${levelLabel(level)}${by ? `, ${dateText(by)}` : ''}`),
    ),
    ...part(
      minutesWords.left,
      left.flatMap(({ id, reasons, note }) => [
        `- ${[name(id), reasons.map(reasonText).join('; ')].filter(Boolean).join(': ')}`,
        ...(note ? [`  ${minutesWords.note}: ${indented(note)}`] : []),
      ]),
    ),
    ...part(minutesWords.rest, rest.length > 0 ? [rest.map((id) => item(id).korteNaam).join(', ')] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** A text of more lines stays one point of the list. */
const indented = (text: string): string => text.split('\n').join('\n  ');
