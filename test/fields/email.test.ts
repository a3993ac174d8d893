// An email address out of what stands around it; a likely slip is asked about.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { email } from '../../bot/fields/email.ts';
import { read, readsWhatItAccepts, replies, said, STRANGE, wordsFor, spotted } from './words-of.ts';

const field = email('What is your email address?');
const why = (text: string) => {
  const parsed = said(field, text);
  return parsed.ok ? '' : parsed.why.en;
};

describe('email', () => {
  it.each([
    ['pat (at) example.org', 'pat@example.org'],
    ['pat[at]example[dot]org', 'pat@example.org'],
    ['pat dot jones at example dot org', 'pat.jones@example.org'],
    ['mailto:pat@example.org?subject=hi', 'pat@example.org'],
    ['email=pat@example.org', 'pat@example.org'],
    ['ok pat@example.org', 'pat@example.org'],
    ['pat@ymail.com', 'pat@ymail.com'],
  ])('reads %j as %s', (text, value) => {
    expect(read(field, text)).toBe(value);
  });

  it.each([
    ['pat@gmial.com', 'pat@gmail.com'],
    ['pat@gmail,com', 'pat@gmail.com'],
    ['pat@gmail.con', 'pat@gmail.com'],
    ['pat@gmail.co.uk', 'pat@gmail.com'],
    ['pat@hotmial.co.uk', 'pat@hotmail.co.uk'],
    ['pat@example.couk', 'pat@example.co.uk'],
    ['pat@example..org', 'pat@example.org'],
  ])('asks whether %s is %s', (text, meant) => {
    expect(why(text)).toContain(`Did you mean ${meant}?`);
  });

  it.each([
    'pat jones@example.org',
    'not pat@example.org',
    '.pat@example.org',
    'pat@-example.org',
    'p@t@example.org',
    'pat@127.0.0.1',
    'im at home',
  ])('does not take %j', (text) => {
    expect(read(field, text)).toBeUndefined();
  });

  it('takes none of two', () => {
    expect(why('pat@example.org or sam@example.org')).toContain('one email address only');
  });

  it('takes 253 characters and no more', () => {
    const long = (length: number) =>
      `pat@${'a23456789.'.repeat(30).slice(0, length - 7)}org`
        .replace('.org', 'xorg')
        .replace(/.org$/, '.org');

    expect(long(253)).toHaveLength(253);
    expect(field.accepts(long(253))).toBe(true);
    expect(field.accepts(long(254))).toBe(false);
    expect(field.accepts(`${'a'.repeat(65)}@example.org`)).toBe(false);
  });

  it('is spotted in a longer message when there is surely one', () => {
    expect(spotted(field, 'write to pat@example.org about my bin')).toBe('pat@example.org');
    expect(spotted(field, 'pat@example.org or sam@example.org')).toBeUndefined();
    expect(spotted(field, 'pat@gmial.com')).toBeUndefined();
  });

  it('accepts what it reads, however it was typed', () => {
    readsWhatItAccepts(
      field,
      replies('pat', '@', 'example', '.org', '.', ' at ', ' dot ', '<', '>', ',', "'"),
    );
  });

  it('reads any address of ours with anything round it', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/);
    fc.assert(
      fc.property(
        name,
        fc.constantFrom('%', '<%>', 'its %', '%.', ' % ', '(%)', 'MAILTO:%'),
        (local, around) => {
          expect(read(field, around.replace('%', `${local}@example.org`))).toBe(`${local}@example.org`);
        },
      ),
    );
  });

  it.each([...STRANGE, 'Pat@example.org', 'pat@example', 'pat@example.org '])(
    'does not accept %j',
    (stored) => {
      expect(field.accepts(stored)).toBe(false);
      expect(field.show('pat@example.org', 'cy', wordsFor(field))).toBe('pat@example.org');
    },
  );
});
