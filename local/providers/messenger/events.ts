// What Messenger tells Porth, as signed webhooks: https://developers.facebook.com/documentation/business-messaging/messenger-platform/webhooks
import type { Webhook } from '../carrier.ts';
import { signedByMeta } from '../meta/sign.ts';
import type { Phone } from '../phone.ts';

/** The page that Porth answers for. Invented. */
export const PAGE_ID = '109876543210987';
const PATH = '/webhooks/messenger';

/** One event in its envelope, such as `{message: {mid, text}}`. */
export const event = (
  appSecret: string,
  { account }: Phone,
  at: Date,
  what: Readonly<Record<string, unknown>>,
): Webhook =>
  signedByMeta(PATH, appSecret, {
    object: 'page',
    entry: [
      {
        id: PAGE_ID,
        time: at.getTime(),
        messaging: [
          {
            sender: { id: account.psid },
            recipient: { id: PAGE_ID },
            timestamp: at.getTime(),
            ...what,
          },
        ],
      },
    ],
  });

/** Messenger has names for the reactions that it offers; any other emoji is `other`. */
export const reactionOf = (emoji: string): string => NAMES[emoji] ?? 'other';
const NAMES: Readonly<Record<string, string>> = {
  '😆': 'smile',
  '😠': 'angry',
  '😢': 'sad',
  '😮': 'wow',
  '❤️': 'love',
  '👍': 'like',
  '👎': 'dislike',
};
