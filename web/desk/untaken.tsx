// A danger that nobody has taken: a line each over the page, which stays until somebody does.
import { useDesk } from './context.ts';
import { dangersWaiting } from './order.ts';
import { minutesSince, span } from './times.ts';
import { asTitle, dangerNameOf, plural } from './words.ts';

/** So many stand over the page; the lists have them all. */
const SHOWN = 3;

export const Untaken = () => {
  const desk = useDesk();
  const board = desk.board.value;
  if (board === undefined) return null;
  const dangers = dangersWaiting(board);
  return (
    <>
      {dangers.slice(0, SHOWN).map(({ chat, queue }) => (
        <div class="banner bad" key={chat.conversation}>
          <p>
            <strong>A danger waits in {asTitle(queue.name)}.</strong> {dangerNameOf(chat)},{' '}
            {span(minutesSince(chat.askedAt, desk.now.value))}
          </p>
          <span class="choices">
            <button type="button" class="small" onClick={() => desk.show(chat.conversation)}>
              Open the chat<span class="hidden"> in danger</span>
            </button>
            <button type="button" class="small" onClick={() => desk.take(chat.conversation)}>
              Take it
            </button>
          </span>
        </div>
      ))}
      {dangers.length > SHOWN && (
        <div class="banner bad">
          <p>{plural(dangers.length - SHOWN, 'more danger')} wait in the queues.</p>
        </div>
      )}
    </>
  );
};
