// What a person does in Messenger: on the screen at once, and on its way to Porth as a webhook.
import { choicesIn, quickNow, type Act, type Shown } from '../../phones/wire.ts';
import type { Phone } from '../phone.ts';
import {
  advanced,
  ELSEWHERE,
  GONE,
  randomName,
  theirs,
  ticked,
  type Simulator,
  type World,
} from '../simulator.ts';
import { event, reactionOf } from './events.ts';

type Event = Readonly<Record<string, unknown>>;
/** Undefined, for it is done. */
type Says = (shown: Shown, what: (mid: string) => Event) => string | undefined;

export const messengerActs =
  (world: World, appSecret: string): Simulator['act'] =>
  (phone, act) => {
    const { clock, carry, photos, apiUrl } = world;
    const tell = (what: Event, told?: (why: string | undefined) => void) =>
      carry(phone, event(appSecret, phone, clock(), what), told);
    const says: Says = (shown, what) => {
      const mid = `m_${randomName(48)}`;
      phone.heard();
      phone.add(theirs(mid, clock(), shown));
      tell(what(mid), ticked(phone, mid));
      return undefined;
    };
    switch (act.act) {
      case 'text':
        return says({ kind: 'text', text: act.text }, (mid) => ({ message: { mid, text: act.text } }));
      case 'tap':
        return tapped(phone, act, says);
      case 'photo': {
        const photo = photos.keep(act.contentType, Buffer.from(act.base64, 'base64'));
        const { caption } = act;
        const text = caption === undefined ? {} : { text: caption };
        const url = `${apiUrl()}/messenger/files/${photo.id}`;
        const shown = { kind: 'picture', url: `/local/providers/photos/${photo.id}` } as const;
        return says(caption === undefined ? shown : { ...shown, caption }, (mid) => ({
          message: { mid, ...text, attachments: [{ type: 'image', payload: { url } }] },
        }));
      }
      case 'place':
        return 'Messenger has no way to send a place any more.';
      case 'react': {
        if (phone.find(act.bubble)?.by !== 'porth') return GONE;
        const isOn = act.emoji !== '';
        phone.heard();
        phone.change(act.bubble, ({ reaction: _, ...bubble }) =>
          isOn ? { ...bubble, reaction: act.emoji } : bubble,
        );
        tell({
          reaction: {
            mid: act.bubble,
            action: isOn ? 'react' : 'unreact',
            ...(isOn ? { reaction: reactionOf(act.emoji), emoji: act.emoji } : {}),
          },
        });
        return undefined;
      }
      case 'read': {
        const unread = phone.bubbles().filter(({ by, tick }) => by === 'porth' && tick === 'delivered');
        for (const { id } of unread) phone.change(id, (bubble) => advanced(bubble, 'read'));
        if (unread.length > 0) tell({ read: { watermark: clock().getTime() } });
        return undefined;
      }
      case 'start':
        return says({ kind: 'text', text: 'Get started' }, (mid) => ({
          postback: { mid, title: 'Get started', payload: 'GET_STARTED' },
        }));
    }
  };

/** A quick reply is a message with a payload; a button is a postback. */
const tapped = (
  phone: Phone,
  { bubble: id, choice: index }: Act & { act: 'tap' },
  says: Says,
): string | undefined => {
  const bubble = phone.find(id);
  if (bubble?.by !== 'porth') return GONE;
  const choices = choicesIn(bubble);
  const choice = choices[index];
  if (choice === undefined) return GONE;
  if (choice.kind !== 'reply') return ELSEWHERE;
  const { title, value: payload } = choice;
  const isQuick = index >= choices.length - (bubble.quick?.length ?? 0);
  if (isQuick && quickNow(phone.bubbles())?.id !== id) return GONE;
  return says({ kind: 'text', text: title }, (mid) =>
    isQuick
      ? { message: { mid, text: title, quick_reply: { payload } } }
      : { postback: { mid, title, payload } },
  );
};
