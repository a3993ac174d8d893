// The one text thread that a phone has with the council, whichever provider's network carries it.
import type { Bubble, Shown } from '../../phones/wire.ts';
import { newPhone, type Phone } from '../phone.ts';
import { phoneOf, type World } from '../simulator.ts';
import { segmentsOf } from './segments.ts';

export const textShown = (text: string): Shown => {
  const { encoding, segments } = segmentsOf(text);
  return { kind: 'sms', text, encoding, segments };
};

/** Any number may be texted; who is none of ours gets the text where nobody sees it. @param number E.164 without its plus */
export const phoneWith = ({ clock }: World, phones: readonly Phone[], number: string): Phone =>
  phoneOf(phones, (account) => account.number === number) ??
  newPhone({
    channel: 'sms',
    account: { id: 'stranger', name: 'Somebody', note: '', number },
    people: [],
    networks: [],
    clock,
  });

export const received = (id: string, at: Date, text: string): Bubble => ({
  id,
  by: 'porth',
  at: at.toISOString(),
  shown: textShown(text),
  tick: 'sent',
});

export const lost = (id: string, at: Date, why: string): Bubble => ({
  id,
  by: 'network',
  at: at.toISOString(),
  shown: { kind: 'text', text: 'A text from the council did not arrive.' },
  tick: 'failed',
  trouble: why,
});
