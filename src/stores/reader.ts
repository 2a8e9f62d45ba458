import { atom } from 'nanostores';
import type { HandreikingRole } from '../schemas/source';
import { environment } from './environment';

/** For whom the report is read. */
export interface ReaderPick {
  /** The roles picked, in the order they were picked; none is the same as all. */
  roles: readonly HandreikingRole[];
  /** The last role that was left was taken away, so that all of them count again. */
  isBackToAll: boolean;
}

/** The pick of this tab. It belongs to who is reading, so it is not kept in the dossier. */
export const $readerPick = atom<ReaderPick>({ roles: [], isBackToAll: false });

const memoryName = 'rollen';

/** Takes up what this tab picked before a reload; roles that have no handreiking are left out. */
export function recallRoles(existing: readonly HandreikingRole[]): void {
  const kept = environment().recall(memoryName);
  const names = new Set<unknown>(Array.isArray(kept) ? kept : []);
  const roles = [...names].flatMap((name) => existing.find((role) => role === name) ?? []);
  $readerPick.set({ roles, isBackToAll: false });
}

/** Picks these roles, in this order, instead of what was picked; none means all. */
export function pickRoles(roles: readonly HandreikingRole[]): void {
  setPick({ roles, isBackToAll: false });
}

/** Adds a role behind those picked before, or takes it away. Without the last one all roles count again. */
export function turnRole(role: HandreikingRole, isOn: boolean): void {
  const roles = $readerPick.get().roles.filter((picked) => picked !== role);
  if (isOn) roles.push(role);
  setPick({ roles, isBackToAll: roles.length === 0 });
}

/** Turns "all roles" on. It can't be turned off: one takes a role instead. */
export function turnAllRoles(isOn: boolean): void {
  setPick({ roles: [], isBackToAll: !isOn });
}

function setPick(pick: ReaderPick): void {
  $readerPick.set(pick);
  environment().remember(memoryName, pick.roles);
}

/** The roles a report is made for: those picked, or all that have a handreiking, in their fixed order. */
export function chosenRoles(pick: ReaderPick, existing: readonly HandreikingRole[]): readonly HandreikingRole[] {
  return pick.roles.length > 0 ? pick.roles : existing;
}
