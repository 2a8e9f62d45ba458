import { count, dateText } from './format';

/** What the mail that goes with an invitation is made of. */
interface Mail {
  chain: string;
  region: string;
  /** Address with the invitation in it. */
  link: string;
  depth: string;
  /** Who invites; may be empty. */
  inviter: string;
  /** Last day to give back, as ISO date; may be empty. */
  lastDay: string;
}

const durations: Readonly<Record<string, string>> = { volledig: 'een uur' };

/** "een half uur", for a depth. */
export const durationText = (depth: string): string => durations[depth] ?? 'een half uur';

export const mailSubject = (chain: string): string => `Vul je de scan in van ${chain || 'onze keten'}?`;

/** The mail to partners: what is asked, how long it takes, who sees what and how to give back. */
export function mailBody({ chain, region, link, depth, inviter, lastDay }: Mail): string {
  const name = [chain || 'onze keten', region && `(${region})`].filter(Boolean).join(' ');
  const lines = [
    'Beste partner,',
    '',
    `${inviter ? `${inviter} vraagt` : 'We vragen'} je om mee te kijken naar ${name}. Je beantwoordt 32 vragen over onze samenwerking voor moeders die willen werken. Dat duurt ongeveer ${durationText(depth)}.`,
    '',
    'Begin hier:',
    link,
    '',
    'Je hebt geen account nodig. Tot je je scan teruggeeft, ziet niemand wat je invult.',
    'Klaar? Kies in het overzicht van de scan "Geef je scan terug". Je stuurt ons dan een bestand of een link.',
    'Wij zien je antwoorden, rol en laag. Kies zelf of je organisatie en je toelichtingen meegaan. We leggen de antwoorden per organisatie naast elkaar. Ook in de bijlage van ons rapport staan ze per organisatie. Die bijlage kunnen we weglaten.',
    ...(lastDay ? [`Geef je scan terug op of voor ${dateText(lastDay)}.`] : []),
    '',
    'Werkt de link niet? Kopieer hem dan helemaal, tot en met het laatste teken.',
    ...(inviter ? ['', inviter] : []),
  ];
  return lines.join('\n');
}

/** The address that opens the visitor's own mail program with this mail. */
export const mailAddress = (subject: string, body: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;

export const inviteWords = {
  intro:
    'Vraag partners om dezelfde vragen te beantwoorden. Ieder vult in voor zich, in de eigen browser. Eén uitnodiging is genoeg voor iedereen.',
  ask: {
    title: 'Wat je vraagt',
    chain: 'Keten',
    round: 'Meting',
    noRoundName: 'Meting zonder naam',
    roundOption: (name: string, measuredOn: string, scans: number) =>
      [name, dateText(measuredOn), scans === 0 ? 'nog geen scans' : count(scans, 'scan', 'scans')]
        .filter(Boolean)
        .join(', '),
    depth: 'Welke scan vraag je?',
    lastDay: 'Laatste dag om terug te geven',
    lastDayHint: 'Mag leeg blijven. Staat alleen in de mailtekst.',
    inviter: 'Wie nodigt uit?',
    inviterHint: 'Een organisatie of functie, niet je eigen naam. Mag leeg blijven. Staat alleen in de mailtekst.',
  },
  share: {
    title: 'Zo geef je de uitnodiging door',
    intro: 'Kies wat bij je partners past. Het is steeds dezelfde uitnodiging.',
    link: 'De link',
    copyLink: 'Kopieer de link',
    linkCopied: 'De link is gekopieerd.',
    file: 'Bewaar als bestand',
    fileHint: 'Voor wie geen lange link kan ontvangen. Partners openen het bestand op deze pagina.',
    fileSaved: (name: string) => `Bewaard als ${name}. Je vindt het bij je downloads.`,
    qr: 'Toon als QR-code',
    qrHint: 'Voor wie nu bij je zit: de camera van de telefoon opent de uitnodiging.',
    qrHide: 'Verberg de QR-code',
    qrTooLong: 'Voor een QR-code is de tekst bij het doel te lang. Gebruik de link of het bestand.',
    qrLabel: (chain: string) => `QR-code van de uitnodiging voor ${chain || 'de keten'}`,
    mail: 'Een mail aan partners',
    subject: 'Onderwerp',
    copySubject: 'Kopieer het onderwerp',
    subjectCopied: 'Het onderwerp is gekopieerd.',
    body: 'Tekst van de mail',
    copyBody: 'Kopieer de tekst',
    bodyCopied: 'De tekst is gekopieerd.',
    openMail: 'Open in je mailprogramma',
    openMailHint: 'Stopt de mail halverwege? Kopieer dan de tekst hierboven.',
  },
  inside: {
    title: 'Wat staat er in de link?',
    rows: [
      'De naam van de keten, de regio, de fase en het doel.',
      'De naam en de dag van de meting, en welke scan je vraagt.',
      'Geen antwoorden en geen namen van mensen, zolang jullie die niet bij naam of doel schreven.',
    ],
    readable: 'Wie de link of het bestand heeft, kan dit lezen en kan meedoen. Je kunt een link niet intrekken.',
    hash: 'Alles achter het teken # blijft in de browser. Het gaat nooit naar een server, ook niet naar die van deze site.',
  },
  next: {
    title: 'En dan?',
    own: 'Vul zelf ook in',
    ownHint: 'Wil je zelf ook scoren? Open dezelfde uitnodiging dan in deze browser.',
    collect: 'Partners geven hun scan aan jou terug. Je brengt de scans bij elkaar op de pagina Groep.',
    toGroup: 'Naar Groep',
  },
  received: {
    title: 'Kreeg je zelf een uitnodiging?',
    intro: 'Open de link uit je mail. Of plak hem hier, of kies het bestand.',
    link: 'Plak de link',
    open: 'Open de uitnodiging',
    file: 'Of kies het bestand',
    fileHint: 'Het eindigt op .ketenuitnodiging.json.',
  },
  start: {
    title: 'Nodig je partners uit?',
    intro:
      'Begin een dossier voor jullie keten. Je hoeft zelf niet te scoren. Heb je al een dossier als bestand? Open dat eerst bij',
    button: 'Begin een dossier',
    failed: 'Het dossier is niet begonnen',
  },
  noRound: {
    text: 'In dit dossier is nog geen meting. Een uitnodiging hoort bij een meting.',
    button: 'Begin een meting',
  },
} as const;
