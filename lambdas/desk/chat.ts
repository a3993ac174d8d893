// `GET /desk/api/chats/{conversation}`: a chat as the desk shows it: where it stands, its card, its turns, and how far ours have come.
import type { ConversationRecord } from '../../bot/runtime/record.ts';
import type { RecordedTurn, TurnTranscripts } from '../../bot/runtime/ports.ts';
import { CHANNEL_IDS } from '../../bot/runtime/stamp.ts';
import { accessOf } from '../../bot/identity.ts';
import { OVER } from '../../bot/handoff/handoff.ts';
import { sinceThen } from '../../bot/handoff/heard.ts';
import type { CaseCard } from '../../bot/handoff/card.ts';
import type { Statuses } from '../../bot/services/statuses.ts';
import type { MakeCard } from '../cards.ts';
import { json } from '../http.ts';
import type { As } from './as.ts';
import { saw, type Audit } from './audit.ts';
import { chatAt, type Records } from './chat-at.ts';
import { deliveriesOf } from './deliveries.ts';
import { turnShown } from './turn-shown.ts';
import type { ChatSeen } from './wire.ts';

export type ChatDeps = {
  readonly records: Records;
  readonly transcripts: Pick<TurnTranscripts, 'turnsAfter'>;
  readonly statuses: Pick<Statuses, 'lately'>;
  readonly card: MakeCard;
  readonly audit: Pick<Audit, 'keep'>;
  /** The address of a file in the conversation's folder: it opens for a quarter of an hour. */
  readonly fileAddress: (conversation: string, file: string) => Promise<string>;
  readonly clock: () => Date;
};

/** Turns back from now that are shown at first: what was before stands in the card. */
const TURNS_MAX = 200;

export const chat =
  (deps: ChatDeps): As =>
  async (who, { queryStringParameters }, { conversation = '' }) => {
    const { record, summary } = await chatAt(deps.records, who, conversation, deps.clock);
    const { after, card } = queryStringParameters ?? {};
    const from = after === undefined ? undefined : watermarkIn(after);
    const isWhole = from === undefined || card === '1';
    await saw(deps, who, conversation);
    const [seen, made, lately] = await Promise.all([
      turnsFrom(deps, record, conversation, from ?? Math.max(0, record.version - TURNS_MAX)),
      isWhole ? cardWithPhotos(deps, record, conversation) : {},
      deps.statuses.lately(record.channel, conversation),
    ]);
    return json(200, {
      ...(summary === undefined ? {} : { summary }),
      ...made,
      ...seen,
      deliveries: deliveriesOf(record, seen.turns, lately),
    } satisfies ChatSeen);
  };

const watermarkIn = (given: string): number => (/^\d{1,12}$/.test(given) ? Number(given) : 0);

/** What is older than the beginning of a conversation is somebody else's. */
const turnsFrom = async (
  { transcripts, fileAddress, clock }: ChatDeps,
  { channel, dialog }: ConversationRecord,
  conversation: string,
  after: number,
): Promise<Pick<ChatSeen, 'turns' | 'more'>> => {
  const { turns, more } = await transcripts.turnsAfter(CHANNEL_IDS[channel], conversation, after);
  const since = dialog && accessOf(dialog, clock())?.since;
  // What comes after its end is the assistant's and the person's again.
  const until =
    dialog?.handoff !== undefined && OVER.has(dialog.handoff.stage) ? dialog.handoff.since : undefined;
  const theirs = (sinceThen(turns, since) as readonly RecordedTurn[]).filter(
    ({ at }) => until === undefined || at <= until,
  );
  return { turns: await Promise.all(theirs.map((turn) => turnShown(turn, conversation, fileAddress))), more };
};

const cardWithPhotos = async (
  { card, fileAddress }: ChatDeps,
  { version, channel, account, dialog, lastHeardAt, closedAt, refused }: ConversationRecord,
  conversation: string,
): Promise<Pick<ChatSeen, 'card' | 'photos'>> => {
  if (dialog === undefined) return {};
  const made = await card({
    conversation,
    channel,
    ...(account === undefined ? {} : { account }),
    seen: {
      version,
      dialog,
      ...(lastHeardAt === undefined ? {} : { lastHeardAt }),
      ...(closedAt === undefined ? {} : { closedAt }),
      ...(refused === undefined ? {} : { refused }),
    },
  });
  return { card: made, photos: await photosOf(made, conversation, fileAddress) };
};

const photosOf = async (
  { photos }: CaseCard,
  conversation: string,
  fileAddress: ChatDeps['fileAddress'],
): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    await Promise.all(photos.map(async ({ id }) => [id, await fileAddress(conversation, id)] as const)),
  );
