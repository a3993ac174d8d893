// What this browser remembers between visits: which conversation it was in. Without storage, only until reload.

export type Kept = { readonly conversationId: string; readonly token: string };
export type Memory = {
  read(): Kept | undefined;
  save(kept: Kept): void;
  forget(): void;
  /** Calls back when another tab has saved or forgotten. */
  watch(changed: () => void): void;
};

const KEY = 'porth-chat';

export const memory = (): Memory => {
  const storage = workingStorage();
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

/** Private windows and strict settings may refuse storage, at the first touch or at the first write. */
const workingStorage = (): Storage | undefined => {
  try {
    localStorage.setItem(`${KEY}-try`, '');
    localStorage.removeItem(`${KEY}-try`);
    return localStorage;
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
