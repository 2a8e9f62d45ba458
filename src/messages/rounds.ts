import type { WaitReason } from '../stores/rounds-list';
import { count, dateText } from './format';

export type { WaitReason };

/** Measuring again, on every page where that can begin. */
export const roundWords = {
  title: 'Opnieuw meten',
  why: 'Wil je na een tijd zien wat er veranderd is? Begin dan een nieuwe meting. Je begint met lege vragen. De antwoorden van nu blijven bewaard, zodat je de twee metingen kunt vergelijken.',
  start: 'Begin een nieuwe meting',
  compare: 'Vergelijk de metingen',
  started: (name: string) => `${name} is begonnen. Alle vragen staan weer open.`,
  failed: 'De nieuwe meting is nog niet opgeslagen. Kijk bij de melding op deze pagina wat je kunt doen.',
  goOn: 'Naar de vragen',
  doubt: {
    title: 'Nu al opnieuw meten?',
    young: ({ round, young }: WaitReason) =>
      `${round || 'De laatste meting'} is van ${dateText(young ?? '')}. Dat is korter dan een maand geleden. Er is dan vaak nog weinig veranderd.`,
    unfinished: ({ round, unfinished }: WaitReason) =>
      `In ${round || 'de laatste meting'} zijn ${unfinished?.answered ?? 0} van de ${unfinished?.asked ?? 0} vragen beantwoord. Wat daar leeg is, kun je later niet vergelijken.`,
    yes: 'Begin toch',
    no: 'Nog niet',
  },
  list: {
    title: 'De metingen in dit dossier',
    scans: (scans: number) => (scans === 0 ? 'geen scan' : count(scans, 'scan', 'scans')),
    empty: 'nog niets ingevuld',
    current: 'Deze vul je in',
    edit: 'Naam en datum aanpassen',
    remove: 'Weghalen',
    removed: (name: string) => `${name} is weggehaald. Bij Laatste stappen kun je de meting terugzetten.`,
  },
  form: {
    title: 'Naam en datum van deze meting',
    name: 'Naam',
    day: 'Gemeten op',
    nameMissing: 'Geef de meting een naam.',
    dayWrong: 'Vul de dag in waarop jullie maten, met een jaar van vier cijfers.',
    save: 'Bewaar',
    cancel: 'Annuleren',
    saved: (name: string) => `${name} is aangepast.`,
  },
};
