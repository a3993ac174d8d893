// What the council knows: an answer, its link, and the form it leads to.
import type { Answer } from '../content.ts';
import type { DialogState, Option } from '../model.ts';
import { closed, inLanguage, offering, phrase } from '../situation.ts';
import type { Care, Draft, Reaction, Situation } from '../situation.ts';
import { isStreetAlone } from '../fields/place-said.ts';
import { opening, closuresInWords } from '../hours.ts';
import { AROUND, BESIDE, without } from '../understanding/bare.ts';
import { formLearned, PERSON } from '../understanding/lex-names.ts';
import type { Verdict } from '../understanding/match.ts';
import { withoutManners } from '../understanding/manners.ts';
import { normalise } from '../understanding/normalise.ts';
import { asksNothing } from '../understanding/nothing.ts';
import { placeMeant } from '../understanding/places.ts';
import { asksIn, tellsIn } from '../understanding/telling.ts';
import { deadLately, ofTheDead } from './after-death.ts';
import { keptNote } from './also-told.ts';
import { askedWith } from './helpful.ts';
import { givesHome } from './gives-home.ts';
import { spoken } from './ladder.ts';
import { namedAlone } from './named-alone.ts';
import { offeredMeant, offeredTold } from './offered.ts';
import { opened, openedAsLearned } from './opened.ts';
import { toPerson } from './person.ts';
import { begin, SAID_MAX } from './proceed.ts';
import { dialogIn } from './question.ts';
import { forThemselves } from './speaking-for.ts';
import { reportedToo } from './reported-too.ts';
import { resumed } from './resume.ts';
import { triaged } from './triaged.ts';
import { wishedIn } from './wish-told.ts';

export const answers: Care = (situation) => {
  const chosen = offeredMeant(situation) ?? situation.reply.option;
  const taken = chosen === undefined ? undefined : choose(situation, chosen);
  if (taken !== undefined) return taken;
  if (asksNothing(situation.reply.text) || picksAlone(situation.reply.text)) return undefined;
  const status = opened(situation) ?? statusAsked(situation);
  if (status !== undefined) return status;
  const dead = deadLately(situation);
  if (dead !== undefined) return answer(situation, dead);
  const verdict = understood(situation);
  const about = verdict.kind === 'one' ? verdict.match.id : undefined;
  const told = asksSomething(situation) ? undefined : offeredTold(situation, faqIn(situation, about)?.form);
  if (told !== undefined) {
    const said = `${situation.state.about ?? ''}\n${situation.reply.text}`;
    return begin(situation, told, { said: said.slice(-SAID_MAX) });
  }
  const urgent = triaged(situation, verdict, asksSomething(situation));
  if (urgent !== undefined) return answer(situation, urgent);
  switch (verdict.kind) {
    case 'one':
      return answerTo(inLanguage(situation, verdict.match.language), ofTheDead(situation, verdict.match.id));
    case 'near': {
      if (LAUGHS.test(situation.reply.text.trim())) return undefined;
      const [first] = verdict.matches;
      if (first !== undefined && opensForm(situation.reply.text) && formIn(situation, first.id) !== undefined)
        return answer(situation, first.id);
      const named = namedAlone(situation, verdict);
      if (named !== undefined) return answer(situation, named);
      const heard = isShared(situation) ? situation : inLanguage(situation, verdict.matches[0]?.language);
      const options = topicOptions(
        heard,
        verdict.matches.map(({ id }) => id),
      );
      // Said again, it is none of those that stand there.
      if (isSame(options, situation.state.offered)) return undefined;
      const { text, state } = spoken(heard, 'near');
      return {
        say: [{ text, options }],
        state: { ...offering(state, options), about: situation.reply.text.slice(0, SAID_MAX) },
        status: 'offered',
        // None of these is no answer yet: what was not understood before counts on.
        aside: true,
      };
    }
    case 'none':
      return undefined;
    default:
      return verdict satisfies never;
  }
};

const formIn = (situation: Situation, topic: string) => dialogIn(situation, faqIn(situation, topic)?.form);

const answerTo = (situation: Situation, id: string): Reaction | undefined => {
  if (id === PERSON) return toPerson(situation);
  const form = formLearned(id);
  return form === undefined ? answer(situation, id) : openedAsLearned(situation, form);
};

const isSame = (options: readonly Option[], before: readonly Option[] = []): boolean =>
  options.length === before.length && options.every(({ id }) => before.some((each) => each.id === id));

/** One word, as "tenant", may be of both languages: nobody is turned from Welsh by it. */
const isShared = ({ reply, state }: Situation): boolean =>
  state.language === 'cy' && !/\s/u.test(reply.text.trim());

/** It sounds like a word of Welsh, and is of no topic. */
const LAUGHS = /^(?:lo+l|lmf?ao|rofl|(?:ha){1,6}h?)\W*$/iu;

/** "The second one", where nothing shown has a second: it is about no topic that has "second" in it. */
const picksAlone = (text: string): boolean =>
  placeMeant(withoutManners(normalise(text)), Number.POSITIVE_INFINITY) !== undefined;

/** What says where or when is left out where that makes it surer. */
export const understood = (situation: Situation): Verdict => {
  const { reply, state, understand } = situation;
  const verdict = understand(reply.text, state.language);
  const bare =
    verdict.kind === 'one'
      ? reply.text
      : without(reply.text, ...AROUND, ...(asksSomething(situation) ? [] : [BESIDE]));
  const stripped = bare === reply.text ? verdict : understand(bare, state.language);
  return stripped.kind === 'none' ? (wishedIn(situation, verdict) ?? verdict) : stripped;
};

/**
 * Option ids outside a dialog say what they lead to: `faq:bin-days`, `form:report-pothole`, `command:person`; `anew:` is a
 * form in which nothing is filled in for them, `resume:` one that was put aside.
 */
const choose = (situation: Situation, option: string): Reaction | undefined => {
  const [kind, id = ''] = option.split(/:(.*)/su);
  const chosen = nextChosen(situation, kind, id);
  if (chosen !== undefined) return choose(chosen, option);
  const told = situation.state.about ?? '';
  if (kind === 'faq') return answer(situation, id, told);
  if (kind === 'resume') return resumed(situation, id) ?? oldOne(situation);
  const dialog = kind === 'form' || kind === 'anew' ? dialogIn(situation, id) : undefined;
  const also = dialog && kind === 'form' ? reportedToo(situation, dialog, told) : { situation, before: [] };
  if (dialog !== undefined)
    return begin(also.situation, dialog, {
      before: [...otherKept(situation), ...also.before],
      ...(kind === 'anew'
        ? { byHand: true }
        : { said: `${told}\n${chosenWith(situation)}`.trim().slice(-SAID_MAX) }),
    });
  const own = kind === 'mine' ? dialogIn(situation, id) : undefined;
  if (own !== undefined) return begin(forThemselves(situation), own);
  if (option === PERSON) return toPerson(situation);
  // What it was about is over: there is nothing to try again.
  return option === 'command:retry' ? oldOne(situation) : undefined;
};

/** Of two matters they chose the second: what they wrote of it is what counts. */
const nextChosen = (situation: Situation, kind = '', id = ''): Situation | undefined => {
  const { next, ...state } = situation.state;
  if (next === undefined || (kind === 'form' ? next.form : kind === 'faq' ? next.topic : undefined) !== id)
    return undefined;
  return { ...situation, state: { ...state, about: next.said } };
};

/** Of two matters they chose the first: the second is kept until it is done. */
const otherKept = (situation: Situation): readonly Draft[] => {
  const { next } = situation.state;
  const note = next && keptNote(situation, next);
  return note === undefined ? [] : [{ text: note }];
};

/** Whoever chooses in a sentence of their own, as "can I pay 20 quid now" for "Pay now", or adds a reference, tells more than their choice. */
const chosenWith = ({ reply }: Situation): string =>
  reply.option === undefined &&
  (reply.text.trim().split(/\s+/).length >= CHOOSING || /\d{5}/.test(reply.text))
    ? reply.text
    : '';
const CHOOSING = 4;

const oldOne = (situation: Situation): Reaction => ({
  say: [{ text: phrase(situation, 'oldButton') }],
  state: situation.state,
  status: 'answered',
});

/** @param told what they had written before they chose it from a list */
const answer = (situation: Situation, id: string, told?: string): Reaction | undefined => {
  const faq = faqIn(situation, id);
  const dialog = dialogIn(situation, faq?.form);
  const said = told ?? situation.told ?? situation.reply.text;
  if (dialog !== undefined && opensForm(said)) return begin(situation, dialog, { said });
  if (dialog !== undefined && faq?.reports === true && told === undefined && tellsOf(situation))
    return begin(situation, dialog, { said, light: true });
  const draft = answerDraft(situation, id);
  if (draft === undefined) return undefined;
  if (dialog !== undefined && faq?.starts === true) {
    const before = [inWords(draft)];
    return { ...begin(situation, dialog, { before, said, light: true }), status: 'answered' };
  }
  const state = { ...withoutNext(closed(situation.state), id), ...aboutIn(said, draft) };
  const asked = faq && askedWith(situation, faq, draft);
  if (asked !== undefined) {
    const { options } = asked.draft;
    return {
      say: [asked.draft],
      state: { ...offering(state, options), helped: asked.helped },
      status: 'answered',
    };
  }
  return {
    say: [draft],
    state: draft.options === undefined ? state : offering(state, draft.options),
    status: 'answered',
  };
};

/** What they had asked as well is answered now. */
const withoutNext = (state: DialogState, topic: string): DialogState => {
  const { next, ...rest } = state;
  return next?.topic === topic ? rest : state;
};

const aboutIn = (said: string, { options }: Draft): Pick<DialogState, 'about'> =>
  said === '' || options === undefined ? {} : { about: said.slice(0, SAID_MAX) };

export const tellsOf = ({ reply }: Situation): boolean => reply.option === undefined && tellsIn(reply.text);

/** The answer first, then one link; a form that it leads to is offered. */
export const answerDraft = (situation: Situation, id: string): Draft | undefined => {
  const faq = faqIn(situation, id);
  if (faq === undefined) return undefined;
  const link = `${situation.content.council.site}${faq.link}`;
  const text = `${filledIn(situation, faq.answer)}\n${link}`;
  const said = { text, short: `${faq.short}\n${link}`, topic: id };
  const form = faq.form !== undefined && faq.form in situation.content.dialogs ? faq.form : undefined;
  return form === undefined
    ? said
    : { ...said, options: [{ id: `form:${form}`, words: phrase(situation, 'startForm') }] };
};

/** A draft without its options. */
export const inWords = ({ text, short, topic }: Draft): Draft => ({
  text,
  ...(topic === undefined ? {} : { topic }),
  ...(short === undefined ? {} : { short }),
});

/** `{opening}` in an answer says whether the phones are open at this moment, and the next days on which they are not. */
const filledIn = (situation: Situation, answer: string): string => {
  if (!answer.includes('{opening}')) return answer;
  const { content, now, state } = situation;
  const phones = opening(content.council, now, state.language);
  const closures = closuresInWords(content.council, now, state.language);
  const words = phones.open
    ? `${phrase(situation, 'openNow', { closes: phones.closes })} ${closures}`
    : phrase(situation, 'closedNow', { opens: phones.opens, closures });
  return answer.replace('{opening}', words.trim());
};

/** A person stands last, unless that is what they most likely asked for. */
export const topicOptions = (situation: Situation, ids: readonly string[]): Option[] => {
  const topics = ids.flatMap((id): Option[] => {
    const faq = faqIn(situation, id);
    if (faq !== undefined) return [{ id: `faq:${id}`, words: faq.title }];
    const words = situation.content.learned[id]?.[situation.state.language];
    return words === undefined ? [] : [{ id, words }];
  });
  const person = { id: PERSON, words: phrase(situation, 'person') };
  return ids[0] === PERSON ? [person, ...topics] : [...topics, person];
};

/** Whether the words look like a question of the person's own, and not like an answer to ours. */
export const asksSomething = ({ reply }: Situation): boolean => asksIn(reply.text);

/** "14 Elm Road" is an answer that does not fit, and not another matter, though there is a road in it. */
export const saysAddress = (situation: Situation): boolean =>
  (/^\s*\d/.test(situation.reply.text) || givesHome(situation) || isStreetAlone(situation.reply.text)) &&
  !asksSomething(situation);

/** Asks to make a report or a booking, or to change a visit, and does not speak of one. */
export const opensForm = (text: string): boolean => {
  const asked = ASKS.exec(normalise(text))?.[1] ?? '';
  return REPORTS.test(asked) || (CHANGES.test(asked) && VISIT.test(asked));
};
const ASKS =
  /^(?:please )?(?:(?:i|we) (?:want|need|would like|d like|wish) to |(?:can|could|may) (?:i|we|you) |how (?:do|can) i |to |dw i eisiau |hoffwn |ga i )*(.*)$/;
const REPORTS =
  /^(?:report(?:ing)?|log|book(?:ing)?|arrange|rhoi gwybod|riportio|adrodd|bwcio|archebu|trefnu)\b/;
const CHANGES =
  /^(?:cancel|change|move|rebook|re ?schedule|rearrange|postpone|confirm|canslo|newid|symud|aildrefnu|cadarnhau)\b/;
const VISIT =
  /\b(?:appointments?|appt|visits?|repairs?|plumber|electrician|engineer|apwyntiad\w*|ymweliad\w*)\b/;

export const asksAfterRequest = ({ reply, content }: Situation): boolean =>
  reply.option === undefined && content.statusPatterns.some((pattern) => pattern.test(normalise(reply.text)));

/** Asked after something that was sent: it is looked up, by its reference if they say one. */
export const statusAsked = (situation: Situation): Reaction | undefined => {
  if (!asksAfterRequest(situation)) return undefined;
  const { reply, content } = situation;
  const { status, reference } = content.leads;
  const dialog = dialogIn(situation, REFERENCE.test(reply.text) ? reference : status);
  return dialog && begin(situation, dialog, { said: reply.text });
};
const REFERENCE = /\b[a-z]{1,4}[- ]?\d{5,7}\b/iu;

const faqIn = ({ content, state }: Situation, id: string | undefined): Answer | undefined =>
  content.faqs.find((faq) => faq.id === id && faq.language === state.language) ??
  content.faqs.find((faq) => faq.id === id);
