/** Words on the sheets that a trainer prints for a workshop, and on the page where one chooses them. */

/** The evaluation form: four statements with five boxes, then open questions, each with lines to write on. */
export const evaluation = {
  title: 'Hoe was het voor jou?',
  intro: 'Zonder naam. Alleen de trainer leest dit, om de volgende workshop beter te maken.',
  how: 'Zet bij elke zin één kruisje.',
  least: 'helemaal niet',
  most: 'helemaal wel',
  statements: [
    'Ik durfde te zeggen wat ik dacht.',
    'Ik zie beter wat moeders tegenkomen op weg naar werk.',
    'Ik merkte iets op aan mijn eigen aannames.',
    'De voorbeelden pasten bij mijn werk.',
  ],
  questions: [
    'Wat ga je anders doen?',
    'Wat heb je daarvoor nodig van je team of je leidinggevende?',
    'Was er een moment waarop je liever iets anders had gezien? Welk?',
    'Wat moet er in deze workshop veranderen, en wat moet blijven?',
  ],
} as const;

/** The card for what one person is going to do; `lines` is how many lines there are to write on. */
export const intention = {
  title: 'Mijn voornemen',
  fields: [
    { label: 'Wat ga ik doen?', lines: 2 },
    { label: 'Als ik ...', lines: 2 },
    { label: 'dan ...', lines: 2 },
    { label: 'Over twee weken vraagt mij hoe het ging:', lines: 1 },
  ],
  note: 'Dit kaartje is van jou. Je hoeft het niemand te laten zien.',
} as const;

/** The sheet to score on without a phone; its title and other answers are those of the phone. */
export const scoreSheet = {
  intro:
    'Acht punten over je eigen organisatie, zoals het nu gaat. Zet bij elk punt één kruisje. Schrijf je naam er niet op. Een punt overslaan mag.',
  unsure: 'Twijfel je tussen twee niveaus, kies dan het laagste.',
  back: 'Blader om voor de andere vier punten.',
  stripTitle: 'Strook voor de trainer',
  stripHow:
    'Zet in elk vakje het teken van je kruisje: 0, 1, 2, 3, 4, w of n. Koos je niets, zet dan een x. Knip of scheur de strook af en lever alleen die in.',
  stripWarning: 'Wie de strook heeft, ziet wat je koos. Er staat geen naam op.',
  momentLabel: 'Dit vul ik in:',
} as const;

/** The two times of measuring, as the sheet says them. */
export const momentWords = { vooraf: 'vooraf, aan het begin', achteraf: 'achteraf, aan het eind' } as const;

/** What stands on a case besides its own text. */
export const casePrint = {
  mark: 'Verzonnen casus',
  note: 'Deze moeder, plaats en organisaties bestaan niet.',
  trainerTitle: 'Alleen voor de trainer',
  turn: 'De wending',
  turnHow: 'Lees dit halverwege twee keer langzaam voor. Deel het niet vooraf uit.',
  overlooked: 'Wat je makkelijk mist',
} as const;
