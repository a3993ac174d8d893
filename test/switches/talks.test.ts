// What people meet where an engineer has turned something off: an honest sentence, a person, nothing lost, and safety as ever.
import { describe, expect, it } from 'vitest';
import { switchOf, type Switch } from '../../bot/switches/switch.ts';
import { content } from '../../dialogs/content.ts';
import { conversation, DAY, MINUTE, TUESDAY_NOON, type Setting } from '../talk.ts';

const off = (what: string, more: Partial<Switch> = {}): Switch => ({
  what,
  since: '2026-09-22T10:00:00.000Z',
  by: 'somebody',
  why: 'it breaks',
  ...more,
});
const talking = (what: string, setting: Setting = {}, more: Partial<Switch> = {}) =>
  conversation({ off: [off(what, more)], ...setting });
const CHANNELS = ['webchat', 'messenger', 'whatsapp', 'sms'] as const;

describe('a form that is off', () => {
  it('is not opened, and a person and the number are told of', () => {
    const one = talking('form:report-pothole', {}, { said: { en: 'We are mending it.' } });

    const { status, state } = one.says('i want to report a pothole');

    expect(status).toBe('switched-off');
    expect(state.open).toBeUndefined();
    expect(one.texts.join('\n')).toContain(content.council.phone);
    expect(one.texts.join('\n')).toContain('We are mending it.');
    expect(one.options).toEqual(['command:person']);
  });

  it('is said in Welsh to who writes it, and in English where there is no Welsh', () => {
    const one = talking('form:report-pothole', { locale: 'cy' }, { said: { en: 'We are mending it.' } });

    one.says('dw i eisiau rhoi gwybod am dwll yn y ffordd');

    expect(one.texts.at(-1)).toContain("Mae'n ddrwg gen i.");
    expect(one.texts.at(-1)).toContain('We are mending it.');
  });

  it.each(['opens', 'taps', 'from the answer'])('is met by who %s', (how) => {
    const one = talking('form:report-pothole');
    if (how === 'taps') {
      one.says('menu');
      one.taps('form:report-pothole');
    } else if (how === 'opens') one.opens('report-pothole');
    else one.says('there is a massive pothole on station road');

    expect([one.last.status, one.state.open]).toEqual(['switched-off', undefined]);
  });

  it('keeps what was answered in it, with what they just said, and goes on when it is on again', () => {
    const before = conversation();
    for (const text of ['report a pothole', 'no']) before.says(text);
    const one = conversation({ state: before.state, off: [off('form:report-pothole')] });

    one.says('Station Road, outside the chip shop');
    const said = one.texts.join('\n');
    const still = one.says('continue');
    const after = conversation({ state: one.state });
    after.says('continue');

    expect(said).toContain('CONTINUE');
    expect(still.status).toBe('switched-off');
    expect(after.state.open?.dialog).toBe('report-pothole');
    expect(JSON.stringify(after.state.open?.answers)).toContain('Station Road');
  });

  it('is not sent by a yes, and what they would have sent is kept', () => {
    const before = conversation();
    before.opens('report-pothole');
    for (const text of ['no', 'Curlew Street, by the chemist', 'big', 'road', 'no photo', '07700 900982'])
      before.says(text);
    expect(before.asked).toBe('check');
    const one = conversation({ state: before.state, off: [off('form:report-pothole')] });

    const sent = one.says('yes');

    expect(sent.effects.filter(({ kind }) => kind === 'submit')).toEqual([]);
    expect(sent.status).toBe('switched-off');
    expect(one.state.saved?.map(({ dialog }) => dialog)).toEqual(['report-pothole']);
  });

  it('does not keep an answer to another question from them', () => {
    const before = conversation();
    for (const text of ['report a pothole', 'no']) before.says(text);
    const one = conversation({ state: before.state, off: [off('form:report-pothole')] });

    one.says('when are you open?');

    expect(one.texts.join('\n')).toMatch(/Monday/);
    expect(one.last.status).toBe('switched-off');
  });

  it('is on again when its time is over', () => {
    const one = talking('form:report-pothole', {}, { until: '2026-09-22T10:30:00.000Z' });

    one.says('report a pothole');

    expect(one.state.open?.dialog).toBe('report-pothole');
  });

  it('leaves all others alone', () => {
    const one = talking('form:report-pothole');

    expect(one.says('my bin was missed').status).not.toBe('switched-off');
    expect(one.says('when are you open').status).not.toBe('switched-off');
  });

  it('has its reminders wait', () => {
    const timer = { id: 't1', at: TUESDAY_NOON, dialog: 'collection-reminder', answers: [] };
    const one = talking('form:collection-reminder', { state: { language: 'en', timers: [timer] } });

    one.rings('t1');

    expect(one.texts).toEqual([]);
    expect(one.state.timers?.[0]?.at).toBe('2026-09-22T12:00:01.000Z');
  });
});

describe('an answer that is off', () => {
  it('is not given, and a person is', () => {
    const one = talking('faq:libraries');

    one.says('library opening hours');

    expect(one.last.status).toBe('switched-off');
    expect(one.options).toEqual(['command:person']);
    expect(one.says('person').status).toBe('person');
  });

  it('leaves the question that is open as it is', () => {
    const one = talking('faq:libraries');
    for (const text of ['report a pothole', 'no', 'what are the library opening hours?']) one.says(text);

    expect(one.texts[0]).toContain("can't help with that");
    expect(one.state.open?.dialog).toBe('report-pothole');
  });
});

describe.each(CHANNELS)('%s, when it is off', (channel) => {
  const one = (setting: Setting = {}) => talking(`channel:${channel}`, { channel, ...setting });

  it('answers once an hour, and nothing that is open is lost', () => {
    const before = conversation({ channel });
    for (const text of ['report a pothole', 'no']) before.says(text);
    const closed = one({ state: before.state });

    const first = closed.says('Station Road');
    const again = closed.says('hello?');
    closed.later(61 * MINUTE);
    const later = closed.says('hello?');

    expect([first, again, later].map(({ status }) => status)).toEqual(Array(3).fill('switched-off'));
    expect([first, again, later].map(({ activities }) => activities.length)).toEqual([1, 0, 1]);
    expect(first.activities[0]?.text).toContain(content.council.phone);
    expect(closed.state.open).toEqual(before.state.open);
  });

  it('answers what cannot be off, also when the same was said a moment ago', () => {
    const closed = one();
    closed.says('how do i pay council tax');

    const homeless = closed.says('i am homeless');

    expect(homeless.status).not.toBe('switched-off');
    expect(homeless.activities.length).toBeGreaterThan(0);
  });

  it('still answers a danger, holds it, and lets them go', () => {
    const closed = one();

    const danger = closed.says('i can smell gas');
    const held = closed.says('what do i do');
    closed.says('i am safe');

    expect([danger.status, held.status]).toEqual(['emergency', 'held']);
    expect(closed.last.status).not.toBe('switched-off');
  });

  it('still brings people to a person, by the word and by the way that they choose', () => {
    const closed = one({ at: '2026-09-22T22:00:00.000Z' });

    expect(closed.says('person').status).toBe('person');
    closed.opens('call-back');
    expect(closed.state.open?.dialog).toBe('call-back');
  });

  it('still asks what an emergency is', () => {
    const closed = one();

    closed.opens('triage-heating');

    expect(closed.last.status).toBe('asked');
  });

  it('leaves other channels alone', () => {
    const other = CHANNELS.find((each) => each !== channel) ?? 'sms';

    expect(talking(`channel:${other}`, { channel }).says('when are you open').status).toBe('answered');
  });
});

describe('a switch', () => {
  it('hides what was typed to show who they are, though the form is off', () => {
    const before = conversation();
    before.opens('prove-account');
    const one = talking('channel:webchat', { state: before.state });

    expect(one.says('RT-1130525').hidesWords).toBe(true);
  });

  it('turns nobody away for a day after a danger', () => {
    const state = { language: 'en', danger: { id: 'gas', at: TUESDAY_NOON } } as const;
    const soon = talking('channel:sms', { channel: 'sms', state });
    const later = talking('channel:sms', { channel: 'sms', state });
    later.later(2 * DAY);

    expect(soon.says('when do they come').status).not.toBe('switched-off');
    expect(later.says('how do i pay council tax').status).toBe('switched-off');
  });

  it('is over at its very time', () => {
    const until = '2026-09-22T12:00:00.000Z';

    const found = ['2026-09-22T11:59:59.999Z', until].map((at) =>
      switchOf([off('faq:tip', { until })], 'faq:tip', new Date(at)),
    );

    expect(found.map((each) => each !== undefined)).toEqual([true, false]);
  });
});
