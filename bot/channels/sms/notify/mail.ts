// E-mail by Notify, which also sends texts. It has no key to send once, so what may have gone is looked up, by our reference, first.
// https://docs.notifications.service.gov.uk/rest-api.html#send-an-email
import * as z from 'zod/mini';
import type { Mails, MailSent } from '../../../services/mail.ts';
import type { Call, HttpAnswer } from '../provider.ts';
import { refusalOf } from './errors.ts';
import { notifyToken } from './token.ts';

export type NotifyMailAccount = {
  readonly apiKey: string;
  /** Of a template whose subject is `((subject))` and whose whole body is `((message))`. */
  readonly templateId: string;
  /** Such as `https://api.notifications.service.gov.uk`. */
  readonly apiUrl: string;
};

const WITHIN_MS = 5_000;
const Found = z.looseObject({
  notifications: z.array(z.looseObject({ reference: z.nullish(z.string()) })),
});

/** @throws TypeError when the key is none */
export const notifyMails = ({ apiKey, templateId, apiUrl }: NotifyMailAccount, call: Call): Mails => {
  notifyToken(apiKey, 0);
  const headers = () => ({
    authorization: `Bearer ${notifyToken(apiKey, Date.now())}`,
    'content-type': 'application/json',
  });
  const isThere = async (reference: string): Promise<boolean | HttpAnswer> => {
    const query = new URLSearchParams({ template_type: 'email', reference }).toString();
    const url = `${apiUrl}/v2/notifications?${query}`;
    const answer = await call({ method: 'GET', url, headers: headers() }, WITHIN_MS);
    if (!isTaken(answer)) return answer;
    const found = Found.safeParse(answer.body);
    return found.success && found.data.notifications.some((each) => each.reference === reference);
  };

  return {
    on: true,
    async send({ to, subject, text, reference }) {
      try {
        const before = await isThere(reference);
        if (before === true) return { kind: 'sent' };
        if (before !== false) return refused(before);
        const body = {
          email_address: to,
          template_id: templateId,
          personalisation: { subject, message: text },
          reference,
        };
        const answer = await call(
          {
            method: 'POST',
            url: `${apiUrl}/v2/notifications/email`,
            headers: headers(),
            body: JSON.stringify(body),
          },
          WITHIN_MS,
        );
        return isTaken(answer) ? { kind: 'sent' } : refused(answer);
      } catch (error) {
        return { kind: 'again', why: error instanceof Error ? error.name : 'no answer' };
      }
    },
  };
};

const isTaken = ({ status }: HttpAnswer): boolean => status >= 200 && status < 300;

/** `why` is Notify's status and name of the error: nothing of the address. */
const refused = ({ status, body }: HttpAnswer): MailSent => {
  const { refusal, code } = refusalOf(status, body);
  return { kind: refusal === 'retry' ? 'again' : 'refused', why: code };
};
