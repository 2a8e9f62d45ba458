import type { OpenPoint } from '../domain/convenant-draft';

/** Names that the words need: of an item, and of a kind of partner. */
export interface PointNames {
  item: (id: string) => string;
  kind: (kind: string) => string;
}

const lower = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** What has to be done about an open point, in one sentence. */
export function pointText({ code, subject }: OpenPoint, { item, kind }: PointNames): string {
  switch (code) {
    case 'keten':
    case 'regio':
    case 'field':
      return `Vul in: ${lower(subject)}.`;
    case 'meting':
      return 'Doe een scan, dan staat hier uit welke meting de niveaus komen.';
    case 'question':
      return subject;
    case 'who':
      return `${item(subject)}: schrijf op wie dit doet.`;
    case 'when':
      return `${item(subject)}: schrijf op wanneer dit klaar is.`;
    case 'late':
      return `${item(subject)}: de dag is voorbij. Kies een nieuwe.`;
    case 'early':
      return `${item(subject)}: deze dag komt vóór de begindatum. Klopt dat?`;
    case 'level':
      return `${item(subject)}: het niveau van nu is niet bekend. Vul de scan aan of spreek het samen af.`;
    case 'no-agreements':
      return `${subject}: kies minstens één afspraak.`;
    case 'no-parties':
      return 'Zet bij Keten welke organisaties meedoen.';
    case 'kind-missing':
      return `Nog geen partij van deze soort: ${lower(kind(subject))}. Hoort die erbij?`;
    case 'undecided':
      return `${subject} is benaderd. Doet deze organisatie mee?`;
    case 'signer':
      return `${subject}: vul in welke functie tekent.`;
    case 'contribution':
      return `${subject}: schrijf bij Keten wat deze organisatie inbrengt.`;
    case 'empty-clause':
      return `${subject}: schrijf het lid dat je toevoegde, of haal het weg.`;
    case 'unknown-place':
      return `{${subject}} is hier niet bekend. Schrijf er zelf tekst voor in de plaats.`;
    case 'left-out':
      return `Deze tekst verwijst naar "${subject}", maar dat artikel staat niet in het concept.`;
    case 'changed': {
      const [kind, id = ''] = subject.split('.');
      const about = kind === 'afspraak' ? `${item(id)}: het` : 'Het';
      return `${about} voorstel is veranderd. Kies welke tekst blijft.`;
    }
    case 'stray':
      return 'Een tekst van jullie hoort bij geen artikel meer. Neem hem over of haal hem weg.';
  }
}

export const pointWords = {
  title: 'Open punten',
  intro: 'Dit moet nog gebeuren voordat iemand kan tekenen.',
  none: 'Er zijn geen open punten meer. Laat een jurist het concept nalezen.',
  general: 'Voor het hele convenant',
} as const;
