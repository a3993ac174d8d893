// How one-time codes are sent, where there is a way: what cannot be sent here is not offered.
import type { Send } from '../../bot/runtime/ports.ts';
import type { Mails } from '../../bot/services/mail.ts';
import { clock } from '../clock.ts';
import type { CodeDeps, SendCode } from '../identity/code.ts';
import { lazyCall } from '../lazily.ts';

/** @param text undefined where no provider of texts is on */
export const codeSenders = ({
  text,
  mails,
  secret,
}: {
  readonly text: Send | undefined;
  readonly mails: Mails;
  readonly secret: string;
}): CodeDeps['send'] => ({
  ...(text && {
    phone: lazyCall<SendCode>(async () => {
      const { textCode } = await import('../identity/send-code.ts');
      return textCode({ send: text, secret, clock });
    }),
  }),
  ...(mails.on && {
    email: lazyCall<SendCode>(async () => {
      const { mailedCode } = await import('../identity/send-code.ts');
      return mailedCode(mails);
    }),
  }),
});
