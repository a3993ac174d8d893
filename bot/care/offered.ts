// What was offered outside a dialog, by all the words it goes by: those shown, the same in the other language, or its details in place of yes.
import type { Both, Dialog, Option, Reply } from '../model.ts';
import { momentOf, type Situation } from '../situation.ts';
import { yesNoMeant } from '../understanding/yes-no.ts';
import { normalise } from '../understanding/normalise.ts';
import { optionMeant, type Candidate } from '../understanding/options.ts';
import { dialogIn } from './question.ts';

/** The id of what was offered last that the reply means, by tap, number or words. */
export const offeredMeant = (situation: Situation): string | undefined =>
  optionMeant(situation.reply, offeredIn(situation)) ?? onlyOne(situation);

/** A yes takes what alone was offered, beside a person. */
const onlyOne = ({ reply, state }: Situation): string | undefined => {
  const [one, ...others] = (state.offered ?? []).filter(({ id }) => id !== 'command:person');
  return saysYes(reply) && others.length === 0 ? one?.id : undefined;
};
/** A plain yes. "OK" by itself may only mean that it was read. */
export const saysYes = (reply: Reply): boolean =>
  reply.option === undefined && yesNoMeant(reply) === 'yes' && !READ.test(normalise(reply.text));
/** A thumb has no letters. */
const READ =
  /^$|^(?:ok|okay|sure|right|iawn|correct|thats (?:right|fine|ok)|perfect|perffaith|spot on|all good|great|fine)(?: (?:then|thanks|thank you|ta|diolch|cheers))*$/;

export const offeredIn = (situation: Situation): Candidate[] => {
  const whole = (situation.state.offered ?? []).map((option) => ({
    id: option.id,
    words: [option.words, ...inBoth(situation, option)],
  }));
  return whole.map(({ id, words }) => {
    const others = whole.filter((each) => each.id !== id).flatMap((each) => each.words.map(normalise));
    const firsts = words.map(firstOf).filter((first) => !others.includes(normalise(first)));
    return { id, words: [...new Set([...words, ...firsts])] };
  });
};

/**
 * The one form that was offered, where they tell its details in place of yes: "mill lane by the gate, bags and a fridge". What is
 * surely of another topic needs two of them: a fridge alone may be for the bulky waste.
 * @param about the form of the topic that the words are surely of
 */
export const offeredTold = (situation: Situation, about: string | undefined): Dialog | undefined => {
  const { state, reply } = situation;
  const offered = (state.offered ?? []).flatMap(({ id }) => /^form:(.+)$/.exec(id)?.[1] ?? []);
  // To be called or written to is one offer: "tomorrow morning" takes the call.
  const isBoth = offered.length > 1 && offered.every((form) => isOfPerson(situation, form));
  const [form, other] = isBoth ? [situation.content.leads.callBack] : offered;
  if (isLongAgo(situation)) return undefined;
  const dialog = other === undefined && reply.option === undefined ? dialogIn(situation, form) : undefined;
  const told = dialog?.questions.filter(
    ({ field, words }) => field.spots?.(reply.text, words, momentOf(situation)) !== undefined,
  );
  return (told?.length ?? 0) > (about === undefined || about === form ? 0 : 1) ? dialog : undefined;
};

/** What was offered yesterday, such as a call or a complaint, is not what "about my rent" means today. */
const isLongAgo = ({ state, now }: Situation): boolean =>
  now.getTime() - Date.parse(state.lastAt ?? now.toISOString()) > LONG_MS;
const LONG_MS = 4 * 3_600_000;
const isOfPerson = ({ content: { leads } }: Situation, form: string | undefined): boolean =>
  form === leads.callBack || form === leads.writeBack;

/** Every text that says the same as what was shown: a topic's title, the menu's words, a phrase. */
const inBoth = ({ content }: Situation, { id, words }: Option): string[] => {
  const { menu, faqs, phrases } = content;
  const topic = id.startsWith('faq:') ? id.slice('faq:'.length) : undefined;
  const titles = faqs.flatMap((faq) => (faq.id === topic ? [faq.title] : []));
  const inMenu = [...menu.en, ...menu.cy].flatMap((option) => (option.id === id ? [option.words] : []));
  const asPhrase = [
    phrases.startForm,
    phrases.person,
    phrases.retry,
    phrases.helpedYes,
    phrases.helpedNo,
    phrases.talkHere,
    phrases.askCallBack,
    phrases.askWriteBack,
  ];
  const said = asPhrase.flatMap((both: Both) =>
    both.en === words || both.cy === words ? [both.en, both.cy] : [],
  );
  return [...titles, ...inMenu, ...said];
};

/** "Yes" is enough for "Yes, start now", where no other option is called "Yes". */
const firstOf = (words: string): string => words.replace(/,.*$/su, '');
