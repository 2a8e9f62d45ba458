import type { Machine, Tab } from '../../fixtures/memory-environment';
import { openTab, type Program } from '../stores/tab';

/** Something that happens to somebody who fills in a scan. */
export type Happening =
  | { kind: 'level'; item: number }
  | { kind: 'type'; item: number }
  | { kind: 'frame' | 'rest' | 'undo' | 'full' | 'room' }
  | { kind: 'clock'; to: number };

/** What a visitor in one tab did and was told. Each tab has items of its own, so that it is known which value is the newest. */
export class Visitor {
  /** What was made of each place, oldest first: `a0.note` → texts. */
  readonly made = new Map<string, unknown[]>();
  /** How many of those were chosen or typed by when the page last said "Opgeslagen". */
  readonly acknowledged = new Map<string, number>();
  /**
   * How many there were when the last was chosen or typed. What an undo gave may stand there too, and need not: it is not kept
   * in the tab, and one that another tab overtook is not made.
   */
  readonly noted = new Map<string, number>();
  private count = 0;

  constructor(
    readonly name: string,
    readonly program: Program,
  ) {
    const { $saving, $isNoting } = program;
    program.tab.pace = task;
    const hear = () => {
      // As `watchStatus` shows it.
      if ($saving.get().state !== 'saved' || $isNoting.get() || program.tab.isKilled) return;
      for (const [place, count] of this.noted) this.acknowledged.set(place, count);
    };
    $saving.listen(hear);
    $isNoting.listen(hear);
  }

  get tab(): Tab {
    return this.program.tab;
  }

  /** Does one thing; a killed tab does nothing any more. */
  async act(machine: Machine, happening: Happening): Promise<void> {
    if (this.tab.isKilled) return;
    this.count += 1;
    switch (happening.kind) {
      case 'level':
        return this.make(`${this.name}${happening.item}`, 'niveau', String(this.count % 5));
      case 'type':
        return this.make(`${this.name}${happening.item}`, 'note', `tekst ${this.count}`);
      case 'frame':
        return this.tab.draw();
      case 'undo':
        return this.undo();
      case 'full':
      case 'room':
        machine.failure = happening.kind === 'full' ? { on: 'write', code: 'full' } : null;
        return;
      case 'clock':
        machine.time = happening.to;
        return;
      case 'rest':
        await rest(4);
    }
  }

  private make(item: string, field: 'niveau' | 'note', value: string): void {
    const place = `${item}.${field === 'niveau' ? 'level' : 'note'}`;
    // What is made counts from the moment before: nothing can be told about it that is not about this value.
    this.made.set(place, [...(this.made.get(place) ?? []), field === 'niveau' ? Number(value) : value]);
    this.noted.set(place, this.made.get(place)!.length);
    this.program.noteChoice(item, field, value);
  }

  /** Goes back one step of its own, as the button below a question does. */
  private undo(): void {
    const { program } = this;
    program.takeNoted();
    const step = program.lastStep(program.$session.get());
    if (!step || !('id' in step.what) || !step.what.id.startsWith(this.name)) return;
    const before = this.values();
    program.undo(step.id);
    for (const [place, value] of this.values()) {
      if (value !== before.get(place)) this.made.set(place, [...(this.made.get(place) ?? []), value]);
    }
  }

  /** What this tab shows at each place it touched. */
  values(): Map<string, unknown> {
    const scan = this.program.currentScan(this.program.$session.get());
    return new Map([...this.made.keys()].map((place) => [place, valueAt(scan?.answers, place)]));
  }

  /**
   * Places where something acknowledged is gone: neither it nor something made after it stands there. `since` may also be what
   * was noted, for a tab that came back with what it kept.
   */
  lost(answers: Readonly<Record<string, unknown>> | undefined, since = this.acknowledged): string[] {
    return [...since].flatMap(([place, count]) => {
      const values = this.made.get(place) ?? [];
      const found = valueAt(answers, place);
      return values.slice(count - 1).includes(found)
        ? []
        : [`${place} is ${String(found)}, of ${JSON.stringify(values)} the first ${count} were safe`];
    });
  }
}

/** Where an undo puts back that there was nothing, that is what stands there. */
function valueAt(answers: Readonly<Record<string, unknown>> | undefined, place: string): unknown {
  const [item = '', field = ''] = place.split('.');
  return (answers?.[item] as Record<string, unknown> | undefined)?.[field];
}

/** One task of a browser: what waits in it is done before the next. */
export const task = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** Lets what is under way go on for so many tasks. */
export async function rest(tasks: number): Promise<void> {
  for (let passed = 0; passed < tasks; passed += 1) await task();
}

/** The tab after a crash or a reload: with its own copy of the program, and what the tab kept. */
export async function reopen(machine: Machine, before: Tab | null): Promise<Program> {
  const program = await openTab(machine);
  if (before) program.tab.early = structuredClone(before.early);
  await program.openWork();
  await program.saveNow();
  return program;
}
