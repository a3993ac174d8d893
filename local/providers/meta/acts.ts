// What a person does with a phone on one of Meta's channels: on the screen at once, and on its way to Porth as a webhook.
import { choicesIn, type Act, type Bubble, type Choice, type Shown } from '../../phones/wire.ts';
import type { Webhook } from '../carrier.ts';
import type { Phone } from '../phone.ts';
import type { Photo } from '../photos.ts';
import { advanced, ELSEWHERE, GONE, theirs, ticked, type Simulator, type World } from '../simulator.ts';

export type Content = Readonly<Record<string, unknown>>;
/** A message of the person's, and which of ours it answers; or why there is no such thing on this channel. */
export type Said = { readonly shown: Shown; readonly content: Content; readonly replyTo?: string } | string;
type Place = Omit<Act & { readonly act: 'place' }, 'act'>;

/** How a channel tells Porth of it. */
export type Telling = {
  readonly newId: () => string;
  /** A message under its id. */
  readonly said: (phone: Phone, id: string, content: Content, replyTo?: string) => Webhook;
  readonly text: (text: string) => Content;
  readonly photo: (photo: Photo, caption: string | undefined) => Content;
  readonly place: (phone: Phone, place: Place) => Said;
  readonly tap: (phone: Phone, bubble: Bubble, choice: Choice, index: number) => Said;
  readonly start: () => Said;
  /** `times`: how often it was changed, this one counted. */
  readonly edited: (phone: Phone, id: string, text: string, times: number) => Webhook;
  /** An empty emoji: it is taken back. */
  readonly reacted: (phone: Phone, id: string, emoji: string) => Webhook;
  readonly read: (phone: Phone, ids: readonly string[]) => Webhook;
};

export const metaActs = ({ clock, carry, photos }: World, telling: Telling): Simulator['act'] => {
  const says = (phone: Phone, said: Said): string | undefined => {
    if (typeof said === 'string') return said;
    const { shown, content, replyTo } = said;
    const id = telling.newId();
    phone.heard();
    phone.add(theirs(id, clock(), shown, replyTo));
    carry(phone, telling.said(phone, id, content, replyTo), ticked(phone, id));
    return undefined;
  };
  return (phone, act) => {
    switch (act.act) {
      case 'text':
        return says(phone, { shown: { kind: 'text', text: act.text }, content: telling.text(act.text) });
      case 'tap': {
        const bubble = phone.find(act.bubble);
        const choice = bubble?.by === 'porth' ? choicesIn(bubble)[act.choice] : undefined;
        if (bubble === undefined || choice === undefined) return GONE;
        return choice.kind === 'reply'
          ? says(phone, telling.tap(phone, bubble, choice, act.choice))
          : ELSEWHERE;
      }
      case 'photo': {
        const photo = photos.keep(act.contentType, Buffer.from(act.base64, 'base64'));
        const caption = act.caption === undefined ? {} : { caption: act.caption };
        return says(phone, {
          shown: { kind: 'picture', url: `/local/providers/photos/${photo.id}`, ...caption },
          content: telling.photo(photo, act.caption),
        });
      }
      case 'place': {
        const { act: _, ...place } = act;
        return says(phone, telling.place(phone, place));
      }
      case 'edit': {
        const { by, shown, edits = 0 } = phone.find(act.bubble) ?? {};
        if (by !== 'person' || shown?.kind !== 'text') return GONE;
        phone.change(act.bubble, (bubble) => ({
          ...bubble,
          shown: { ...shown, text: act.text },
          edits: edits + 1,
        }));
        carry(phone, telling.edited(phone, act.bubble, act.text, edits + 1), ticked(phone, act.bubble));
        return undefined;
      }
      case 'react': {
        if (phone.find(act.bubble)?.by !== 'porth') return GONE;
        phone.heard();
        phone.change(act.bubble, ({ reaction: _, ...bubble }) =>
          act.emoji === '' ? bubble : { ...bubble, reaction: act.emoji },
        );
        carry(phone, telling.reacted(phone, act.bubble, act.emoji));
        return undefined;
      }
      case 'read': {
        const unread = phone.bubbles().filter(({ by, tick }) => by === 'porth' && tick === 'delivered');
        const ids = unread.map(({ id }) => id);
        for (const id of ids) phone.change(id, (bubble) => advanced(bubble, 'read'));
        if (ids.length > 0) carry(phone, telling.read(phone, ids));
        return undefined;
      }
      case 'start':
        return says(phone, telling.start());
      default:
        return act satisfies never;
    }
  };
};
