// STOP and START, on channels where they mean something, in both languages, at every step of a form.
import { describe, expect, it } from 'vitest';
import type { ChannelId } from '../../bot/model.ts';
import { heed } from '../../bot/heed.ts';
import { apologise } from '../../bot/turn.ts';
import { content } from '../../dialogs/content.ts';
import { conversation, DAY, SENT, type Conversation } from '../talk.ts';

const WHERE = 'High Street, outside the bakery';
/** The replies that lead through the form; the first opens it. */
const STEPS = ['report a pothole', 'no', WHERE, 'Bigger than a plate', 'no', 'no photo', '07700 900982'];
const on = (channel: ChannelId, ...said: readonly string[]): Conversation => {
  const talking = conversation({ channel });
  for (const each of said) talking.says(each);
  return talking;
};
const KNOWN = { language: 'en', greetedAt: '2026-09-22T10:00:00.000Z' } as const;
const sentBy = (dialog: string) => ({ dialog, reference: 'R-204518' });
const isStopped = ({ state }: Conversation): boolean => state.stopped !== undefined;

describe.each(['sms', 'whatsapp', 'messenger'] as const)('on %s', (channel) => {
  it.each([
    'STOP',
    'stop.',
    ' Stop ',
    'STOP ALL',
    'STOPALL',
    'UNSUBSCRIBE',
    'unsubscibe',
    'END',
    'QUIT',
    'OPTOUT',
    'opt-out',
    'REVOKE',
    'STOPIO',
    'DIM MWY',
    'stop please',
  ])('%j is confirmed once, with how to come back and the number', (word) => {
    const talking = on(channel, 'library hours', word);

    expect(talking.last.status).toBe('opted-out');
    expect(talking.texts).toHaveLength(1);
    expect(talking.texts[0]).toMatch(/START/);
    expect(talking.texts[0]).toContain(content.council.phone);
    expect(isStopped(talking)).toBe(true);
  });

  it.each([
    ['STOPIO', 'Iawn.'],
    ['DIM MWY', 'Iawn.'],
    ['STOP', 'OK.'],
  ])('%s is confirmed in its language', (word, begins) => {
    expect(on(channel, word).texts[0]).toMatch(new RegExp(`^${begins}`));
  });

  it('STOP from somebody who has chosen Welsh is confirmed in Welsh', () => {
    expect(on(channel, 'Cymraeg', 'STOP').texts[0]).toMatch(/^Iawn/);
  });

  it.each([
    'stop sign is bent',
    'the bus stop',
    'can you stop the noise',
    'end of tenancy',
    'I want to cancel my council tax direct debit',
  ])('%j is no wish to be left alone', (said) => {
    expect(isStopped(on(channel, said))).toBe(false);
  });

  it('a first message of STOP gets no greeting', () => {
    expect(on(channel, 'STOP').texts).toHaveLength(1);
  });

  it('nothing is sent afterwards but, once a day, how to start again', () => {
    const talking = on(channel, 'STOP');
    const texts: (readonly string[])[] = [];
    for (const said of ['library hours', 'bin days', 'hello?']) {
      talking.says(said);
      texts.push(talking.texts);
    }
    talking.later(DAY);
    talking.says('library hours');
    texts.push(talking.texts);
    talking.says('library hours');
    texts.push(talking.texts);

    expect(texts.map(({ length }) => length)).toEqual([1, 0, 0, 1, 0]);
    expect(texts[0]?.[0]).toMatch(/START/);
    expect(talking.turns.slice(1).every(({ status }) => status === 'opted-out')).toBe(true);
  });

  it('a second STOP is not answered', () => {
    const talking = on(channel, 'STOP', 'STOP');

    expect(talking.texts).toEqual([]);
  });

  it('a danger is answered all the same, and does not opt in', () => {
    const talking = on(channel, 'STOP', 'I can smell gas');

    expect(talking.last.status).toBe('emergency');
    expect(talking.texts[0]).toContain('0800 111 999');
    talking.says('library hours');
    expect(talking.last.status).toBe('held');
    talking.says('safe');
    talking.says('library hours');
    expect(talking.last.status).toBe('opted-out');
  });

  it('photos and taps afterwards are kept and not answered', () => {
    const talking = on(channel, 'hello', 'STOP', 'hm');

    talking.sends({ type: 'message', text: '', attachments: [{ contentType: 'image/jpeg' }] });
    expect(talking.texts).toEqual([]);
    talking.taps('command:person');
    expect(talking.texts).toEqual([]);
  });

  it.each(['START', 'start', 'UNSTOP', 'YES', 'DECHRAU', 'strat'])('%j opts in again', (word) => {
    const talking = on(channel, 'STOP', word);

    expect(talking.last.status).toBe('opted-in');
    expect(talking.options.length).toBeGreaterThan(3);
    talking.says('library hours');
    expect(talking.last.status).toBe('answered');
  });

  it('what was on its way when they stopped is done, and nothing is said of it', () => {
    const talking = on(channel, ...STEPS, '1');
    expect(talking.effects).toHaveLength(1);
    talking.says('UNSUBSCRIBE');

    talking.settles(SENT);

    expect(talking.last.status).toBe('submitted');
    expect(talking.texts).toEqual([]);
    expect(isStopped(talking)).toBe(true);
  });

  describe.each(STEPS.map((_, index) => STEPS.slice(0, index + 1)))('after %j', (...said) => {
    it.each(['stop', 'cancel', 'CANSLO', 'stopio', 'END'])(
      '%j stops the form, and not the messages',
      (word) => {
        const talking = on(channel, ...said, word);

        expect(talking.last.status).toBe('cancelled');
        expect(talking.state.open).toBeUndefined();
        expect(isStopped(talking)).toBe(false);
      },
    );

    it('STOP says how to stop the messages too, and CANCEL does not', () => {
      expect(on(channel, ...said, 'STOP').texts[0]).toMatch(/reply STOP again/);
      expect(on(channel, ...said, 'CANCEL').texts[0]).not.toMatch(/STOP/);
      expect(on(channel, ...said, 'STOP', 'STOP').last.status).toBe('opted-out');
    });

    it.each(['UNSUBSCRIBE', 'STOPALL', 'dim mwy'])(
      '%j stops the messages, and START brings the form back',
      (word) => {
        const talking = on(channel, ...said, word);
        expect(talking.last.status).toBe('opted-out');

        talking.says('START');

        expect(talking.last.status).toBe('opted-in');
        expect(talking.state.open?.dialog).toBe('report-pothole');
        expect(talking.state.open?.answers).toHaveLength(said.length - 1);
        expect(talking.texts).toHaveLength(2);
      },
    );
  });
});

describe('CANCEL with no form open', () => {
  it.each([
    ['sms', 'opted-out'],
    ['whatsapp', 'answered'],
    ['messenger', 'answered'],
    ['webchat', 'answered'],
  ] as const)('on %s is %s', (channel, status) => {
    expect(on(channel, 'library hours', 'CANCEL').last.status).toBe(status);
  });

  it('leaves "what was missing?" unanswered, and does not stop the messages', () => {
    const talking = on('sms', 'library hours', 'no');
    expect(talking.state.helped?.open).toBe('missing');

    talking.says('cancel');

    expect([talking.last.status, isStopped(talking)]).toEqual(['rated', false]);
  });
});

describe('CANCEL by text from somebody who has something that can be cancelled', () => {
  const timer = (dialog: string) => ({ id: dialog, at: '2026-11-26T10:00:00.000Z', dialog, answers: [] });
  it.each([
    ['a visit to come', { timers: [timer('appointment-reminder')] }, ['form:change-appointment']],
    ['a collection just booked', { sent: sentBy('book-bulky-waste') }, ['form:change-appointment']],
    ['a promise', { timers: [timer('promise-reminder')] }, ['form:change-promise']],
    [
      'both',
      { timers: [timer('promise-reminder')], sent: sentBy('report-repair') },
      ['form:change-appointment', 'form:change-promise'],
    ],
  ])('asks what is meant, and says how to have no more messages: %s', (_, theirs, options) => {
    const talking = conversation({ channel: 'sms', state: { ...KNOWN, ...theirs } });
    talking.says('CANCEL');

    expect([talking.options, isStopped(talking)]).toEqual([options, false]);
    expect(talking.texts.at(-1)).toMatch(/reply STOP/);
    talking.says('STOP');
    expect(isStopped(talking)).toBe(true);
  });

  it('is asked in Welsh for CANSLO, and "1" leads to what was meant', () => {
    const state = { ...KNOWN, timers: [timer('appointment-reminder')] };
    const talking = conversation({ channel: 'sms', state });
    talking.says('CANSLO');

    expect(talking.texts.at(-1)).toMatch(/atebwch STOP/);
    talking.says('1');
    expect(talking.state.open?.dialog).toBe('change-appointment');
  });

  it('is no more than that from whoever has nothing to cancel', () => {
    const talking = conversation({ channel: 'sms', state: { ...KNOWN, sent: sentBy('report-pothole') } });
    talking.says('CANCEL');

    expect(isStopped(talking)).toBe(true);
  });
});

describe('what the carrier took in and has answered itself', () => {
  const marked = (talking: Conversation, text: string, optOut: string) =>
    talking.sends({ type: 'message', text, channelData: { optOut } });
  const inForm = STEPS.slice(0, 1);

  it.each([
    ['STOP', []],
    ['HALT', []],
    ['CANCEL', inForm],
    ['STOP', inForm],
  ])('stops the messages for %j after %j, and nothing is said', (word, said) => {
    const talking = on('sms', ...said);

    marked(talking, word, 'STOP');

    expect([talking.last.status, talking.texts, isStopped(talking)]).toEqual(['opted-out', [], true]);
  });

  it('starts them again with what there is, and no second welcome', () => {
    const talking = on('sms', 'hello');
    const welcome = on('sms', 'STOP', 'START').texts[0];
    marked(talking, 'STOP', 'STOP');

    marked(talking, 'UNSTOP', 'START');

    expect([talking.last.status, isStopped(talking), talking.texts.length]).toEqual(['opted-in', false, 1]);
    expect(talking.texts[0]).not.toBe(welcome);
    expect(talking.options.length).toBeGreaterThan(3);
  });

  it('brings the form back with its answers and its question alone', () => {
    const talking = on('sms', ...inForm);
    marked(talking, 'CANCEL', 'STOP');

    marked(talking, 'START', 'START');

    expect(talking.texts).toHaveLength(1);
    expect(talking.state.open?.answers).toHaveLength(inForm.length - 1);
    talking.says('no');
    expect(talking.state.open?.answers).toHaveLength(inForm.length);
  });

  it('is an answer when nobody had stopped: YES to a question', () => {
    const talking = on('sms', ...inForm);

    marked(talking, 'yes', 'START');

    expect(talking.last.status).toBe('asked');
    expect(talking.state.open?.answers).toHaveLength(inForm.length);
  });

  it('leaves HELP to us too, but not after STOP', () => {
    const talking = on('sms', 'hello');
    marked(talking, 'HELP', 'HELP');
    expect(talking.texts.length).toBeGreaterThan(0);
    marked(talking, 'STOP', 'STOP');

    marked(talking, 'HELP', 'HELP');

    expect([talking.last.status, talking.texts]).toEqual(['opted-out', []]);
  });

  it('never hides a danger, and counts on no channel without a carrier', () => {
    const talking = on('sms', 'hello');
    marked(talking, 'I can smell gas', 'STOP');
    expect(talking.last.status).toBe('emergency');

    const web = on('webchat', 'hello');
    marked(web, 'library hours', 'STOP');
    expect([web.last.status, isStopped(web)]).toEqual(['answered', false]);
  });
});

describe('on the web chat', () => {
  it.each(['STOP', 'STOPALL', 'UNSUBSCRIBE', 'DIM MWY', 'END'])(
    '%j does not silence the assistant',
    (word) => {
      const talking = on('webchat', 'hello', word, 'library hours');

      expect([talking.last.status, isStopped(talking)]).toEqual(['answered', false]);
    },
  );

  it('stop in a form is about the form, with no word of messages', () => {
    const talking = on('webchat', STEPS[0] ?? '', 'stop');

    expect(talking.last.status).toBe('cancelled');
    expect(talking.texts[0]).not.toMatch(/STOP/);
  });
});

it('START to whoever never stopped shows what there is', () => {
  const talking = on('sms', 'START');

  expect(talking.last.status).toBe('answered');
  expect(talking.options.length).toBeGreaterThan(3);
});

it('a dialog that throws does not apologise to whoever wants no messages', () => {
  const at = '2026-09-22T11:00:00.000Z';
  const event = { id: 'r', conversation: 'c', channel: 'sms', at, receivedAt: at, kind: 'deliver' } as const;
  const mind = {
    content,
    heed,
    understand: () => ({ kind: 'none', matches: [] }) as const,
    now: new Date(at),
  };
  const said = (talking: Conversation) => apologise(talking.state, event, mind).activities.length;

  expect([said(on('sms', 'hello')), said(on('sms', 'STOP'))]).toEqual([1, 0]);
});
