// Words that a person changes after they were sent: looked through for danger, kept, and an answer to nothing.
import { describe, expect, it } from 'vitest';
import type { Event } from '../../bot/model.ts';
import { heed } from '../../bot/heed.ts';
import { turn } from '../../bot/turn.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { enveloped, eventsIn } from '../channels/messenger-webhook.ts';
import { message } from '../channels/whatsapp.ts';
import { conversation } from '../talk.ts';

const GAS = 'I can smell gas';
const edit = (text: string, more: object = {}) => ({
  type: 'messageUpdate',
  text,
  replyToId: 'm1',
  from: { id: 'psid-1', name: '', role: 'user' },
  ...more,
});

describe('an edited message', () => {
  it.each(['messenger', 'whatsapp'] as const)('%s: that tells of a danger has the safety line', (channel) => {
    const talk = conversation({ channel });
    talk.says('hi');

    talk.sends(edit(GAS));

    expect(talk.last.status).toBe('emergency');
    expect(talk.texts.join()).toContain('0800 111 999');
  });

  it('is looked through after STOP, and while a person or another app has the conversation', () => {
    const talk = conversation({ channel: 'messenger' });
    talk.says('STOP');
    talk.sends(edit(GAS));
    expect(talk.last.status).toBe('emergency');

    talk.sends(edit(GAS, { channelData: { standby: true } }));
    expect(talk.last.status).toBe('emergency');
  });

  it('of staff is no danger of the person', () => {
    const talk = conversation({ channel: 'whatsapp' });
    talk.sends(edit(GAS, { from: { id: 'us', name: '', role: 'bot' }, channelData: { echo: true } }));

    expect([talk.last.status, talk.texts]).toEqual(['by-person', []]);
  });

  it.each(['library hours', 'STOP', 'person', 'report a pothole', ''])(
    '%j says nothing, and changes nothing',
    (text) => {
      const talk = conversation({ channel: 'whatsapp' });
      talk.says('report a pothole');
      talk.says('no');
      const before = talk.state;

      talk.sends(edit(text));

      expect([talk.last.status, talk.texts]).toEqual(['ignored', []]);
      expect(talk.state).toEqual(before);
    },
  );

  it('holds the question that was open', () => {
    const talk = conversation({ channel: 'whatsapp' });
    talk.says('report a pothole');
    talk.says('no');
    talk.says('High Street');
    talk.sends(edit(GAS));

    expect(talk.state.open).toMatchObject({ asked: 'size', held: true });
  });

  it.each<[string, () => Event | undefined]>([
    ['Messenger', () => eventsIn(enveloped({ message_edit: { mid: 'm_1', text: GAS, num_edit: 1 } }))[0]],
    [
      'WhatsApp',
      () => {
        const [first] = message({
          type: 'edit',
          edit: { original_message_id: 'wamid.0', message: { type: 'text', text: { body: GAS } } },
        });
        return first?.kind === 'event' ? first.event : undefined;
      },
    ],
    [
      'WhatsApp, under a picture',
      () => {
        const inner = { type: 'image', image: { id: '1', mime_type: 'image/jpeg', caption: GAS } };
        const [first] = message({ type: 'edit', edit: { original_message_id: 'wamid.0', message: inner } });
        return first?.kind === 'event' ? first.event : undefined;
      },
    ],
  ])('is read as it comes from %s', (_, comes) => {
    const event = comes();

    const turned = event && turn(undefined, event, { content, heed, understand, now: new Date(event.at) });

    expect(turned?.status).toBe('emergency');
  });
});
