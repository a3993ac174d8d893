// What people meet who write this first of all, on every channel: `npm run bench cold -- --data FILE.json [--only 3,17]`. Rows are `{text, want?}`.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { content } from '../dialogs/content.ts';
import { phone } from '../test/conversations/phone.ts';
import { storedOf } from '../test/conversations/record.ts';
import { openStage, type Stage } from '../test/conversations/stage.ts';
import { webchat } from '../test/conversations/webchat.ts';
import type { Citizen } from '../test/conversations/citizen.ts';

const Rows = z.array(
  z.looseObject({ text: z.string().min(1), want: z.string().optional(), who: z.string().optional() }),
);
const MENU: ReadonlySet<string> = new Set(content.menu.en.map(({ id }) => id));
/** A Tuesday at noon, when the telephones are answered. */
const NOON = new Date('2026-09-22T11:00:00.000Z');
const PHONES = ['messenger', 'whatsapp', 'sms'] as const;
const [PATIENCE_MS, QUIET_MS, LOOK_MS] = [60_000, 1_500, 250];

type Met = {
  readonly channel: string;
  /** What the provider's simulator took, bubble by bubble. */
  readonly shown: readonly string[];
  /** What it came to, in no channel's own form: statuses of its turns, the form and question that are open, options, danger. */
  readonly meaning: string;
};

const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string' } } });
if (values.data === undefined) {
  console.log(
    'Left out: it wants messages that were written cold. "npm run bench cold -- --data FILE.json".',
  );
  process.exit(0);
}
const only = values.only?.split(',').map(Number);
const rows = Rows.parse(JSON.parse(readFileSync(values.data, 'utf8')))
  .map((row, at) => ({ ...row, place: at + 1 }))
  .filter(({ place }) => only === undefined || only.includes(place));

const citizensOf = (stage: Stage, place: number): Promise<readonly Citizen[]> =>
  Promise.all([
    webchat(stage),
    ...PHONES.map((channel) => phone(stage, channel, { name: `cold-${place}` }, 'twilio')),
  ]);

/** On a busy machine a connection that rests is closed just as it is used again. */
const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries++)
    try {
      return await work();
    } catch (fault) {
      if (tries === TRIES || !(fault instanceof TypeError)) throw fault;
    }
};
const TRIES = 5;

/** Waits until nothing more comes. */
const settled = async ({ heard, arrivals }: Citizen): Promise<readonly string[]> => {
  let last: readonly string[] = [];
  let quietSince = performance.now();
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end;) {
    const now = await patiently(heard);
    if (now.length !== last.length) quietSince = performance.now();
    last = now;
    if (now.length > arrivals && performance.now() - quietSince > QUIET_MS) break;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return last;
};

const metBy = async (stage: Stage, citizen: Citizen, text: string): Promise<Met> => {
  if (citizen.channel === 'webchat') await settled({ ...citizen, arrivals: 0 });
  await patiently(() => citizen.send([{ kind: 'text', text }], 'once'));
  const shown = await settled(citizen);
  return {
    channel: citizen.channel,
    shown: citizen.channel === 'webchat' ? shown.slice(citizen.arrivals) : shown,
    meaning: await meaningOf(stage, citizen),
  };
};

const meaningOf = async (stage: Stage, { channel, conversation }: Citizen): Promise<string> => {
  const { open, offered: all = [], danger } = (await storedOf(stage, conversation)).state ?? {};
  // The menu that the web chat greets with stays on the screen.
  const offered = all.filter(({ id }) => !MENU.has(id));
  const statuses = stage
    .turns(conversation)
    .slice(channel === 'webchat' ? 1 : 0)
    .map(({ status }) => status)
    // A machine or a busy network may deliver twice.
    .filter((status) => status !== 'repeat');
  return [
    ...statuses,
    ...(danger === undefined ? [] : [`danger ${danger.id}`]),
    ...(open === undefined
      ? []
      : [`${open.dialog}: ${open.asked ?? ''}, knows ${open.answers.map(([id]) => id).join(' ')}`]),
    ...(offered.length === 0 ? [] : [`offered ${offered.map(({ id }) => id).join(' ')}`]),
  ].join('; ');
};

const stage = await openStage(NOON, 'twilio');
let apart = 0;
try {
  for (const { place, who, text, want } of rows) {
    const citizens = await patiently(() => citizensOf(stage, place));
    const all = await Promise.all(citizens.map((citizen) => metBy(stage, citizen, text)));
    const differ = new Set(all.map(({ meaning }) => meaning)).size > 1;
    if (differ) apart++;
    console.log(`\n${'='.repeat(8)} ${place}${who === undefined ? '' : ` (${who})`}\n> ${text}`);
    if (want !== undefined) console.log(`WANTED ${want}`);
    console.log(differ ? 'MEANS OTHER THINGS:' : `MEANS ${all[0]?.meaning ?? ''}`);
    for (const { channel, shown, meaning } of all) {
      console.log(`--- ${channel}${differ ? ` (${meaning})` : ''}`);
      for (const bubble of shown) console.log(bubble.replaceAll(/^/gm, '  '));
    }
  }
  console.log(`\n${rows.length} messages on 4 channels; ${apart} meant other things on one of them.`);
} finally {
  await stage.close();
}
