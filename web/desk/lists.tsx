// The left side: my chats, the queues of my teams with what comes next first, and for a supervisor the others' chats and who is on.
import { useState } from 'preact/hooks';
import type { ChatSummary } from '../../bot/handoff/board.ts';
import type { QueueSeen } from '../../lambdas/desk/wire.ts';
import { MineRow, OthersRow, WaitingRow } from './chat-row.tsx';
import { CloseQueue } from './close-queue.tsx';
import { useDesk } from './context.ts';
import { People } from './people.tsx';
import { clock, span } from './times.ts';
import { asTitle, plural, waitWords } from './words.ts';

/** So many of a long list are drawn at first, and with each press of the button. */
const PAGE = 50;

export const Lists = () => {
  const desk = useDesk();
  const board = desk.board.value;
  if (board === undefined)
    return (
      <nav class="lists" id="lists" aria-label="Chats" tabIndex={-1}>
        <p role="status">Fetching the queues…</p>
      </nav>
    );
  const waiting = board.queues.reduce((sum, queue) => sum + queue.waiting.length, 0);
  return (
    <nav class="lists" id="lists" aria-label="Chats" tabIndex={-1}>
      <button type="button" class="primary next" onClick={desk.takeNext} disabled={waiting === 0}>
        {waiting === 0 ? 'Nobody is waiting' : `Take next (${waiting} waiting)`}
      </button>
      <section aria-labelledby="mine">
        <h2 id="mine">My chats</h2>
        <Mine />
      </section>
      {board.queues.map((queue) => (
        <Queue key={queue.team} queue={queue} />
      ))}
      {desk.isSupervisor && (
        <>
          <section aria-labelledby="others">
            <h2 id="others">Chats of others ({board.others.length})</h2>
            <Paged list={board.others} row={OthersRow} none="Nobody else has a chat." />
          </section>
          <People />
        </>
      )}
    </nav>
  );
};

const Mine = () => {
  const { order, chats } = useDesk();
  if (order.value.length === 0) return <p class="quiet">You have no chat.</p>;
  return (
    <ol class="rows">
      {order.value.map((conversation, index) => {
        const chat = chats.value.get(conversation);
        return chat === undefined ? null : <MineRow key={conversation} chat={chat} place={index + 1} />;
      })}
    </ol>
  );
};

const Queue = ({ queue }: { readonly queue: QueueSeen }) => {
  const { isSupervisor, api, alerts, refreshBoard } = useDesk();
  const { team, waiting, wait, isOpen, isClosed, opens, closes, error } = queue;
  const name = asTitle(queue.name);
  const [asks, setAsks] = useState(false);
  const change = async () => {
    const got = await api.queue(team, { isClosed: !isClosed });
    if (got.kind === 'ok') alerts.say(isClosed ? `${name} is open.` : `${name} is closed.`);
    else alerts.alarm(got.kind === 'refused' ? got.message : 'That could not be done now. Try again.');
    refreshBoard();
  };
  return (
    <section aria-labelledby={`queue-${team}`}>
      <h2 id={`queue-${team}`}>
        {name} ({waiting.length})
      </h2>
      <p class="quiet">
        {isClosed
          ? 'Closed by a supervisor. '
          : isOpen
            ? `Wait for who asks now: ${waitWords(wait)}. `
            : `Outside its hours${opens === undefined ? '' : `, opens ${clock(opens)}`}. `}
        {isOpen && !isClosed && closes !== undefined && `Closes ${clock(closes)}. `}
        {isSupervisor &&
          (error === undefined
            ? 'How far waits were off is not known yet.'
            : `Waits were off by ${span(error.median)} (median of ${error.of}).`)}
      </p>
      <Paged list={waiting} row={WaitingRow} none="Nobody is waiting." />
      {isSupervisor && (
        <button type="button" class="small" onClick={() => (isClosed ? void change() : setAsks(true))}>
          {isClosed ? 'Open' : 'Close'} this queue<span class="hidden"> of {name}</span>
        </button>
      )}
      {asks && <CloseQueue queue={queue} close={() => setAsks(false)} sure={() => void change()} />}
    </section>
  );
};

type PagedProps = {
  readonly list: readonly ChatSummary[];
  readonly row: (props: { readonly chat: ChatSummary }) => preact.ComponentChild;
  readonly none: string;
};
const Paged = ({ list, row: Row, none }: PagedProps) => {
  const [most, setMost] = useState(PAGE);
  if (list.length === 0) return <p class="quiet">{none}</p>;
  return (
    <>
      <ul class="rows">
        {list.slice(0, most).map((chat) => (
          <Row key={chat.conversation} chat={chat} />
        ))}
      </ul>
      {list.length > most && (
        <button type="button" class="small" onClick={() => setMost(most + PAGE)}>
          Show {Math.min(PAGE, list.length - most)} more of {plural(list.length - most, 'chat')}
        </button>
      )}
    </>
  );
};
