import { count } from './format';

export { respondentName } from './respondents';

export const howWords = {
  whose:
    'De niveaus, het doel, de statussen en de punten zijn de werkwijze van Ketenspiegel. Dat geldt ook voor elk verband dat als duiding is aangemerkt. De schrijvers van de rapporten hebben dit niet gemaakt of nagekeken, en het is niet onderzocht of de score klopt.',
  purpose: 'De score is bedoeld voor het gesprek. Gebruik hem niet om ketens, organisaties of mensen te rangschikken.',
  rules: [
    'Elk onderdeel heeft vijf niveaus, van 0 tot en met 4. Het hoogste niveau dat klopt, samen met alles eronder, telt. Het doel is niveau 3.',
    'Weet niet en niet beantwoord zijn allebei onbekend. Ze tellen nooit als 0 en nooit mee in een gemiddelde. Wat niet van toepassing is, telt nergens mee.',
    'Een pijler is gereed als alle randvoorwaarden bekend zijn, op niveau 3 of hoger staan en geen blinde vlek hebben. Staat er één onder niveau 2, dan is de pijler niet gereed. Is meer dan een kwart onbekend, dan is er onvoldoende beeld. Is minstens de helft op niveau 3, dan is de pijler bijna gereed.',
    'De volgorde van de pijlers komt uit het rapport: eerst samenwerking, dan de eigen organisatie, dan het proces. Het rapport zegt dat je die volgorde soepel mag nemen.',
    'De punten van een randvoorwaarde: 20 voor elk niveau onder 3, 20 als zij hoort bij de pijler die eerst moet staan, en 1 voor elke belemmering die ermee samenhangt, hooguit 19.',
    'Succesfactoren en belemmeringen veranderen een niveau niet. Ze laten zien wat je kunt oppakken en waar het niet bij elkaar past.',
  ],
  group: [
    'Bij meer invullers telt wat de groep heeft afgesproken. Is er niets afgesproken, dan telt het middelste antwoord; bij een even aantal het laagste van de twee middelste.',
    'Zijn er minder dan twee niveaus gegeven, of zijn de antwoorden tegengesteld, dan geldt het onderdeel als onbekend. Is de groep verdeeld, dan heet het niveau voorlopig.',
    'Of een groep het eens is, berekenen we met een regel uit het SCIROCCO-instrument, aangepast aan vijf niveaus. Die aanpassing is niet onderzocht.',
  ],
  link: 'Meer over de werkwijze',
};

export const annexWords = {
  toggle: 'Bijlage met alle antwoorden tonen en afdrukken',
  toggleHelp: 'Zet dit uit als het rapport naar anderen gaat en de toelichtingen daar niet in horen.',
  few: 'Met minder dan vijf invullers is te herkennen wie wat antwoordde. Laat de bijlage weg voor wie niet meedeed.',
  respondent: (name: string) => `Ingevuld door: ${name}`,
  item: 'Onderdeel',
  answer: 'Antwoord',
  texts: 'Toelichting',
  note: 'Toelichting',
  evidence: 'Blijkt uit',
  reason: 'Reden',
  discuss: 'Bespreken',
  factor: 'Succesfactor',
  factors: (amount: number) => `Succesfactoren: ${count(amount, 'antwoord', 'antwoorden')}`,
  barriersOff: 'Belemmeringen die zijn uitgezet',
  noBarriersOff: 'Er is geen belemmering uitgezet.',
  reviewed: 'De lijst met belemmeringen is nagelopen.',
  notReviewed: 'De lijst met belemmeringen is nog niet nagelopen.',
  open: 'Jullie zoeken dit uit',
  consensus: 'Wat de groep heeft afgesproken',
  motivation: 'Toelichting',
  owner: 'Wie zoekt het uit',
  due: 'Voor wanneer',
  measuredOn: (date: string) => `Ingevuld op ${date}.`,
};
