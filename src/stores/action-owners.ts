import { readAllActions } from '../dossier/actions';
import { readConsensus } from '../dossier/dossier';
import { readPartners } from '../dossier/partners';
import type { Session } from './session';

/** Who could carry an action: partners of the chain, and who has an action or an open question already, each once. */
export function suggestOwners(session: Session): string[] {
  if (session.state !== 'open') return [];
  const { dossier } = session;
  const partners = readPartners(dossier).filter(({ status }) => status !== 'afgehaakt');
  const open = dossier.rounds
    .flatMap(({ consensus }) => Object.values(consensus))
    .filter((entry) => readConsensus(entry)?.kind === 'open')
    .map(({ owner }) => (typeof owner === 'string' ? owner : ''));
  const names = [...partners.map(({ name }) => name), ...readAllActions(dossier).map(({ owner }) => owner), ...open];
  return [...new Set(names.map((name) => name.trim()).filter(Boolean))];
}
