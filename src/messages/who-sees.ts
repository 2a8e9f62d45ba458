/** Who sees what of a scan that is given back. Read before one starts, and again before one gives. */
export const whoSees = {
  title: 'Wie ziet wat?',
  rows: [
    {
      when: 'Zolang je invult',
      text: 'Niemand ziet wat je invult. Het staat alleen in deze browser. De site stuurt niets door.',
    },
    {
      when: 'Als jij je scan teruggeeft',
      text: 'Wie je uitnodigde, krijgt je antwoorden, je rol en je laag. Je toelichtingen en je organisatie gaan mee als jij dat wilt.',
    },
    {
      when: 'Bij wie de scans bij elkaar brengt',
      text: 'De antwoorden staan per organisatie naast elkaar, met je toelichtingen als je die meegaf. Vanaf drie scans in een laag staan er ook cijfers per laag.',
    },
    {
      when: 'In het rapport',
      text: 'In de bijlage staat wat elke organisatie antwoordde, met je toelichtingen als je die meegaf. Wie het rapport afdrukt, kan de bijlage weglaten.',
    },
    {
      when: 'In de bijeenkomst',
      text: 'Bij de niveaus staat geen naam. Toelichtingen staan bij de organisatie en komen pas op het scherm als jullie ze laten zien. Vroeg je om iets te bespreken? Dan staat je rol erbij, ook in het verslag.',
    },
    {
      when: 'Als je rol ervaringsdeskundige is',
      text: 'In overzichten staat die rol pas als drie scans hem hebben. Tot dan staat er "Anders", zonder organisatie en zonder laag. In wat je teruggeeft, staat de rol wel: wie jouw scan zelf opent, ziet hem.',
    },
    {
      when: 'Als weinig mensen meedoen',
      text: 'Anderen kunnen dan soms raden welk antwoord van jou is, ook zonder naam.',
    },
  ],
} as const;

/** For an ervaringsdeskundige, in the plainest words: she may depend on who reads this. */
export const experienceWords = {
  title: 'Jij beslist',
  rows: [
    'Je hoeft geen organisatie in te vullen.',
    'Je organisatie en wat je opschrijft, gaan niet mee. Alleen als jij dat zelf kiest.',
    'Je mag op elk moment stoppen. Je hoeft niet te zeggen waarom.',
    'Je uitkering of je hulp mag niet afhangen van meedoen. Niemand mag je dwingen om mee te doen. Deze site kan dat niet controleren.',
    'Twijfel je? Vraag het aan wie je uitnodigde, of aan iemand die je vertrouwt.',
    'Vul je in op een telefoon of computer van iemand anders? Die persoon kan je antwoorden dan ook zien. Wis ze daarna bij Gegevens.',
  ],
} as const;
