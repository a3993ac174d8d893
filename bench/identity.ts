// How far somebody comes who guesses at an account: tries until it is closed, by channel, turn by turn through the whole worker.
import type { ChannelId } from '../bot/model.ts';
import { CODE_DIGITS } from '../bot/services/codes.ts';
import { startTable } from '../test/runtime/workshop.ts';
import { CODES_IN_A_DAY, WAYS } from './support/guessing.ts';
import { report } from './support/report.ts';

const CHANNELS: Readonly<Record<ChannelId, string>> = {
  webchat: 'web chat',
  messenger: 'Messenger',
  whatsapp: 'WhatsApp',
  sms: 'texts',
};
const channels = Object.keys(CHANNELS) as ChannelId[];

const table = await startTable();
const found: { readonly what: string; readonly tries: readonly number[] }[] = [];
for (const [what, way] of Object.entries(WAYS)) {
  const tries: number[] = [];
  for (const channel of channels) tries.push(await way(table, channel));
  found.push({ what, tries });
}
await table.stop();

const codes = found.find(({ what }) => what === CODES_IN_A_DAY)?.tries ?? [];
const guessed = Math.max(...codes) / 10 ** CODE_DIGITS;
const isAlike = found.every(({ tries }) => new Set(tries).size === 1);

report({
  name: 'identity',
  about:
    'Somebody guesses, message by message, through the worker with its table in memory, and the tries are counted that are let. They are counted by the conversation and by the account, so no channel is a way round another; on a page of ours by the visitor’s address as well.',
  tables: [
    {
      caption: 'Tries until it is closed:',
      head: ['what', ...Object.values(CHANNELS)],
      rows: found.map(({ what, tries }) => [what, ...tries.map(String)]),
    },
  ],
  targets: [
    {
      what: 'A code guessed in a day, by whoever has the account’s details already',
      aim: 'less than 1 in 10,000',
      found: `1 in ${Math.round(1 / guessed).toLocaleString('en-GB')}`,
      met: guessed < 1 / 10_000,
    },
    {
      what: 'No channel lets more than another',
      aim: 'alike',
      found: isAlike ? 'alike' : 'not alike',
      met: isAlike,
    },
  ],
  figures: found,
});
