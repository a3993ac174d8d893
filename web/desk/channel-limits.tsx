// What the channel allows, while it is written in: how long it is, what it costs, until when they can be written to.
import type { ChatSummary } from '../../bot/handoff/board.ts';
import { useDesk } from './context.ts';
import type { Room } from './rooms.ts';
import { smsMessages } from './sms-messages.ts';
import { smsParts } from './sms-parts.ts';
import { minutesLeft, span } from './times.ts';
import { CHANNELS, plural, STOPPED } from './words.ts';

type CounterProps = {
  readonly room: Room;
  readonly text: string;
  readonly most: number;
  readonly isNote: boolean;
};

export const Counter = ({ room, text, most, isNote }: CounterProps) => {
  const limits = room.card.value?.limits.parts;
  const over = text.length > most;
  const length = `${text.length} of ${most} characters`;
  if (limits === undefined || isNote || text === '')
    return (
      <span class={over ? 'counter wrong' : 'counter quiet'}>
        {text.length > 0 && length}
        {limits !== undefined && !isNote && 'They read by text message'}
      </span>
    );
  const words = text.trim();
  const texts = smsMessages(words, limits.most).map((each) => smsParts(each).parts);
  const parts = texts.reduce((sum, each) => sum + each, 0);
  const { dear } = smsParts(words);
  const isLong = parts > limits.liked;
  return (
    <span class={over ? 'counter wrong' : isLong ? 'counter long' : 'counter quiet'}>
      {length}, goes as {plural(texts.length, 'text')}, {plural(parts, 'part')}
      {isLong && `: ${limits.liked} are better, each is paid for`}
      {dear.length > 0 && `. ${dear.slice(0, 3).join(' ')} makes it cost more`}
    </span>
  );
};

/** They asked for no more messages: what is sent all the same is refused. */
export const isStopped = (room: Room, chat: ChatSummary): boolean =>
  chat.stopped === true || room.card.value?.limits.stoppedAt !== undefined;

/** Where they can be written to for a while only, or not at all. */
export const Window = ({ room, chat }: { readonly room: Room; readonly chat: ChatSummary }) => {
  const { now } = useDesk();
  const limits = room.card.value?.limits;
  if (isStopped(room, chat))
    return <p class="window bad">They {STOPPED} until they write again. A note is kept.</p>;
  if (limits === undefined) return null;
  const left = limits.windowUntil === undefined ? undefined : minutesLeft(limits.windowUntil, now.value);
  const isClosed = limits.isClosed || (limits.windowUntil !== undefined && left === undefined);
  if (isClosed)
    return (
      <p class="window bad">
        {CHANNELS[chat.channel]} does not let us write freely any more: they wrote too long ago.{' '}
        {limits.templates ? 'Only words that are filed there can be sent.' : 'They have to write first.'}
      </p>
    );
  if (left === undefined) return null;
  return <p class={left < 60 ? 'window long' : 'window quiet'}>Can be written to for {span(left)}</p>;
};
