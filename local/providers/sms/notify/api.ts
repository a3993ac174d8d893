// GOV.UK Notify's API for texts: https://docs.notifications.service.gov.uk/rest-api.html
import { randomUUID } from 'node:crypto';
import { jsonIn, type Api, type Call, type Reply } from '../../http.ts';
import type { Phone } from '../../phone.ts';
import { advanced, soon, type World } from '../../simulator.ts';
import { lost, phoneWith, received } from '../line.ts';
import { callback, stamp } from './callbacks.ts';
import type { Emails } from './emails.ts';
import { mobileIn, notifyError, refusedShape, refusedToken, SendText } from './refusals.ts';
import { fragmentsOf, sanitised } from './sanitise.ts';

export type NotifyService = {
  readonly apiKey: string;
  readonly callbackToken: string;
  readonly templateId: string;
};
/** As it is looked up. */
export type Notification = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly reference: string | null;
  readonly phone_number: string;
  readonly created_at: string;
  status: string;
  sent_at: string | null;
  completed_at: string | null;
};

/** The template's body is all of it what Porth says. */
const PLACEHOLDER = 'message';
const CONTENT_MAX = 918;
const KEPT_MAX = 500;
const FROM = '07700900150';
export const TEMPLATE_VERSION = 1;
/** Numbers to test with, and what becomes of a text to them: https://docs.notifications.service.gov.uk/rest-api.html#smoke-testing */
const ALWAYS: Readonly<Record<string, string>> = {
  '447700900002': 'permanent-failure',
  '447700900003': 'temporary-failure',
};

export const notifyApi = (
  world: World,
  phones: readonly Phone[],
  service: NotifyService,
  emails?: Emails,
): Api => {
  const kept: Notification[] = [];
  return async (call) => {
    const refused = await refusedToken(call.headers['authorization'], service.apiKey);
    if (refused !== undefined) return refused;
    if (call.path === '/v2/notifications/sms' && call.method === 'POST')
      return create(world, phones, service, kept, call);
    if (call.path === '/v2/notifications/email' && call.method === 'POST' && emails !== undefined)
      return emails.create(call);
    const id = /^\/v2\/notifications(?:\/([\w-]+))?$/.exec(call.path);
    if (id === null || call.method !== 'GET') return notifyError(404, 'NoResultFound', 'No result found');
    if (call.query.get('template_type') === 'email') {
      const notifications = (emails?.all() ?? []).filter(
        (each) => each.reference === call.query.get('reference'),
      );
      return { status: 200, body: { notifications, links: { current: call.path } } };
    }
    if (id[1] !== undefined) {
      const found = kept.find((each) => each.id === id[1]);
      return found === undefined
        ? notifyError(404, 'NoResultFound', 'No result found')
        : { status: 200, body: found };
    }
    const [reference, status] = [call.query.get('reference'), call.query.get('status')];
    const notifications = kept.filter(
      (each) => [null, each.reference].includes(reference) && [null, each.status].includes(status),
    );
    return { status: 200, body: { notifications, links: { current: call.path } } };
  };
};

const create = (
  world: World,
  phones: readonly Phone[],
  service: NotifyService,
  kept: Notification[],
  call: Call,
): Reply => {
  const body = jsonIn(call);
  if (body === undefined) return notifyError(400, 'BadRequestError', 'Invalid JSON supplied in POST data');
  const parsed = SendText.safeParse(body, { reportInput: true });
  if (!parsed.success) return refusedShape(parsed.error.issues);
  const number = mobileIn(parsed.data.phone_number);
  if (typeof number !== 'string') return number;
  const phone = phoneWith(world, phones, number);
  if (phone.has('silent')) return phone.answers('silence');
  if (phone.has('broken')) return phone.answers(notifyError(500, 'Exception', 'Internal server error'));
  if (phone.has('too-many'))
    return phone.answers(
      notifyError(
        429,
        'RateLimitError',
        'Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds',
      ),
    );
  const text = filledIn(parsed.data, service.templateId);
  if (typeof text !== 'string') return text;
  const notification = newNotification(world.clock(), parsed.data, text);
  kept.unshift(notification);
  kept.splice(KEPT_MAX);
  onItsWay(world, phone, service, notification, text);
  const { id, reference, template } = notification;
  const content = { body: text, from_number: FROM };
  const uri = `${call.path.replace(/\/sms$/, '')}/${id}`;
  return phone.answers(
    phone.has('unanswered')
      ? 'silence'
      : { status: 201, body: { id, reference, content, uri, template, scheduled_for: null } },
  );
};

/** @returns the text as it is sent, or why it is not */
const filledIn = ({ template_id: id, personalisation = {} }: SendText, templateId: string) => {
  if (id !== templateId) return notifyError(400, 'BadRequestError', 'Template not found');
  const given = personalisation[PLACEHOLDER];
  if (given === undefined || given === null)
    return notifyError(400, 'BadRequestError', `Missing personalisation: ${PLACEHOLDER}`);
  const text = sanitised(typeof given === 'string' ? given : JSON.stringify(given)).trim();
  if (text === '') return notifyError(400, 'BadRequestError', 'Your message is empty.');
  return text.length <= CONTENT_MAX
    ? text
    : notifyError(
        400,
        'BadRequestError',
        `Your message is too long. Text messages cannot be longer than ${CONTENT_MAX} characters. Your message is ${text.length} characters long.`,
      );
};

const newNotification = (
  now: Date,
  { phone_number, reference, template_id: id }: SendText,
  body: string,
): Notification => ({
  id: randomUUID(),
  reference: reference ?? null,
  email_address: null,
  phone_number,
  type: 'sms',
  status: 'created',
  template: { id, version: TEMPLATE_VERSION, uri: `/v2/template/${id}` },
  body,
  subject: null,
  created_at: stamp(now),
  created_by_name: null,
  sent_at: null,
  completed_at: null,
  scheduled_for: null,
  cost_details: { billable_sms_fragments: fragmentsOf(body).segments },
});

const onItsWay = (
  { clock, carry }: World,
  phone: Phone,
  service: NotifyService,
  notification: Notification,
  text: string,
): void => {
  const { id } = notification;
  const failure = phone.has('blocked')
    ? 'permanent-failure'
    : phone.has('switched-off')
      ? 'temporary-failure'
      : ALWAYS[phone.account.number ?? ''];
  notification.status = 'sending';
  notification.sent_at = stamp(clock());
  phone.add(failure === undefined ? received(id, clock(), text) : lost(id, clock(), failure));
  soon(() => {
    phone.change(id, (bubble) => advanced(bubble, 'delivered'));
    notification.status = failure ?? 'delivered';
    notification.completed_at = stamp(clock());
    carry(phone, callback(service, receiptOf(service, notification)));
  });
};

const receiptOf = ({ templateId }: NotifyService, notification: Notification) => {
  const { id, reference, phone_number: to, status, created_at, completed_at, sent_at } = notification;
  return {
    id,
    reference,
    to,
    status,
    created_at,
    completed_at,
    sent_at,
    notification_type: 'sms',
    template_id: templateId,
    template_version: TEMPLATE_VERSION,
  };
};
