// What a newcomer wrote and was misunderstood in: a trick on the phone, a home to lose, one adult left, a death, no heating.
import { describe, expect, it } from 'vitest';
import { faqs } from '../../dialogs/compiled.ts';
import { potholeReceipt } from '../../dialogs/forms/streets/receipts.ts';
import { conversation } from '../talk.ts';

const textOf = (id: string, language: 'en' | 'cy', length: 'answer' | 'short' = 'answer') =>
  faqs.find((faq) => faq.id === id && faq.language === language)?.[length] ?? '';

describe('what a newcomer wrote', () => {
  it.each([
    [
      'scams',
      'en',
      'A gentleman rang and said he was from the council and I must pay £90 for my council tax refund. I gave him my card number. Was that right?',
    ],
    ['scams', 'en', 'someone phoned pretending to be from the council and I gave them my bank details'],
    ['scams', 'cy', 'dwi wedi rhoi rhif fy ngherdyn i ddyn oedd yn dweud ei fod o’r cyngor'],
    ['homelessness', 'en', 'my mum wants me out by friday, how do i get on the list, im 18'],
    ['homelessness', 'en', 'kicked out, 18, need somewhere'],
    ['homelessness', 'en', 'nowhere to stay from friday'],
    ['ct-discounts', 'en', 'gf moved out, just me now, rent and council tax?'],
    ['bereavement-bills', 'cy', "Bu farw fy mam, mewn un o'ch tai chi"],
  ] as const)('is answered with %s in %s: "%s"', (id, language, said) => {
    const talk = conversation();
    talk.says(said);

    expect([talk.last.status, talk.state.language]).toEqual(['answered', language]);
    expect(talk.texts.join('\n')).toContain(textOf(id, language).slice(0, 40));
  });

  it.each(['gwres wedi torri, oer iawn, dau blentyn bach', 'boeler wedi torri'])(
    'opens the emergency repair in Welsh: "%s"',
    (said) => {
      const talk = conversation();
      talk.says(said);

      expect([talk.state.open?.dialog, talk.state.language]).toEqual(['triage-heating', 'cy']);
    },
  );
});

it.each(['en', 'cy'] as const)('a pothole report says how to claim: %s', (language) => {
  const said = potholeReceipt({ size: 'big' }, language, new Date('2026-09-22T11:00:00Z'));

  expect(said).toMatch(/(?:claim|hawlio) .*01632 960100/);
});

it.each(['lol', 'LOL!', 'haha'])('"%s" alone turns nobody to Welsh', (said) => {
  const talk = conversation({ channel: 'sms' });
  talk.says('hello');
  talk.says(said);

  expect([talk.last.status === 'offered', talk.state.language]).toEqual([false, 'en']);
});

describe.each(['en', 'cy'] as const)('the text of few words in %s', (language) => {
  it.each([
    ['blue-badge', /01632 960100/],
    ['ct-discounts', /stud|fyfyrwyr/i],
    ['rent-arrears', /benefit stopped|fudd-dal wedi stopio/],
    ['housing-benefit', /stopped\? Call|stopio\? Ffoniwch/],
    ['potholes', /(?:claim|hawlio) .*01632 960100/],
    ['scams', /159/],
  ])('of %s has what a person needs', (id, fact) => {
    expect(textOf(id, language, 'short')).toMatch(fact);
  });
});

describe('a call that was offered', () => {
  it.each(['tomorrow morning', '07700 900123', 'after 2'])('is begun with "%s"', (said) => {
    const talk = conversation();
    talk.says('talk to a person');
    talk.says(said);

    expect(talk.state.open?.dialog).toBe('call-back');
  });

  it('has the number that was told filled in', () => {
    const talk = conversation();
    talk.says('talk to a person');
    talk.says('07700 900123');
    talk.says('my council tax bill');

    expect(talk.asked).toBe('voicemail');
    expect(talk.texts.join()).toContain('07700 900123');
  });

  it('is not begun with another matter', () => {
    const talk = conversation();
    talk.says('talk to a person');
    talk.says('my bin was missed on friday');

    expect(talk.state.open?.dialog).toBe('report-missed-bin');
  });
});
