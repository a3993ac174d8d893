// `npm run cost [-- MESSAGES …]`: a month's bill by service, for so many messages of people. Nothing is asked of AWS.
import { bill, type Bill } from './bill.ts';
import { PRICES, type Price } from './prices.ts';

const VOLUMES = [1_000, 100_000, 10_000_000];

const usd = (amount: number): string => amount.toFixed(2).padStart(12);

const row = (name: string, bills: readonly Bill[], of: (bill: Bill) => number): string =>
  name.padEnd(36) + bills.map((each) => usd(of(each))).join('');

const printed = (volumes: readonly number[]): string => {
  const bills = volumes.map(bill);
  const services = [...(bills[0]?.byService.keys() ?? [])];
  const prices: readonly Price[] = Object.values(PRICES);
  const unchecked = prices.filter(({ checkedOn }) => checkedOn === undefined).length;
  return [
    'US dollars a month, without tax, free tiers and what providers of channels take',
    'messages'.padEnd(36) + volumes.map((each) => each.toLocaleString('en-GB').padStart(12)).join(''),
    ...services.map((service) => row(`  ${service}`, bills, ({ byService }) => byService.get(service) ?? 0)),
    row('all', bills, ({ total }) => total),
    row('  of it, though nobody writes', bills, ({ standing }) => standing),
    row('1,000 conversations', bills, ({ per1000Conversations }) => per1000Conversations),
    row('always on, with a search engine', bills, ({ alwaysOn }) => alwaysOn.total),
    row('  1,000 conversations', bills, ({ alwaysOn }) => alwaysOn.per1000Conversations),
    ...(unchecked === 0
      ? []
      : [
          `${unchecked} of ${prices.length} prices have not been looked up: infra/cost/prices.ts has their pages.`,
        ]),
  ].join('\n');
};

const given = process.argv.slice(2).map(Number);
if (given.some((each) => !Number.isInteger(each) || each < 1)) {
  console.error('Say how many messages a month: npm run cost -- 20000');
  process.exitCode = 1;
} else console.log(printed(given.length > 0 ? given : VOLUMES));
