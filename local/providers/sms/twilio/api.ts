// Twilio's Messages resource: https://www.twilio.com/docs/messaging/api/message-resource
import { randomBytes } from 'node:crypto';
import type { Answered, Api, Call, Reply } from '../../http.ts';
import type { Phone } from '../../phone.ts';
import { advanced, soon, type World } from '../../simulator.ts';
import { lost, phoneWith, received } from '../line.ts';
import { segmentsOf } from '../segments.ts';
import { authenticate, notFound, refusedNumber, twilioError } from './refusals.ts';
import { signedByTwilio } from './sign.ts';

export type TwilioAccount = {
  readonly accountSid: string;
  readonly authToken: string;
  /** The council's number, E.164. */
  readonly from: string;
};
type Message = Readonly<Record<string, unknown>> & { readonly sid: string; readonly to: string };

const BODY_MAX = 1600;
/** Messages that can be looked up. */
const KEPT_MAX = 500;

/** @param stopped numbers that have said STOP */
export const twilioApi = (
  world: World,
  phones: readonly Phone[],
  account: TwilioAccount,
  stopped: ReadonlySet<string>,
): Api => {
  const { accountSid, authToken } = account;
  const kept = new Map<string, Message>();
  const keep = (message: Message) => {
    kept.set(message.sid, message);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT_MAX) break;
      kept.delete(oldest);
    }
  };
  return (call) => {
    const right = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
    if (call.headers['authorization'] !== right) return authenticate();
    const base = `/2010-04-01/Accounts/${accountSid}/Messages`;
    if (call.path === `${base}.json`)
      return call.method === 'POST'
        ? create(world, phones, account, stopped, keep, call)
        : { status: 200, body: listed([...kept.values()], call.query) };
    const sid = call.path.startsWith(`${base}/`) ? call.path.slice(base.length + 1, -'.json'.length) : '';
    const found = call.method === 'GET' ? kept.get(sid) : undefined;
    return found === undefined ? notFound(call.path) : { status: 200, body: found };
  };
};

/** The newest first. */
const listed = (all: readonly Message[], query: URLSearchParams) => {
  const is = (name: string, value: unknown) => [null, value].includes(query.get(name));
  const messages = all.filter(({ to, from }) => is('To', to) && is('From', from)).toReversed();
  return { messages, page: 0, page_size: 50, next_page_uri: null };
};

const create = (
  world: World,
  phones: readonly Phone[],
  account: TwilioAccount,
  stopped: ReadonlySet<string>,
  keep: (message: Message) => void,
  { body }: Call,
): Reply => {
  const form = new URLSearchParams(body.toString('utf8'));
  const to = form.get('To') ?? '';
  const refused = refusedForm(form, to, account);
  if (refused !== undefined) return refused;
  const phone = phoneWith(world, phones, to.slice(1));
  if (phone.has('silent')) return phone.answers('silence');
  if (phone.has('broken'))
    return phone.answers(twilioError(500, 20500, 'An internal server error has occurred'));
  if (phone.has('too-many')) return phone.answers(twilioError(429, 20429, 'Too Many Requests'));
  if (stopped.has(to.slice(1)))
    return phone.answers(twilioError(400, 21610, 'Attempt to send to unsubscribed recipient'));
  const message = resource(world.clock(), account, to, form.get('Body') ?? '');
  keep(message);
  onItsWay(world, phone, account, message.sid, form);
  return phone.answers(phone.has('unanswered') ? 'silence' : { status: 201, body: message });
};

const refusedForm = (form: URLSearchParams, to: string, { from }: TwilioAccount): Answered | undefined => {
  if (to === '') return twilioError(400, 21604, "A 'To' phone number is required.");
  const sender = form.get('From') ?? form.get('MessagingServiceSid');
  if (sender === null) return twilioError(400, 21603, "A 'From' phone number is required.");
  const number = refusedNumber(to);
  if (number !== undefined) return number;
  if (to === from) return twilioError(400, 21266, "'To' and 'From' number cannot be the same");
  if (sender !== from)
    return twilioError(
      400,
      21606,
      `The 'From' phone number provided (${sender}) is not a valid message-capable Twilio phone number for this account`,
    );
  const body = form.get('Body') ?? '';
  if (body === '') return twilioError(400, 21602, 'Message body is required.');
  if (body.length > BODY_MAX)
    return twilioError(400, 21617, 'The concatenated message body exceeds the 1600 character limit');
  const callback = form.get('StatusCallback');
  if (callback !== null && !/^https?:\/\/[^\s_/]+(?:\/\S*)?$/.test(callback))
    return twilioError(400, 21609, `The StatusCallback URL ${callback} is not a valid URL.`);
  const validity = Number(form.get('ValidityPeriod') ?? 1);
  return Number.isInteger(validity) && validity >= 1 && validity <= 36_000
    ? undefined
    : twilioError(400, 20001, 'ValidityPeriod must be from 1 to 36000 seconds');
};

const resource = (now: Date, { accountSid, from }: TwilioAccount, to: string, body: string): Message => {
  const sid = `SM${randomBytes(16).toString('hex')}`;
  const date = now.toUTCString().replace('GMT', '+0000');
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${sid}`;
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body,
    date_created: date,
    date_sent: null,
    date_updated: date,
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from,
    messaging_service_sid: null,
    num_media: '0',
    num_segments: String(segmentsOf(body).segments),
    price: null,
    price_unit: 'GBP',
    sid,
    status: 'queued',
    subresource_uris: { media: `${uri}/Media.json` },
    to,
    uri: `${uri}.json`,
  };
};

type Failure = readonly [code: string, message: string];

/** To the phone, and to Porth what became of it, where Porth has asked. */
const onItsWay = (
  { clock, carry }: World,
  phone: Phone,
  { accountSid, authToken, from }: TwilioAccount,
  sid: string,
  form: URLSearchParams,
): void => {
  const callback = form.get('StatusCallback');
  const tell = (status: string, failure?: Failure) => {
    if (callback === null) return;
    const fields = {
      SmsSid: sid,
      SmsStatus: status,
      MessageStatus: status,
      To: form.get('To') ?? '',
      MessageSid: sid,
      AccountSid: accountSid,
      From: from,
      ApiVersion: '2010-04-01',
      ...(status === 'delivered' ? { RawDlrDoneDate: doneAt(clock()) } : {}),
      ...(failure === undefined ? {} : { ErrorCode: failure[0], ErrorMessage: failure[1] }),
    };
    carry(phone, signedByTwilio(callback, authToken, fields));
  };
  const failure: Failure | undefined = phone.has('blocked')
    ? ['30005', 'Unknown destination handset']
    : phone.has('switched-off')
      ? ['30003', 'Unreachable destination handset']
      : undefined;
  phone.add(
    failure === undefined
      ? received(sid, clock(), form.get('Body') ?? '')
      : lost(sid, clock(), failure.join(': ')),
  );
  soon(() => {
    tell('sent');
    if (failure !== undefined) {
      tell('undelivered', failure);
      return;
    }
    phone.change(sid, (bubble) => advanced(bubble, 'delivered'));
    tell('delivered');
  });
};

/** YYMMDDhhmm. */
const doneAt = (at: Date): string => at.toISOString().slice(2, 16).replace(/\D/g, '');
