// Sends by Notify. It has no key to send once, so what may have been sent is looked up, by our reference, before it is sent again.
// https://docs.notifications.service.gov.uk/rest-api.html#send-a-text-message
import type { Call, SmsProvider, SmsSent } from '../provider.ts';
import { notifyApi, type NotifyAccount } from './api.ts';
import { LOOK_UP_MS } from './limits.ts';

/** @throws TypeError when the key is none */
export const notifyProvider = (account: NotifyAccount, call: Call): SmsProvider => {
  const api = notifyApi(account, call);
  return {
    name: 'notify',
    send: async (message) => {
      const { reference, isRepeat, withinMs } = message;
      const until = performance.now() + withinMs;
      const left = () => Math.max(Math.floor(until - performance.now()), 1);
      const before = isRepeat ? await api.lookUp(reference, left()) : undefined;
      if (before !== undefined) return before;

      const sendMs = Math.max(left() - LOOK_UP_MS, Math.floor(left() / 2));
      const [tried] = await Promise.allSettled([api.send(message, sendMs)]);
      if (tried.status === 'fulfilled' && !isOpen(tried.value)) return tried.value;

      // It may stand there already. If not, it may come to stand there yet, and the next try looks again.
      const found = await api.lookUp(reference, left()).catch(() => undefined);
      if (found?.kind === 'sent') return found;
      if (tried.status === 'rejected') throw tried.reason;
      return tried.value;
    },
  };
};

const isOpen = (came: SmsSent): boolean => came.kind === 'refused' && came.isUnsure === true;
