// What Lex may pick out of a message, by the questions of the form behind it: a postcode, a date, which bin.
import type { Dialog, Question } from '../../bot/model.ts';
import { PRINTED } from '../../bot/services/account-references.ts';
import { intentNameOf } from '../../bot/understanding/lex-names.ts';
import { families } from '../../dialogs/families.ts';
import { items } from '../../dialogs/forms/repair-catalogue.ts';
import { rooms } from '../../dialogs/forms/repair-rooms.ts';
import { clean, alike } from './utterances.ts';

/** `type` is one of Lex's own, such as `AMAZON.Date`, or the name of one below. */
export type LexSlot = { readonly name: string; readonly type: string };
export type LexValue = { readonly value: string; readonly synonyms: readonly string[] };
/** `closed`: no more than these are taken. Of an open one Lex also takes what is like its values. */
export type LexSlotType =
  | {
      readonly kind: 'values';
      readonly name: string;
      readonly closed: boolean;
      readonly values: readonly LexValue[];
    }
  | { readonly kind: 'pattern'; readonly name: string; readonly pattern: string };

/**
 * The slots of a form's questions, each under the question's name, and the first of a type: two dates Lex could not tell apart. A slot
 * is no more than a hint: it is optional, Lex never asks for it, and a field reads the message itself before it is filled in.
 */
export const slotsOf = ({ questions }: Dialog): readonly LexSlot[] =>
  questions.flatMap(slotOf).filter(({ type }, at, all) => all.findIndex((slot) => slot.type === type) === at);

const slotOf = ({ id, field }: Question): readonly LexSlot[] => {
  const type = OF_ANY[id] ?? ('options' in field.english ? undefined : OF_OPEN[id]);
  if (type === undefined) return [];
  return [{ name: type === 'AccountReference' ? 'account' : intentNameOf(id), type }];
};

/** Lex's own types that en_GB has. https://docs.aws.amazon.com/lexv2/latest/dg/built-in-slots.html */
const OF_OPEN: Readonly<Record<string, string>> = {
  postcode: 'AMAZON.UKPostalCode',
  phone: 'AMAZON.PhoneNumber',
  email: 'AMAZON.EmailAddress',
  date: 'AMAZON.Date',
  time: 'AMAZON.Time',
  amount: 'AMAZON.Currency',
  where: 'AMAZON.StreetName',
};
/** Ours: a question with options is known by its name all the same. */
const OF_ANY: Readonly<Record<string, string>> = {
  bins: 'Bin',
  room: 'Room',
  item: 'RepairItem',
  items: 'BulkyItem',
  vehicle: 'Registration',
  reference: 'CaseReference',
  rent: 'AccountReference',
  'council-tax': 'AccountReference',
  garage: 'AccountReference',
  overpayment: 'AccountReference',
  sundry: 'AccountReference',
};

const small = (text: string): string => clean(text).toLowerCase();
/** "Hall, stairs or landing" are three names; "A leak from a pipe" is one without its article. */
const namesIn = (words: string): string[] =>
  words
    .split(/,|:|\bor\b/)
    .map((name) => small(name).replace(/^(?:an?|the) /, ''))
    .filter((name) => name !== '');
/** The English words of a family, see dialogs/families.ts. */
const family = (...names: readonly string[]): string[] =>
  names.flatMap((name) => (families[name]?.[0] ?? '').split(' ').map((word) => word.replaceAll('_', ' ')));

/** A word is never of two values: Lex could not tell which was meant. The first one has it. */
const valuesOf = (named: readonly (readonly [value: string, names: readonly string[]])[]): LexValue[] => {
  const taken = new Set(named.map(([value]) => alike(value)));
  return named.map(([value, names]) => ({
    value,
    synonyms: names.map(small).filter((name) => {
      const isNew = alike(name) !== '' && !taken.has(alike(name));
      taken.add(alike(name));
      return isNew;
    }),
  }));
};
const listed = (
  all: readonly { readonly id: string; readonly words: { readonly en: string } }[],
): LexValue[] => valuesOf(all.map(({ id, words }) => [id, namesIn(words.en)]));

/**
 * Bounds alone, which is all that the examples on Lex's page have. The dash of `RT-1042189` is none of the characters that such a
 * slot may hold. https://docs.aws.amazon.com/lexv2/latest/dg/built-in-slot-alphanumeric.html
 */
const boundsOf = (numbers: readonly number[]): string => `{${Math.min(...numbers)},${Math.max(...numbers)}}`;
const printed = Object.values(PRINTED);
const accountPattern =
  `[A-Za-z]${boundsOf(printed.map(({ prefix }) => prefix.length))}` +
  `[0-9]${boundsOf(printed.map(({ digits }) => digits))}`;

/** Every one that a slot may be of; those that no form needs are left out of the definition. */
export const slotTypes: readonly LexSlotType[] = [
  {
    kind: 'values',
    name: 'Bin',
    closed: true,
    values: valuesOf([
      ['rubbish', ['general waste', 'black bin', 'black bags', ...family('rubbish')]],
      ['recycling', ['blue bin', 'green box', ...family('recycle')]],
      ['food', ['food caddy', 'caddy', ...family('leftovers')]],
      ['garden', ['brown bin', ...family('garden')]],
      ['clinical', ['sharps', 'needles', 'yellow bag']],
    ]),
  },
  { kind: 'values', name: 'Room', closed: true, values: listed(rooms) },
  { kind: 'values', name: 'RepairItem', closed: true, values: listed(items) },
  {
    kind: 'values',
    name: 'BulkyItem',
    closed: false,
    values: valuesOf([...new Set(family('furniture', 'appliance'))].map((name) => [name, []])),
  },
  { kind: 'pattern', name: 'Registration', pattern: '[A-Za-z]{2}[0-9]{2}[A-Za-z]{3}' },
  { kind: 'pattern', name: 'CaseReference', pattern: '[A-Za-z]{1,4}[0-9]{4,10}' },
  { kind: 'pattern', name: 'AccountReference', pattern: accountPattern },
];
