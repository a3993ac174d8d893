// The last care: it says plainly that it does not know, never twice in the same words, and comes to a person rung by rung.
import type { Rung } from '../content.ts';
import type { Both, Option } from '../model.ts';
import { inLanguage, offering, phrase } from '../situation.ts';
import type { Care, Draft, Reaction, Situation } from '../situation.ts';
import { deniesAlone, lacksGas } from '../understanding/denied-alone.ts';
import { languageOf } from '../understanding/language.ts';
import { asksNothing, isOnlyMarks, isUpset } from '../understanding/nothing.ts';
import { topicOptions } from './answers.ts';
import { stillQueued } from './handoff.ts';
import { rungAfter, spoken } from './ladder.ts';
import { isAngryAgain } from './mood.ts';
import { saysYes } from './offered.ts';
import { callBackOption } from './call-offered.ts';
import { personInShort, reachPerson } from './person.ts';
import { dialogIn } from './question.ts';
import { keptUnanswered } from './unanswered.ts';

export const menu: Care = (heard) => {
  const { text } = heard.reply;
  // A word alone is of no language.
  const situation = /\s/u.test(text.trim()) ? inLanguage(heard, languageOf(text)) : heard;
  const { offered = [] } = situation.state;
  const misses = (situation.state.misses ?? 0) + 1;
  const danger = misses > 2 ? undefined : dangerLately(situation);
  const isNothing = asksNothing(text) || deniesAlone(text);
  if (danger !== undefined && (saysYes(situation.reply) || !isNothing))
    return {
      say: [{ text: phrase(situation, 'afterDanger', { line: danger[situation.state.language] }) }],
      state: offering({ ...situation.state, misses }, []),
      status: 'unanswered',
    };
  const queued = stillQueued(situation);
  if (queued !== undefined) return queued;
  // "Yes" to one of several chooses none of them.
  if (offered.length > 1 && saysYes(situation.reply))
    return {
      say: [{ text: phrase(situation, 'whichOne'), options: offered }],
      state: situation.state,
      status: 'offered',
    };
  const noGas = lacksGas(text) ? withoutGas(situation) : undefined;
  if (noGas !== undefined) return noGas;
  // "??" before anything was said asks what this is.
  if (misses === 1 && offered.length === 0 && isOnlyMarks(text)) {
    const options = menuOptions(situation);
    return {
      say: [{ text: phrase(situation, 'help'), options }],
      state: offering({ ...situation.state, misses }, options),
      status: 'answered',
      aside: true,
    };
  }
  if (isNothing)
    return {
      say: [{ text: phrase(situation, text.includes('🔥') ? 'flames' : 'goOn') }],
      state: situation.state,
      status: 'answered',
      aside: true,
    };
  const verdict = situation.understand(text, situation.state.language);
  const guesses = verdict.kind === 'none' ? verdict.matches.slice(0, 3) : [];
  const rung = isAngryAgain(situation) ? 'person' : rungAfter(situation.state, guesses.length > 0);
  // What no council does was understood well enough: other words would not help.
  const isElsewhere = verdict.kind === 'none' && verdict.isElsewhere === true;
  const sentence = spoken(situation, rung === 'rephrase' && isElsewhere ? 'elsewhere' : rung);
  const draft = drafted(situation, rung, sentence, guesses);
  // A face has no words that somebody could have understood.
  const { misses: before, ...state } = sentence.state;
  const counted = isUpset(text) ? before : misses;
  return {
    say: [draft],
    state: offering({ ...state, ...(counted === undefined ? {} : { misses: counted }) }, draft.options ?? []),
    status: 'unanswered',
    effects: keptUnanswered(situation, rung),
  };
};

/** Nobody smells any: it may be a home that has none, and is cold. */
const withoutGas = (situation: Situation): Reaction | undefined => {
  const [heating] = Object.entries(situation.content.holds.rows).find(([, row]) => row === 'heating') ?? [];
  if (dialogIn(situation, heating) === undefined) return undefined;
  const options = [{ id: `form:${heating}`, words: phrase(situation, 'noGasHeating') }];
  return {
    say: [{ text: phrase(situation, 'noGas'), options }],
    state: offering(situation.state, options),
    status: 'offered',
  };
};

const drafted = (
  situation: Situation,
  rung: Rung,
  { text, times }: ReturnType<typeof spoken>,
  guesses: readonly { readonly id: string }[],
): Draft => {
  const near = topicOptions(
    situation,
    guesses.map(({ id }) => id),
  );
  switch (rung) {
    case 'near':
    case 'options':
      return { text, options: near };
    case 'rephrase':
      return { text, options: topicOptions(situation, []) };
    case 'can':
      return { text, options: menuOptions(situation) };
    case 'person': {
      const reach = situation.abilities.metered ? personInShort(situation) : reachPerson(situation).text;
      const call = callBackOption(situation);
      return {
        text: times === 0 ? `${text} ${reach}` : text,
        options: call === undefined ? topicOptions(situation, []) : [call],
      };
    }
    default:
      return rung satisfies never;
  }
};

/** For so long, "what do I do" after a danger is about that danger, and no list of topics is what they need. One that they denied was none. */
const DANGER_MS = 30 * 60_000;

const dangerLately = ({ state: { danger }, content, now }: Situation): Both | undefined =>
  danger === undefined || danger.none === true || now.getTime() - Date.parse(danger.at) > DANGER_MS
    ? undefined
    : content.dangers.find(({ id }) => id === danger.id)?.line;

export const menuOptions = ({ content, state }: Situation): readonly Option[] => content.menu[state.language];
