// Text messages on a laptop: one thread a phone, three networks that can carry it, and a person who can only write.
import { randomUUID } from 'node:crypto';
import type { Webhook } from '../carrier.ts';
import type { Api } from '../http.ts';
import type { Phone } from '../phone.ts';
import { phonesOf, theirs, ticked, type Simulator, type World } from '../simulator.ts';
import { awsApi, type AwsSms } from './aws/api.ts';
import { textBySns } from './aws/events.ts';
import { answeredByAws } from './aws/opt-out.ts';
import { received, textShown } from './line.ts';
import { notifyApi, type NotifyService } from './notify/api.ts';
import type { Emails } from './notify/emails.ts';
import { callback, receivedText } from './notify/callbacks.ts';
import { twilioApi, type TwilioAccount } from './twilio/api.ts';
import { inboundByTwilio, newSid } from './twilio/inbound.ts';
import { answeredByTwilio } from './twilio/opt-out.ts';

export type SmsNetworks = {
  readonly twilio?: TwilioAccount;
  readonly notify?: NotifyService;
  /** Which that same service sends. */
  readonly emails?: Emails;
  readonly aws?: AwsSms;
  /** Which of them carries a person's text, when they do not say. */
  readonly usual: string;
  readonly publicUrl: string;
};

/** A text on its way to Porth under the id that the network gave it, and what the network answers by itself. */
type Carried = { readonly id: string; readonly webhook: Webhook; readonly answer?: string | undefined };
type Network = {
  readonly api: Api;
  readonly brings: (phone: Phone, text: string, says: (words: string) => void) => Carried;
};

/** What a phone lets one write. */
const TEXT_MAX = 1600;

export const sms = (
  world: World,
  given: SmsNetworks,
): { readonly simulator: Simulator; readonly apis: Readonly<Record<string, Api>> } => {
  const names = (['twilio', 'notify', 'aws'] as const)
    .filter((name) => given[name] !== undefined)
    .sort((one) => (one === given.usual ? -1 : 1));
  const line = phonesOf('sms', world, names);
  const { phones } = line;
  const networks = networksOf(world, phones, given);
  const { clock, carry } = world;

  const act: Simulator['act'] = (phone, done) => {
    if (done.act === 'read') return undefined;
    if (done.act !== 'text') return 'A text message is words alone.';
    const { text } = done;
    if (text.length > TEXT_MAX) return `A text is ${TEXT_MAX} characters at most.`;
    const network = networks.get(done.network ?? names[0] ?? '');
    if (network === undefined) return 'No such network is simulated.';
    const says = (words: string) => phone.add(received(newSid(), clock(), words));
    const { id, webhook, answer } = network.brings(phone, text, says);
    phone.add(theirs(id, clock(), textShown(text)));
    carry(phone, webhook, ticked(phone, id));
    if (answer !== undefined) says(answer);
    return undefined;
  };
  return {
    simulator: { ...line, act },
    apis: Object.fromEntries([...networks].map(([name, { api }]) => [name, api])),
  };
};

const networksOf = (
  world: World,
  phones: readonly Phone[],
  { twilio, notify, emails, aws, publicUrl }: SmsNetworks,
): ReadonlyMap<string, Network> => {
  const { clock } = world;
  const networks = new Map<string, Network>();
  if (twilio !== undefined) {
    const stopped = new Set<string>();
    networks.set('twilio', {
      api: twilioApi(world, phones, twilio, stopped),
      brings: (phone, text, says) => {
        const [id, number] = [newSid(), numberOf(phone)];
        const own = phone.has('own-stop-list') ? answeredByTwilio(stopped, number, text) : undefined;
        const brought = { sid: id, number, text, ...(own && { optOut: own.optOut }) };
        return { id, webhook: inboundByTwilio(publicUrl, twilio, brought, says), answer: own?.says };
      },
    });
  }
  if (notify !== undefined)
    networks.set('notify', {
      api: notifyApi(world, phones, notify, emails),
      brings: (phone, text) => {
        const body = receivedText(numberOf(phone), text, clock());
        return { id: body.id, webhook: callback(notify, body) };
      },
    });
  if (aws !== undefined) {
    const stopped = new Set<string>();
    networks.set('aws', {
      api: awsApi(world, phones, aws, stopped),
      brings: (phone, text) => {
        const [id, number] = [randomUUID(), numberOf(phone)];
        const webhook = textBySns({ id, number, text, to: aws.originationIdentity }, clock());
        const answer = phone.has('own-stop-list') ? answeredByAws(stopped, number, text) : undefined;
        return { id, webhook, answer };
      },
    });
  }
  return networks;
};

const numberOf = ({ account }: Phone): string => account.number ?? '';
