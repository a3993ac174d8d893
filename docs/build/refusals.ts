// Every provider's codes by what they are taken for.
import { REFUSALS, type Refusal } from '../../bot/channels/channel.ts';
import { ERRORS as MESSENGER } from '../../bot/channels/messenger/errors.ts';
import { EVENTS, REFUSALS as AWS } from '../../bot/channels/sms/aws/errors.ts';
import { RECEIPTS, REFUSALS as NOTIFY } from '../../bot/channels/sms/notify/errors.ts';
import { REFUSALS as TWILIO } from '../../bot/channels/sms/twilio/errors.ts';
import { ERRORS as WHATSAPP } from '../../bot/channels/whatsapp/errors.ts';

type Errors = readonly (readonly [code: string, refusal: Refusal])[];

export const REFUSED_BY: readonly (readonly [provider: string, errors: Errors])[] = [
  [
    'Messenger',
    MESSENGER.map(({ code, subcode, refusal }) => [
      subcode === undefined ? String(code) : subcode === 'none' ? `${code} alone` : `${code}/${subcode}`,
      refusal,
    ]),
  ],
  ['WhatsApp', WHATSAPP.flatMap(({ codes, refusal }) => codes.map((code) => [code, refusal] as const))],
  ['Twilio', Object.entries(TWILIO)],
  ['GOV.UK Notify', [...Object.entries(NOTIFY), ...Object.entries(RECEIPTS)]],
  [
    'AWS End User Messaging',
    [
      ...Object.entries(AWS),
      ...Object.entries(EVENTS).flatMap(([event, { refusal }]) =>
        refusal === undefined ? [] : [[event, refusal] as const],
      ),
    ],
  ],
];

/** One row each, in the order of the code; what a provider never says has none. */
export const refusalsOf = (errors: Errors): readonly (readonly string[])[] =>
  REFUSALS.flatMap((refusal) => {
    const codes = errors.filter((each) => each[1] === refusal).map(([code]) => `\`${code}\``);
    return codes.length === 0 ? [] : [[`\`${refusal}\``, codes.join(', ')]];
  });
