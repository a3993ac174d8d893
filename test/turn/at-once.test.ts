// A danger to life is answered before all that the council says is read: with what is there at once, it is the very same turn.
import { describe, expect, it } from 'vitest';
import type { Content } from '../../bot/content.ts';
import type { ChannelId, DialogState, Event } from '../../bot/model.ts';
import { heed, type Heed } from '../../bot/heed.ts';
import { turn, type Mind } from '../../bot/turn.ts';
import { atOnce } from '../../dialogs/at-once.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { message } from '../runtime/workshop.ts';

const now = new Date('2026-11-23T10:05:00Z');
const open = { dialog: 'report-pothole', asked: 'depth', answers: [['where', 'High St']] } as const;
const STATES: Readonly<Record<string, DialogState | undefined>> = {
  'at the very first': undefined,
  'in the middle of a form': {
    language: 'en',
    open,
    lastAt: '2026-11-23T10:04:00Z',
    greetedAt: '2026-11-23T10:00:00Z',
  },
  'in a form that came with an answer': { language: 'en', open: { ...open, light: true } },
  'a day later': { language: 'cy', open, lastAt: '2026-11-20T10:00:00Z', greetedAt: '2026-11-20T10:00:00Z' },
  'after STOP': { language: 'en', stopped: { at: '2026-11-22T10:00:00Z' } },
  'while a person writes': { language: 'en', personAt: '2026-11-23T10:04:00Z' },
  'with forms put aside, timers, pages and things offered': {
    language: 'en',
    saved: [{ ...open, savedAt: '2026-11-23T10:00:00Z' }],
    timers: [{ id: 't', at: '2026-11-24T10:00:00Z', dialog: 'report-pothole', answers: [] }],
    offered: [{ id: 'faq:bin-days', words: 'Bin days' }],
    shownTo: 9,
    helped: { topic: 'bin-days', language: 'en', at: '2026-11-23T10:00:00Z', open: 'missing' },
    misses: 2,
  },
  'after they were asked who they are': {
    language: 'en',
    proving: { at: '2026-11-23T10:04:00Z', asked: 'born' },
  },
  'after too many messages': { language: 'en', pace: { from: '2026-11-23T10:04:30Z', count: 200 } },
};
const CHANNELS: readonly ChannelId[] = ['webchat', 'messenger', 'whatsapp', 'sms'];

/** As it is in the function before the rest is read: whoever so much as looks at it fails. */
const UNREAD: Mind = {
  content: atOnce as Content,
  understand,
  get heed(): Heed {
    throw new TypeError('The rest is not read yet.');
  },
  now,
};

describe.each(CHANNELS)('a danger to life on %s', (channel) => {
  it.each(Object.keys(STATES))('is answered %s without the rest of the content', (name) => {
    for (const text of ['i can smell gas', 'dw i yn gallu arogli nwy', 'help the house is on fire']) {
      const event: Event = { ...message('c', 'm1', text), channel };

      const whole = turn(STATES[name], event, { content, understand, heed, now });
      const bare = turn(STATES[name], event, UNREAD);

      expect(whole.status).toBe('emergency');
      expect(bare).toEqual(whole);
    }
  });
});
