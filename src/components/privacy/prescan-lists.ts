/*
 * The two lists of the Pre-scan DPIA (version 2.0, Rijksoverheid), answered for this program. Of the list of the Autoriteit
 * Persoonsgegevens only what may come near; of the nine points of the European supervisors all.
 */

interface Answered {
  name: string;
  answer: string;
}

export const apList: readonly Answered[] = [
  {
    name: 'Samenwerkingsverbanden',
    answer:
      'Let hierop. Een keten is een samenwerking van overheid en anderen. Partners delen scans over de keten, geen dossiers van moeders. Vult een moeder zelf een scan in, dan kan die gevoelige gegevens over haar bevatten.',
  },
  {
    name: 'Financiële situatie',
    answer: 'Het programma vraagt niet naar inkomen of schulden. Wel kan blijken dat iemand een uitkering heeft.',
  },
  {
    name: 'Gezondheidsgegevens',
    answer: 'Alleen als iemand ze in een vrij veld schrijft. De site vraagt om dat niet te doen.',
  },
  {
    name: 'Controle van werknemers',
    answer:
      'Daar is het programma niet voor. In een kleine groep is te zien wat een medewerker antwoordde. Gebruik dat nooit om iemand te beoordelen.',
  },
];

export const edpbList: readonly Answered[] = [
  { name: 'Mensen beoordelen of een score geven', answer: 'Nee. De score gaat over de keten.' },
  { name: 'Automatisch beslissen over mensen', answer: 'Nee.' },
  { name: 'Mensen stelselmatig volgen', answer: 'Nee.' },
  {
    name: 'Bijzondere of gevoelige gegevens',
    answer: 'Ja, als moeders meedoen. Anders alleen wat iemand in een vrij veld schrijft.',
  },
  { name: 'Grote schaal', answer: 'Nee, tenzij jullie heel veel mensen vragen.' },
  {
    name: 'Gegevens koppelen',
    answer: 'Scans van één meting komen naast elkaar. Er worden geen andere bestanden over mensen gekoppeld.',
  },
  {
    name: 'Kwetsbare mensen',
    answer:
      'Ja, als moeders meedoen. Zij kunnen afhankelijk zijn van wie meeleest. Ook een medewerker is afhankelijk, van een werkgever.',
  },
  { name: 'Nieuwe techniek', answer: 'Nee.' },
  {
    name: 'Mensen een recht of dienst weigeren',
    answer: 'Nee. Zorg dat meedoen of niet meedoen nooit iets verandert aan iemands uitkering of hulp.',
  },
];
