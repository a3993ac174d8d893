// One chat in a list: how urgent, on which channel, how long, their last words.
import type { ChatSummary } from '../../bot/handoff/board.ts';
import { useDesk } from './context.ts';
import { isInDanger } from './order.ts';
import { nearness } from './promises.ts';
import { clock, minutesSince, moment, span } from './times.ts';
import { rowWords } from './triage-words.ts';
import { CHANNELS, LANGUAGES, RANK_WORDS, STOPPED, plural, whyWords } from './words.ts';

type Props = { readonly chat: ChatSummary };

export const WaitingRow = ({ chat }: Props) => {
  const desk = useDesk();
  const { conversation, unread, stage, from, askedAt, told } = chat;
  return (
    <li class={rowClass(chat, desk.open.value === conversation)}>
      <button
        type="button"
        class="open"
        data-chat={conversation}
        onClick={() => desk.show(conversation)}
        {...current(desk, conversation)}
      >
        <Marks chat={chat} />
        <span class="line">
          waited {span(minutesSince(askedAt, desk.now.value))}
          {told !== undefined &&
            told.wait !== 'unknown' &&
            `, was told ${span(told.wait)} at ${clock(told.at)}`}
        </span>
        {stage === 'transferred' && (
          <span class="line">sent here{from === undefined ? '' : ` by ${from.name}`}</span>
        )}
        <Words chat={chat} />
        {unread > 0 && <span class="line">{plural(unread, 'message')} since</span>}
      </button>
      <button type="button" class="small" onClick={() => desk.take(conversation)}>
        Take<span class="hidden"> this chat, {CHANNELS[chat.channel]}</span>
      </button>
    </li>
  );
};

export const MineRow = ({ chat, place }: Props & { readonly place: number }) => {
  const desk = useDesk();
  const { conversation, stage, due, heardAt, saidAt } = chat;
  const isOpen = desk.open.value === conversation;
  const isNew = desk.seen.isNew(chat) && !isOpen;
  const isTurn = heardAt !== undefined && heardAt > (saidAt ?? '');
  const isNeglected = desk.neglected.value.has(conversation);
  const near = nearness(chat, desk.now.value);
  return (
    <li class={rowClass(chat, isOpen)}>
      <button
        type="button"
        class="open"
        data-chat={conversation}
        onClick={() => desk.show(conversation)}
        {...current(desk, conversation)}
      >
        <Marks chat={chat} place={place} isNew={isNew} isNeglected={isNeglected} />
        {stage === 'parked' && due !== undefined ? (
          <span class="line">
            parked until {moment(due, desk.now.value)}
            {near !== undefined && (
              <strong class="wrong">
                {near === 'soon' ? ': you promised to write by then' : ': you promised to write, they wait'}
              </strong>
            )}
          </span>
        ) : isTurn ? (
          <span class="line">waits for you: {span(minutesSince(heardAt, desk.now.value))}</span>
        ) : (
          <span class="line">
            {saidAt === undefined ? 'you have not written yet' : `you wrote at ${clock(saidAt)}`}
          </span>
        )}
        <Words chat={chat} />
      </button>
    </li>
  );
};

export const OthersRow = ({ chat }: Props) => {
  const desk = useDesk();
  const { conversation, agent, heardAt, saidAt, stage } = chat;
  const isTurn = heardAt !== undefined && heardAt > (saidAt ?? '');
  return (
    <li class={rowClass(chat, desk.open.value === conversation)}>
      <button
        type="button"
        class="open"
        data-chat={conversation}
        onClick={() => desk.show(conversation)}
        {...current(desk, conversation)}
      >
        <Marks chat={chat} isNeglected={desk.neglected.value.has(conversation)} />
        <span class="line">
          {agent?.name ?? 'a colleague'} has it
          {stage === 'parked'
            ? ', parked'
            : isTurn && `, the person waits: ${span(minutesSince(heardAt, desk.now.value))}`}
        </span>
        <Words chat={chat} />
      </button>
    </li>
  );
};

type MarksProps = Props & {
  readonly place?: number;
  readonly isNew?: boolean;
  readonly isNeglected?: boolean;
};
const Marks = ({ chat, place, isNew = false, isNeglected = false }: MarksProps) => {
  const { rank, channel, language, undelivered, again, stopped, angry } = chat;
  return (
    <span class="marks">
      {place !== undefined && <span class="place">{place}</span>}
      {isNew && <span class="tag new">New</span>}
      {isInDanger(chat) && (
        <span class="tag danger">
          Danger{chat.dangerTold !== undefined && `: ${rowWords(chat.dangerTold.id)}`}
        </span>
      )}
      {isNeglected && <span class="tag danger">Waits too long</span>}
      {rank === 'care' && <span class="tag care">{RANK_WORDS.care}</span>}
      {stopped === true && (
        <span class="tag danger">
          Stopped<span class="hidden">: {STOPPED}</span>
        </span>
      )}
      {angry === true && <span class="tag">Angry</span>}
      {undelivered === true && <span class="tag danger">Not delivered</span>}
      {again !== undefined && <span class="tag">Back again</span>}
      <strong>{CHANNELS[channel]}</strong>
      {language === 'cy' && <span class="tag">{LANGUAGES.cy}</span>}
    </span>
  );
};

const Words = ({ chat: { about, words, why, dangerTold } }: Props) => (
  <>
    {dangerTold?.words !== undefined && dangerTold.words !== words && (
      <span class="wants">“{dangerTold.words}”</span>
    )}
    {about !== undefined && <span class="wants">{about}</span>}
    {(about === undefined || words !== undefined) && (
      <span class="said">{words === undefined ? whyWords(why) : `“${words}”`}</span>
    )}
  </>
);

const rowClass = (chat: ChatSummary, isOpen: boolean): string =>
  `row${isOpen ? ' is-open' : ''}${isInDanger(chat) ? ' is-danger' : ''}`;
const current = (desk: ReturnType<typeof useDesk>, conversation: string) =>
  desk.open.value === conversation ? { 'aria-current': 'true' as const } : {};
