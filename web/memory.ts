// What this browser remembers between visits: which conversation it was in. Without storage, only until reload.

export type Kept = { readonly conversationId: string; readonly token: string };
export type Memory = {
  /** False when the browser keeps nothing: the chat ends with the page. */
  readonly keeps: boolean;
  read(): Kept | undefined;
  save(kept: Kept): void;
  forget(): void;
  /** Calls back when another tab has saved or forgotten. */
  watch(changed: () => void): void;
};

/** What this tab alone keeps through a reload. */
export type Notes = { read(name: Note): string; save(name: Note, text: string): void };
/** What is half written; what is not sent yet, as JSON; and whether the chat stood open. */
export type Note = 'draft' | 'unsent' | 'open';

const KEY = 'porth-chat';

export const memory = (): Memory => {
  const storage = workingStorage(() => localStorage);
  let here: Kept | undefined;
  return {
    keeps: storage !== undefined,
    read: () => (storage ? readKept(storage.getItem(KEY)) : here),
    save: (kept) => {
      here = kept;
      storage?.setItem(KEY, JSON.stringify(kept));
    },
    forget: () => {
      here = undefined;
      storage?.removeItem(KEY);
    },
    watch: (changed) =>
      addEventListener('storage', (event) => {
        if (event.key === KEY || event.key === null) changed();
      }),
  };
};

export const notes = (): Notes => {
  const storage = workingStorage(() => sessionStorage);
  return {
    read: (name) => storage?.getItem(`${KEY}-${name}`) ?? '',
    save: (name, text) => {
      const key = `${KEY}-${name}`;
      try {
        if (text === '') storage?.removeItem(key);
        else storage?.setItem(key, text);
      } catch {
        // There is no room for it: an older note would be worse than none.
        storage?.removeItem(key);
      }
    },
  };
};

/** Private windows and strict settings may refuse storage, at the first touch or at the first write. */
const workingStorage = (which: () => Storage): Storage | undefined => {
  try {
    const storage = which();
    storage.setItem(`${KEY}-try`, '');
    storage.removeItem(`${KEY}-try`);
    return storage;
  } catch {
    return undefined;
  }
};

const readKept = (stored: string | null): Kept | undefined => {
  try {
    const { conversationId, token } = JSON.parse(stored ?? '{}') as Partial<Record<keyof Kept, unknown>>;
    return typeof conversationId === 'string' && typeof token === 'string'
      ? { conversationId, token }
      : undefined;
  } catch {
    return undefined;
  }
};
