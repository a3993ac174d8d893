// The message box: words for the person or a note for colleagues, files, answers, and what the channel allows.
import { useRef, useState } from 'preact/hooks';
import type { ChatSummary } from '../../bot/handoff/board.ts';
import { useDesk } from './context.ts';
import { BOX_WORDS, writes, type Writing } from './drafts.ts';
import { Finder } from './finder.tsx';
import { FILE_MAX, FILES_MAX, NOTE_MAX, SAY_MAX } from './limits.ts';
import { Counter, isStopped, Window } from './channel-limits.tsx';
import { isInDanger } from './order.ts';
import type { Room } from './rooms.ts';
import { plural } from './words.ts';

const TYPING_EVERY_MS = 3_000;

export const Compose = ({ room, chat }: { readonly room: Room; readonly chat: ChatSummary }) => {
  const desk = useDesk();
  const { conversation } = room;
  const { say, note, isNote, files } = desk.drafts.of(conversation).value;
  const [finds, setFinds] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const [uploads, setUploads] = useState(0);
  const typedAt = useRef(0);
  const box = useRef<HTMLTextAreaElement>(null);
  const text = isNote ? note : say;
  const most = isNote ? NOTE_MAX : SAY_MAX;
  const isShut = !isNote && isStopped(room, chat);
  const change = (to: Parameters<typeof desk.drafts.change>[1]) => desk.drafts.change(conversation, to);

  const write = (what: Writing) => {
    setWrong(undefined);
    writes(desk, conversation, what);
    box.current?.focus();
  };
  const type = (value: string) => {
    setWrong(undefined);
    if (isNote) {
      change({ note: value });
      return;
    }
    change({ say: value });
    if (value === '' || Date.now() - typedAt.current < TYPING_EVERY_MS) return;
    typedAt.current = Date.now();
    void desk.api.typing(conversation);
  };
  const send = () => {
    const words = text.trim();
    if (isShut) setWrong('Not sent: they asked for no more messages.');
    else if (uploads > 0) setWrong('Wait until the file is uploaded.');
    else if (words === '' && (isNote || files.length === 0)) setWrong('Write something first.');
    else if (words.length > most) setWrong(`Shorten it: ${most} characters are the most.`);
    else if (isNote) {
      desk.do(conversation, { does: 'note', text: words });
      change({ note: '' });
    } else {
      const sent = files.slice(0, FILES_MAX);
      desk.do(conversation, { does: 'say', text: words, ...(sent.length > 0 && { files: sent }) });
      typedAt.current = 0;
      change({ say: '', files: [] });
    }
    box.current?.focus();
  };
  const upload = async (chosen: readonly File[]) => {
    setWrong(undefined);
    for (const file of chosen) {
      if (desk.drafts.of(conversation).peek().files.length >= FILES_MAX) {
        setWrong(`${FILES_MAX} files are the most that one message takes.`);
        break;
      }
      if (file.size > FILE_MAX) {
        setWrong(`${file.name} is too large (${megabytes(file.size)}): 4 MB is the most.`);
        continue;
      }
      setUploads((count) => count + 1);
      const got = await desk.api.file(conversation, file);
      setUploads((count) => count - 1);
      if (got.kind === 'ok') change({ files: [...desk.drafts.of(conversation).peek().files, got.value] });
      else
        setWrong(
          got.kind === 'refused'
            ? got.message
            : `${file.name} was not uploaded: the line is down. Choose it again later.`,
        );
    }
    box.current?.focus();
  };
  const hint = 'compose-hint';
  return (
    <form
      class={isNote ? 'compose is-note' : 'compose'}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Window room={room} chat={chat} />
      {finds && (
        <Finder
          language={chat.language}
          isCareful={isInDanger(chat)}
          close={() => {
            setFinds(false);
            box.current?.focus();
          }}
          answer={(topic) => desk.do(conversation, { does: 'answer', topic })}
          form={(form) => desk.do(conversation, { does: 'form', form })}
          edit={(words) => change({ say: say === '' ? words : `${say}\n${words}`, isNote: false })}
        />
      )}
      <div class="compose-head">
        <label for="message">{BOX_WORDS[isNote ? 'note' : 'message']}</label>
        <Counter room={room} text={text} most={most} isNote={isNote} />
      </div>
      <textarea
        id="message"
        ref={box}
        rows={2}
        value={text}
        aria-describedby={hint}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            send();
          } else if (event.key === 'Escape' && isNote) {
            event.preventDefault();
            write('message');
          } else if (event.key === '/' && text === '' && !isShut && !event.altKey && !event.ctrlKey) {
            event.preventDefault();
            setFinds(true);
          }
        }}
      />
      {files.length > 0 && !isNote && (
        <ul class="files">
          {files.map((file) => (
            <li key={file.id}>
              {file.name}{' '}
              <button
                type="button"
                class="small"
                onClick={() => change({ files: files.filter(({ id }) => id !== file.id) })}
              >
                Remove<span class="hidden"> {file.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {uploads > 0 && <p role="status">Uploading {plural(uploads, 'file')}…</p>}
      {isNote && isInDanger(chat) && (
        <p class="wrong" role="alert">
          They are in danger, and do not see this note. To write to them press Escape, or Alt+M.
        </p>
      )}
      {wrong !== undefined && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      <div class="compose-foot">
        <button type="submit" class="primary" disabled={isShut}>
          {isNote ? 'Keep note' : 'Send'}
        </button>
        <button
          type="button"
          data-key="note"
          aria-pressed={isNote}
          onClick={() => write(isNote ? 'message' : 'note')}
        >
          Note
        </button>
        <button type="button" data-key="find" disabled={isShut} onClick={() => setFinds(true)}>
          Answers and forms
        </button>
        <label class="button file-button">
          <input
            type="file"
            multiple
            class="hidden"
            accept="image/*,application/pdf"
            onChange={({ currentTarget }) => {
              void upload([...(currentTarget.files ?? [])]);
              currentTarget.value = '';
            }}
          />
          Add a file
        </label>
        <span class="quiet" id={hint}>
          {isNote
            ? 'Enter keeps the note, Shift+Enter makes a new line, Escape goes back to the message.'
            : 'Enter sends, Shift+Enter makes a new line, / finds an answer. Files: 4 MB at most.'}
        </span>
      </div>
    </form>
  );
};

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
