// One line of the transcript, and one of ours that is still on its way.
import type { Language } from '../../bot/model.ts';
import type { Delivery } from '../../lambdas/desk/wire.ts';
import { useDesk } from './context.ts';
import { draftAgain } from './drafts.ts';
import type { FileShown, Line } from './lines.ts';
import type { Pending } from './pending.ts';
import { clock } from './times.ts';
import { DELIVERIES } from './words.ts';

type Props = {
  readonly line: Line;
  /** Before it, where a day begins. */
  readonly day: string | undefined;
  readonly delivery: Delivery['state'] | undefined;
  readonly me: string;
  /** Of the chat: what the person and the assistant wrote is in it, most often. */
  readonly language: Language | undefined;
};

export const LineShown = ({ line, day, delivery, me, language }: Props) => {
  switch (line.kind) {
    case 'done':
      return (
        <li class="did">
          <Day day={day} />
          <p>
            {line.text}, <time dateTime={line.at}>{clock(line.at)}</time>
          </p>
        </li>
      );
    case 'note':
      return (
        <li class="note">
          <Day day={day} />
          <p class="who">
            <strong>
              Note{line.agent === undefined ? '' : ` of ${line.agent === me ? 'yours' : line.agent}`}
            </strong>{' '}
            Only colleagues see this, <time dateTime={line.at}>{clock(line.at)}</time>
          </p>
          <p class="words">{line.text}</p>
        </li>
      );
    case 'message':
      return (
        <li class={`message ${line.by}`}>
          <Day day={day} />
          <p class="who">
            <strong>{speaker(line, me)}</strong> <time dateTime={line.at}>{clock(line.at)}</time>
          </p>
          <div class="words" lang={line.by === 'agent' ? undefined : language}>
            {line.text !== '' && <p>{line.text}</p>}
            {line.files.map((file) => (
              <FileLink key={file.url} file={file} />
            ))}
            {line.options.length > 0 && <p class="quiet">Could tap: {line.options.join(' · ')}</p>}
          </div>
          {/* Of what the assistant said, only what they do not have is worth a line. */}
          {delivery !== undefined && (line.by === 'agent' || delivery === 'failed') && (
            <p class={delivery === 'failed' ? 'delivery wrong' : 'delivery'}>{DELIVERIES[delivery]}</p>
          )}
        </li>
      );
    default:
      return line satisfies never;
  }
};

export const FileLink = ({ file: { url, name, isPicture } }: { readonly file: FileShown }) => (
  <a href={url} target="_blank" rel="noopener noreferrer" class={isPicture ? 'picture' : 'file'}>
    {isPicture ? <img src={url} alt={name} loading="lazy" /> : name}
    <span class="hidden"> (opens in a new tab)</span>
  </a>
);

export const PendingShown = ({ pending }: { readonly pending: Pending }) => {
  const desk = useDesk();
  const { id, conversation, state, why, do: does } = pending;
  const words = wordsOf(pending);
  const again = draftAgain(desk.drafts.of(conversation).peek(), does);
  const back = () => {
    desk.drafts.change(conversation, again ?? {});
    desk.sending.drop(id);
    document.querySelector<HTMLElement>('#message')?.focus();
  };
  return (
    <li class={does.does === 'note' ? 'note on-its-way' : 'message agent on-its-way'}>
      <p class="who">
        <strong>{does.does === 'note' ? 'Note of yours' : 'You'}</strong>
      </p>
      <div class="words">
        <p>{words}</p>
      </div>
      {state === 'refused' ? (
        <p class="delivery wrong">
          Not done: {why}{' '}
          {again !== undefined && (
            <button type="button" class="small" onClick={back}>
              Back into the box
            </button>
          )}{' '}
          <button type="button" class="small" onClick={() => desk.sending.drop(id)}>
            Remove
          </button>
        </p>
      ) : (
        <p class="delivery">
          {state === 'posted'
            ? 'Sending…'
            : desk.line.value === 'down'
              ? 'Kept: it goes when you are online'
              : 'Sending…'}
        </p>
      )}
    </li>
  );
};

const Day = ({ day }: { readonly day: string | undefined }) =>
  day === undefined ? null : <p class="day">{day}</p>;

const speaker = (line: Line & { kind: 'message' }, me: string): string => {
  switch (line.by) {
    case 'person':
      return 'Person';
    case 'assistant':
      return 'Assistant';
    case 'agent':
      return line.agent === me ? 'You' : (line.agent ?? 'A colleague');
    default:
      return line.by satisfies never;
  }
};
const wordsOf = ({ do: does }: Pending): string => {
  switch (does.does) {
    case 'say':
    case 'note':
      return does.text === ''
        ? does.does === 'say'
          ? (does.files?.map(({ name }) => name).join(', ') ?? '')
          : ''
        : does.text;
    case 'answer':
      return `The council’s answer: ${does.topic.replaceAll('-', ' ')}`;
    case 'form':
      return `A form: ${does.form.replaceAll('-', ' ')}`;
    case 'accept':
      return 'Take this chat';
    case 'park':
      return 'Park this chat';
    case 'return':
      return 'Back to the assistant';
    case 'transfer':
      return 'Transfer this chat';
    case 'end':
      return 'End this chat';
    case 'assign':
      return `Give this chat to ${does.to.name}`;
    case 'release':
      return 'The danger is over';
    default:
      return does satisfies never;
  }
};
