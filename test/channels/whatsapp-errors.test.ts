// WhatsApp's error codes: each says what is to be done, and the README says the same.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERRORS, failureIn, refusalOf } from '../../bot/channels/whatsapp/errors.ts';

const README = readFileSync(join(import.meta.dirname, '../../bot/channels/whatsapp/README.md'), 'utf8');

describe('the README of WhatsApp', () => {
  it('has the table of errors as the code has it', () => {
    const table = README.split('<!-- errors -->')[1]?.split('\n\n')[1] ?? '';
    const rows = table
      .split('\n')
      .slice(2)
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, codes = '', refusal, what]) => ({
        codes: [...codes.matchAll(/`([^`]+)`/g)].map(([, code]) => code),
        refusal,
        what,
      }));

    expect(rows).toEqual(ERRORS);
  });

  it('names every file of the channel', () => {
    const folder = join(import.meta.dirname, '../../bot/channels/whatsapp');
    const named = new Set([...README.matchAll(/`(\w+\.ts)`/g)].map(([, file]) => file));

    expect([...named].sort()).toEqual(
      readdirSync(folder)
        .filter((file) => file.endsWith('.ts'))
        .sort(),
    );
  });
});

describe('an error of WhatsApp', () => {
  it('stands in one row alone', () => {
    const codes = ERRORS.flatMap((row) => row.codes);

    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each([
    [131056, 'retry'],
    [131047, 'window-closed'],
    [131026, 'invalid-recipient'],
    [131050, 'opted-out'],
    [131049, 'content'],
    [132001, 'configuration'],
    [190, 'configuration'],
    [200, 'configuration'],
    [230, 'configuration'],
    [299, 'configuration'],
    [300, 'content'],
    [100, 'content'],
    [0, 'configuration'],
  ])('%i is %s', (code, refusal) => {
    expect(refusalOf({ code })).toBe(refusal);
  });

  it('of a parameter is of the message, but of our own number it is ours to mend', () => {
    expect(refusalOf({ code: 100, subcode: 2494010 })).toBe('content');
    expect(refusalOf({ code: 100, subcode: 33 })).toBe('configuration');
  });

  it.each([
    [429, 'retry'],
    [500, 'retry'],
    [503, 'retry'],
    [401, 'configuration'],
    [403, 'configuration'],
    [404, 'configuration'],
    [400, 'content'],
    [undefined, 'content'],
  ])('that we do not know, with status %s, is %s', (status, refusal) => {
    expect(refusalOf({ code: 999_999, ...(status === undefined ? {} : { status }) })).toBe(refusal);
  });

  it('that we know is what it is, whatever its status', () => {
    expect(refusalOf({ code: 131026, status: 500 })).toBe('invalid-recipient');
    expect(refusalOf({ code: 131056, status: 400 })).toBe('retry');
  });

  it('is read of any body, and of none', () => {
    expect(failureIn({ status: 200, body: undefined })).toBeUndefined();
    expect(failureIn({ status: 400, body: { error: { code: 131009, error_subcode: 5 } } })).toEqual({
      status: 400,
      code: 131009,
      subcode: 5,
    });
    for (const body of [undefined, null, 'gibberish', 7, [], { error: null }, { error: 'x' }])
      expect(refusalOf(failureIn({ status: 400, body }) ?? { code: 0 })).toBe('content');
  });
});
