// The order of care, read from top to bottom: the first that can answer does. Safety is line one, always.
import { afterHold } from './care/after-hold.ts';
import { answers } from './care/answers.ts';
import { whoComesAfter } from './care/coming.ts';
import { commands } from './care/commands.ts';
import { elsewhere } from './care/elsewhere.ts';
import { feedback } from './care/feedback.ts';
import { alsoFile, fileAlone } from './care/file.ts';
import { withFiles } from './care/files-for-form.ts';
import { forThemToo } from './care/for-somebody.ts';
import { followUp } from './care/follow-up.ts';
import { handoff } from './care/handoff.ts';
import { hold } from './care/hold.ts';
import { alsoLapsed, lapsed, withoutLapsed } from './care/lapsed.ts';
import { homeAlone } from './care/home-alone.ts';
import { menu } from './care/menu.ts';
import { noticeAgain, noticePage, noticeReplies } from './care/notice-replies.ts';
import { openDialog } from './care/open-dialog.ts';
import { optOut } from './care/opt-out.ts';
import { more } from './care/more.ts';
import { machines, slowed } from './care/pace.ts';
import { provingAgain, withoutWornOff } from './care/proving.ts';
import { requests } from './care/requests.ts';
import { rungBeside } from './care/rung-beside.ts';
import { safety } from './care/safety.ts';
import { scolded } from './care/scolded.ts';
import { smallTalk } from './care/small-talk.ts';
import { onlyFor, speakingFor, withSpeakingFor } from './care/speaking-for.ts';
import { secretAlone } from './care/secret.ts';
import { alsoSecret } from './care/secret-told.ts';
import { toldEarly } from './care/told-early.ts';
import { heldUnlessSeen } from './care/unseen.ts';
import { ratedFirst } from './care/talk-rated.ts';
import { whileWaiting } from './care/waiting.ts';
import { worksAgain } from './care/works-again.ts';
import { worse } from './care/worse.ts';
import type { Care, Reaction, Situation } from './situation.ts';
import { undictated } from './understanding/dictated.ts';
import { undisclaimed } from './understanding/disclaimed.ts';

export const duty: readonly Care[] = [
  safety, // danger to life: before anything else, in every state
  optOut, // STOP and START, and silence in between
  elsewhere, // a person in the provider's inbox, or another app, has this conversation
  slowed, // more messages than anybody reads
  handoff, // a person has this conversation, or they wait for one
  hold, // a danger was told, and they have not said that it is over
  worse, // they are not safe, or it gets worse
  noticePage, // a duty manager has something to tell everybody
  machines, // another machine is talking
  fileAlone, // a photo without words
  secretAlone, // nothing but a number that was taken out
  more, // the next page of what was shown in part
  noticeReplies, // what they say to a notice
  rungBeside, // what cannot wait, with the wish to be rung about it
  toldEarly, // in a triage, their number or where they live, while something else of that is asked
  smallTalk, // how are you, merry christmas, nobody to talk to
  commands, // "a person", back, cancel, start again, help: at any step
  noticeAgain, // what was none of the ways on from a notice
  provingAgain, // what they had shown of who they are has worn off under an open form
  feedback, // whether the answer before helped, if they say so
  scolded, // they scold us, and ask for nothing
  lapsed, // what they left open is kept no longer
  worksAgain, // what failed works again, they say while they tell of it
  openDialog, // a question is open: the reply is filed under it, or it is a question of their own
  whoComesAfter, // when somebody comes about the danger that they told of
  forThemToo, // for whom it is, after an answer
  onlyFor, // they help somebody, and say no more than that
  followUp, // a short question about what they were told last
  homeAlone, // where they live, and nothing of what it is about
  requests, // two matters in one message, or a story around one
  answers, // what the council knows
  speakingFor, // they help somebody, and have not said with what
  menu, // honest about not knowing: the nearest topics, or a person
];

export const attend = (arrived: Situation): Reaction => afterHold(arrived, attendTo);

const attendTo = (arrived: Situation): Reaction => {
  const heard = withSpeakingFor(ratedFirst(arrived));
  let situation = heard;
  for (const care of duty) {
    // Nothing of a form is looked at before a danger.
    if (care === optOut)
      situation = withMarks(withFiles(heldUnlessSeen(withoutWornOff(withoutLapsed(heard)))));
    // A danger's hold keeps all as it was.
    const reaction = care(care === hold ? heard : situation);
    if (reaction !== undefined) {
      if (care === hold) return alsoSecret(heard, reaction);
      const spoken = whileWaiting(situation, reaction);
      const told = care === lapsed ? spoken : alsoLapsed(situation, spoken);
      const withFile = care === fileAlone ? told : alsoFile(situation, told);
      return care === secretAlone ? withFile : alsoSecret(situation, withFile);
    }
  }
  throw new Error('No care answered, though the last one always does.');
};

/** A danger was looked for in what was written. */
const withMarks = (situation: Situation): Situation => {
  const { reply, state } = situation;
  const said = undictated(reply.text);
  const text = state.open === undefined ? undisclaimed(said) : said;
  return text === reply.text || reply.option !== undefined
    ? situation
    : { ...situation, reply: { ...reply, text } };
};
