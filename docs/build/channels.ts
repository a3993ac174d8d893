// docs/channels.md: what each channel can do, its limits, what becomes of each kind of message, and why providers refuse.
import { ABILITIES, type Abilities } from '../../bot/channels/abilities.ts';
import type { Limit, Limits } from '../../bot/channels/limit.ts';
import { LIMITS as MESSENGER } from '../../bot/channels/messenger/limits.ts';
import { LIMITS as AWS } from '../../bot/channels/sms/aws/limits.ts';
import { LIMITS as SMS } from '../../bot/channels/sms/limits.ts';
import { LIMITS as NOTIFY } from '../../bot/channels/sms/notify/limits.ts';
import { LIMITS as TWILIO } from '../../bot/channels/sms/twilio/limits.ts';
import { LIMITS as WEBCHAT } from '../../bot/channels/webchat/limits.ts';
import { LIMITS as WHATSAPP } from '../../bot/channels/whatsapp/limits.ts';
import type { ChannelId } from '../../bot/model.ts';
import { KINDS, shownOn } from './kinds.ts';
import { REFUSED_BY, refusalsOf } from './refusals.ts';
import { tableOf } from './table.ts';

const NAMES: Readonly<Record<ChannelId, string>> = {
  webchat: 'Web chat',
  messenger: 'Messenger',
  whatsapp: 'WhatsApp',
  sms: 'Text messages',
};
const CHANNELS = Object.keys(NAMES) as readonly ChannelId[];

const LIMITS: Readonly<Record<ChannelId, readonly (readonly [whose: string, limits: Limits])[]>> = {
  webchat: [['', WEBCHAT]],
  messenger: [['', MESSENGER]],
  whatsapp: [['', WHATSAPP]],
  sms: [
    ['Whoever sends', SMS],
    ['Twilio', TWILIO],
    ['GOV.UK Notify', NOTIFY],
    ['AWS End User Messaging', AWS],
  ],
};

export const channelsPage = (): string =>
  [
    '# The channels, and what each takes',
    '',
    'Made by `npm run docs:channels` from the code itself (`bot/channels/*/limits.ts`, `abilities.ts`, the renderers, the tables of',
    'errors): change it there. A test holds that this page is fresh.',
    '',
    '## What each can do',
    '',
    ...tableOf(
      ['', ...CHANNELS.map((channel) => NAMES[channel])],
      ABLE.map(([what, how]) => [what, ...CHANNELS.map((channel) => how(ABILITIES[channel]))]),
    ),
    '',
    '## What becomes of each kind of message',
    '',
    'Every option stays: as buttons, then as a list, then by number in the text, then a page at a time. Whatever is shown, it can be answered',
    'by tap, by its number where it has one, and by its words; what is still to come on another page can be, too.',
    '',
    ...tableOf(
      ['Message', ...CHANNELS.map((channel) => NAMES[channel])],
      KINDS.map(([name, made]) => [name, ...CHANNELS.map((channel) => shownOn(channel, made))]),
    ),
    '',
    '## Limits',
    '',
    'Characters are counted in UTF-16 units, which is never less than a provider counts. A date says when the page was last read; where',
    'there is none, the value is known from elsewhere and no page was found that says it.',
    '',
    ...CHANNELS.flatMap((channel) => [`### ${NAMES[channel]}`, '', ...LIMITS[channel].flatMap(limitsOf)]),
    '## Why a provider refuses',
    '',
    'Told apart by its own codes. `retry` passes by itself and `configuration` is ours to mend: both wait in the outbox, in order. The others',
    'are for good: `content` loses one message, and after the rest nothing more of the turn is sent. What a code means stands in each',
    "channel's README.",
    '',
    ...REFUSED_BY.flatMap(([name, errors]) => [
      `### ${name}`,
      '',
      ...tableOf(['Refusal', 'Codes'], refusalsOf(errors)),
      '',
    ]),
  ]
    .join('\n')
    .trimEnd() + '\n';

const ABLE: readonly (readonly [what: string, how: (abilities: Abilities) => string])[] = [
  ['Options as buttons', ({ buttons }) => upTo(buttons)],
  ['Options in a list to be opened', ({ list }) => upTo(list)],
  [
    'Shown a page at a time',
    ({ pages }) => `more than ${pages.over}: ${pages.of} on a page, with the one that leads on`,
  ],
  ['Options numbered at all times', ({ numbers }) => yes(numbers)],
  ['A person can send a photo', ({ photos }) => yes(photos)],
  ['Can ask for a place on the map', ({ locationRequest }) => yes(locationRequest)],
  ['STOP', ({ optOut }) => STOPS[optOut]],
  ['Free to write for', ({ windowHours }) => (windowHours === undefined ? 'always' : `${windowHours} hours`)],
  ['May be written by a machine', ({ machines }) => yes(machines)],
  ['Every message costs', ({ metered }) => yes(metered)],
];
const STOPS: Readonly<Record<Abilities['optOut'], string>> = {
  none: 'no: who wants no more closes the page',
  asked: 'honoured by us',
  carrier: 'honoured by us, and by the carrier',
};
const upTo = (count: number): string => (count === 0 ? 'none' : `up to ${count}`);
const yes = (is: boolean): string => (is ? 'yes' : 'no');

const limitsOf = ([whose, limits]: readonly [string, Limits]): readonly string[] => [
  ...(whose === '' ? [] : [`#### ${whose}`, '']),
  ...tableOf(
    ['Name', 'Most', 'Of', 'Who says so', 'Read'],
    Object.entries(limits).map(([name, limit]) => [
      `\`${name}\``,
      amountOf(limit),
      limit.of,
      ...sourceOf(limit),
    ]),
  ),
  '',
];

const sourceOf = (limit: Limit): readonly [source: string, read: string] =>
  'ours' in limit ? [`ours: ${limit.ours}`, ''] : [`<${limit.page}>`, limit.checked ?? 'not found there'];

const amountOf = ({ value, unit }: Limit): string => {
  const [most, called] =
    unit === 'ms' || unit === 's' ? spanOf(unit === 's' ? value * 1000 : value) : [value, unit];
  return `${most.toLocaleString('en-GB')} ${called}`;
};
const spanOf = (ms: number): readonly [number, string] => {
  const [called, length] = SPANS.find(([, each]) => ms % each === 0 && ms > each) ?? ['ms', 1];
  return [ms / length, called];
};
const SPANS = [
  ['days', 86_400_000],
  ['hours', 3_600_000],
  ['minutes', 60_000],
  ['seconds', 1_000],
] as const;
