// Whether it was done, in the words people have for it: part of it done is not done, a question of their own is no answer, and nothing is guessed.
import { describe, expect, it } from 'vitest';
import { collectedSaid, fixedSaid } from '../../dialogs/forms/done-said.ts';
import { outsideSaid } from '../../dialogs/forms/collection-said.ts';
import { whatSaid } from '../../dialogs/forms/change-appointment-rules.ts';
import { homeSaid } from '../../dialogs/forms/visit-near.ts';
import { conversation } from '../talk.ts';

describe('"did the crew collect it?"', () => {
  it.each([
    'no still there',
    'still here',
    'nope not touched',
    'they left it again',
    'half of it',
    'only the food one',
    'not all of it',
    'they took the rubbish but not the food',
    'drove straight past',
    'nobody came',
    'crew didnt come',
    'the bin is still there',
    'bin still full',
    'no sign of them',
    "mae'n dal yma",
    'ddaeth neb',
    'hanner ohono',
  ])('"%s" is no', (text) => {
    expect(collectedSaid(text)).toBe('no');
  });

  it.each([
    'yes all gone',
    'gone thanks',
    'yep taken this morning',
    'emptied yesterday',
    'the bin is empty',
    'been and gone',
    'do maen nhw wedi bod',
    'wedi mynd',
  ])('"%s" is yes', (text) => {
    expect(collectedSaid(text)).toBe('yes');
  });

  it.each([
    'have they been?',
    'is it gone?',
    'yes but they made a mess',
    'i dont know',
    'someone took it',
    'what day',
    'x'.repeat(200),
  ])('"%s" is neither', (text) => {
    expect(collectedSaid(text)).toBeUndefined();
  });

  it.each([
    ['they left it again', 'submitting'],
    ['half of it', 'submitting'],
    ['yes all gone', 'told'],
    ['no', 'submitting'],
  ])('"%s" is filed, and not asked again', (text, status) => {
    const one = conversation({ found: { misses: [{ bin: 'food', due: '2026-09-21' }] } });
    one.opens('missed-bin-collected');
    one.says('B-104218');
    one.says(text);

    expect(one.last.status).toBe(status);
  });
});

describe('"is it fixed?"', () => {
  it.each([
    'no still dripping',
    'still no hot water',
    'tap still drips',
    'the boiler is still broken',
    'it broke again',
    'came back again',
    'nobody came',
    'waiting for parts',
    'he has to come back',
    'same as before',
    'half the job',
    "mae'n dal i ollwng",
  ])('"%s" is no', (text) => {
    expect(fixedSaid(text)).toBe('no');
  });

  it.each([
    'he mended it',
    'working now thanks',
    'good as new',
    'yes lovely job',
    'all sorted',
    'fixed',
    "mae'n gweithio",
    "wedi'i drwsio",
  ])('"%s" is yes', (text) => {
    expect(fixedSaid(text)).toBe('yes');
  });

  it.each([
    'is it fixed?',
    'yes but it leaks',
    'it still works',
    'still working',
    'nothing broke',
    'not sure',
  ])('"%s" is not "no", and no more is read into it', (text) => {
    expect(fixedSaid(text)).not.toBe('no');
  });
});

describe('"will someone be in?"', () => {
  it.each([
    ['ill be here', 'yes'],
    ['always in', 'yes'],
    ['my son will be in', 'yes'],
    ['see you then', 'yes'],
    ['bydda i yna', 'yes'],
    ['no', 'change'],
    ['nobody will be in', 'change'],
    ['im at work', 'change'],
    ['in hospital', 'change'],
    ['can it be friday', 'change'],
    ['na fydda i ddim yna', 'change'],
    ['its fixed now', 'cancel'],
    ['cancel it', 'cancel'],
    ['yes but not before 10', undefined],
    ['who is coming', undefined],
    ['not sure', undefined],
  ])('"%s" is %s', (text, what) => {
    expect(homeSaid(text)).toBe(what);
  });

  it.each(['nobody will be in', 'no one will be at home', 'fydd neb yna'])(
    '"%s" confirms no visit anywhere',
    (text) => {
      expect(whatSaid(text)).toBe('change');
      expect(outsideSaid(text)).not.toBe('yes');
    },
  );
});
