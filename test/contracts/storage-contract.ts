// What every Storage holds, whoever made it. The names of the tests that one does not hold come with the reason.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Storage, StoreItem, StoreItems } from '../../bot/runtime/botbuilder.ts';

/** A test's name to why this storage does not hold it. */
export type Skips = Readonly<Record<string, string>>;

export const storageContract = (name: string, storage: () => Storage, skips: Skips = {}): void => {
  const names: string[] = [];
  const holds = (what: string, test: () => Promise<void>): void => {
    names.push(what);
    const reason = skips[what];
    if (reason === undefined) it(what, test);
    else it.skip(`${what} (${reason})`, test);
  };
  const fresh = (): string => `key-${randomUUID()}`;
  const readOne = async (key: string): Promise<StoreItem> => {
    const item: unknown = (await storage().read([key]))[key];
    if (item === undefined) throw new Error(`There is nothing under ${key}.`);
    return item as StoreItem;
  };

  describe(`${name}, as a Storage`, () => {
    holds('gives nothing for a key that it does not know', async () => {
      expect(await storage().read([fresh()])).toEqual({});
      expect(await storage().read([fresh(), fresh()])).toEqual({});
    });

    holds('gives nothing for no keys', async () => {
      expect(await storage().read([])).toEqual({});
    });

    holds('gives nothing for null keys', async () => {
      expect(await storage().read(null as never)).toEqual({});
    });

    holds('writes nothing of nothing', async () => {
      await expect(storage().write({})).resolves.toBeUndefined();
    });

    holds('writes nothing of null', async () => {
      await expect(storage().write(null as never)).resolves.toBeUndefined();
    });

    holds('makes an item, and gives it an eTag', async () => {
      const key = fresh();

      await storage().write({ [key]: { id: 1, name: 'first' } });

      const item = await readOne(key);
      expect(item).toMatchObject({ id: 1, name: 'first' });
      expect(item.eTag).toEqual(expect.stringMatching(/./));
    });

    holds('keeps whatever JSON keeps, however deep', async () => {
      const key = fresh();
      const item = {
        text: 'dŵr 🙂 \u0000 "quoted"',
        none: null,
        empty: '',
        list: [1, [2, { three: [] }]],
        yes: true,
        small: -0.5,
        large: Number.MAX_SAFE_INTEGER,
      };

      await storage().write({ [key]: item });

      const { eTag: _, ...kept } = await readOne(key);
      expect(kept).toEqual(item);
    });

    holds('keeps crazy keys apart', async () => {
      const crazy = [
        '!@#$%^&*()~/\\><,.?\';"`~',
        '%23',
        '#',
        'a#b',
        'a%23b',
        'a/b',
        ' ',
        'ŵ 🙂',
        '__proto__x',
        'x'.repeat(900),
      ];
      const keys = crazy.map((each) => `${fresh()}${each}`);

      await storage().write(Object.fromEntries(keys.map((key, index) => [key, { index }])));

      const items = await storage().read(keys);
      expect(Object.keys(items).sort()).toEqual([...keys].sort());
      for (const [index, key] of keys.entries()) expect(items[key]).toMatchObject({ index });
    });

    holds('reads a key that is asked for twice once', async () => {
      const key = fresh();
      await storage().write({ [key]: { n: 1 } });

      expect(Object.keys(await storage().read([key, key]))).toEqual([key]);
    });

    holds('replaces an item whole, and its eTag with it', async () => {
      const key = fresh();
      await storage().write({ [key]: { old: true, n: 1 } });
      const before = await readOne(key);

      await storage().write({ [key]: { n: 2, eTag: before.eTag } });

      const { eTag, ...item } = await readOne(key);
      expect(item).toEqual({ n: 2 });
      expect(eTag).not.toBe(before.eTag);
    });

    holds('overwrites without an eTag', async () => {
      const key = fresh();
      await storage().write({ [key]: { n: 1 } });

      await storage().write({ [key]: { n: 2 } });

      expect(await readOne(key)).toMatchObject({ n: 2 });
    });

    holds('overwrites with the eTag "*"', async () => {
      const key = fresh();
      await storage().write({ [key]: { n: 1 } });

      await storage().write({ [key]: { n: 2, eTag: '*' } });

      expect(await readOne(key)).toMatchObject({ n: 2 });
    });

    holds('makes an item with the eTag "*"', async () => {
      const key = fresh();

      await storage().write({ [key]: { n: 1, eTag: '*' } });

      expect(await readOne(key)).toMatchObject({ n: 1 });
    });

    holds('refuses a write whose eTag is not the last, and leaves the later write in place', async () => {
      const key = fresh();
      await storage().write({ [key]: { n: 1 } });
      const read = await readOne(key);
      await storage().write({ [key]: { n: 2, eTag: read.eTag } });
      const later = await readOne(key);

      await expect(storage().write({ [key]: { n: 3, eTag: read.eTag } })).rejects.toThrow();

      expect(await readOne(key)).toEqual(later);
    });

    holds('lets one of two win that write at once with the same eTag', async () => {
      const key = fresh();
      await storage().write({ [key]: { n: 0 } });
      const { eTag } = await readOne(key);

      const done = await Promise.allSettled([1, 2, 3, 4].map((n) => storage().write({ [key]: { n, eTag } })));

      const won = done.flatMap(({ status }, index) => (status === 'fulfilled' ? [index + 1] : []));
      expect(won).toHaveLength(1);
      expect(await readOne(key)).toMatchObject({ n: won[0] });
    });

    holds('refuses an empty eTag', async () => {
      const key = fresh();
      await storage().write({ [key]: { n: 1 } });

      await expect(storage().write({ [key]: { n: 2, eTag: '' } })).rejects.toThrow();

      expect(await readOne(key)).toMatchObject({ n: 1 });
    });

    holds('refuses an eTag of an item that is gone', async () => {
      const key = fresh();
      await storage().write({ [key]: { n: 1 } });
      const { eTag } = await readOne(key);
      await storage().delete([key]);

      await expect(storage().write({ [key]: { n: 2, eTag } })).rejects.toThrow();

      expect(await storage().read([key])).toEqual({});
    });

    holds('does not change what it was given', async () => {
      const key = fresh();
      const changes: StoreItems = { [key]: { n: 1, eTag: '*' } };
      const before = structuredClone(changes);

      await storage().write(changes);

      expect(changes).toEqual(before);
    });

    holds('deletes an item', async () => {
      const key = fresh();
      await storage().write({ [key]: { n: 1 } });

      await storage().delete([key]);

      expect(await storage().read([key])).toEqual({});
    });

    holds('deletes what it does not know', async () => {
      await expect(storage().delete([fresh()])).resolves.toBeUndefined();
    });

    holds('deletes nothing of null', async () => {
      await expect(storage().delete(null as never)).resolves.toBeUndefined();
    });

    holds('writes, reads and deletes many at once', async () => {
      const keys = Array.from({ length: 120 }, fresh);
      await storage().write(Object.fromEntries(keys.map((key, n) => [key, { n }])));

      const items = await storage().read(keys);
      expect(keys.map((key) => (items[key] as { readonly n: number }).n)).toEqual(keys.map((_, n) => n));

      await storage().delete(keys.slice(0, 60));
      expect(Object.keys(await storage().read(keys)).sort()).toEqual(keys.slice(60).sort());
    });

    it('is skipped for no test that there is not', () => {
      expect(Object.keys(skips).filter((skipped) => !names.includes(skipped))).toEqual([]);
    });
  });
};
