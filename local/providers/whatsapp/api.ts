// The Cloud API of WhatsApp: https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/
import type { Answered, Api, Call, Reply } from '../http.ts';
import { jsonIn } from '../http.ts';
import { graphError, noSuchObject } from '../meta/errors.ts';
import { graphPath, refusedToken } from '../meta/graph.ts';
import { newPhone, type Phone } from '../phone.ts';
import { advanced, phoneOf, type World } from '../simulator.ts';
import type { Line } from './events.ts';
import { aboutMedia, download, upload } from './media.ts';
import { missing, notValid, refusalOf } from './refusals.ts';
import { sent } from './sent.ts';
import { Read, Send } from './shapes.ts';

export type WhatsAppSecrets = Line & { readonly accessToken: string };

const TYPING_MS = 25_000;
const SCOPED_ID = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/;

export const whatsAppApi = (world: World, phones: readonly Phone[], secrets: WhatsAppSecrets): Api => {
  const { accessToken, appSecret, phoneNumberId } = secrets;
  return (call) => {
    const { method, path } = call;
    if (path === '/attachments/' && method === 'GET') return download(world, accessToken, call);
    const at = graphPath(path);
    if (at === undefined) return graphError({ code: 2500, message: `Unknown path components: ${path}` });
    const refused = refusedToken(call, accessToken, appSecret);
    if (refused !== undefined) return refused;
    if (at.edge === undefined && method !== 'POST') return aboutMedia(world, accessToken, method, at.object);
    if (at.object !== phoneNumberId || method !== 'POST') return noSuchObject(method, at.object);
    if (at.edge === 'media') return upload(world, call);
    return at.edge === 'messages' ? messages(world, phones, secrets, call) : noSuchObject(method, at.object);
  };
};

const messages = (world: World, phones: readonly Phone[], line: Line, call: Call): Reply => {
  const body = jsonIn(call) ?? {};
  if (body['messaging_product'] === undefined) return missing('messaging_product');
  if (body['status'] !== undefined) return read(phones, body);
  const parsed = Send.safeParse({ type: 'text', ...body }, { reportInput: true });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return issue === undefined ? noSuchObject('post', '') : refusalOf(issue);
  }
  const request = parsed.data;
  const input = request.to ?? request.recipient;
  if (input === undefined) return missing('to');
  const isNumber = request.to !== undefined;
  if (isNumber && SCOPED_ID.test(input)) return taken(input, {}, 'wamid.dropped');
  const number = input.replace(/\D/g, '');
  if (isNumber ? number.length < 7 || number.length > 15 : !SCOPED_ID.test(input))
    return notValid('Recipient is not a valid WhatsApp user');
  const known = phoneOf(phones, (account) =>
    isNumber ? account.number === number : account.scopedId === input,
  );
  const phone = known ?? nobody(world, isNumber ? { number } : { scopedId: input });
  if (phone.has('silent')) return phone.answers('silence');
  const refused = refusedFor(phone);
  if (refused !== undefined) return phone.answers(refused);
  const id = sent(world, line, phone, known !== undefined, request);
  if (typeof id !== 'string') return phone.answers(id);
  const answer = taken(input, isNumber ? { wa_id: number } : { user_id: input }, id);
  return phone.answers(phone.has('unanswered') ? 'silence' : answer);
};

/** Taken is not delivered: what becomes of it is a status. */
const taken = (input: string, as: Readonly<Record<string, string>>, id: string): Answered => ({
  status: 200,
  body: {
    messaging_product: 'whatsapp',
    contacts: [{ input, ...as }],
    messages: [{ id }],
  },
});

const refusedFor = (phone: Phone): Answered | undefined => {
  if (phone.has('broken'))
    return graphError({
      status: 500,
      code: 131000,
      message: '(#131000) Something went wrong',
      details: 'Something went wrong.',
    });
  return phone.has('too-many')
    ? graphError({
        status: 429,
        code: 130429,
        message: '(#130429) Rate limit hit',
        details:
          'Message failed to send because there were too many messages sent from this phone number in a short period of time',
      })
    : undefined;
};

/** A number that is not on WhatsApp is found out only when it is too late. */
const nobody = ({ clock }: World, account: { readonly number?: string; readonly scopedId?: string }): Phone =>
  newPhone({
    channel: 'whatsapp',
    account: { id: 'nobody', name: 'Nobody', note: '', ...account },
    people: [],
    networks: [],
    clock,
  });

/** All up to the message that is named is read. */
const read = (phones: readonly Phone[], body: Readonly<Record<string, unknown>>): Reply => {
  const parsed = Read.safeParse(body, { reportInput: true });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return issue === undefined ? missing('message_id') : refusalOf(issue);
  }
  const { message_id: id, typing_indicator: typing } = parsed.data;
  const phone = phones.find((each) => each.find(id)?.by === 'person');
  if (phone === undefined) return notValid('Message id is not that of a message of the user.');
  if (phone.has('silent')) return phone.answers('silence');
  const refused = refusedFor(phone);
  if (refused !== undefined) return phone.answers(refused);
  const bubbles = phone.bubbles();
  const upTo = bubbles.slice(0, bubbles.findIndex((bubble) => bubble.id === id) + 1);
  for (const { id: each } of upTo.filter(({ by }) => by === 'person'))
    phone.change(each, (bubble) => advanced(bubble, 'read'));
  if (typing !== undefined) phone.type(TYPING_MS);
  return phone.answers(phone.has('unanswered') ? 'silence' : { status: 200, body: { success: true } });
};
