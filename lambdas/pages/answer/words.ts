// A question that is answered in words of one's own.
import type { Both } from '../../../bot/model.ts';
import { council } from '../../../dialogs/council.ts';
import { formIn } from '../form-body.ts';
import { button, html, questionPage } from '../html.ts';
import { helpIn, languageIn, SEND, SKIP, wordsIn, type Ask, type Way } from './way.ts';

/** As much as is read of one message. */
const WORDS_MAX = 4000;

export const wordsWay: Way = {
  show: (ask) => shown(ask, ''),
  read: (ask) => {
    const { words = '' } = formIn(ask.asked.request);
    const text = words.trim().slice(0, WORDS_MAX);
    if (text === '') return { kind: 'page', page: shown(ask, '', WRITE[languageIn(ask)]) };
    return {
      kind: 'answer',
      activity: { text, value: { to: ask.open.to } },
      again: (why) => shown(ask, text, why),
    };
  },
};

const shown = (ask: Ask, typed: string, why?: string) => {
  const language = languageIn(ask);
  const { ask: question } = wordsIn(ask);
  const help = helpIn(ask);
  const described = [help && 'help', why && 'words-error'].filter((each) => each !== undefined).join(' ');
  return questionPage({
    language,
    council: council.name[language],
    title: question,
    errors: why === undefined ? [] : [['words', why]],
    body: html`<form method="post" novalidate>
      <div class="field${why === undefined ? '' : ' wrong'}">
        <h1><label for="words">${question}</label></h1>
        ${help === undefined ? undefined : html`<p class="hint" id="help">${help}</p>`}
        ${why === undefined ? undefined : html`<p class="error" id="words-error">${why}</p>`}
        <textarea id="words" name="words" rows="4" aria-describedby="${described}">${typed}</textarea>
      </div>
      ${button(SEND[language])}
      ${ask.open.question.optional ? button(SKIP[language], { does: 'skip', quiet: true }) : undefined}
    </form>`,
  });
};

const WRITE: Both = { en: 'Write your answer', cy: 'Ysgrifennwch eich ateb' };
