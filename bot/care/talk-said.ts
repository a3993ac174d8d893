// What a person is told of a hand-off, in words.
import { localTime, spokenDay } from '../dates.ts';
import type { Because, Handoff, Told, Wait } from '../handoff/handoff.ts';
import { spokenTime } from '../hours.ts';
import type { Option } from '../model.ts';
import type { PhraseId } from '../content.ts';
import { dayAsked, isAskedLater } from './promise-made.ts';
import { phrase, type Draft, type Situation } from '../situation.ts';
import { reachInWords } from './ladder.ts';
import { withWaysLater } from './call-offered.ts';
import { urgentToo } from './cannot-wait.ts';

/** The option that takes a place in the queue. */
export const HERE = 'person:here';

const NOBODY = {
  late: 'talkNobodyLate',
  closed: 'talkNobodyClosed',
  'over-there': 'talkNobodyThere',
} as const satisfies Record<(Told & { say: 'nobody' })['because'], PhraseId>;

/** @param handoff as it stands after what is told */
export const talkSaid = (situation: Situation, handoff: Handoff, told: Told): Draft => {
  const team = teamName(situation, handoff.team);
  const reach = reachInWords(situation);
  const say = (id: PhraseId, fill: Readonly<Record<string, string>> = {}): Draft => ({
    text: phrase(situation, id, { team, reach, ...fill }),
  });
  switch (told.say) {
    case 'offer':
      return offered(situation, say, told);
    case 'queued': {
      const { text } = say(...queued(told.wait), {
        wait: waitSaid(situation, told.wait),
        place: placeSaid(situation, told.ahead),
      });
      return {
        text: `${text} ${phrase(situation, 'talkMeanwhile', { reach })}`,
        short: `${text} ${phrase(situation, 'talkMeanwhileShort', { reach })}`,
      };
    }
    case 'wait':
      return { text: waiting(situation, team, told) };
    case 'front':
      return say('talkFront', { agent: handoff.from?.name ?? team, waiting: waitOnly(situation, told) });
    case 'moved':
      return say('talkMoved', { agent: told.from.name, waiting: waitOnly(situation, told) });
    case 'with': {
      const { agent, from } = told;
      const said =
        from === undefined
          ? say('talkWith', { agent: agent.name })
          : say('talkWithAfter', { agent: agent.name, from: from.name });
      return { ...said, withPerson: true };
    }
    case 'first':
      return told.reference === undefined
        ? say('talkFirst', { agent: told.agent.name })
        : say('talkFirstCase', { agent: told.agent.name, reference: told.reference });
    case 'are-you-safe':
      return say('talkAreYouSafe', { agent: told.agent.name });
    case 'agent-late':
      if (handoff.rank === 'safety') return say('talkAgentLateDanger', { agent: told.agent.name });
      return told.until === undefined
        ? say('talkAgentLate', { agent: told.agent.name })
        : say('talkParkedLate', { agent: told.agent.name, until: untilSaid(situation, told.until) });
    case 'parked':
      return say(told.again === true ? 'talkParkedAgain' : 'talkParked', {
        agent: told.agent.name,
        until: untilSaid(situation, told.until),
      });
    case 'still-there':
      return say('talkStillThere', { agent: told.agent.name, until: untilSaid(situation, told.until) });
    case 'back':
      return say('talkBack', { agent: told.agent.name });
    case 'ended':
      if (situation.state.danger?.held === true && told.follow === undefined)
        return say('talkEndedDanger', { agent: told.agent.name });
      return told.follow === undefined
        ? say(told.outcome === 'no-reply' ? 'talkEndedNoReply' : 'talkEnded', { agent: told.agent.name })
        : say(isAskedLater(situation, told.follow.by) ? 'talkEndedFollow' : 'talkEndedFollowUnasked', {
            agent: told.agent.name,
            what: told.follow.what,
            by: untilSaid(situation, told.follow.by),
            asked: spokenDay(dayAsked(situation, told.follow.by), situation.state.language),
          });
    case 'nobody':
      if (handoff.rank === 'safety') return say('talkNobodyDanger');
      return ways(situation, urgentToo(situation, say(NOBODY[told.because])));
    case 'lapsed':
      return say('talkLapsed');
    case 'left':
      return say('talkLeft');
    default:
      return told satisfies never;
  }
};

type Say = (id: PhraseId, fill?: Readonly<Record<string, string>>) => Draft;

const OFFER: Readonly<Record<Because, PhraseId>> = {
  choice: 'talkOffer',
  long: 'talkOfferLong',
  'queue-closed': 'talkOfferClosed',
  // These two are told with the phone's hours instead, and come here in no turn.
  'nobody-on': 'talkOfferClosed',
  'out-of-hours': 'talkOfferClosed',
};

const offered = (situation: Situation, say: Say, told: Told & { readonly say: 'offer' }): Draft => {
  const { because, wait = 'unknown' } = told;
  const id = because === 'choice' && wait === 'unknown' ? 'talkOfferUnknown' : OFFER[because];
  const plain = say(id, { wait: waitSaid(situation, wait) });
  const draft = because === 'choice' ? plain : urgentToo(situation, plain);
  const here: readonly Option[] = told.ways.includes('here')
    ? [{ id: HERE, words: phrase(situation, 'talkHere') }]
    : [];
  return ways(situation, draft, here);
};

const ways = (situation: Situation, draft: Draft, first: readonly Option[] = []): Draft => {
  const offered = withWaysLater(situation, draft, first);
  return offered.options?.length === 0 ? draft : offered;
};

const queued = (wait: Wait): [PhraseId] =>
  wait === 'unknown' ? ['talkQueuedUnknown'] : wait === 0 ? ['talkNow'] : ['talkQueued'];

type Waiting = { readonly wait: Wait; readonly ahead: number };

const waiting = (situation: Situation, team: string, told: Waiting): string =>
  phrase(
    situation,
    told.wait === 'unknown' ? 'talkWaitUnknown' : told.wait === 0 ? 'talkWaitNow' : 'talkWait',
    { team, wait: waitSaid(situation, told.wait), place: placeSaid(situation, told.ahead) },
  );

/** How long, and how many are before them, and nothing else. */
export const waitOnly = (situation: Situation, { wait, ahead }: Waiting): string =>
  [
    placeSaid(situation, ahead),
    ...(wait === 'unknown' || wait === 0
      ? []
      : [phrase(situation, 'talkAbout', { wait: waitSaid(situation, wait) })]),
  ].join(' ');

const placeSaid = (situation: Situation, ahead: number): string =>
  ahead === 0
    ? phrase(situation, 'talkNext')
    : ahead === 1
      ? phrase(situation, 'talkOneAhead')
      : phrase(situation, 'talkAhead', { ahead: String(ahead) });

const waitSaid = (situation: Situation, wait: Wait): string =>
  wait === 1 ? phrase(situation, 'talkMinute') : phrase(situation, 'talkMinutes', { minutes: String(wait) });

/** A team that this version does not know is told as the council. In Welsh it stands alone, "y tîm: Tai", so that no word before it changes it. */
export const teamName = ({ content, state }: Situation, team: string): string => {
  const name = (content.desk.teams[team]?.name ?? content.council.name)[state.language];
  return state.language === 'cy' ? name.replace(ARTICLE, '') : name;
};
const ARTICLE = /^yr? (?:Tîm )?/u;

/** "3:15pm", and the day with it where that is another. */
export const untilSaid = ({ content, now, state }: Situation, until: string): string => {
  const { timeZone } = content.council;
  const then = localTime(new Date(until), timeZone);
  const time = spokenTime(then.time, state.language);
  return then.date === localTime(now, timeZone).date
    ? time
    : `${time}, ${spokenDay(then.date, state.language)}`;
};
