import type { LinkProblem } from '../dossier/link';
import type { ProblemText } from './load';

/** Why a link was not opened: what happened, and what to do. */
export function linkProblem(problem: LinkProblem): ProblemText {
  return texts[problem.code];
}

const texts: Record<LinkProblem['code'], ProblemText> = {
  'not-ours': {
    what: 'dit is geen link van Ketenspiegel.',
    how: 'Kopieer de hele link uit het bericht: van https tot en met het laatste teken. Of vraag om een bestand.',
  },
  damaged: {
    what: 'de link is beschadigd of niet helemaal aangekomen.',
    how: 'Kopieer de link nog een keer, van https tot en met het laatste teken. Breekt een mailprogramma hem steeds af, vraag dan om een bestand.',
  },
  'newer-version': {
    what: 'de link is gemaakt met een nieuwere versie van Ketenspiegel.',
    how: 'Laad deze pagina opnieuw om de nieuwste versie te krijgen en open de link dan weer. Lukt het niet, vraag dan om een bestand.',
  },
  'other-framework': {
    what: 'de link is gemaakt met een andere versie van het raamwerk dan deze site heeft. De antwoorden zouden bij verkeerde vragen kunnen komen.',
    how: 'Open de link op de site waar hij gemaakt is, of vraag om een bestand.',
  },
  'too-large': {
    what: 'wat je plakte of opende is te groot voor een link.',
    how: 'Plak alleen de link zelf. Is dat het al, vraag dan om een bestand.',
  },
};
