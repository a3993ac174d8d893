// A month's bill of so many messages, by service. Pure.
import { ALWAYS_ON, PRICES } from './prices.ts';
import { MESSAGES_A_CONVERSATION, uses, type Service } from './use.ts';

export type Bill = {
  readonly messages: number;
  /** US dollars a month. */
  readonly byService: ReadonlyMap<Service, number>;
  readonly total: number;
  /** Of the total, what would be paid though nobody wrote. */
  readonly standing: number;
  readonly per1000Conversations: number;
  /** The same of a design that is always on. */
  readonly alwaysOn: { readonly total: number; readonly per1000Conversations: number };
};

export const bill = (messages: number): Bill => {
  const byService = new Map<Service, number>();
  for (const { service, price, standing = 0, perMessage = 0 } of uses(messages))
    byService.set(
      service,
      (byService.get(service) ?? 0) + PRICES[price].usd * (standing + perMessage * messages),
    );
  const total = sum(byService.values());
  const alwaysOn = ALWAYS_ON.perMonth + ALWAYS_ON.perMessage * messages;
  const thousands = messages / MESSAGES_A_CONVERSATION / 1000;
  return {
    messages,
    byService,
    total,
    standing: sum(uses(0).map(({ price, standing = 0 }) => PRICES[price].usd * standing)),
    per1000Conversations: total / thousands,
    alwaysOn: { total: alwaysOn, per1000Conversations: alwaysOn / thousands },
  };
};

const sum = (all: Iterable<number>): number => [...all].reduce((one, other) => one + other, 0);
