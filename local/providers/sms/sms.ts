// Text messages on a laptop: one thread a phone, two networks that can carry it, and a person who can only write.
import type { Api } from '../http.ts';
import { phonesOf, theirs, ticked, type Simulator, type World } from '../simulator.ts';
import { received, textShown } from './line.ts';
import { notifyApi, type NotifyService } from './notify/api.ts';
import { callback, receivedText } from './notify/callbacks.ts';
import { twilioApi, type TwilioAccount } from './twilio/api.ts';
import { inboundByTwilio, newSid } from './twilio/inbound.ts';
import { answeredByTwilio } from './twilio/opt-out.ts';

export type SmsNetworks = {
  readonly twilio?: TwilioAccount;
  readonly notify?: NotifyService;
  /** Which of them carries a person's text, when they do not say. */
  readonly usual: string;
  readonly publicUrl: string;
};

/** What a phone lets one write. */
const TEXT_MAX = 1600;

export const sms = (
  world: World,
  { twilio, notify, usual, publicUrl }: SmsNetworks,
): { readonly simulator: Simulator; readonly apis: Readonly<Record<string, Api>> } => {
  const networks = [
    ...(twilio === undefined ? [] : ['twilio']),
    ...(notify === undefined ? [] : ['notify']),
  ].sort((one) => (one === usual ? -1 : 1));
  const line = phonesOf('sms', world, networks);
  const { phones } = line;
  const stopped = new Set<string>();
  const { clock, carry } = world;

  const act: Simulator['act'] = (phone, done) => {
    if (done.act === 'read') return undefined;
    if (done.act !== 'text') return 'A text message is words alone.';
    if (done.text.length > TEXT_MAX) return `A text is ${TEXT_MAX} characters at most.`;
    const network = done.network ?? networks[0];
    const { text } = done;
    const number = phone.account.number ?? '';
    if (network === 'notify' && notify !== undefined) {
      const body = receivedText(number, text, clock());
      phone.add(theirs(body.id, clock(), textShown(text)));
      carry(phone, callback(notify, body), ticked(phone, body.id));
      return undefined;
    }
    if (network !== 'twilio' || twilio === undefined) return 'No such network is simulated.';
    const sid = newSid();
    phone.add(theirs(sid, clock(), textShown(text)));
    const reply = (words: string) => phone.add(received(newSid(), clock(), words));
    carry(phone, inboundByTwilio(publicUrl, twilio, { sid, number, text }, reply), ticked(phone, sid));
    const answer = answeredByTwilio(stopped, number, text);
    if (answer !== undefined) reply(answer);
    return undefined;
  };
  return {
    simulator: { ...line, act },
    apis: {
      ...(twilio === undefined ? {} : { twilio: twilioApi(world, phones, twilio, stopped) }),
      ...(notify === undefined ? {} : { notify: notifyApi(world, phones, notify) }),
    },
  };
};
