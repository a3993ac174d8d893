// Fright, anger and codes that nobody asked for, as people say it: what must be heard, and what must not. Half was set apart before tuning.
import { describe, expect, it } from 'vitest';
import { conversation } from '../talk.ts';
import sentences from './kind-words-said.json' with { type: 'json' };
import { openingsOfKindWords } from '../../dialogs/openings-kind.ts';
import { normalise } from '../../bot/understanding/normalise.ts';

const heard = (text: string): unknown => {
  const opening = openingsOfKindWords.find(({ said }) => said.some((each) => each.test(normalise(text))));
  return opening?.form === 'unasked-codes' ? 'codes' : opening?.answers[0]?.[1];
};

describe.each(['tuned', 'apart'] as const)('%s', (half) => {
  it.each(sentences[half].must)('"%s" is %s, is answered kindly, and a person is offered', (text, about) => {
    expect(heard(text)).toBe(about);
    const one = conversation({ channel: 'sms' });
    one.says(text);

    const leads = about === 'court' ? ['faq:homelessness', 'faq:rent-arrears', 'faq:ct-arrears'] : [];
    if (about === 'codes') one.settles({ ok: true, reference: 'ID-204518' });
    else
      expect([one.last.status, ...one.options]).toEqual([
        'told',
        ...leads,
        'command:person',
        'form:call-back',
      ]);
    expect(one.texts.join()).not.toMatch(/librar|\bbins?\b/i);
  });

  it.each(sentences[half].mustNot)('"%s" is none', (text) => {
    expect(heard(text)).toBeUndefined();
  });
});

describe('a code that they did not ask for', () => {
  const says = (text: string) => {
    const one = conversation({ channel: 'sms' });
    one.says(text);
    return one.texts.join(' ');
  };

  it('is told to nobody, and nothing was given out; whether there is an account is not said', () => {
    const told = says('someone is texting me codes i didnt ask for');

    expect(told).toMatch(/tell anybody a code/);
    expect(told).toMatch(/nobody anything about you/);
    expect(told).not.toMatch(/your account|no account/i);
  });

  it('is heard in the middle of a check, too', () => {
    const one = conversation();
    one.opens('promise-to-pay');

    one.says('someone is texting me codes i didnt ask for');

    expect(one.effects.at(-1)).toMatchObject({ transaction: 'identity.codes-unasked' });
  });
});
