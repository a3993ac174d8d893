// After a danger nothing else is talked of until they say that it is over, or an hour has gone by in silence.
import { isHeld } from '../danger-held.ts';
import { noCalls } from '../incidents/reach.ts';
import { whereSaid } from '../incidents/where-heard.ts';
import { languagesOf } from '../safety-lines.ts';
import type { DialogState, Language, Option } from '../model.ts';
import type { PhraseId } from '../content.ts';
import { choosing, inLanguage, phrase, type Care, type Reaction, type Situation } from '../situation.ts';
import { readerOf } from '../understanding/commands.ts';
import { deniesAlone } from '../understanding/denied-alone.ts';
import { deniesDanger } from '../understanding/denied.ts';
import { languageOf } from '../understanding/language.ts';
import { normalise } from '../understanding/normalise.ts';
import { thanksIn } from '../understanding/thanks.ts';
import { yesNoMeant } from '../understanding/yes-no.ts';
import { resume } from './asked-again.ts';
import { askedShort } from './asked-short.ts';
import { addedTo, saidSafe } from './danger-added.ts';
import { callIn } from './call-in.ts';
import { asksWhoComes, lastTold } from './coming.ts';
import { asIncident } from './danger-told.ts';
import { keepsLanguage } from './language.ts';
import { machineWrote } from './pace.ts';
import { meansPerson } from './person-asked.ts';
import { WISH_TIMER, wishAfter } from './person-wished.ts';
import { begin } from './proceed.ts';
import { answersReach, givesNumber, reachAskOf } from './reach-asked.ts';
import { dialogIn } from './question.ts';
import { isReadAlong, releasedSaid } from './read-along.ts';
import { isCalledOff, SAFE, saysNothing, saysOver, withoutHold } from './released.ts';
import { askedFor } from './talk-asked.ts';
import { withoutTimer, withTimers } from './timer-list.ts';
import { homeGiven, lacksWhere } from './where-asked.ts';
import { thereSaid, whereAfter } from './where-read.ts';
import { saysWorse } from './worse.ts';

/** Danger, then: their words belong to it, whatever form is open. "Yes" and "no" above all. */
export const hold: Care = (arrived) => {
  // They are answered in the language that they write in, as in all else. "When" alone is of none.
  const { text } = arrived.reply;
  const situation = inLanguage(arrived, /\s/u.test(text.trim()) ? languageOf(text) : undefined);
  const { state, now } = situation;
  const { danger } = state;
  if (danger?.held !== true) return undefined;
  if (saysOver(situation))
    return { ...released(situation), effects: saidSafe(situation, isCalledOff(situation)) };
  // What was filled in on a page is the answer to what stood there, and nothing else.
  if (!isHeld(danger, now) || situation.onPage === true || machineWrote(situation)) return undefined;
  const language = languageAsked(situation);
  if (language !== undefined) return inTheirs(choosing(situation, language), danger);
  if (danger.asks === true)
    return askedShort(situation, danger) ?? asIncident(situation, asked(situation, danger.id), danger.about);
  const saysPerson = meansPerson(situation) || situation.reply.option === 'command:person';
  const stayed = stays(situation, danger, saysPerson);
  const isReach = stayed.state.danger?.reached === true && danger.reached !== true;
  const held = {
    ...stayed,
    effects: addedTo(situation, danger, {
      reach: isReach,
      worse: saysWorse(situation),
      nothing: saysNothing(situation),
    }),
  };
  return saysPerson || isWished(situation) ? withPersonAsked(situation, held) : held;
};

/** They asked for a person with the danger, and nobody has been asked for yet. */
const isWished = ({ state }: Situation): boolean =>
  state.timers?.some(({ id }) => id === WISH_TIMER) === true;

/** Whom to call comes first; somebody at the desk is asked for besides, before all who wait there. */
const withPersonAsked = (situation: Situation, held: Reaction): Reaction => {
  const asked = askedFor({ ...situation, state: withoutTimer(held.state, WISH_TIMER) });
  if (asked === undefined) return held;
  const { say, state, effects } = asked;
  return { ...held, say: [...held.say, ...say], state, effects: [...(held.effects ?? []), ...effects] };
};

type Told = NonNullable<DialogState['danger']>;

const languageAsked = ({ reply, content }: Situation): Language | undefined => {
  const id = reply.option === undefined ? readerOf(content.commands)(reply.text)?.id : undefined;
  return id === 'welsh' ? 'cy' : id === 'english' ? 'en' : undefined;
};

/** What was said of the danger, or asked, in the language that they ask for. */
const inTheirs = (situation: Situation, danger: Told): Reaction => {
  const { content, state, heardAt } = situation;
  const isAsked = danger.asks === true;
  const line = content.dangers.find(({ id, asks }) => id === danger.id && (asks === true) === isAsked)?.line;
  const text = line?.[state.language] ?? callIn(situation, danger.id);
  return {
    say: [{ text: isAsked ? text : phrase(situation, 'heldDo', { line: text }) }],
    state: { ...state, danger: { ...danger, heardAt: heardAt.toISOString() } },
    effects: keepsLanguage(situation),
    status: 'held',
  };
};

/** "Its stopped dripping, thanks", when somebody has said that they come: no call to make is what that asks for. */
const isEased = ({ reply }: Situation): boolean => {
  const words = normalise(reply.text);
  return (
    words.length <= EASED_MAX &&
    !STILL.test(words) &&
    (EASED.test(words) || thanksIn(reply.text) !== undefined)
  );
};
const EASED_MAX = 80;
const EASED =
  /\b(?:thanks|thank you|thx|ta|cheers|diolch)(?: (?:mate|love|x|so much|very much|yn fawr))?$|\b(?:its?|water|leak|drip\w*) (?:has |is )?(?:now |all |just )?(?:stopped|slowed|easing|eased|better now)\b|\bwedi (?:stopio|peidio|arafu)\b/;
const STILL = /\b(?:not|hasnt|havent|isnt|wont|cant|no|still|worse|but|heb|ddim|ond|breathing|moving)\b/;

/** The same sentence is never said three times in a row. */
const stays = (situation: Situation, danger: Told, wantsPerson: boolean): Reaction => {
  const { content, state, heardAt, abilities } = situation;
  const said = danger.said ?? [];
  const words = normalise(situation.reply.text);
  const { there, asks, pleads, unanswered, notSafe } = content.holds;
  const news = lastTold(situation);
  const asksSafe = !isMadeSafe(situation) && notSafe.asks(words);
  const no = asksSafe ? notSafe.no[danger.id]?.find(([about]) => about.test(words))?.[1] : undefined;
  const told = whereAfter(situation, danger);
  const place = told.where && whereSaid(told.where);
  const isPlaced = place !== undefined && place !== (danger.where && whereSaid(danger.where));
  const fits = ((): PhraseId => {
    if (givesNumber(situation, danger)) return 'heldPassedOn';
    // A number to ring is no answer to it. Whoever must not be heard is told once more how 999 is called without a word.
    const calls = danger.incident === undefined ? undefined : noCalls(situation.reply.text);
    if (calls === 'unwanted' && isReadAlong(situation)) return 'heldDo';
    if (calls !== undefined) return 'heldNoCalls';
    if (wantsPerson) return 'heldPerson';
    if (unanswered.test(words)) return 'heldNoAnswer';
    if (no !== undefined) return 'heldNo';
    if (deniesDanger(situation.reply.text)) return 'heldDenied';
    if (said.at(-1) === 'heldFalse' && yesNoMeant(situation.reply) === 'yes') return 'heldDenied';
    // Somebody else may have written it, or nobody was told: then it is asked.
    if (saysNothing(situation))
      return danger.incident === undefined || isReadAlong(situation) ? 'heldDenied' : 'heldFalse';
    if (asksSafe) return 'heldDo';
    const isTheirs = ![there, asks, pleads].some((each) => each.test(words)) && !asksWhoComes(situation);
    if (isTheirs && !saysWorse(situation) && answersReach(situation, danger)) return 'heldPassedOn';
    // Where nothing was reported there is nobody to pass it on to.
    if (isPlaced && danger.incident !== undefined) return 'heldPlaced';
    if (news !== undefined && isEased(situation))
      return isMadeSafe(situation) && thanksIn(situation.reply.text) !== undefined
        ? 'heldThanked'
        : 'heldThanks';
    if (there.test(words)) return 'heldThere';
    if (asksWhoComes(situation) && !pleads.test(words)) return 'heldComing';
    if (asks.test(words) || saysWorse(situation)) return 'heldDo';
    if (pleads.test(words)) return danger.incident === undefined ? 'heldDo' : 'heldHelp';
    // After STOP nothing is gone on with.
    return state.stopped === undefined ? 'heldFirst' : 'heldAgain';
  })();
  const isWornOut = (id: PhraseId) => said.length >= 2 && said.slice(-2).every((each) => each === id);
  const isFree = (id: PhraseId) => !said.includes(id) && (id !== 'heldFirst' || state.stopped === undefined);
  const inTurn = ROUND.find(isFree) ?? 'heldAgain';
  const isWorn = (fits === 'heldFirst' && said.includes(fits)) || isWornOut(fits);
  // Whoever asks whether they may is not told that it was read.
  const id = !isWorn ? fits : fits === 'heldNo' ? 'heldDo' : inTurn;
  const line = content.dangers.find((each) => each.id === danger.id && each.asks !== true)?.line;
  const call = callIn(situation, danger.id);
  const fill = {
    call,
    line: line?.[state.language] ?? call,
    news: news ?? (danger.incident === undefined ? '' : phrase(situation, 'heldTold')),
    place: place ?? '',
    no: no?.[state.language] ?? '',
  };
  const text = (id === 'heldComing' || id === 'heldHelp' ? news : undefined) ?? phrase(situation, id, fill);
  const asksWhere = ASKS_WHERE.has(id) && !isMadeSafe(situation) && lacksWhere(situation, danger.id, told);
  const isElsewhere = thereSaid(situation.reply, danger) === 'no';
  const isThere = asksWhere && !isElsewhere ? homeGiven(situation) : undefined;
  const whereAsk =
    isThere === undefined
      ? phrase(situation, 'heldWhere')
      : phrase(situation, 'heldThereAsk', { place: isThere });
  const { homeGiven: given, ...others } = state;
  const { isThere: _, ...kept } = danger;
  const reach = id === 'heldPerson' || ASKS_WHERE.has(id) ? reachAskOf(situation, danger) : undefined;
  const options: readonly Option[] = [{ id: SAFE, words: phrase(situation, 'heldSafe') }];
  return {
    // By text every part costs, and a number to choose would be one more thing to read.
    say: [
      {
        text: `${text}${asksWhere ? ` ${whereAsk}` : ''}${reach === undefined ? '' : ` ${reach}`}`,
        ...(abilities.metered ? {} : { options }),
      },
    ],
    state: {
      ...others,
      ...(given === undefined || isElsewhere ? {} : { homeGiven: given }),
      danger: {
        ...kept,
        ...told,
        ...(isThere === undefined ? {} : { isThere }),
        ...(asksWhere ? { whereAsked: (told.whereAsked ?? 0) + 1 } : {}),
        ...(reach === undefined ? {} : { reachAsked: (danger.reachAsked ?? 0) + 1 }),
        ...(id === 'heldPassedOn' ? { reached: true as const } : {}),
        heardAt: heardAt.toISOString(),
        said: [...said, id].slice(-SAID_MAX),
      },
    },
    status: 'held',
  };
};
/** Where nothing of their own was to be answered. */
const ASKS_WHERE: ReadonlySet<PhraseId> = new Set([
  'heldFirst',
  'heldAgain',
  'heldComing',
  'heldThere',
  'heldHelp',
]);
const ROUND: readonly PhraseId[] = ['heldFirst', 'heldAgain', 'heldStill'];
/** So many back a sentence may come again. */
const SAID_MAX = 2;

/** It may have been nothing: only a plain no is one. "No" goes on with what they wanted, which is seen to before this. */
const asked = (situation: Situation, id: string): Reaction => {
  const { content, state, now } = situation;
  const line = content.dangers.find((each) => each.id === id && each.asks !== true)?.line;
  const { asks: _, about: __, askedShort: ___, ...danger } = state.danger ?? { id, at: now.toISOString() };
  return {
    say:
      line === undefined
        ? [{ text: callIn(situation, id) }]
        : languagesOf(undefined, state.language).map((each) => ({ text: line[each], line: each })),
    state: withTimers(
      { ...state, danger: { ...danger, at: now.toISOString(), held: true } },
      wishAfter(state.danger?.about ?? '', now),
    ),
    status: 'emergency',
  };
};

/** On with what was open, its question first. */
const released = (situation: Situation): Reaction => {
  const { state } = situation;
  const id = state.danger?.id ?? '';
  const free = { ...situation, state: withoutHold(state) };
  const said = { text: releasedSaid(situation, id) };
  // After STOP they are answered as long as the danger goes on, and asked nothing.
  if (state.stopped !== undefined) return { say: [said], state: free.state, status: 'released' };
  const { holds } = situation.content;
  const row = holds.none.test(normalise(situation.reply.text)) ? undefined : holds.next[id];
  const tree = dialogIn(free, row);
  // What is unfinished lies aside meanwhile, and is offered when this is done.
  if (tree !== undefined && state.danger?.goesOn !== true && free.state.open?.dialog !== row) {
    const on = begin(free, tree, { before: [said] });
    return { ...on, status: 'released' };
  }
  const dialog = dialogIn(free, free.state.open?.dialog);
  if (free.state.open === undefined || dialog === undefined)
    return {
      say: [{ text: `${said.text} ${phrase(situation, 'releasedAsk')}` }],
      state: free.state,
      status: 'released',
    };
  const back = resume(free, dialog, free.state.open);
  return { ...back, say: [said, ...back.say], status: 'released' };
};

/** A plain "no" to the question whether there is a danger, or that there is none. */
export const saysNone = ({ state, reply, now }: Situation): boolean =>
  isHeld(state.danger, now) &&
  state.danger?.asks === true &&
  (yesNoMeant(reply) === 'no' ||
    deniesDanger(reply.text) ||
    // Said a second time it is no slip of the finger.
    (deniesAlone(reply.text) && deniesAlone(state.danger.about ?? '')));

/** Somebody was there: nobody has to be told where it is. */
const isMadeSafe = ({ state: { incidentNews, danger } }: Situation): boolean =>
  incidentNews?.what === 'made-safe' && incidentNews.at > (danger?.incident?.at ?? '');
