// What somebody wants of a person: kept when they ask for one, so that whoever comes sees it, and no form for a call asks it again.
import type { DialogState } from '../model.ts';
import type { Situation } from '../situation.ts';
import { PERSON } from '../understanding/lex-names.ts';
import { normalise } from '../understanding/normalise.ts';

type Wanted = NonNullable<DialogState['wanted']>;

/** The wish itself, on normalised words: what is left is what it is about. */
const WISH =
  /\b(?:(?:(?:can|could|may) i |i (?:want|need|would like|d like|wanna) (?:to )?|let me |ga i |hoffwn i? )?(?:please )?(?:speak|talk|chat|siarad|get through)(?:ing)?(?: to| with| a| â)?|(?:get|give|find) me|i (?:want|need)) (?:an? |the |actual |real |go iawn )*(?:person|human(?: being)?|some ?one|some ?body|any ?one|agent|advis[eo]r|rhywun|berson|pherson)(?: please)?(?: (?:about|regarding|re|am|ynghylch))?\b/;
/** Words that joined it to the rest. */
const LOOSE =
  /^(?:(?:and|but|so|also|hi|hello|please|pls|about|a|ac|am|plis) )+|(?: (?:and|but|so|please|pls|now|a|ac|plis))+$/g;
const SAID_MAX = 150;
const SURE = 0.5;
const HOUR_MS = 3_600_000;
const LATELY_MS = 4 * HOUR_MS;

/** "Can I speak to someone about my boiler": a person is what they ask for, and the boiler whom. */
export const topicOfWish = ({ reply, state, understand, content }: Situation): string | undefined => {
  const matter = reply.option === undefined ? withoutWish(reply.text) : '';
  if (!/ /.test(matter)) return undefined;
  const verdict = understand(matter, state.language);
  const matches = verdict.kind === 'one' ? [verdict.match] : verdict.matches;
  const { callBack, writeBack } = content.leads;
  const ways = content.faqs.flatMap(({ id, form }) => (form === callBack || form === writeBack ? [id] : []));
  // How they are to be answered is not what it is about.
  return matches.find(({ id, score }) => id !== PERSON && score >= SURE && !ways.includes(id))?.id;
};

/** The state as it is once a person is asked for. What was known of it before stays, where nothing is said now. */
export const wanting = (situation: Situation): DialogState => {
  const { state, now } = situation;
  const before = wantedLately(state, now);
  const isNewer = state.topic !== undefined && state.topic.at > (before?.at ?? '');
  const latest =
    topicOfWish(situation) ?? state.open?.dialog ?? (isNewer ? topicLately(state, now) : undefined);
  const of = latest ?? before?.of ?? topicLately(state, now);
  // Their words are of what they want now, and not of another matter before it.
  const said =
    saidOf(situation) ??
    (latest === undefined || latest === before?.of ? (before?.said ?? unanswered(state)) : undefined);
  if (of === undefined && said === undefined) return state;
  const wanted: Wanted = {
    at: now.toISOString(),
    ...(of === undefined ? {} : { of }),
    ...(said === undefined ? {} : { said }),
  };
  return { ...state, wanted };
};

/** The next day they may want something else. */
export const wantedLately = ({ wanted }: DialogState, now: Date): Wanted | undefined =>
  wanted !== undefined && now.getTime() - Date.parse(wanted.at) < LATELY_MS ? wanted : undefined;

/** What was answered an hour ago is not what they mean. */
export const topicLately = ({ topic }: DialogState, now: Date): string | undefined =>
  topic !== undefined && now.getTime() - Date.parse(topic.at) < HOUR_MS ? topic.id : undefined;

/** It may be nothing that waits for the next working day. */
export const mayNotWait = ({ content, state, now, reply }: Situation): boolean => {
  const { desk } = content;
  const { said = '', of } = wantedLately(state, now) ?? {};
  return (
    desk.cannotWait.test(normalise(`${said} ${reply.text}`)) ||
    (of !== undefined && desk.cannotWaitOf.includes(of))
  );
};

/** Where they say what it is: in words that are understood, or that name it as what it is about. */
const saidOf = (situation: Situation): string | undefined => {
  const { reply, content } = situation;
  const words = normalise(reply.text);
  const matter = withoutWish(reply.text);
  if (reply.option !== undefined || matter === '' || matter === words || matter.length > SAID_MAX)
    return undefined;
  if (NO_CALL.test(matter)) return undefined;
  const isPlain =
    ABOUT.test(words) || content.desk.cannotWait.test(matter) || topicOfWish(situation) !== undefined;
  return isPlain ? matter : undefined;
};
const ABOUT = /\b(?:about|regarding|ynghylch)\b/;

/** What they had told when some topics were shown, and none was chosen. */
const unanswered = ({ about = '' }: DialogState): string | undefined =>
  about.length <= SAID_MAX &&
  about.trim().split(/\s+/u).length >= FEW &&
  withoutWish(about) === normalise(about)
    ? about.trim()
    : undefined;
const FEW = 4;

/** How they are not to be answered is not what it is about. */
const NO_CALL =
  /^(?:(?:no|but|and|look|please|na) )*(?:(?:i |we )?(?:dont|do not|wont|cant|cannot|ddim) (?:want|need|like|use|make|do|eisiau|isio)?) ?(?:to )?(?:an? |the |any |be )?(?:phone|call\w*|rung|ring\w*|galwad\w*|ffon\w*|number|machine|bot|robot)\b/;

/** A person is asked for, and nothing is said of what about. */
export const isWishAlone = (text: string): boolean => WHOM.test(withoutWish(text));
const WHOM =
  /^(?:(?:an? |the |real )*(?:persons?|humans?|agents?|some ?one|some ?body|(?:b|ph)erson|rhywun|bod dynol))?$/;

const withoutWish = (text: string): string =>
  normalise(text).replace(WISH, ' ').replaceAll(/\s+/g, ' ').trim().replaceAll(LOOSE, '').trim();
