/** Words of taking the plan along as a file, and of the half of the page that comes behind the first frame. */
export const planFileWords = {
  title: 'Neem het plan mee',
  text: 'Excel, OpenDocument en CSV hebben dezelfde tabel, met alle acties. Het agendabestand zet elke actie met een datum als hele dag in je agenda.',
  again:
    'Is er een datum veranderd? Maak het agendabestand opnieuw en open het weer. In de meeste agenda’s schuift de dag dan mee. Staat een actie er twee keer, haal dan de oude dag weg. Dat doe je ook zelf als je hier een actie of datum weghaalt.',
  noDays: 'Geen actie heeft een datum, dus er is nog niets voor de agenda.',
  label: 'Sla het plan op als',
  offers: { xlsx: 'Excel (.xlsx)', ods: 'OpenDocument (.ods)', csv: 'CSV (.csv)', ics: 'Agenda (.ics)' },
  name: 'actieplan',
} as const;
