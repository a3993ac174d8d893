// Finds an answer or a form to send: typed words, arrow keys, Enter. The words of an answer are read before they are sent.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../bot/model.ts';
import type { Library } from '../../lambdas/desk/wire.ts';
import { useDesk } from './context.ts';
import { searched } from './library.ts';
import { LANGUAGES } from './words.ts';

type Props = {
  readonly language: Language;
  /** In a danger no answer is sent unread: it is put into the box. */
  readonly isCareful: boolean;
  readonly close: () => void;
  readonly answer: (topic: string) => void;
  readonly form: (form: string) => void;
  /** Puts the words into the message box. */
  readonly edit: (words: string) => void;
};

export const Finder = ({ language, isCareful, close, answer, form, edit }: Props) => {
  const desk = useDesk();
  const [library, setLibrary] = useState<Library | 'none'>();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  // Before the next key: what is typed on goes here.
  useLayoutEffect(() => {
    input.current?.focus();
    void desk.library().then((found) => setLibrary(found ?? 'none'));
  }, []);
  const found = library === undefined || library === 'none' ? [] : searched(library, typed, language);
  const on = found[Math.min(at, found.length - 1)];
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, typed]);
  const send = () => {
    if (on === undefined) return;
    if (on.kind === 'answer' && isCareful) edit(on.answer.text);
    else if (on.kind === 'answer') answer(on.id);
    else form(on.id);
    close();
  };
  const editFirst = () => {
    if (on?.kind !== 'answer') return;
    edit(on.answer.text);
    close();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && !event.altKey) {
      event.preventDefault();
      if (found.length > 0) setAt((Math.min(at, found.length - 1) + move + found.length) % found.length);
    } else if (event.key === 'Enter' && event.target === input.current) {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) editFirst();
      else send();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
  };
  return (
    <div class="finder" role="group" aria-label="Answers and forms" onKeyDown={pressed}>
      <label for="find">
        Find an answer or a form. ↑ ↓ choose,{' '}
        {isCareful
          ? 'Enter puts an answer into the box: a danger was told'
          : 'Enter sends, Ctrl+Enter edits first'}
        , Escape closes
      </label>
      <input
        id="find"
        ref={input}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-expanded={found.length > 0}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant={on === undefined ? undefined : `found-${on.kind}-${on.id}`}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAt(0);
        }}
      />
      <div class="finder-body">
        <ul id="found" role="listbox" aria-label="Found" ref={list}>
          {found.map((each, index) => (
            <li
              key={`${each.kind} ${each.id}`}
              id={`found-${each.kind}-${each.id}`}
              role="option"
              aria-selected={each === on}
              onClick={() => {
                setAt(index);
                input.current?.focus();
              }}
            >
              <span class="tag">{each.kind === 'answer' ? 'Answer' : 'Form'}</span>{' '}
              {each.kind === 'answer' && each.english !== undefined
                ? `${each.title} (${each.english})`
                : each.title}{' '}
              {each.kind === 'answer' && each.answer.language !== language && (
                <span class="tag">{LANGUAGES[each.answer.language]}</span>
              )}
            </li>
          ))}
        </ul>
        <div class="preview" aria-live="polite" tabIndex={0} role="region" aria-label="What it says">
          {library === undefined && <p>Fetching…</p>}
          {library === 'none' && (
            <p class="wrong">The answers cannot be fetched now. Close this and try again.</p>
          )}
          {typeof library === 'object' && found.length === 0 && <p>Nothing found. Try fewer words.</p>}
          {on?.kind === 'answer' && <p lang={on.answer.language}>{on.answer.text}</p>}
          {on?.kind === 'form' && <p>Opens the form “{on.title}” with the person. You keep the chat.</p>}
        </div>
      </div>
      <div class="choices">
        <button type="button" class="primary" onClick={send} disabled={on === undefined}>
          {on?.kind === 'form' ? 'Open the form' : isCareful ? 'Put it into the box' : 'Send this answer'}
        </button>
        {on?.kind === 'answer' && !isCareful && (
          <button type="button" onClick={editFirst}>
            Edit first
          </button>
        )}
        <button type="button" onClick={close}>
          Close
        </button>
      </div>
    </div>
  );
};
