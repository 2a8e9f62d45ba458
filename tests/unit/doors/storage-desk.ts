import { inspect, isDeepStrictEqual as isSame } from 'node:util';
import { keptOf, valueIn } from '../../fixtures/kept-files';
import type { Machine } from '../../fixtures/memory-environment';
import { openTab } from '../stores/tab';

/** A tab with the stores of all rooms, in one copy of the modules. */
export async function openDesk(machine: Machine) {
  return {
    ...(await openTab(machine)),
    ...(await import('../../../src/stores/dossiers')),
    ...(await import('../../../src/stores/dossiers-rescue')),
    ...(await import('../../../src/stores/files')),
    ...(await import('../../../src/stores/files-framework')),
    ...(await import('../../../src/stores/files-outcome')),
    ...(await import('../../../src/stores/files-save')),
    workshop: {
      ...(await import('../../../src/stores/workshop')),
      ...(await import('../../../src/stores/workshop-files')),
    },
    partners: await import('../../../src/stores/partners'),
    actions: await import('../../../src/stores/actions'),
    convenant: await import('../../../src/stores/convenant-texts'),
    meeting: {
      ...(await import('../../../src/stores/meeting-early')),
      ...(await import('../../../src/stores/meeting-place')),
    },
    reader: await import('../../../src/stores/reader'),
    picked: await import('../../../src/stores/picked-round'),
    look: await import('../../../src/stores/plan-look'),
    report: await import('../../../src/stores/report'),
  };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;

/** What older programs left in a browser, as keys and values. */
export const storages = keptOf('records').map(({ what, text }) => {
  // A few steps show what fifty would.
  const records = Object.entries(valueIn(text)).map(([key, value]): [string, unknown] =>
    key.startsWith('history/') ? [key, (value as unknown[]).slice(-6)] : [key, value],
  );
  return { what, records, dossier: records.find(([key]) => key.startsWith('dossier/'))?.[0] };
});

/** Puts these in the place of all records of a machine. */
export function fill(machine: Machine, records: Iterable<[string, unknown]>): void {
  machine.records.clear();
  for (const [key, value] of records) machine.records.set(key, structuredClone(value));
}

/** What stood there and is gone: it does not stand there, and was not put aside as it was. */
export function lostOf(machine: Machine, before: Iterable<[string, unknown]>): string[] {
  const aside = [...machine.records]
    .filter(([key]) => key.startsWith('rescue/'))
    .map(([, value]) => (value ?? {}) as Record<string, unknown>);
  const isThere = (key: string, value: unknown) => {
    const now = machine.records.get(key);
    // The id of a dossier is the one of its place: where somebody changed it in the record, it is put right.
    const isMended = () => isSame({ ...(now as object), id: 0 }, { ...(value as object), id: 0 });
    return (
      isSame(now, value) ||
      (key.startsWith('dossier/') && now !== undefined && isMended()) ||
      aside.some(({ from, value: kept }) => from === key && isSame(kept, value))
    );
  };
  return [...before]
    .filter(([key, value]) => !isThere(key, value))
    .map(([key, value]) => `${key}: ${inspect(value, { depth: 3 }).slice(0, 300)}`);
}
