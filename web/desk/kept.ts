// What the desk keeps in the browser, one key each, so that two tabs never overwrite each other's: drafts, what is unsent, what was seen.

export type Kept = {
  /** As whoever wrote it says it is. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what was written is read as such
  read<T>(name: string): T | undefined;
  write(name: string, value: unknown): void;
  remove(name: string): void;
  /** Names that begin so, without an order. */
  names(beginning: string): readonly string[];
  /** What another tab wrote or removed. */
  heard(listen: (name: string) => void): void;
};

/** @param owner whose desk it is: colleagues may share a computer */
export const keptIn = (storage: Storage, owner: string): Kept => {
  const prefix = `porth-desk:${owner}:`;
  return {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as above
    read: <T>(name: string) => {
      try {
        const text = storage.getItem(prefix + name);
        return text === null ? undefined : (JSON.parse(text) as T);
      } catch {
        return undefined;
      }
    },
    write: (name, value) => {
      try {
        storage.setItem(prefix + name, JSON.stringify(value));
      } catch {
        // A full or forbidden store: the page goes on from memory.
      }
    },
    remove: (name) => {
      storage.removeItem(prefix + name);
    },
    names: (beginning) => {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
      return keys.filter((key) => key.startsWith(prefix + beginning)).map((key) => key.slice(prefix.length));
    },
    heard: (listen) => {
      addEventListener('storage', ({ key, storageArea }) => {
        if (storageArea === storage && key?.startsWith(prefix) === true) listen(key.slice(prefix.length));
      });
    },
  };
};
