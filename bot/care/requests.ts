// Two matters in one message, or a story around one: the first is served, the second kept until then. What is unsure is not offered.
import type { Next } from '../state.ts';
import { offering, type Care, type Draft, type Reaction, type Situation } from '../situation.ts';
import { halvesOf, sentencesOf } from '../understanding/clauses.ts';
import { keptNote, nextIn } from './also-told.ts';
import type { Matcher, Verdict } from '../understanding/match.ts';
import { moodOf } from '../understanding/mood.ts';
import {
  answers,
  asksAfterRequest,
  asksSomething,
  opensForm,
  tellsOf,
  topicOptions,
  understood,
} from './answers.ts';
import { spoken } from './ladder.ts';
import { besideUnknown, withRest } from './rest-told.ts';
import { offeredMeant, offeredTold } from './offered.ts';
import { openingMeant } from './opened.ts';
import { triaged } from './triaged.ts';
import { SAID_MAX } from './proceed.ts';
import { formLearned } from '../understanding/lex-names.ts';

/** `text` is what asks for it, `said` all that belongs to it, `score` how sure it is. */
type Request = Omit<Next, 'said'> & { readonly text: string; readonly said: string; readonly score: number };

export const requests: Care = (situation) => {
  const { reply, state, understand } = situation;
  const { text } = reply;
  if (reply.option !== undefined || reply.pin !== undefined || state.open !== undefined) return undefined;
  if (text.trim().split(/\s+/).length < SHORTEST) return undefined;
  if (offeredMeant(situation) !== undefined || offeredTold(situation, undefined) !== undefined)
    return undefined;
  const whole = understand(text, state.language);
  // A stored ask is one matter, whatever it says, and so is what cannot wait.
  if (whole.kind === 'one' && whole.match.score === 1) return undefined;
  const opening = openingMeant(situation);
  if (opening?.opening.first !== undefined) return undefined;
  const sentences = sentencesOf(text);
  const heard: Heard = {
    ...situation,
    understand: onceEach(understand),
    opens: { form: opening?.dialog.id, status: asksAfterRequest(situation) },
  };
  const [first, second] = together(sentences.flatMap((each) => inSentence(heard, each)));
  if (first !== undefined && second !== undefined)
    return opening === undefined || isBeside(opening.dialog.id, [first, second])
      ? both(situation, first, second)
      : undefined;
  if (opening !== undefined) return undefined;
  const beside = besideUnknown(heard, sentences, requestIn);
  if (beside !== undefined) {
    const served = answers(only(situation, beside.known));
    return served && withRest(situation, beside.rest, served);
  }
  // "You lot are useless and my bin was not collected" is about the bin.
  if (sentences.length === 1)
    return first === undefined || first.text === sentences[0] ? undefined : answers(only(situation, first));
  // What is understood as a whole is left as it is, unless a sentence of it asks for something else.
  if (whole.kind === 'one')
    return first?.topic !== undefined && first.topic !== whole.match.id && asksFor(first.text)
      ? asked(situation, [first.topic, whole.match.id])
      : undefined;
  const urgent = sentences.map((text) => ({ ...heard, reply: { text } })).find(isUrgent);
  if (urgent !== undefined) return answers(urgent);
  const isAsked = first !== undefined && asksFor(first.text);
  const others = isAsked ? [] : nearIn(heard, sentences, first);
  const known = first?.topic === undefined ? [] : [first.topic];
  if (others.length > 0) return asked(situation, [...known, ...others]);
  return first === undefined ? undefined : answers(only(situation, first));
};
const SHORTEST = 5;
/** What the whole message opens, read once. */
type Opens = { readonly form: string | undefined; readonly status: boolean };
type Heard = Situation & { readonly opens: Opens };

/** The same half may stand in several pairs. */
const onceEach = (understand: Matcher): Matcher => {
  const read = new Map<string, Verdict>();
  return (text, prefer) => {
    const verdict = read.get(text) ?? understand(text, prefer);
    read.set(text, verdict);
    return verdict;
  };
};

/** A wrong second is a question too many; a wrong first is a wrong answer. */
const SURE = 0.85;
/** What they tell of themselves before they come to it. */
const BACKGROUND =
  /\b(?:always|never had|all my life|lived here|for (?:the (?:last|past) )?(?:many|several|\d+|ten|twenty|thirty|forty) years|used to|erioed|bob amser|ers blynyddoedd)\b/iu;

/** Topics that other sentences of a story may be about. */
const nearIn = (
  { understand, state }: Situation,
  sentences: readonly string[],
  first: Request | undefined,
): readonly string[] =>
  sentences
    .filter((each) => each !== first?.text && !BACKGROUND.test(each))
    .flatMap((each) => {
      const verdict = understand(each, state.language);
      if (verdict.kind === 'none') return [];
      return verdict.kind === 'one' ? [verdict.match.id] : verdict.matches.slice(0, 2).map(({ id }) => id);
    })
    .filter((id, at, all) => id !== first?.topic && all.indexOf(id) === at)
    .slice(0, NEAR_MAX);
const NEAR_MAX = 2;

/** A repair that cannot wait is what they came for, whatever else they tell. */
const isUrgent = (situation: Situation): boolean =>
  triaged(
    situation,
    situation.understand(situation.reply.text, situation.state.language),
    asksSomething(situation),
  ) !== undefined;

/** Which of them they came for, only they can say. */
const asked = (situation: Situation, topics: readonly string[]): Reaction => {
  const options = topicOptions(situation, topics);
  const { text, state } = spoken(situation, 'near');
  return {
    say: [{ text, options }],
    state: { ...offering(state, options), about: situation.reply.text.slice(0, SAID_MAX) },
    status: 'offered',
  };
};

/** "Pay my rent and report a pothole" are two, and so are "pay my rent and my bin was missed"; "when will you come and see about the damp" is what opens the form of visits. */
const isBeside = (form: string, both: readonly Request[]): boolean => {
  const others = both.filter((each) => each.form !== form);
  return (
    others.length === 1 &&
    others.every(({ topic, text }) => topic !== undefined && (asksFor(text) || HAPPENED.test(text)))
  );
};

/** "My bin was missed" says what is wrong, and stands by itself. */
const HAPPENED =
  /^(?:my|our|the|there(?:['’]?s| is| are)?|some(?:one|body)|mae|nid yw) .*\b(?:was|were|is|are|has|have|not|been|got|keeps?|still|out|wasn['’]?t|isn['’]?t|hasn['’]?t|didn['’]?t|dumped|broken|missed|heb|wedi)\b/iu;

/** Each half of a sentence when both are sure, or the sentence. */
const inSentence = (situation: Heard, sentence: string): readonly Request[] => {
  const pairs = halvesOf(sentence, situation.state.language).flatMap(([before, after]) => {
    const first = requestIn(situation, before);
    const one = isAlone(before) || isMeant(situation, sentence, first, after) ? first : undefined;
    const other = isAlone(after) ? requestIn(situation, after) : undefined;
    return one === undefined || other === undefined || isSame(one, other) ? [] : [[one, other] as const];
  });
  const surest = pairs.reduce<readonly Request[]>(
    (best, pair) => (best.length === 0 || surety(pair) > surety(best) ? pair : best),
    [],
  );
  if (surest.length > 0) return surest;
  const one = requestIn(situation, sentence);
  return one === undefined ? [{ text: sentence, said: sentence, score: 0 }] : [one];
};

/** "My mum has a blue badge and I need a parking permit" would be about badges alone. After a death nothing is asked that can wait. */
const isMeant = (
  { understand, state, content }: Situation,
  sentence: string,
  first: Request | undefined,
  after: string,
): boolean => {
  const whole = understand(sentence, state.language);
  if (whole.kind !== 'one' || whole.match.id !== first?.topic || !asksFor(after)) return false;
  return content.faqs.find(({ id }) => id === first.topic)?.sensitive !== true;
};

/** "It is still full" is said of the half before; "and I have a baby" asks for nothing. */
const isAlone = (half: string): boolean =>
  !OF_THE_OTHER.test(half) && (!CIRCUMSTANCE.test(half) || asksFor(half));
const OF_THE_OTHER = /^(?:it|its|it['’]s|they|theyre|they['’]re|that|thats|this|he|she|hes|shes)\b/iu;
const CIRCUMSTANCE =
  /^(?:(?:i|we|ive|weve|im|i['’](?:ve|m|d|ll)|we['’]ve)\b(?! (?:lost|missed|saw|found|seen))|just moved|new address|my (?:mum|dad|husband|wife|mother|father|son|daughter)|dwi|dw i|rwy|rydw|dan ni|bu farw|mae (?:babi|plant)|tŷ newydd)/iu;
const asksFor = (text: string): boolean =>
  /\?|\b(?:when|what|whats|how|where|which|can|could|do (?:i|you|we)|does|is there|are there|need|want|would like|d like|like to|please|pls|report|book|pay|order|apply|cancel|change|pryd|beth|sut|ble|pa|alla|gaf|ga i|oes|angen|eisiau|isio|isho|ishe|moyn|hoffwn|talu|archebu)\b/iu.test(
    text,
  );
const surety = (pair: readonly Request[]): number => Math.min(...pair.map(({ score }) => score));

const requestIn = (situation: Heard, text: string): Request | undefined => {
  const heard = { ...situation, reply: { text } };
  const { content } = situation;
  const form = openedBy(situation.opens, heard);
  if (form !== undefined) return { text, said: text, score: 1, form };
  const verdict = understood(heard);
  if (verdict.kind !== 'one' || verdict.match.score < SURE) return undefined;
  const { id, score } = verdict.match;
  const learned = formLearned(id);
  if (learned !== undefined) return { text, said: text, score, form: learned };
  const faq = content.faqs.find((each) => each.id === id);
  const isReport = opensForm(text) || (faq?.reports === true && tellsOf(heard) && !asksSomething(heard));
  return faq?.form !== undefined && faq.form in content.dialogs && isReport
    ? { text, said: text, score, topic: id, form: faq.form }
    : { text, said: text, score, topic: id };
};

/**
 * A part of a message opens what the whole of it opens, or what it plainly wishes: "when will you come" is about a visit only
 * where nothing follows.
 */
const openedBy = (whole: Opens, part: Situation): string | undefined => {
  const { status } = part.content.leads;
  const { dialog, opening } = openingMeant(part) ?? {};
  const isWished = WISHES.test(part.reply.text) && opening?.light !== true;
  if (dialog !== undefined && (dialog.id === whole.form || isWished)) return dialog.id;
  return whole.status && asksAfterRequest(part) && status in part.content.dialogs ? status : undefined;
};

const WISHES =
  /^(?:(?:i|we) (?:also |still )?(?:need|want|have|wish|would like)|(?:i|we)['’]?d (?:also )?like|dw ?i (?:eisiau|angen)|hoffwn) /iu;

const isSame = (one: Request, other: Request): boolean =>
  (one.topic !== undefined && one.topic === other.topic) ||
  (one.form !== undefined && one.form === other.form);

/** What is told before and after a request is told of it, and what is asked twice is asked once. */
const together = (parts: readonly Request[]): readonly Request[] => {
  const found: Request[] = [];
  let before = '';
  for (const part of parts) {
    const last = found.at(-1);
    const isMore = part.score === 0 || (last !== undefined && isSame(last, part));
    if (!isMore) {
      found.push({
        ...part,
        said: `${part.said}${found.length === 0 && before !== '' ? `\n${before}` : ''}`,
      });
    } else if (last === undefined) before = `${before} ${part.said}`.trim();
    else found[found.length - 1] = { ...last, said: `${last.said}\n${part.said}` };
  }
  // What they ask for comes before what they tell of themselves.
  const matters = found.filter(({ text }) => !BACKGROUND.test(text) && !isOutcry(text));
  return matters.length === 0 ? found : matters;
};

/** "You're useless." says how they are, and the next sentence what they came for. */
const isOutcry = (text: string): boolean =>
  text.trim().split(/\s+/).length <= OUTCRY_MAX && moodOf(text) === 'angry' && !asksFor(text);
const OUTCRY_MAX = 5;

const only = (situation: Situation, { text, said }: Request): Situation => ({
  ...situation,
  reply: { ...situation.reply, text },
  told: said,
});

const both = (situation: Situation, first: Request, { form, topic, said }: Request): Reaction | undefined => {
  const next: Next = {
    ...(form === undefined ? {} : { form }),
    ...(topic === undefined || form !== undefined ? {} : { topic }),
    said: said.slice(0, SAID_MAX),
  };
  const served = answers(only({ ...situation, state: { ...situation.state, next } }, first));
  if (served === undefined || served.status === 'emergency') return served;
  const after = { ...situation, state: served.state };
  if (served.state.open !== undefined) {
    const note = keptNote(after, next);
    return note === undefined ? served : { ...served, say: [{ text: note }, ...served.say] };
  }
  return offeredToo(after, served, next);
};

/** Below an answer that leads on to a form, each option has to say what it is of. */
const offeredToo = (situation: Situation, served: Reaction, next: Next): Reaction => {
  const { next: _, ...state } = served.state;
  const offer = nextIn(situation, next);
  if (offer === undefined) return { ...served, state };
  // Where a form ended with the first, it is offered already.
  if (served.state.next === undefined && served.say.some(({ text }) => text === offer.text)) return served;
  const own = (state.offered ?? []).filter(({ id }) => id !== offer.option.id);
  const named = own.map((option) => ({ ...option, words: titleOf(situation, option.id) ?? option.words }));
  const options = named.length === 0 ? [offer.option] : [...named, { ...offer.option, words: offer.title }];
  const answered = served.say.map(({ options: __, ...draft }): Draft => draft);
  return {
    ...served,
    say: [...answered, { text: offer.text, options }],
    // Whichever they choose, the other is not lost.
    state: { ...offering(state, options), ...(named.length === 0 ? { about: next.said } : { next }) },
  };
};

const titleOf = ({ content, state }: Situation, option: string): string | undefined => {
  const title = content.dialogs[option.replace(/^form:/u, '')]?.title[state.language];
  return title === undefined ? undefined : title.charAt(0).toUpperCase() + title.slice(1);
};
