// News of a payment is told, and what belongs to it done: the account credited, a receipt sent by e-mail, a refund asked for.
import { accessOf } from '../identity.ts';
import type { DialogState } from '../model.ts';
import type { Paying } from '../services/lookups.ts';
import type { PaymentNews } from '../services/payment-news.ts';
import { isSince } from '../services/since.ts';
import { closed, type Reaction, type Situation } from '../situation.ts';
import { findName } from '../styles/found.ts';
import { beside } from './beside.ts';

/**
 * After STOP nothing is asked, for nothing of it is sent. Whoever has the account on the channel since it was asked for is told
 * nothing: it was somebody else's money.
 */
export const payment = (situation: Situation, news: PaymentNews): Reaction => {
  const { state, content, abilities } = situation;
  const { effects, about } = news;
  const told = isSince(about.askedAt, accessOf(state, situation.now)) ? content.paymentTold(news) : undefined;
  const isStopped = state.stopped !== undefined && abilities.optOut !== 'none';
  if (told === undefined) return { say: [], state, effects, status: 'notified' };
  const { text, link } = told;
  const say = [{ text: text[state.language], ...(link === undefined ? {} : { link }) }];
  if (isStopped) return { say, state, effects, status: 'notified' };
  return { ...beside({ ...situation, state: withoutAsked(state, news) }, say), effects };
};

/** Whether to pay what has come is not asked any more. */
const withoutAsked = (state: DialogState, { says, about }: PaymentNews): DialogState => {
  const paying = state.open?.found?.[findName({ in: 'paying', by: 'last' })] as Paying | undefined;
  const isIt = [paying?.last, paying?.promised].some((each) => each?.reference === about.reference);
  return says === 'paid' && isIt && state.open?.sending === undefined ? closed(state) : state;
};
