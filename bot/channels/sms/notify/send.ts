// Sends by Notify. It has no key to send once, so what may have been sent is looked up, by our reference, before it is sent again.
// https://docs.notifications.service.gov.uk/rest-api.html#send-a-text-message
import type { Call, SmsProvider, SmsSent } from '../provider.ts';
import { notifyApi, type NotifyAccount } from './api.ts';
import { LOOK_UP_MS } from './limits.ts';
import { notifyWording } from './wording.ts';

/** @throws TypeError when the key is none */
export const notifyProvider = (account: NotifyAccount, call: Call): SmsProvider => {
  const api = notifyApi(account, call);
  return {
    name: 'notify',
    wording: notifyWording,
    send: async (message) => {
      const until = performance.now() + message.withinMs;
      const left = () => Math.max(Math.floor(until - performance.now()), 1);
      const before = message.isRepeat ? await api.lookUp(message.reference, left()) : undefined;
      if (before !== undefined) return before;

      /** It may stand there already. If not, it may come to stand there yet, and the next try looks again. */
      const orFound = async (failed: () => SmsSent): Promise<SmsSent> => {
        const found = await api.lookUp(message.reference, left()).catch(() => undefined);
        return found?.kind === 'sent' ? found : failed();
      };
      try {
        const came = await api.send(message, Math.max(left() - LOOK_UP_MS, Math.floor(left() / 2)));
        return came.kind === 'refused' && came.isUnsure === true ? await orFound(() => came) : came;
      } catch (error) {
        return orFound(() => {
          throw error;
        });
      }
    },
  };
};
