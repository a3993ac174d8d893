// Nothing is said of somebody that bot/personal.ts does not have, with its level; and it has nothing that is not said any more.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SENTENCES } from '../../bot/sentences.ts';
import { content } from '../../dialogs/content.ts';
import { PUBLIC, sentences, sentencesOf } from './sentences.ts';

const ROOT = join(import.meta.dirname, '../..');
const registered = SENTENCES.flatMap(({ of }) => of);

describe('a sentence with something of a person in it', () => {
  it('stands in bot/sentences.ts, or is of nobody', () => {
    const left = sentences().filter((id) => sentencesOf(id).length === 0 && PUBLIC[id] === undefined);

    expect(left).toEqual([]);
  });

  it('stands there once, and not among those of nobody as well', () => {
    const twice = [...sentences(), ...registered].filter(
      (id) => sentencesOf(id).length + (PUBLIC[id] === undefined ? 0 : 1) > 1,
    );

    expect(twice).toEqual([]);
  });

  it('is still said: what was taken away is taken out of the list', () => {
    const phrases = Object.keys(content.phrases).map((id) => `phrase:${id}`);
    const all = new Set([...sentences(), ...phrases]);
    const told = new Set(Object.keys(content.dialogs).map((form) => `told:${form}`));
    const gone = [...registered, ...Object.keys(PUBLIC)].filter(
      (id) => !id.startsWith('mail:') && !id.endsWith(':') && !all.has(id) && !told.has(id),
    );

    expect(gone).toEqual([]);
  });

  it('goes by e-mail from three places alone: the receipt of a payment, then or later, and a code', () => {
    const files = ['bot', 'dialogs', 'lambdas'].flatMap((room) =>
      readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => `${room}/${file}`),
    );
    const senders = files.filter((file) => /\bmails\.send\(/.test(readFileSync(join(ROOT, file), 'utf8')));

    expect(senders.toSorted()).toEqual([
      'lambdas/identity/send-code.ts',
      'lambdas/payments/effects.ts',
      'lambdas/transactions/payment-receipt.ts',
    ]);
    expect(registered.filter((id) => id.startsWith('mail:')).toSorted()).toEqual([
      'mail:code',
      'mail:receipt',
    ]);
  });
});
