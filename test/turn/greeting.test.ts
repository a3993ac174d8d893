// The assistant says what it is: at the start, after a long gap, and in the language of whoever came.
import { describe, expect, it } from 'vitest';
import { segments } from '../../bot/channels/gsm7.ts';
import { content } from '../../dialogs/content.ts';
import { conversation, DAY, MINUTE, talk } from '../talk.ts';

const says = (texts: readonly string[]) =>
  texts.filter((text) => /not a person|nid person/.test(text)).length;

describe('the greeting', () => {
  it('comes when somebody opens the chat, with the menu', () => {
    const talking = conversation();

    talking.arrives();

    expect(talking.last.status).toBe('greeted');
    expect(talking.texts).toHaveLength(2);
    expect(talking.texts[0]).toContain(content.council.privacy);
    expect(talking.texts[0]).toContain('Monday to Friday, 8:30am to 5pm');
    expect(talking.options).toEqual(content.menu.en.map(({ id }) => id));
  });

  it('comes before the answer when the first thing is a question', () => {
    const talking = conversation();

    talking.says('library hours');

    expect(talking.last.status).toBe('answered');
    expect(talking.texts).toHaveLength(2);
    expect(says(talking.texts)).toBe(1);
    expect(talking.texts[1]).toContain('/libraries');
  });

  it('comes once', () => {
    const talking = conversation();
    talking.arrives();

    talking.says('hello');
    talking.later(23 * 60 * MINUTE);
    talking.says('library hours');

    expect(
      talking.turns.slice(1).flatMap(({ activities }) => activities.map(({ text = '' }) => text)),
    ).toSatisfy((texts: string[]) => says(texts) === 0);
  });

  it('is not said twice by a client that opens the chat twice', () => {
    const talking = conversation();
    talking.arrives();
    const { state } = talking;

    talking.arrives();
    expect(talking.last).toEqual({ state, activities: [], effects: [], status: 'ignored' });

    talking.sends({ type: 'event', name: 'webchat/join', value: { language: 'en-GB' } });
    expect(talking.last.status).toBe('ignored');
  });

  it('comes with the official client’s own event too', () => {
    const talking = conversation();

    talking.sends({ type: 'event', name: 'webchat/join', value: { language: 'en-GB' } });

    expect(talking.last.status).toBe('greeted');
  });

  it('is short after a day, and gone again with the next message', () => {
    const talking = conversation();
    talking.arrives();
    talking.later(DAY + MINUTE);

    talking.says('library hours');

    expect(talking.texts).toHaveLength(2);
    expect(says(talking.texts)).toBe(1);
    expect(talking.texts[0]).not.toContain(content.council.privacy);

    talking.says('library hours');
    expect(says(talking.texts)).toBe(0);
  });

  it('is still short after 89 days', () => {
    const talking = conversation();
    talking.arrives();
    talking.later(89 * DAY);

    talking.says('library hours');

    expect(says(talking.texts)).toBe(1);
    expect(talking.texts[0]).not.toContain(content.council.privacy);
  });

  it('is whole again after 90 days', () => {
    const talking = conversation();
    talking.arrives();
    talking.later(90 * DAY + MINUTE);

    talking.says('library hours');

    expect(talking.texts[0]).toContain(content.council.privacy);
  });

  it('does not lose the question that was open, if nothing was answered yet', () => {
    const talking = talk('report-pothole');
    talking.later(3 * DAY);

    talking.says('no');

    expect(says(talking.texts)).toBe(1);
    expect([talking.asked, talking.last.status]).toEqual(['danger', 'asked-again']);
  });

  it('when the chat is opened again, comes with what became of the form that was open', () => {
    const talking = talk('report-pothole', 'no', 'High St', '2');
    talking.later(3 * DAY);

    talking.arrives();

    expect(says(talking.texts)).toBe(1);
    expect(talking.options[0]).toBe('form:report-pothole');
    expect(talking.texts.join()).toContain('1pm on Wednesday 23 September');
  });

  it('gives way to a danger', () => {
    const talking = conversation();

    talking.says('I smell gas');

    expect(talking.last.status).toBe('emergency');
    expect(talking.texts).toHaveLength(2);
    expect(talking.texts[0]).toContain('0800 111 999');
  });

  it.each([
    ['en', 'library hours'],
    ['cy', 'pryd mae fy miniau yn cael eu casglu'],
  ] as const)('is one text where every part of one is paid for (%s)', (language, said) => {
    const talking = conversation({ channel: 'sms' });

    talking.says(said);

    const [greeting = ''] = talking.texts;
    expect(talking.state.language).toBe(language);
    expect(says([greeting])).toBe(1);
    expect(greeting).toContain('PERSON');
    expect(greeting).toContain(content.council.privacy);
    expect(segments(greeting)).toMatchObject({ encoding: 'GSM-7', parts: 1 });
  });

  it('is in the language of the answer that it stands before', () => {
    const talking = conversation({ channel: 'whatsapp' });

    talking.says('rhoi gwybod am dwll yn y ffordd');

    expect(talking.texts).toHaveLength(2);
    expect(talking.texts[0]).toContain('nid person');
  });

  it('that gave way to a danger comes with the next answer', () => {
    const talking = conversation();
    talking.says('I smell gas');
    talking.says('what do i do');

    talking.says('safe');

    expect(says(talking.texts)).toBe(1);
  });
});

describe('the language', () => {
  it.each([
    ['cy-GB', 'cy'],
    ['cy', 'cy'],
    ['CY-gb', 'cy'],
    ['en-GB', 'en'],
    ['fr-FR', 'en'],
    ['cyx', 'en'],
  ])('is that of the client at first: %s', (locale, language) => {
    const talking = conversation({ locale });

    talking.arrives();

    expect(talking.state.language).toBe(language);
    expect(talking.last.activities[0]?.locale).toBe(`${language}-GB`);
    expect(talking.options).toEqual(content.menu[language as 'en' | 'cy'].map(({ id }) => id));
  });

  it('is English where the client does not say', () => {
    const talking = conversation();

    talking.arrives();

    expect(talking.state.language).toBe('en');
  });

  it.each([
    ['en-GB', 'cymraeg', 'cy'],
    ['en-GB', 'In Welsh please', 'cy'],
    ['cy-GB', 'english', 'en'],
    ['cy-GB', 'yn saesneg', 'en'],
    ['en-GB', 'siarad â pherson', 'cy'],
    ['cy-GB', 'talk to a person', 'en'],
    ['en-GB', 'Pryd mae fy niwrnod bin?', 'cy'],
    ['cy-GB', 'When is my bin day?', 'en'],
  ])('changes with the words, from %s at %j to %s', (locale, said, language) => {
    const talking = conversation({ locale });
    talking.arrives();

    talking.says(said);

    expect(talking.state.language).toBe(language);
    expect(new Set(talking.last.activities.map((each) => each.locale))).toEqual(new Set([`${language}-GB`]));
  });

  it('stays what it was when the client claims another later', () => {
    const talking = conversation();
    talking.arrives();

    talking.sends({ type: 'message', text: 'zxcv', locale: 'cy-GB' });

    expect(talking.state.language).toBe('en');
  });

  it.each(['person', 'help', '1', 'zxcv'])('stays Welsh at words of neither, or of both: %j', (said) => {
    const talking = conversation({ locale: 'cy-GB' });
    talking.arrives();

    talking.says(said);

    expect(talking.state.language).toBe('cy');
  });

  it.each(['?', 'menu'])('stays Welsh at what Welsh speakers write too: %j', (said) => {
    const talking = conversation({ locale: 'cy-GB' });
    talking.arrives();

    talking.says(said);

    expect(talking.state.language).toBe('cy');
  });
});
