// Promises to pay in memory: they pass the same contract as those on DynamoDB.
import { referenceFor } from '../bot/services/cases.ts';
import {
  closedAs,
  madeIn,
  withPromise,
  type PromiseBook,
  type Promises,
  type PromiseToPay,
} from '../bot/services/promises.ts';

export const promisesInMemory = (prefix = 'P'): Promises => {
  const books = new Map<string, PromiseBook>();
  const rests = new Map<string, string>();
  const bookOf = (account: string): PromiseBook => books.get(account) ?? { promises: [] };
  const find = (reference: string) =>
    [...books.values()].flatMap(({ promises }) => promises).find((each) => each.reference === reference);
  return {
    make(asked, words, instead) {
      const book = bookOf(asked.account);
      const made = madeIn(book, asked, instead);
      if (made.kind !== 'fresh') return Promise.resolve(made);
      const reference = referenceFor(asked.key, prefix, 0);
      const promise: PromiseToPay = {
        ...asked,
        reference,
        words: words(reference),
        status: 'open',
        statusAt: asked.madeAt,
      };
      books.set(asked.account, withPromise(book, promise, instead));
      return Promise.resolve({ kind: 'made', promise });
    },
    find: (reference) => Promise.resolve(find(reference)),
    of: (account) => Promise.resolve(bookOf(account).promises),
    madeIn: (conversation) =>
      Promise.resolve(
        [...books.values()]
          .flatMap(({ promises }) => promises)
          .filter((each) => each.conversation === conversation)
          .sort((a, b) => (a.madeAt < b.madeAt ? -1 : 1)),
      ),
    close(reference, status, at, missed) {
      const before = find(reference);
      if (before === undefined) return Promise.resolve(undefined);
      const after = closedAs(before, status, at, missed);
      const book = bookOf(before.account);
      books.set(before.account, {
        ...book,
        promises: book.promises.map((each) => (each === before ? after : each)),
      });
      return Promise.resolve(after);
    },
    refer(account, at) {
      books.set(account, { ...bookOf(account), referredAt: at });
      return Promise.resolve();
    },
    referred: (account) => Promise.resolve(bookOf(account).referredAt),
    rest(of, at) {
      if ((rests.get(of) ?? '') < at) rests.set(of, at);
      return Promise.resolve();
    },
    restsSince: (of) => Promise.resolve(rests.get(of)),
  };
};
