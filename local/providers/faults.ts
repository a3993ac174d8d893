// What can be made to go wrong on a simulated phone, by channel. Each is for one person's phone, so that the others go on.
import type { Fault, PhoneChannel } from '../phones/wire.ts';

export type FaultId =
  | 'duplicate'
  | 'late'
  | 'out-of-order'
  | 'too-many'
  | 'broken'
  | 'silent'
  | 'unanswered'
  | 'window-closed'
  | 'blocked'
  | 'switched-off'
  | 'own-stop-list';

const WORDS: Readonly<Record<FaultId, string>> = {
  duplicate: 'Every webhook comes twice',
  late: 'Webhooks come 30 seconds late',
  'out-of-order': 'Webhooks come in the wrong order',
  'too-many': 'Sending is refused: too many messages (429)',
  broken: 'Sending fails: the provider is broken (500)',
  silent: 'The network is silent: it takes the call, never answers, and nothing arrives',
  unanswered: 'The answer is lost: the message arrives, and Porth is never told',
  'window-closed': 'The 24 hours are over',
  blocked: 'The person has blocked the council',
  'switched-off': 'The phone is switched off',
  'own-stop-list': 'Twilio and AWS answer STOP themselves, and let nothing through from then on',
};

const ALWAYS: readonly FaultId[] = [
  'duplicate',
  'late',
  'out-of-order',
  'too-many',
  'broken',
  'silent',
  'unanswered',
];
const OF: Readonly<Record<PhoneChannel, readonly FaultId[]>> = {
  messenger: [...ALWAYS, 'window-closed', 'blocked'],
  whatsapp: [...ALWAYS, 'window-closed', 'blocked'],
  sms: [...ALWAYS, 'blocked', 'switched-off', 'own-stop-list'],
};
const OTHER_WORDS: Partial<Readonly<Record<PhoneChannel, Partial<Readonly<Record<FaultId, string>>>>>> = {
  sms: { blocked: 'The number no longer exists' },
};

export const faultsOf = (channel: PhoneChannel): readonly (Fault & { readonly id: FaultId })[] =>
  OF[channel].map((id) => ({ id, words: OTHER_WORDS[channel]?.[id] ?? WORDS[id] }));
