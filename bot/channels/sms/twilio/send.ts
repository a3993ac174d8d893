// Sends by Twilio's Messages resource. It has no key to send once: a try that was not answered may be sent twice.
// https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource
import * as z from 'zod/mini';
import type { Call, SmsProvider } from '../provider.ts';
import { refusalOf } from './errors.ts';
import { API_VERSION } from './limits.ts';
import { webhookAddress } from './webhook.ts';

export type TwilioAccount = {
  readonly accountSid: string;
  readonly authToken: string;
  /** A number in E.164, or a messaging service (`MG…`). */
  readonly from: string;
  /** Such as `https://api.twilio.com`. */
  readonly apiUrl: string;
  /** Where reports of delivery are to come. */
  readonly publicUrl: string;
};

const Taken = z.looseObject({ sid: z.string() });
const Refused = z.looseObject({ code: z.union([z.number(), z.string()]) });

export const twilioProvider = (
  { accountSid, authToken, from, apiUrl, publicUrl }: TwilioAccount,
  call: Call,
): SmsProvider => ({
  name: 'twilio',
  send: async ({ to, text, withinMs }) => {
    const form = new URLSearchParams({
      To: to,
      ...(/^MG[0-9a-f]{32}$/i.test(from) ? { MessagingServiceSid: from } : { From: from }),
      Body: text,
      StatusCallback: webhookAddress(publicUrl),
    });
    const { status, body } = await call(
      {
        method: 'POST',
        url: `${apiUrl}/${API_VERSION}/Accounts/${accountSid}/Messages.json`,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`,
        },
        body: form.toString(),
      },
      withinMs,
    );
    if (status >= 200 && status < 300) {
      const taken = Taken.safeParse(body);
      return { kind: 'sent', ...(taken.success ? { id: taken.data.sid } : {}) };
    }
    const refused = Refused.safeParse(body);
    const code = refused.success ? String(refused.data.code) : undefined;
    return {
      kind: 'refused',
      refusal: refusalOf(code, status),
      code: code ?? String(status),
      isUnsure: status >= 500,
    };
  },
});
