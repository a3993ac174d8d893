// What a person does in Messenger, in its own words to Porth.
import { choicesIn, quickNow } from '../../phones/wire.ts';
import { metaActs, type Content } from '../meta/acts.ts';
import type { Phone } from '../phone.ts';
import { GONE, randomName, type Simulator, type World } from '../simulator.ts';
import { event, reactionOf } from './events.ts';

export const messengerActs = (world: World, appSecret: string): Simulator['act'] => {
  const { clock, apiUrl } = world;
  const tell = (phone: Phone, what: Content) => event(appSecret, phone, clock(), what);
  return metaActs(world, {
    newId: () => `m_${randomName(48)}`,
    /** What is in `message` or `postback` has the id in it. */
    said: (phone, mid, content) =>
      tell(
        phone,
        Object.fromEntries(
          Object.entries(content).map(([kind, what]) => [kind, { mid, ...(what as Content) }]),
        ),
      ),
    text: (text) => ({ message: { text } }),
    photo: ({ id }, caption) => ({
      message: {
        ...(caption === undefined ? {} : { text: caption }),
        attachments: [{ type: 'image', payload: { url: `${apiUrl()}/messenger/files/${id}` } }],
      },
    }),
    place: () => 'Messenger has no way to send a place any more.',
    /** A quick reply is a message with a payload; a button is a postback. */
    tap: (phone, bubble, { title, value: payload }, index) => {
      const isQuick = index >= choicesIn(bubble).length - (bubble.quick?.length ?? 0);
      if (isQuick && quickNow(phone.bubbles())?.id !== bubble.id) return GONE;
      const content = isQuick
        ? { message: { text: title, quick_reply: { payload } } }
        : { postback: { title, payload } };
      return { shown: { kind: 'text', text: title }, content };
    },
    start: () => ({
      shown: { kind: 'text', text: 'Get started' },
      content: { postback: { title: 'Get started', payload: 'GET_STARTED' } },
    }),
    edited: (phone, mid, text, times) => tell(phone, { message_edit: { mid, text, num_edit: times } }),
    reacted: (phone, mid, emoji) =>
      tell(phone, {
        reaction: {
          mid,
          ...(emoji === '' ? { action: 'unreact' } : { action: 'react', reaction: reactionOf(emoji), emoji }),
        },
      }),
    read: (phone) => tell(phone, { read: { watermark: clock().getTime() } }),
  });
};
