// What takes a turn when nobody is in danger: read with the first event that needs it, so that a safety line does not wait for it.
import { untilOver } from './care/after-hold.ts';
import { agentDid } from './care/agent.ts';
import { answered } from './care/pace.ts';
import { heardAgain, knownAgain } from './care/back-again.ts';
import { besideAgent } from './care/beside-agent.ts';
import { gone } from './care/gone.ts';
import { greetingOf } from './care/greeting-said.ts';
import { withHomeGiven } from './care/home-given.ts';
import { incidentTold } from './care/incident-told.ts';
import { listOnce } from './care/list-once.ts';
import { withMood, withTone } from './care/mood.ts';
import { noticeHeard } from './care/notice-replies.ts';
import { withNotices } from './care/notices.ts';
import { payment } from './care/payment.ts';
import { answersProof, provingNoted } from './care/proof-said.ts';
import { promiseKept } from './care/promise-made.ts';
import { promiseRung } from './care/promise-due.ts';
import { proved } from './care/proving.ts';
import { noting } from './care/said-before.ts';
import { silent } from './care/silent.ts';
import { untilOn, withoutOff } from './care/switched-off.ts';
import { settle } from './care/settle.ts';
import { talkRung, untilTalked } from './care/talk-timer.ts';
import { ring, ringFirst } from './care/timers.ts';
import { welcome } from './care/welcome.ts';
import { wishRung } from './care/wish-rung.ts';
import { attend } from './duty.ts';
import type { OnCallHeard } from './model.ts';
import type { Reaction, Situation } from './situation.ts';

const noted = <T extends Reaction | undefined>(situation: Situation, reaction: T): T =>
  provingNoted(situation, noting(situation, withHomeGiven(situation, reaction)));

const besideNotices = (situation: Situation, reaction: Reaction | undefined): Reaction | undefined =>
  reaction && withNotices(situation, reaction);

export const heed = {
  agent: agentDid,
  answered,
  answersProof,
  gone,
  greetingOf,
  noticeHeard,
  attend: (arrived: Situation) => {
    const situation = withMood(heardAgain(arrived));
    const told = withTone(situation, listOnce(situation, besideAgent(situation, attend(situation))));
    return noted(situation, withNotices(situation, withoutOff(situation, knownAgain(situation, told))));
  },
  /** The incident itself answers what it took; of all else nothing moves. */
  onCall: ({ state }: Situation, { says }: OnCallHeard): Reaction => ({
    say: says === undefined ? [] : [{ text: says }],
    state,
    status: 'on-call',
  }),
  incident: incidentTold,
  payment,
  proved: (...[situation, ...who]: Parameters<typeof proved>) =>
    noted(situation, withoutOff(situation, proved(situation, ...who))),
  ring: (...[situation, id]: Parameters<typeof ring>) =>
    silent(situation, id) ??
    talkRung(situation, id) ??
    wishRung(situation, id) ??
    promiseRung(situation, id) ??
    untilTalked(situation, id) ??
    untilOver(situation) ??
    untilOn(situation, id) ??
    ring(situation, id),
  ringFirst: (situation: Situation) => untilOver(situation) ?? ringFirst(situation),
  settle: (...[situation, ...what]: Parameters<typeof settle>) =>
    noted(situation, promiseKept(situation, ...what) ?? besideNotices(situation, settle(situation, ...what))),
  welcome: (situation: Situation) => withoutOff(situation, welcome(situation)),
};
export type Heed = typeof heed;
