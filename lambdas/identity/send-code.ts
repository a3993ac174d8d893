// What a one-time code is sent with: a message of its own to what is on record, in no conversation and in no transcript.
import { randomUUID } from 'node:crypto';
import type { Both } from '../../bot/model.ts';
import { conversationId } from '../../bot/channels/ids.ts';
import type { Send } from '../../bot/runtime/ports.ts';
import type { Mails } from '../../bot/services/mail.ts';
import { council } from '../../dialogs/council.ts';
import type { SendCode } from './code.ts';

/** A provider has this long: what it took later than that is a code that the person asks for again. */
export const SEND_CODE_MS = 4_500;

/** @throws when the text was not taken, or is over the day's cap of that number */
export const textCode =
  ({
    send,
    secret,
    clock,
  }: {
    readonly send: Send;
    readonly secret: string;
    readonly clock: () => Date;
  }): SendCode =>
  async ({ value: account }, code, language) => {
    const now = clock().toISOString();
    const conversation = conversationId(secret, 'sms', account);
    const { rest, why } = await send({
      // The texts of a day are counted by the number that gets them.
      conversation,
      account,
      version: 0,
      activities: [
        {
          type: 'message',
          id: randomUUID(),
          locale: language,
          text: codeSaid(code)[language],
          from: { id: 'porth', name: '', role: 'bot' },
        },
      ],
      sent: 0,
      sockets: [],
      withinMs: SEND_CODE_MS,
      now,
    });
    if (rest !== undefined) throw new Error(`No code was sent: ${why ?? rest}.`);
  };

/** One text in English, and in Welsh without a roof over a letter, so that it is one too. */
export const codeSaid = (code: string): Both => ({
  en: `${council.name.en}: your code is ${code}. It works for 10 minutes. ${NAME} will never ask you to tell anyone this code. Not you? Call ${council.phone}.`,
  cy: `${council.name.cy}: ${code} yw eich cod. Mae'n para 10 munud. Fydd ${NAME} byth yn gofyn i chi ddweud y cod hwn wrth neb. Nid chi? ${council.phone}.`,
});

/** The same by email, whose subject says nothing of the code. @throws when it was not taken */
export const mailedCode =
  (mails: Pick<Mails, 'send'>): SendCode =>
  async ({ value: to }, code, language) => {
    const sent = await mails.send({
      to,
      subject: SUBJECT[language],
      text: `${codeSaid(code)[language]}\n\n${NOT_YOU[language]}`,
      reference: `code-${randomUUID()}`,
    });
    if (sent.kind !== 'sent') throw new Error(`No code was sent: ${sent.why}.`);
  };

const NAME = council.shortName;
const SUBJECT: Both = {
  en: `Your code from ${council.name.en}`,
  cy: `Eich cod gan ${council.name.cy}`,
};
const NOT_YOU: Both = {
  en: `If you did not ask for it, somebody may have your account details. Call ${council.phone}.`,
  cy: `Os na ofynnoch amdano, gall fod manylion eich cyfrif gan rywun arall. Ffoniwch ${council.phone}.`,
};
