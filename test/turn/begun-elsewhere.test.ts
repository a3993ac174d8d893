// "I started a form on WhatsApp": what asks to go on here with a form from another chat, and what only sounds like it.
import { describe, expect, it } from 'vitest';
import { PATHS } from '../../bench/support/form-paths.ts';
import { finish } from '../../bench/support/finish-form.ts';
import { conversation } from '../talk.ts';

describe('a form from another chat', () => {
  it.each([
    'continue my form from whatsapp',
    'can i carry on with my report from my phone',
    'i started a form on my phone, can i carry on here?',
    'finish the form i started on messenger',
    'I saved a complaint in my other chat',
    'dechreuais ffurflen ar whatsapp',
  ])('is asked for by %j, and they show first who they are', (words) => {
    const talking = conversation();

    talking.says(words);

    expect(talking.state.open).toMatchObject({
      dialog: 'prove-account',
      answers: expect.arrayContaining([['for', 'go-on-elsewhere']]) as unknown,
    });
  });

  it.each([
    'i made a complaint on your website and nobody replied',
    'how do i start a report on the website',
    'can i finish paying on the website',
    'water started dripping on my phone',
    'report a repair from my phone',
    'i reported a pothole on facebook',
    'my computer is broken',
  ])('is not asked for by %j', (words) => {
    const talking = conversation();

    talking.says(words);

    expect(JSON.stringify(talking.state.open ?? {})).not.toContain('go-on-elsewhere');
  });

  it('is a danger before all else', () => {
    const talking = conversation();

    talking.says('i started a form on my phone but i can smell gas');

    expect(talking.last.status).toBe('emergency');
  });

  it.each(['shortest', 'chatty'] as const)('is finished on its %s way', (way) => {
    const paths = PATHS['go-on-elsewhere'];

    expect(() => finish('go-on-elsewhere', (paths as Exclude<typeof paths, undefined>)[way])).not.toThrow();
  });
});
