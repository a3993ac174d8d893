// Ledgers, limits, codes and people in memory, for tests that need no table: they pass the same contracts as those on DynamoDB.
import { createHash, randomInt } from 'node:crypto';
import { latestFirst, matchedIn, NOBODY, statementOf, type Ledger } from '../bot/services/account-records.ts';
import type { Accounts, Credit } from '../bot/services/accounts.ts';
import { LIMITS, namedBy, refusedUntil, type Attempts, type Refusal } from '../bot/services/attempts.ts';
import { CODE_DIGITS, CODE_MS, CODE_TRIES, type CodeFor, type Codes } from '../bot/services/codes.ts';
import { joinedBy, type AboutPerson, type Joined, type Persons } from '../bot/services/persons.ts';

export const accountsInMemory = (ledgers: readonly Ledger[]): Accounts => {
  const records = new Map(ledgers.map(({ record }) => [record.account, record]));
  const entries = new Map(ledgers.map(({ record, entries }) => [record.account, [...entries]]));
  const payments = new Map<string, Credit & { readonly reference: string; readonly to: string }>();
  const accountOf = (reference: string) =>
    ledgers.find(({ record }) => record.reference === reference)?.record.account ?? '';
  return {
    match(claim, note) {
      const found = matchedIn(records.get(accountOf(claim.reference)) ?? NOBODY, claim);
      if (typeof found !== 'string') return Promise.resolve(found);
      note?.(found);
      return Promise.resolve(undefined);
    },
    contacts: (account, person) =>
      Promise.resolve(
        (records.get(account)?.contacts ?? [])
          .filter((each) => person === undefined || each.person === person)
          .map(({ person: _, ...contact }) => contact),
      ),
    statement(account, now) {
      const record = records.get(account);
      return Promise.resolve(record && statementOf(record, entries.get(account) ?? [], now, 'Europe/London'));
    },
    credit(reference, { id, amount, at }) {
      if (!Number.isSafeInteger(amount) || amount <= 0)
        return Promise.reject(new RangeError('A payment is a whole number of pence above nothing.'));
      const before = payments.get(id);
      const to = before?.to ?? accountOf(reference);
      if (before === undefined) {
        payments.set(id, { id, amount, at, reference, to });
        entries.get(to)?.push({ id, at, kind: 'credit', amount, words: { en: 'Payment', cy: 'Taliad' } });
      }
      return Promise.resolve(to === '' ? 'suspense' : 'account');
    },
    credits: (account, since) =>
      Promise.resolve(
        (entries.get(account) ?? [])
          .filter(({ kind, at }) => kind === 'credit' && Date.parse(at) >= Date.parse(since))
          .sort(latestFirst)
          .reverse()
          .map(({ id, amount, at }) => ({ id, amount, at })),
      ),
    suspense: () =>
      Promise.resolve(
        [...payments.values()].filter(({ to }) => to === '').map(({ to: _, ...payment }) => payment),
      ),
  };
};

export const attemptsInMemory = (clock: () => Date): Attempts => {
  const tries = new Map<string, { readonly of: string; readonly at: number }[]>();
  return {
    take(limit, names) {
      const now = clock();
      const all = namedBy(limit, names).map(({ by, name, of }) => {
        const known = tries.get(`${limit} ${by} ${name}`) ?? [];
        return { by, of, known, key: `${limit} ${by} ${name}` };
      });
      const [refusal] = all.flatMap(({ by, of, known }): Refusal[] => {
        const until = refusedUntil(LIMITS[limit], known, of, now);
        return until === undefined ? [] : [{ ok: false, by, until: until.toISOString() }];
      });
      if (refusal !== undefined) return Promise.resolve(refusal);
      for (const { key, known, of } of all)
        if (!known.some((each) => each.of === of)) tries.set(key, [...known, { of, at: now.getTime() }]);
      return Promise.resolve({ ok: true });
    },
    isClosed(limit, names) {
      return Promise.resolve(
        namedBy(limit, names).some(
          ({ by, name, of }) =>
            refusedUntil(LIMITS[limit], tries.get(`${limit} ${by} ${name}`) ?? [], of, clock()) !== undefined,
        ),
      );
    },
    giveBack(limit, names) {
      for (const { by, name, of } of namedBy(limit, names)) {
        const key = `${limit} ${by} ${name}`;
        tries.set(
          key,
          (tries.get(key) ?? []).filter((each) => each.of !== of),
        );
      }
      return Promise.resolve();
    },
  };
};

export const codesInMemory = (): Codes => {
  const codes = new Map<
    string,
    { readonly code: string; readonly until: number; left: number; usedBy?: string }
  >();
  const keyOf = ({ conversation, person, purpose }: CodeFor) =>
    createHash('sha256')
      .update(JSON.stringify([conversation, person, purpose]))
      .digest('hex');
  return {
    issue({ at, ...to }) {
      const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
      codes.set(keyOf(to), { code, until: Date.parse(at) + CODE_MS, left: CODE_TRIES });
      return Promise.resolve(code);
    },
    check({ code, at, attempt, ...to }) {
      const kept = codes.get(keyOf(to));
      if (kept === undefined || kept.until <= Date.parse(at)) return Promise.resolve('spent');
      if (kept.left === 0)
        return Promise.resolve(kept.code === code && kept.usedBy === attempt ? 'right' : 'spent');
      kept.left = kept.code === code ? 0 : kept.left - 1;
      if (kept.code === code) kept.usedBy = attempt;
      return Promise.resolve(kept.code === code ? 'right' : kept.left === 0 ? 'spent' : 'wrong');
    },
  };
};

export const personsInMemory = (): Persons => {
  const joined = new Map<string, Joined & { readonly person: string }>();
  const about = new Map<string, AboutPerson>();
  const erased = new Map<string, readonly string[]>();
  const of = (person: string) =>
    [...joined.values()]
      .filter((each) => each.person === person)
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return {
    join(person, proof) {
      joined.set(proof.conversation, joinedBy(person, proof, joined.get(proof.conversation)));
      return Promise.resolve();
    },
    of: (conversation) => Promise.resolve(joined.get(conversation)?.person),
    conversations: (person) => Promise.resolve(of(person).map(({ person: _, ...each }) => each)),
    leave(conversation) {
      joined.delete(conversation);
      return Promise.resolve();
    },
    get: (person) => Promise.resolve(about.get(person) ?? {}),
    put(person, more) {
      about.set(person, { ...about.get(person), ...more });
      return Promise.resolve();
    },
    erase(person) {
      const theirs = of(person).map((each) => each.conversation);
      for (const each of theirs) joined.delete(each);
      const before = (erased.get(person) ?? []).filter((each) => !joined.has(each));
      const all = [...new Set([...theirs, ...before])];
      about.delete(person);
      erased.set(person, all);
      return Promise.resolve(all);
    },
  };
};
