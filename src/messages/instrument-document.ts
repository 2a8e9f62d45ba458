/** What a document or the slides of a form say of their own. */
export const documentWords = {
  chain: (name: string) => `Keten: ${name}`,
  day: (date: string) => `Datum: ${date}`,
  empty: 'Nog niet ingevuld',
  ticked: 'Ja',
} as const;

export const slideWords = {
  label: 'Dia’s',
  place: (number: number, amount: number) => `Dia ${number} van ${amount}`,
  previous: 'Vorige',
  next: 'Volgende',
  close: 'Sluiten',
  print: 'Dia’s afdrukken',
  keys: 'Blader met de pijltjes op je toetsenbord. Met Escape ga je terug.',
  nothing: 'Er is nog niets ingevuld om te laten zien.',
} as const;
