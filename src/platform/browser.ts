import type { EarlyChange, Environment, PaintHint } from './environment';
import { earlyKey, hintKey } from './first-paint';
import { openRecords } from './records';

const channelName = 'ketenspiegel';
/** Names of what a tab remembers begin with this, in sessionStorage. */
const tabPrefix = 'ks-tab-';

/** The environment of a real browser. Parts that a browser forbids fail where they are used, never here. */
export function browserEnvironment(): Environment {
  let opened: BroadcastChannel | null = null;
  const channel = () => {
    if ('BroadcastChannel' in globalThis) opened ??= new BroadcastChannel(channelName);
    return opened;
  };
  return {
    records: openRecords(),
    // The page says it itself, so that no program changes with a text.
    madeWith: document.querySelector<HTMLMetaElement>('[name=generator]')?.content ?? '',
    now: () => new Date(),
    newId,
    download,
    readFile: (file) => file.text(),
    readSite: async (path) => {
      const answer = await fetch(path);
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return answer.text();
    },
    keepStorage: async () => {
      try {
        return await navigator.storage.persist();
      } catch {
        return false;
      }
    },
    tellOthers: () => channel()?.postMessage('changed'),
    onOthersChange(callback) {
      const onVisible = () => {
        if (document.visibilityState === 'visible') callback();
      };
      channel()?.addEventListener('message', callback);
      // A page that comes back from the back/forward cache missed what happened meanwhile.
      addEventListener('pageshow', onPageShow);
      function onPageShow(event: PageTransitionEvent) {
        if (event.persisted) onVisible();
      }
      return () => {
        channel()?.removeEventListener('message', callback);
        removeEventListener('pageshow', onPageShow);
      };
    },
    readEarly: () => {
      const found = readJson(() => sessionStorage.getItem(earlyKey));
      return Array.isArray(found) ? found.filter(isEarlyChange) : [];
    },
    writeEarly: (changes) =>
      quietly(() => {
        if (changes.length === 0) sessionStorage.removeItem(earlyKey);
        else sessionStorage.setItem(earlyKey, JSON.stringify(changes));
      }),
    afterFrame,
    hint: (value: PaintHint) => void quietly(() => localStorage.setItem(hintKey, JSON.stringify(value))),
    recall: (name) => readJson(() => sessionStorage.getItem(tabPrefix + name)),
    remember: (name, value) => void quietly(() => sessionStorage.setItem(tabPrefix + name, JSON.stringify(value))),
    guardLeaving(isUnsafe) {
      addEventListener('beforeunload', (event) => {
        if (isUnsafe()) event.preventDefault();
      });
    },
  };
}

/**
 * A UUID, version 4: each 0, 1 or 8 of the pattern becomes a random digit that may stand there. `crypto.randomUUID` needs a
 * secure page, and a municipality may try the site over plain http.
 */
function newId(): string {
  return '10000000-1000-4000-8000-100000000000'.replace(/[018]/gu, (digit) => {
    const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
    return (Number(digit) ^ (random & (15 >> (Number(digit) / 4)))).toString(16);
  });
}

function download(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function isEarlyChange(value: unknown): value is EarlyChange {
  const parts = value as Partial<EarlyChange> | null;
  return [parts?.page, parts?.field, parts?.value, parts?.scan].every((part) => typeof part === 'string');
}

function readJson(read: () => string | null): unknown {
  try {
    return JSON.parse(read() ?? 'null');
  } catch {
    return null;
  }
}

/** Whether it worked. What comes through here may fail: the program then does without it. */
function quietly(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

function afterFrame(work: () => void): void {
  // A hidden page paints no frames, so a timer runs along.
  const timer = setTimeout(run, 200);
  let isDone = false;
  function run(): void {
    clearTimeout(timer);
    if (!isDone) work();
    isDone = true;
  }
  // A timer set in a frame goes off after that frame has been drawn.
  requestAnimationFrame(() => setTimeout(run));
}
