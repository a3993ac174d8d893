// What somebody pays for: a reference however it is typed, a kind of account in their own words, or their own account.
import { describe, expect, it } from 'vitest';
import { payee } from '../../bot/fields/payee.ts';
import { withOptions } from '../../bot/styles/found.ts';
import type { FieldWords } from '../../bot/model.ts';

const KINDS = { rent: 'Rent', 'council-tax': 'Council tax', garage: 'Garage rent', sundry: 'Invoice' };
const field = payee('What for?', KINDS, { label: 'To pay' });
const plainWords: FieldWords = { en: field.english, cy: field.english };
const OWN = [{ id: 'own:rent', words: 'Rent, your account ending 525' }];
const ownWords = withOptions({ id: 'for', field: field, optional: false, words: plainWords }, OWN).words;

const read = (text: string, words = plainWords) => {
  const parsed = field.parse({ text }, words);
  return parsed.ok ? parsed.value : parsed.why.en;
};

describe('what is paid', () => {
  it.each([
    ['RT-1130525', 'RT-1130525'],
    ['rt 1130525', 'RT-1130525'],
    ['it is 731 048 628', '731048628'],
    ['1', 'rent'],
    ['my rent', 'rent'],
    ['the council tax please', 'council-tax'],
    ['garage rent', 'garage'],
    ['rent for the garage', 'garage'],
    ['fy nhreth gyngor', 'council-tax'],
  ])('is understood: %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it('says what is wrong with a reference that cannot be one', () => {
    expect(read('RT-1130526')).toContain('Check your bill or letter');
    expect(read('RT-11305')).toContain('has 5 digits');
  });

  it('is asked again when two things are spoken of', () => {
    expect(field.parse({ text: 'my rent and council tax' }, plainWords).ok).toBe(false);
  });

  it('is their own account, where they have shown that they have one of that kind', () => {
    expect(read('my rent', ownWords)).toBe('own:rent');
    expect(read('council tax', ownWords)).toBe('council-tax');
    expect(field.accepts('own:rent', plainWords)).toBe(false);
    expect(field.accepts('own:rent', ownWords)).toBe(true);
  });

  it('is found in a longer message, the reference before the words', () => {
    expect(field.spots?.('pay my rent 50 quid RT-1130525', plainWords)).toBe('RT-1130525');
    expect(field.spots?.('i want to pay my rent', plainWords)).toBe('rent');
    expect(field.spots?.('i want to pay', plainWords)).toBeUndefined();
  });

  it('is said back with what its reference is of', () => {
    expect(field.show('RT-1130525', 'en', plainWords)).toBe('Rent, RT-1130525');
    expect(field.show('rent', 'en', plainWords)).toBe('Rent');
  });
});
