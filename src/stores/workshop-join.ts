import type { Dossier } from '../dossier/dossier';
import { hasOwnIds, withIds } from '../dossier/list-ids';
import type { Patch } from '../dossier/patch';
import type { Workshop } from '../domain/workshop';
import { type JoinedWorkshop, readJoinedWorkshops, workshopForDossier } from '../dossier/workshop';
import { isSame } from '../dossier/equal';
import { change, hasUnsaved } from './saving';
import type { Session } from './session';
import { openPlace } from './work';

/** The outcome of a workshop in a dossier: beside the scans of its chain, never in their levels. */

/** Opens the dossier that this browser works on. */
export const openDossierBeside = (): Promise<void> =>
  openPlace({
    idOf: (session) => (session.state === 'open' ? session.dossier.id : ''),
    takeEarly: () => undefined,
    isUnsafe: hasUnsaved,
  });

/** The workshops of the open dossier. */
export const listJoined = (session: Session): JoinedWorkshop[] =>
  session.state === 'open' ? readJoinedWorkshops(session.dossier) : [];

/** Whether the dossier has this outcome already: not, an older one, or just this one. */
export function joinedAs(session: Session, workshop: Workshop): 'not' | 'older' | 'same' {
  if (session.state !== 'open') return 'not';
  const there = withIds(session.dossier.workshops).find(({ id }) => id === workshop.id);
  if (!there) return 'not';
  return isSame(there, workshopForDossier(workshop)) ? 'same' : 'older';
}

/** Puts the outcome in the open dossier, in the place of an older one of the same workshop; in one step, to be undone. */
export function joinWorkshop(session: Session, workshop: Workshop): void {
  const value = workshopForDossier(workshop);
  const how = joinedAs(session, workshop) === 'not' ? 'added' : 'changed';
  change({ kind: 'workshops', how }, [{ path: ['workshops', { id: value.id }], value }], idsOf);
}

/** Takes a workshop out of the open dossier; the undo brings it back. */
export function unjoinWorkshop(id: string): void {
  change({ kind: 'workshops', how: 'removed' }, [{ path: ['workshops', { id }], value: undefined }], idsOf);
}

/** What has to be there before an element can be found by its id. */
const idsOf = ({ workshops }: Dossier): Patch[] =>
  hasOwnIds(workshops) ? [] : [{ path: ['workshops'], value: withIds(workshops) }];
