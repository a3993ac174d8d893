// Too many messages, and machines that answer the assistant: kept, and not answered; danger always is.
import { describe, expect, it } from 'vitest';
import type { ChannelId } from '../../bot/model.ts';
import { conversation, MINUTE, type Conversation } from '../talk.ts';

const on = (channel: ChannelId) => conversation({ channel });
/** Half a second apart, so that 60 are within a minute. */
const quickly = (talk: Conversation, text: (n: number) => string, times: number) =>
  Array.from({ length: times }, (_, n) => {
    talk.later(-500);
    return talk.says(text(n));
  });

describe.each(['webchat', 'sms'] as const)('over thirty messages in a minute on %s', (channel) => {
  it('are told once to slow down, and then kept until the minute is over', () => {
    const talk = on(channel);

    const turns = quickly(talk, (n) => `what about street number ${n}`, 40);

    expect(turns.slice(0, 30).every(({ status }) => status !== 'slowed')).toBe(true);
    expect(turns.slice(30).map(({ status }) => status)).toEqual(Array(10).fill('slowed'));
    expect(turns.slice(30).map(({ activities }) => activities.length)).toEqual([
      1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
    expect(turns[30]?.activities[0]?.text).toMatch(/one minute/);
    talk.later(MINUTE);
    talk.says('library hours');
    expect(talk.last.status).toBe('answered');
  });

  it('do not hide a danger', () => {
    const talk = on(channel);
    quickly(talk, (n) => `message ${n}`, 40);

    talk.later(-500);
    talk.says('I can smell gas');

    expect(talk.last.status).toBe('emergency');
  });

  it('do not keep anybody from saying STOP', () => {
    const talk = on('sms');
    quickly(talk, (n) => `message ${n}`, 40);

    talk.later(-500);
    talk.says('STOP');

    expect(talk.last.status).toBe('opted-out');
  });

  it('count for photos too', () => {
    const talk = on(channel);
    for (let n = 0; n < 31; n++) {
      talk.later(-900);
      talk.sends({ type: 'message', text: '', attachments: [{ contentType: 'image/jpeg' }] });
    }

    expect(talk.last.status).toBe('slowed');
  });
});

describe('what a machine wrote', () => {
  it.each([
    'Automatic reply: I am away until Monday',
    'Auto-reply: thank you for your message',
    'This is an automated response. Do not reply.',
    'Out of office',
    "Thanks for your email. I'm currently out of the office.",
    "I'm driving",
    "I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get where I'm going.",
    "I'm driving right now - I'll get back to you later.".replace(' - ', '. '),
    "(I'm not receiving notifications. If this is urgent, reply “urgent”.)",
    'Ymateb awtomatig: rwy ar wyliau',
    "Allan o'r swyddfa",
    'Liked “Your next collection is on Tuesday.”',
    'Loved "What can I help you with?"',
    'Emphasised “Hello”',
    'Laughed at an image',
    'Removed a like from “Hello”',
    'Reacted 👍 to “Thank you”',
  ])('%j is kept and not answered', (text) => {
    const talk = on('sms');
    talk.says('hello');

    talk.says(text);

    expect([talk.last.status, talk.texts]).toEqual(['auto-reply', []]);
  });

  it.each([
    "I'm driving past a huge pothole on High Street",
    'Is the housing office open out of office hours?',
    'is this an automated message?',
    'I liked the library, when is it open?',
    'Who do I ask about automatic gates?',
  ])('%j is written by a person', (text) => {
    const talk = on('sms');

    talk.says(text);

    expect(talk.last.status).not.toBe('auto-reply');
    expect(talk.texts.length).toBeGreaterThan(0);
  });

  it('is answered when it tells of danger', () => {
    const talk = on('sms');

    talk.says('Automatic reply: I can smell gas');

    expect(talk.last.status).toBe('emergency');
  });
});

const ANSWERS: Readonly<Record<string, string>> = { contact: 'skip', known: 'a brown dog' };

describe('the same words again and again', () => {
  it.each(['sms', 'whatsapp'] as const)('offer a person once on %s, and end with the sixth', (channel) => {
    const talk = on(channel);
    const said = Array.from({ length: 7 }, () => {
      talk.later(3_000);
      return [talk.says('help').status, talk.texts.some((text) => /saying the same/.test(text))] as const;
    });

    expect(said.map(([, isOffer]) => isOffer)).toEqual([false, false, true, false, false, false, false]);
    expect(said[2]?.[0]).toBe('person');
    expect(said.slice(5).map(([status]) => status)).toEqual(['looped', 'looped']);
  });

  it('offer a person beside an open question too, which is asked again', () => {
    const talk = on('sms');
    talk.opens('report-pothole');

    const statuses = ['what', 'what', 'what'].map((text) => talk.says(text).status);

    expect(statuses).not.toContain('looped');
    expect(talk.texts.join('\n')).toMatch(/saying the same[^]*01632 960100[^]*carry on here/);
    expect(talk.asked).toBe('danger');
  });

  it('are answered twice in ten minutes, and then kept, when nobody types so fast', () => {
    const talk = on('sms');
    const statuses = [0, 1, 2, 3].map(() => talk.says('Thanks for contacting Bobs Plumbing').status);

    expect(statuses.slice(2)).toEqual(['looped', 'looped']);
    expect(statuses.slice(0, 2)).not.toContain('looped');
    talk.later(10 * MINUTE);
    expect(talk.says('thanks for contacting bobs plumbing!').status).not.toBe('looped');
  });

  it('count even if others come between', () => {
    const talk = on('sms');
    const texts = ['first text of a bot', 'second text of a bot', 'third text of a bot', 'fourth of a bot'];
    const round = () =>
      texts.map((text) => {
        talk.later(3_000);
        return talk.says(text).status;
      });
    for (let n = 0; n < 5; n++) round();

    expect(round()).toEqual(texts.map(() => 'looped'));
  });

  it('are answered when they tell of danger, or ask for a person', () => {
    const talk = on('sms');
    for (let n = 0; n < 5; n++) expect(talk.says('I can smell gas').status).toBe('emergency');
    for (let n = 0; n < 5; n++) expect(talk.says('can I speak to someone').status).toBe('held');
    talk.says('safe');
    for (let n = 0; n < 5; n++) expect(talk.says('can I speak to someone').status).toBe('person');
  });

  it('to one question after another are answers', () => {
    const talk = on('sms');
    talk.says('report a pothole');
    talk.says('High Street, outside the bakery');
    talk.says('4cm or more');

    const asked = ['no', 'skip', 'back', 'back', 'skip'].map((said) => {
      talk.says(said);
      return talk.last.status;
    });

    expect(asked).not.toContain('looped');
  });

  it.each(['sms', 'whatsapp'] as const)(
    'are three answers on %s when they are "yes" to three offers, and "no" to the same question of three reports',
    (channel) => {
      const talk = on(channel);
      const statuses = ['moving home', 'moving house', 'library hours'].map((topic) => {
        talk.says(topic);
        expect(talk.state.offered).toBeDefined();
        const { status } = talk.says('yes');
        talk.says('never mind');
        return status;
      });
      const reports = [1, 2, 3].map(() => {
        talk.opens('report-pothole');
        const { status } = talk.says('no');
        return [status, talk.says('never mind').status];
      });

      expect(statuses).toEqual(['asked', 'asked', 'rated']);
      expect(reports).toEqual(Array(3).fill(['asked', 'cancelled']));
    },
  );

  it('are answered when they say yes to what was read back of three reports', () => {
    const talk = on('sms');

    const sent = ['Mill Lane, by the gate', 'Dove Street, by the pub', 'Curlew Street, by the chemist'].map(
      (where) => {
        talk.opens('report-dog-fouling');
        talk.says(where);
        for (let n = 0; n < 6 && talk.asked !== 'check'; n++) talk.says(ANSWERS[talk.asked ?? ''] ?? '1');
        const { status } = talk.says('yes');
        talk.settles();
        return status;
      },
    );

    expect(sent).toEqual(['submitting', 'submitting', 'submitting']);
  });

  it.each(['sms', 'whatsapp'] as const)(
    'are answered on %s to whoever chose from the list each time',
    (channel) => {
      const at = '2026-09-21T10:00:00.000Z';
      const requests = ['H-204518', 'H-204519', 'H-204520'].map((reference) => ({
        reference,
        kind: 'highways.pothole',
        status: 'received',
        receivedAt: at,
        updatedAt: at,
      }));
      const talk = conversation({ channel, found: { requests } });

      const told = ['1', '2', '3'].map((which) => {
        talk.says('what happened to my report');
        talk.says(which);
        return [talk.last.status, /H-2045\d\d/.exec(talk.texts.join())?.[0]];
      });

      expect(told).toEqual(requests.map(({ reference }) => ['told', reference]));
    },
  );

  it('lead to a person when "yes" only gets the same question again', () => {
    const talk = on('sms');
    talk.opens('report-missed-bin');

    const statuses = [1, 2, 3].map(() => talk.says('yes').status);

    expect(statuses).toEqual(['asked-again', 'asked-again', 'asked-again']);
    expect(talk.texts.join('\n')).toMatch(/saying the same/);
  });

  it.each(['Thanks for your text, we will get back to you', 'Your repair is booked. Reply YES to confirm'])(
    'of a machine end within a few answers, whatever they lead to: %j',
    (words) => {
      const talk = on('sms');
      talk.says('pothole');

      const statuses = Array.from({ length: 20 }, () => talk.says(words).status);

      expect(statuses.slice(-5)).toEqual(Array(5).fill('looped'));
    },
  );

  it('are numbers when people choose', () => {
    const talk = on('sms');

    for (let n = 0; n < 4; n++) {
      talk.says(n % 2 === 0 ? 'menu' : 'hello');
      expect(talk.says('1').status).not.toBe('looped');
    }
  });

  it('are answered on the web chat, where a person types', () => {
    const talk = on('webchat');

    for (let n = 0; n < 5; n++) expect(talk.says('library hours').status).toBe('answered');
  });
});

describe('a message that we cannot read', () => {
  it('is said to be so, and nothing is said to be kept', () => {
    const talk = on('whatsapp');

    talk.sends({
      type: 'message',
      text: '',
      attachments: [{ contentType: 'application/vnd.porth.unreadable', name: 'sticker' }],
    });

    expect(talk.texts.at(-1)).toMatch(/can't open that kind of message/);
    expect(talk.texts.at(-1)).not.toMatch(/kept/);
  });
});
