// A matter of their own in the middle of ours: it is answered, and then we go on where we were.
import type { Dialog, Language, OpenDialog } from '../model.ts';
import { closed, inLanguage, type Draft, type Reaction, type Situation } from '../situation.ts';
import { PERSON } from '../understanding/lex-names.ts';
import type { Match } from '../understanding/match.ts';
import { withTold } from './also-told.ts';
import {
  answerDraft,
  answers,
  asksAfterRequest,
  asksSomething,
  inWords,
  opensForm,
  saysAddress,
  statusAsked,
} from './answers.ts';
import { repeat } from './asked-again.ts';
import { aspectInForm } from './follow-up.ts';
import { backTo } from './commands.ts';
import { oldButton } from './old-buttons.ts';
import { opened, toldBeside } from './opened.ts';
import { personInForm, reachPerson } from './person.ts';
import { personInstead } from './person-asked.ts';
import { begin } from './proceed.ts';
import { askNow, dialogIn, isAwaiting, unheld } from './question.ts';

/**
 * A button of the menu, which belongs to no question: what it leads to is given, and the question asked again. Another form is
 * opened, and this one put aside.
 */
export const aside = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction => {
  const [kind, id = ''] = (situation.reply.option ?? '').split(/:(.*)/su);
  if (situation.reply.option === PERSON) return personBeside(situation, dialog, open);
  if (kind === 'form' && id === dialog.id) return repeat(situation, dialog, open);
  const other = kind === 'form' && !isAwaiting(open) ? dialogIn(situation, id) : undefined;
  if (other !== undefined) return begin(situation, other);
  const answer = kind === 'faq' ? answerDraft(situation, id) : undefined;
  return answer === undefined
    ? oldButton(situation, dialog, open)
    : thenBack(situation, dialog, open, answer);
};

const personBeside = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction => {
  const again = (on: Situation, text: string) => repeat(on, dialog, open, [{ text }]);
  return { ...personInForm(situation, again), status: 'person' };
};

/** A question of their own in the middle of ours: it is answered, and then we go on where we were. */
export const digression = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction | undefined => {
  const status = leadsToStatus(situation, dialog) ? undefined : statusAsked(situation);
  if (status !== undefined) return status;
  const other = isAwaiting(open) ? undefined : opened(situation, dialog);
  if (other !== undefined) return other;
  const told = toldBeside(situation);
  if (told !== undefined) return thenBack(situation, dialog, open, { text: told[situation.state.language] });
  // "How much is it" is of what the form is for. In an emergency nothing is read so.
  const ofForm = isUrgent(dialog, open) ? undefined : aspectInForm(situation);
  if (ofForm !== undefined) return thenBack(situation, dialog, open, ofForm);
  const match = topicMeant(situation);
  if (match === undefined) return undefined;
  const spoken = inLanguage(situation, match.language);
  if (match.id === PERSON)
    return open.light === true ? personInstead(spoken) : personBeside(spoken, dialog, open);
  // Nothing was answered here yet: whoever asks for another form is not brought back.
  const isBegun = open.answers.some(([id]) =>
    dialog.questions.some((each) => each.id === id && each.given !== true),
  );
  if (
    !isBegun &&
    !isAwaiting(open) &&
    opensForm(situation.reply.text) &&
    !leadsHere(spoken, match.id, dialog)
  )
    return answers({ ...spoken, state: closed(spoken.state) });
  const answer = answerDraft(spoken, match.id);
  if (answer === undefined || leadsHere(spoken, match.id, dialog)) return undefined;
  return thenBack(withTold(spoken, match.id, dialog), dialog, open, answer);
};

const isUrgent = ({ questions }: Dialog, { asked }: OpenDialog): boolean =>
  questions.some(({ id, unclear }) => id === asked && unclear !== undefined);

export const digressionIfAsked = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
): Reaction | undefined => (asksSomething(situation) ? digression(situation, dialog, open) : undefined);

export const digressionOnly = (situation: Situation, after: string): Reaction | undefined => {
  // What is on its way is what they ask after.
  if (asksAfterRequest(situation)) return undefined;
  const match = topicMeant(situation);
  if (match?.id === PERSON)
    return { say: [reachPerson(situation), { text: after }], state: situation.state, status: 'person' };
  const answer = match && answerDraft(situation, match.id);
  return answer && { say: [inWords(answer), { text: after }], state: situation.state, status: 'answered' };
};

/** An answer, and then the open question again. */
const thenBack = (situation: Situation, dialog: Dialog, open: OpenDialog, answer: Draft): Reaction => {
  const { text, ...ask } = askNow(situation, dialog, open);
  return {
    say: [inWords(answer), { ...ask, text: `${backTo(situation, { dialog })} ${text}` }],
    state: { ...situation.state, open: unheld(open) },
    status: 'answered',
  };
};

/** The topic of an aside. Of two that are close the nearer is taken when they ask: a choice would be one question too many here. */
const topicMeant = (situation: Situation): Match | undefined => {
  if (saysAddress(situation)) return undefined;
  const verdict = situation.understand(situation.reply.text, situation.state.language);
  if (verdict.kind === 'one')
    return asksSomething(situation) || verdict.match.score >= SURE[verdict.match.language]
      ? verdict.match
      : undefined;
  return verdict.kind === 'near' && asksSomething(situation) ? verdict.matches[0] : undefined;
};

/** What is no question is most likely an answer that we cannot read: "not this week" is about no missed bin. Welsh has fewer asks to learn from. */
const SURE: Readonly<Record<Language, number>> = { en: 0.95, cy: 0.8 };

/** "Dog mess on Mill Lane" in the middle of a fly-tip is another matter, and puts no street right. */
export const isOfAnotherForm = (situation: Situation, dialog: Dialog): boolean => {
  const topic = topicMeant(situation)?.id;
  const form = situation.content.faqs.find(({ id }) => id === topic)?.form;
  return form !== undefined && form !== dialog.id;
};

/** Surely of a topic, and of none that leads here or to a repair: those tell of the same. */
export const isOfOtherMatter = (situation: Situation, dialog: Dialog): boolean => {
  const topic = topicMeant(situation)?.id;
  const form = situation.content.faqs.find(({ id }) => id === topic)?.form;
  return topic !== undefined && form !== dialog.id && !TELLS_OF_THE_SAME.has(form);
};
const TELLS_OF_THE_SAME: ReadonlySet<string | undefined> = new Set(['report-repair', 'triage']);

/** Its own questions are about just that. */
const leadsToStatus = ({ content }: Situation, { id }: Dialog): boolean =>
  id === content.leads.status || id === content.leads.reference;

/** An answer whose offer is this very form would send them round in a circle. */
const leadsHere = ({ content }: Situation, topic: string, dialog: Dialog): boolean =>
  content.faqs.some((faq) => faq.id === topic && faq.form === dialog.id);
