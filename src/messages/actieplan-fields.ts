/** Labels and hints of the fields of one action. */
export const actionFieldWords = {
  title: (action: string) => `Aanpassen: ${action}`,
  text: 'Wat gaan jullie doen?',
  textHint: 'Eén stap die iemand kan afvinken.',
  owner: 'Wie doet het?',
  ownerHint: 'Een organisatie of een functie, geen naam van een persoon.',
  due: 'Wanneer is het klaar?',
  strangeDay: (text: string) =>
    `Er staat nu "${text}". Dat is geen dag die we kennen. Kies een datum, dan komt die ervoor in de plaats.`,
  item: 'Bij welk onderdeel hoort het?',
  noItem: 'Bij geen onderdeel',
  strangeItem: (id: string) => `Onderdeel uit een ander raamwerk (${id})`,
  factor: 'Succesfactor',
  points: 'Aandachtspunten',
  lessons: 'Praktijklessen',
} as const;

/** Functions that often carry an action, beside the partners of the chain. */
export const ownerFunctions = [
  'Projectleider',
  'Stuurgroep',
  'Uitvoerende groep',
  'Beleidsadviseur gemeente',
  'Teamleider werk en inkomen',
  'Klantmanager',
  'Accountmanager werkgevers',
  'HR-adviseur werkgever',
  'Coördinator vrouwenorganisatie',
  'Ervaringsdeskundige',
] as const;
