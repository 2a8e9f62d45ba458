import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Machine, type Tab } from '../../fixtures/memory-environment';
import { partOf, workshopOf } from '../../fixtures/workshop';
import { settle } from './tab';
import { workshopTab } from './workshop-tab';

/** Lines of one browser: what one says the others of that name hear, at once, and as a copy. */
class FakeChannel {
  static open: FakeChannel[] = [];
  /** What was said and has not come over yet; null when it comes over at once. */
  static waiting: (() => void)[] | null = null;
  private onMessage: (event: { data: unknown }) => void = () => undefined;
  constructor(private readonly name: string) {
    FakeChannel.open.push(this);
  }
  addEventListener(_kind: string, listener: (event: { data: unknown }) => void): void {
    this.onMessage = listener;
  }
  postMessage(data: unknown): void {
    if (FakeChannel.waiting) {
      FakeChannel.waiting.push(() => this.postMessage(data));
      return;
    }
    for (const other of FakeChannel.open) {
      if (other !== this && other.name === this.name) other.onMessage({ data: structuredClone(data) });
    }
  }
  close(): void {
    FakeChannel.open = FakeChannel.open.filter((one) => one !== this);
  }
}

/** From now on what is said comes over when told so, or never. */
function delayed() {
  FakeChannel.waiting = [];
  const end = () => {
    const waiting = FakeChannel.waiting ?? [];
    FakeChannel.waiting = null;
    return waiting;
  };
  return {
    post: () => FakeChannel.waiting?.length,
    deliver: () => end().forEach((go) => go()),
    drop: () => void end(),
  };
}

const place = (part: string, step = 0, sub = 0) => ({ part, step, sub });
let machine: Machine;
beforeEach(() => {
  FakeChannel.open = [];
  FakeChannel.waiting = null;
  vi.stubGlobal('BroadcastChannel', FakeChannel);
  machine = new Machine();
  for (const id of ['w-1', 'w-2']) {
    machine.records.set(`workshop/${id}`, { workshop: workshopOf({ id, parts: [partOf('a'), partOf('b')] }) });
  }
  machine.records.set('workshop-nu', 'w-1');
});
afterEach(() => vi.unstubAllGlobals());

async function openRunTab(before?: Tab) {
  const program = await workshopTab(machine, before);
  const run = await import('../../../src/stores/workshop-run');
  await run.openRun();
  return {
    ...program,
    ...run,
    now: () => run.$run.get()!,
    passed: () => run.passedIn(run.$run.get()!.time, machine.time),
  };
}

describe('the place in a workshop', () => {
  test('is nowhere before it begins', async () => {
    const { now, passed } = await openRunTab();
    expect(now()).toEqual({
      ...{ workshop: 'w-1', turn: 0, by: '', place: null, time: { since: 0, pausedAt: null, extra: 0 }, begunAt: null },
      ...{ isBlank: false, tone: 'systeem', hasKeys: true, hasTimer: true },
    });
    expect(passed()).toBe(0);
  });
  test('is kept over a reload, with the minutes and how the screen looks', async () => {
    const first = await openRunTab();
    first.goTo(place('b', 1, 2));
    first.addMinute();
    first.changeRun({ tone: 'donker', hasKeys: false, hasTimer: false, isBlank: true });
    await settle();
    FakeChannel.open = [];
    machine.pass(90);
    const again = await openRunTab(first.tab);
    expect(again.now()).toEqual(first.now());
    expect(again.now()).toMatchObject({ place: place('b', 1, 2), tone: 'donker', hasKeys: false, isBlank: true });
    expect(again.passed()).toBe(90_000);
    expect(again.$isHeard.get()).toBe(false);
  });
  test('of each workshop is its own', async () => {
    const program = await openRunTab();
    program.goTo(place('b'));
    await settle();
    await program.files.pickWorkshop('w-2');
    await program.openRun();
    expect(program.now()).toMatchObject({ workshop: 'w-2', place: null, begunAt: null });
    await program.files.pickWorkshop('w-1');
    await program.openRun();
    expect(program.now()).toMatchObject({ workshop: 'w-1', place: place('b') });
  });
  test.each<[string, unknown]>([
    ['no run', 'kapot'],
    ['half a place', { place: { part: 'b', step: '1' }, time: { since: 'x' }, begunAt: 'toen', tone: 'roze' }],
    ['no time', { place: null, time: null, isBlank: 'ja' }],
    ['half a step', { place: { part: 'b', step: 0.5, sub: 0 }, time: { since: 5, extra: null, pausedAt: null } }],
  ])('is begun anew where %s was kept', async (_, value) => {
    machine.records.set('workshop-loop/w-1', value);
    const { now } = await openRunTab();
    expect(now()).toMatchObject({
      place: null,
      begunAt: null,
      tone: 'systeem',
      isBlank: false,
      time: { since: 0, extra: 0 },
    });
  });
  test('on a full disk, and on one that gives nothing, moves on all the same', async () => {
    machine.failure = { on: 'write', code: 'full' };
    const { goTo, now } = await openRunTab();
    goTo(place('b'));
    await settle();
    expect(now().place).toEqual(place('b'));
    const { get } = machine.tabs[0]!.environment.records;
    const broken = await workshopTab(machine);
    const gives = (key: string) =>
      key.startsWith('workshop-loop/') ? Promise.reject(broken.tab.makeError('failed')) : get(key);
    broken.tab.environment.records.get = gives;
    const run = await import('../../../src/stores/workshop-run');
    FakeChannel.open = [];
    await run.openRun();
    expect(run.$run.get()).toMatchObject({ place: null, isBlank: false, hasKeys: true, hasTimer: true });
  });
  test('without a workshop there is none', async () => {
    machine.records.delete('workshop-nu');
    const { $run, goTo, togglePause, addMinute } = await openRunTab();
    goTo(place('a'));
    togglePause();
    addMinute();
    expect($run.get()).toBeNull();
    expect(machine.records.has('workshop-loop/w-1')).toBe(false);
  });
});

describe('the minutes of a step', () => {
  test('go on within a step and begin anew with another; when it all began stays', async () => {
    const { goTo, passed, now, addMinute } = await openRunTab();
    goTo(place('a'));
    const begunAt = machine.time;
    machine.pass(60);
    addMinute();
    goTo(place('a', 0, 1));
    expect([passed(), now().time.extra]).toEqual([60_000, 1]);
    goTo(place('a', 1));
    expect([passed(), now().time.extra]).toEqual([0, 0]);
    machine.pass(30);
    goTo(place('b', 1));
    expect(now()).toMatchObject({ begunAt, time: { since: machine.time } });
    machine.pass(-60);
    expect(passed()).toBe(0);
  });
  test('stand still in a pause and go on after it', async () => {
    const { goTo, passed, togglePause, now, addMinute } = await openRunTab();
    goTo(place('a'));
    machine.pass(60);
    togglePause();
    machine.pass(600);
    addMinute();
    expect(passed()).toBe(60_000);
    togglePause();
    machine.pass(5);
    expect(passed()).toBe(65_000);
    expect(now().time).toMatchObject({ pausedAt: null, extra: 1 });
    togglePause();
    goTo(place('b'));
    expect(now().time.pausedAt).toBeNull();
  });
  test('a step makes a screen that was blank show again', async () => {
    const { goTo, changeRun, now } = await openRunTab();
    goTo(place('a'));
    changeRun({ isBlank: true });
    goTo(place('a', 0, 1));
    expect(now().isBlank).toBe(false);
  });
});

describe('two windows', () => {
  test('move together, whichever gets the key, and know of each other', async () => {
    const trainer = await openRunTab();
    expect(trainer.$isHeard.get()).toBe(false);
    const screen = await openRunTab();
    expect([trainer.$isHeard.get(), screen.$isHeard.get()]).toEqual([true, true]);
    trainer.goTo(place('a', 1));
    expect(screen.now()).toEqual(trainer.now());
    machine.pass(10);
    screen.goTo(place('b', 0, 2));
    screen.togglePause();
    expect(trainer.now()).toEqual(screen.now());
    await settle();
    expect(machine.records.get('workshop-loop/w-1')).toEqual(trainer.now());
  });
  test('one that opens later comes in where the room is, also when nothing could be kept', async () => {
    machine.failure = { on: 'write', code: 'full' };
    const trainer = await openRunTab();
    trainer.goTo(place('b', 1, 3));
    const screen = await openRunTab();
    expect(screen.now()).toEqual(trainer.now());
    expect(trainer.now().place).toEqual(place('b', 1, 3));
  });
  test('one that did not begin does not send the other back to the begin', async () => {
    const trainer = await openRunTab();
    const other = new FakeChannel('ketenspiegel-workshop');
    const fresh = { ...trainer.now(), tone: 'licht' };
    trainer.goTo(place('b'));
    other.postMessage({ kind: 'run', run: { ...fresh, tone: 'donker' } });
    expect(trainer.now()).toMatchObject({ tone: 'systeem', place: place('b') });
  });
  test('that are changed in the same moment end in the same place, also after a reload', async () => {
    const trainer = await openRunTab();
    const screen = await openRunTab();
    const { post, deliver } = delayed();
    trainer.goTo(place('b'));
    screen.goTo(place('a', 1));
    expect(post()).toBe(2);
    deliver();
    expect(trainer.now()).toEqual(screen.now());
    await settle();
    expect(machine.records.get('workshop-loop/w-1')).toEqual(trainer.now());
  });
  test('one of which heard nothing for a while learns of it from the other, never the other way round', async () => {
    const trainer = await openRunTab();
    const sleeper = await openRunTab();
    const { drop } = delayed();
    trainer.goTo(place('a', 1));
    trainer.goTo(place('b'));
    drop();
    await settle();
    const reloaded = await openRunTab(trainer.tab);
    expect(reloaded.now().place).toEqual(place('b'));
    expect(sleeper.now().place).toEqual(place('b'));
    new FakeChannel('ketenspiegel-workshop').postMessage({
      kind: 'run',
      run: { ...reloaded.now(), turn: 1, place: place('a') },
    });
    expect(reloaded.now().place).toEqual(place('b'));
  });
  test('doubled messages change nothing', async () => {
    const trainer = await openRunTab();
    const screen = await openRunTab();
    trainer.goTo(place('b'));
    const old = trainer.now();
    screen.goTo(place('b', 1));
    const other = new FakeChannel('ketenspiegel-workshop');
    for (let time = 0; time < 3; time += 1) other.postMessage({ kind: 'run', run: old });
    expect(trainer.now().place).toEqual(place('b', 1));
    expect(screen.now()).toEqual(trainer.now());
  });
  test('go back to before the begin together, and keep how the screen looks', async () => {
    const trainer = await openRunTab();
    const screen = await openRunTab();
    trainer.changeRun({ tone: 'donker', isBlank: true });
    trainer.goTo(place('b', 1));
    machine.pass(86_400);
    screen.beginAgain();
    expect(trainer.now()).toMatchObject({ place: null, begunAt: null, isBlank: false, tone: 'donker' });
    trainer.goTo(place('a'));
    expect(screen.now().begunAt).toBe(machine.time);
  });
  test('know when the other goes, and that a third is still there', async () => {
    const trainer = await openRunTab();
    const screen = await openRunTab();
    const gone = new FakeChannel('ketenspiegel-workshop');
    gone.postMessage({ kind: 'bye' });
    expect([trainer.$isHeard.get(), screen.$isHeard.get()]).toEqual([true, true]);
    FakeChannel.open = FakeChannel.open.slice(0, 1);
    new FakeChannel('ketenspiegel-workshop').postMessage({ kind: 'bye' });
    expect(trainer.$isHeard.get()).toBe(false);
  });
  test('one that opens while another workshop is chosen never shows the first', async () => {
    const trainer = await openRunTab();
    const { get } = trainer.tab.environment.records;
    let late: (() => void) | null = null;
    trainer.tab.environment.records.get = async (key) => {
      if (key === 'workshop-loop/w-2') await new Promise<void>((go) => (late = go));
      return get(key);
    };
    await trainer.files.pickWorkshop('w-2');
    const opening = trainer.openRun();
    await settle();
    await trainer.files.pickWorkshop('w-1');
    await trainer.openRun();
    late!();
    await opening;
    expect(trainer.now().workshop).toBe('w-1');
  });
  test('on different workshops leave each other alone', async () => {
    const trainer = await openRunTab();
    trainer.goTo(place('b'));
    machine.records.set('workshop-nu', 'w-2');
    const other = await openRunTab();
    other.goTo(place('a', 1));
    expect(trainer.now()).toMatchObject({ workshop: 'w-1', place: place('b') });
    trainer.goTo(place('b', 1));
    expect(other.now()).toMatchObject({ workshop: 'w-2', place: place('a', 1) });
  });
  test.each([null, 3, 'x', {}, { kind: 'run' }, { kind: 'run', run: null }, { kind: 'run', run: 'x' }])(
    'what another program says on the line (%j) changes nothing',
    async (said) => {
      const { now, goTo } = await openRunTab();
      goTo(place('b'));
      const before = now();
      new FakeChannel('ketenspiegel-workshop').postMessage(said);
      expect(now()).toEqual(before);
    },
  );
  test('a browser without lines works with one window', async () => {
    vi.unstubAllGlobals();
    vi.stubGlobal('BroadcastChannel', undefined);
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    const { goTo, now } = await openRunTab();
    goTo(place('b'));
    expect(now().place).toEqual(place('b'));
  });
});
