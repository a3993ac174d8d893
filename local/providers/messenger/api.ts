// The Send API of Messenger: https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages
import type { Answered, Api, Call, Reply } from '../http.ts';
import { jsonIn } from '../http.ts';
import { broken, graphError, noSuchObject } from '../meta/errors.ts';
import { graphPath, refusedToken } from '../meta/graph.ts';
import type { Phone } from '../phone.ts';
import { advanced, phoneOf, randomName, soon, type World } from '../simulator.ts';
import { event, PAGE_ID } from './events.ts';
import { refusalOf } from './refusals.ts';
import { Send } from './shapes.ts';
import { quickOf, shownOf } from './shown.ts';

export type MessengerSecrets = { readonly appSecret: string; readonly pageToken: string };

const HOUR_MS = 3_600_000;
/** How long after the person last did something a message is taken; a person's own reply under a tag for longer. */
const WINDOW_MS = 24 * HOUR_MS;
const HUMAN_AGENT_MS = 7 * 24 * HOUR_MS;
const TYPING_MS = 20_000;

export const messengerApi =
  (world: World, phones: readonly Phone[], { appSecret, pageToken }: MessengerSecrets): Api =>
  (call) => {
    const file = /^\/files\/(\d+)$/.exec(call.path)?.[1];
    if (file !== undefined) return fileOf(world, file);
    const at = graphPath(call.path);
    if (at === undefined) return graphError({ code: 2500, message: `Unknown path components: ${call.path}` });
    const refused = refusedToken(call, pageToken, appSecret);
    if (refused !== undefined) return refused;
    const isOurs = at.object === 'me' || at.object === PAGE_ID;
    if (!isOurs || at.edge !== 'messages' || call.method !== 'POST')
      return noSuchObject(call.method, at.object);
    return send(world, phones, appSecret, call);
  };

const send = (world: World, phones: readonly Phone[], appSecret: string, call: Call): Reply => {
  const parsed = Send.safeParse(jsonIn(call) ?? {}, { reportInput: true });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return issue === undefined ? broken() : refusalOf(issue);
  }
  const request = parsed.data;
  const phone = phoneOf(phones, ({ psid }) => psid === request.recipient.id);
  if (phone === undefined)
    return graphError({ code: 100, subcode: 2018001, message: '(#100) No matching user found' });
  if (phone.has('silent')) return phone.answers('silence');
  const refused = refusedFor(phone, request, world.clock());
  if (refused !== undefined) return phone.answers(refused);
  const answer =
    request.sender_action === undefined ? shown(world, phone, appSecret, request) : acted(phone, request);
  return phone.answers(phone.has('unanswered') ? 'silence' : answer);
};

const refusedFor = (phone: Phone, { messaging_type, tag }: Send, now: Date): Answered | undefined => {
  if (phone.has('broken')) return broken();
  if (phone.has('too-many'))
    return graphError({
      status: 429,
      code: 613,
      message: '(#613) Calls to this api have exceeded the rate limit.',
    });
  if (phone.has('blocked'))
    return graphError({
      code: 551,
      subcode: 1545041,
      message: "(#551) This person isn't available right now.",
    });
  if (messaging_type === 'UTILITY')
    return graphError({ code: 100, message: '(#100) A utility message needs an approved template' });
  const openMs = tag === 'HUMAN_AGENT' ? HUMAN_AGENT_MS : WINDOW_MS;
  const isClosed = phone.has('window-closed') || now.getTime() - phone.heardAt().getTime() > openMs;
  return isClosed
    ? graphError({
        code: 10,
        subcode: 2018278,
        message: '(#10) This message is sent outside of allowed window.',
      })
    : undefined;
};

const acted = (phone: Phone, { sender_action: action, recipient }: Send): Answered => {
  if (action === 'mark_seen')
    for (const { id } of phone.bubbles().filter(({ by }) => by === 'person'))
      phone.change(id, (bubble) => advanced(bubble, 'read'));
  else phone.type(action === 'typing_on' ? TYPING_MS : 0);
  return { status: 200, body: { recipient_id: recipient.id } };
};

const shown = (
  { clock, carry }: World,
  phone: Phone,
  appSecret: string,
  { message, recipient, reply_to: replyTo }: Send,
): Answered => {
  const now = clock();
  const mid = `m_${randomName(48)}`;
  if (message !== undefined) {
    phone.add({
      id: mid,
      by: 'porth',
      at: now.toISOString(),
      shown: shownOf(message),
      tick: 'sent',
      ...quickOf(message),
      ...(replyTo === undefined ? {} : { replyTo: replyTo.mid }),
    });
    soon(() => {
      const at = clock();
      phone.change(mid, (bubble) => advanced(bubble, 'delivered'));
      carry(phone, event(appSecret, phone, at, { delivery: { mids: [mid], watermark: now.getTime() } }));
    });
  }
  return { status: 200, body: { recipient_id: recipient.id, message_id: mid } };
};

/** Pictures that a person sent lie open under an address that is not to be guessed, as on Meta's own servers. */
const fileOf = ({ photos }: World, id: string): Reply => {
  const photo = photos.find(id);
  return photo === undefined
    ? { status: 404, body: {} }
    : { status: 200, body: photo.bytes, headers: { 'content-type': photo.contentType } };
};
