// The two calls of Notify's API that we make: send a text, and look up whether one was sent.
import * as z from 'zod/mini';
import type { Call, HttpAnswer, SmsMessage, SmsSent } from '../provider.ts';
import { refusalOf } from './errors.ts';
import { notifyToken } from './token.ts';

export type NotifyAccount = {
  readonly apiKey: string;
  /** Of a template whose whole body is `((message))`. */
  readonly templateId: string;
  /** Such as `https://api.notifications.service.gov.uk`. */
  readonly apiUrl: string;
};
export type NotifyApi = {
  send(message: Pick<SmsMessage, 'to' | 'text' | 'reference'>, withinMs: number): Promise<SmsSent>;
  /** Undefined: Notify knows of none. */
  lookUp(reference: string, withinMs: number): Promise<SmsSent | undefined>;
};

const Taken = z.looseObject({ id: z.string() });
const Found = z.looseObject({
  notifications: z.array(z.looseObject({ id: z.string(), reference: z.nullish(z.string()) })),
});

/** @throws TypeError when the key is none */
export const notifyApi = ({ apiKey, templateId, apiUrl }: NotifyAccount, call: Call): NotifyApi => {
  notifyToken(apiKey, 0);
  // A token of its own for each call, on real time: Notify compares it with its clock.
  const authorization = () => ({ authorization: `Bearer ${notifyToken(apiKey, Date.now())}` });
  return {
    send: async ({ to, text, reference }, withinMs) => {
      const body = {
        phone_number: to,
        template_id: templateId,
        personalisation: { message: text },
        reference,
      };
      const answer = await call(
        {
          method: 'POST',
          url: `${apiUrl}/v2/notifications/sms`,
          headers: { ...authorization(), 'content-type': 'application/json' },
          body: JSON.stringify(body),
        },
        withinMs,
      );
      if (!isTaken(answer)) return refused(answer);
      const taken = Taken.safeParse(answer.body);
      return { kind: 'sent', ...(taken.success ? { id: taken.data.id } : {}) };
    },

    lookUp: async (reference, withinMs) => {
      const query = new URLSearchParams({ template_type: 'sms', reference }).toString();
      const url = `${apiUrl}/v2/notifications?${query}`;
      const answer = await call({ method: 'GET', url, headers: authorization() }, withinMs);
      if (!isTaken(answer)) return refused(answer);
      const found = Found.safeParse(answer.body);
      const first = found.success
        ? found.data.notifications.find((each) => each.reference === reference)
        : undefined;
      return first === undefined ? undefined : { kind: 'sent', id: first.id };
    },
  };
};

const isTaken = ({ status }: HttpAnswer): boolean => status >= 200 && status < 300;

const refused = ({ status, body }: HttpAnswer): SmsSent => ({
  kind: 'refused',
  ...refusalOf(status, body),
  isUnsure: status >= 500,
});
