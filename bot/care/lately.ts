// What they were told last, by a form or by an answer: a short question after it is about that.
import type { DialogState, Json, OpenDialog } from '../model.ts';
import type { Situation } from '../situation.ts';

/** So long they ask on. Later it is a new talk, and a short question is about nothing that anybody could know. */
const LATELY_MS = 30 * 60_000;

/** The form that told something last, where no answer came after it and nothing is open. */
export const toldLast = ({ state, heardAt }: Situation): string | undefined => {
  const { lately, topic, open } = state;
  if (lately === undefined || open !== undefined || !isLately(lately.at, heardAt)) return undefined;
  return topic !== undefined && topic.at > lately.at ? undefined : lately.dialog;
};

/** The topic of what they were told last, of an answer or of the form that told it; or of the form that is open. */
export const topicLast = (situation: Situation): string | undefined => {
  const { state, content, heardAt } = situation;
  const { topic, open } = state;
  const dialog = open?.dialog ?? toldLast(situation);
  const ofForm = dialog === undefined ? undefined : content.faqs.find(({ form }) => form === dialog)?.id;
  // One form may be of several topics: the one that led to it is known.
  const isOf = (id: string): boolean =>
    ofForm === undefined || content.faqs.some((faq) => faq.id === id && faq.form === dialog);
  if (topic === undefined || !isLately(topic.at, heardAt) || !isOf(topic.id)) return ofForm;
  return open === undefined && isPassed(situation, topic.at) ? undefined : topic.id;
};

/** A danger was told since, or a person was asked for: "how long" is about that. */
const isPassed = ({ state: { danger, wanted } }: Situation, at: string): boolean =>
  (danger !== undefined && danger.at > at) || (wanted !== undefined && wanted.at > at);

/** They asked for a person a moment ago: "how long" is about that. */
export const isWaitingForPerson = ({ state, content, heardAt }: Situation): boolean =>
  (state.wanted !== undefined && isLately(state.wanted.at, heardAt)) ||
  state.offered?.some(({ id }) => id === `form:${content.leads.callBack}`) === true;

/** Something was said to them within that time. */
export const isTalking = ({ state, heardAt }: Situation): boolean =>
  state.lastAt !== undefined && isLately(state.lastAt, heardAt);

const isLately = (at: string, now: Date): boolean => now.getTime() - Date.parse(at) < LATELY_MS;

/** Kept only where some words mean something after it. */
export const tellingLast = (
  { content, heardAt }: Situation,
  state: DialogState,
  { dialog, answers }: OpenDialog,
): DialogState => {
  if (!content.openings.some(({ told }) => told?.forms.includes(dialog))) return state;
  const asked = new Set(
    content.dialogs[dialog]?.questions.flatMap(({ id, given }) => (given === true ? [id] : [])),
  );
  const given = answers.filter(([id]) => asked.has(id));
  const lately = { dialog, at: heardAt.toISOString(), ...(given.length === 0 ? {} : { given }) };
  return { ...state, lately };
};

/** What this question of the form came with when it told something a moment ago. */
export const givenLast = (situation: Situation, dialog: string, question: string): Json | undefined =>
  asksOn(situation, dialog) ? situation.state.lately?.given?.find(([id]) => id === question)?.[1] : undefined;

/** What a form told stays what they were told last, though a sentence of its topic was said since. */
export const tellingOn = (situation: Situation): DialogState => {
  const dialog = toldLast(situation);
  return dialog === undefined
    ? situation.state
    : {
        ...situation.state,
        lately: { ...situation.state.lately, dialog, at: situation.heardAt.toISOString() },
      };
};

/** The form is begun again by a question about what it told a moment ago: what it was told of need not be said. */
export const asksOn = ({ state, heardAt }: Situation, dialog: string): boolean =>
  state.lately?.dialog === dialog && isLately(state.lately.at, heardAt);
