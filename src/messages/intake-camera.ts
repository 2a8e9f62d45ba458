import type { CameraProblem } from '../stores/intake-camera';
import { count } from './format';

/** Words of scanning a QR code. */
export const cameraWords = {
  title: 'Scan een QR-code',
  starting: 'De camera wordt gestart. Misschien vraagt je browser of dat mag.',
  running: 'Houd de QR-code op de telefoon of het papier van je partner voor de camera.',
  privacy: 'Het beeld wordt niet bewaard en gaat nergens heen.',
  picture: 'Wat de camera ziet',
  stop: 'Stop de camera',
  close: 'Sluiten',
  photo: 'Kies een foto van de QR-code',
  last: {
    nothing: '',
    scan: 'De scan staat in de lijst. Houd de volgende code voor de camera, of stop.',
    known: 'Deze scan las je net al.',
    other: 'In deze code zit geen scan van Ketenspiegel.',
  },
  read: (scans: number) => `${count(scans, 'scan', 'scans')} gelezen.`,
} as const;

export const cameraProblems: Record<CameraProblem, string> = {
  insecure:
    'Deze site staat op een adres zonder https. Browsers geven dan geen camera. Kies een foto van de QR-code, of plak de link.',
  'no-camera': 'Er is geen camera gevonden. Kies een foto van de QR-code, of plak de link.',
  refused:
    'De camera mag niet aan. Geef toestemming bij de instellingen van je browser voor deze site en probeer het opnieuw. Of kies een foto van de QR-code.',
  busy: 'De camera is bezet. Sluit het andere programma dat hem gebruikt en probeer het opnieuw. Of kies een foto van de QR-code.',
  failed: 'De camera start niet. Probeer het opnieuw, of kies een foto van de QR-code.',
};
