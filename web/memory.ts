// What this browser remembers between visits: which conversation it was in. Without storage, only until reload.

export type Kept = { readonly conversationId: string; readonly token: string };
export type Memory = {
  read(): Kept | undefined;
  save(kept: Kept): void;
  forget(): void;
  /** Calls back when another tab has saved or forgotten. */
  watch(changed: () => void): void;
};

export type Draft = { read(): string; save(text: string): void };

const KEY = 'porth-chat';
const DRAFT = 'porth-draft';

export const memory = (): Memory => {
  const storage = workingStorage(() => localStorage);
  let here: Kept | undefined;
  return {
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

/** What is half written, which this tab alone keeps through a reload. */
export const draft = (): Draft => {
  const storage = workingStorage(() => sessionStorage);
  return {
    read: () => storage?.getItem(DRAFT) ?? '',
    save: (text) => {
      try {
        if (text === '') storage?.removeItem(DRAFT);
        else storage?.setItem(DRAFT, text);
      } catch {
        // There is no room for it: an older draft would be worse than none.
        storage?.removeItem(DRAFT);
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
