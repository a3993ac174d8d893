// When a person in the provider's inbox, or another app, has the conversation: kept, not answered, but for danger.
import { describe, expect, it } from 'vitest';
import { conversation, MINUTE } from '../talk.ts';

const echo = (text = 'Ann here. I am looking into it.') => ({
  type: 'message',
  text,
  from: { id: 'page-1', name: '', role: 'bot' },
  channelData: { echo: true },
});
const standby = (text: string) => ({
  type: 'message',
  text,
  from: { id: 'psid-1', name: '', role: 'user' },
  channelData: { standby: true },
});
const talking = () => {
  const talk = conversation({ channel: 'messenger' });
  talk.says('library hours');
  return talk;
};

describe('a person who writes in the inbox of the provider', () => {
  it('is not answered, whatever they write', () => {
    const talk = talking();

    for (const text of ['library hours', 'there is a fire', 'STOP', '']) {
      talk.sends(echo(text));

      expect([talk.last.status, talk.texts]).toEqual(['by-person', []]);
    }
    expect(talk.state.stopped).toBeUndefined();
  });

  it('silences the assistant for half an hour after their last words', () => {
    const talk = talking();
    talk.sends(echo());
    talk.later(20 * MINUTE);
    talk.sends(echo());
    talk.later(29 * MINUTE);

    talk.says('bin days');
    expect([talk.last.status, talk.texts]).toEqual(['with-person', []]);

    talk.later(MINUTE);
    talk.says('library hours');
    expect(talk.last.status).toBe('answered');
    expect(talk.texts[0]).toMatch(/automated assistant, not a person/);
    talk.says('library hours');
    expect(talk.texts[0]).not.toMatch(/automated assistant/);
  });

  it('does not silence a safety line', () => {
    const talk = talking();
    talk.sends(echo());

    talk.says('I can smell gas');

    expect(talk.last.status).toBe('emergency');
  });

  it('leaves an open form as it is', () => {
    const talk = conversation({ channel: 'messenger' });
    talk.says('report a pothole');
    talk.says('no');
    talk.sends(echo());
    talk.says('thank you Ann');
    talk.later(31 * MINUTE);

    talk.says('High Street, outside the bakery');

    expect(talk.asked).toBe('size');
  });

  it('cannot be played by a citizen', () => {
    const talk = conversation();
    talk.sends({ ...echo(), from: { id: 'dl_me', name: '', role: 'user' } });

    expect(talk.last.status).not.toBe('by-person');
    expect(talk.texts.length).toBeGreaterThan(0);
  });
});

describe('a thread that another app has', () => {
  it('is kept and not answered', () => {
    const talk = talking();

    talk.sends(standby('bin days'));

    expect([talk.last.status, talk.texts]).toEqual(['standby', []]);
    talk.says('library hours');
    expect(talk.last.status).toBe('answered');
  });

  it('is answered when there is danger', () => {
    const talk = talking();

    talk.sends(standby('there is a fire in my kitchen'));

    expect(talk.last.status).toBe('emergency');
  });

  it('says nothing of a photo either', () => {
    const talk = talking();

    talk.sends({ ...standby(''), attachments: [{ contentType: 'image/jpeg' }] });

    expect(talk.texts).toEqual([]);
  });
});
