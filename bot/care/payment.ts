// News of a payment is told, and what belongs to it done: the account credited, a receipt sent by e-mail, a refund asked for.
import { accessOf } from '../identity.ts';
import type { PaymentNews } from '../services/payment-news.ts';
import { isSince } from '../services/since.ts';
import type { Reaction, Situation } from '../situation.ts';
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
  return { ...beside(situation, say), effects };
};
