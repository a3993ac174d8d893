// Puts the case card together: a pure function of what was said, what is kept, and the time.
import { moodForPerson } from '../care/mood.ts';
import { dialogIn } from '../care/question.ts';
import { wantedLately } from '../care/wanted.ts';
import type { Content } from '../content.ts';
import type { Incident } from '../incidents/incident.ts';
import type { ChannelId, Dialog, DialogState, Language } from '../model.ts';
import type { Matcher } from '../understanding/match.ts';
import { isSince } from '../services/since.ts';
import { withoutSecrets } from '../understanding/secrets.ts';
import type { CardForm, CaseCard } from './card.ts';
import { talkBefore } from './before.ts';
import { cardCase, cardIncident, careIn, openCases, promisedIn, type CaseSeen } from './cases.ts';
import { becauseIn, doneIn } from './done.ts';
import { formOf, placeOf } from './facts.ts';
import { filesIn, freeWords, heardIn, isHidden, saidIn, sinceThen, textOf, type TurnSeen } from './heard.ts';
import { identityOf, knownFacts } from './known.ts';
import { limitsOf } from './limits.ts';
import type { RecordSeen } from './seen.ts';
import { suggestedFor } from './suggested.ts';

export type CardInput = {
  readonly conversation: string;
  readonly channel: ChannelId;
  /** The channel's own name for the person. */
  readonly account?: string;
  readonly record: RecordSeen;
  /** The case that it is made for. */
  readonly reference?: string;
  /** The transcript, oldest first. */
  readonly turns: readonly TurnSeen[];
  /** Of this conversation, and of their others where they were proved to be theirs. */
  readonly cases: readonly CaseSeen[];
  readonly incidents: readonly Incident[];
  /** Their other conversations: only of whoever was proved. */
  readonly elsewhere?: CaseCard['elsewhere'];
  /** Talks with a person in the days before, in their other conversations: only of whoever was proved. */
  readonly talked?: readonly NonNullable<CaseCard['before']>[];
  /** What they told us before that they need from us: only of whoever was proved. */
  readonly needs?: readonly string[];
  readonly content: Content;
  readonly understand?: Matcher;
  /** Porth's time. */
  readonly now: Date;
};

export const cardOf = (input: CardInput): CaseCard => {
  const { conversation, channel, record, reference, now } = input;
  const { language, chosen = false, speakingFor, mood, misses = 0, ladder } = record.dialog;
  const feeling = moodForPerson({ state: record.dialog, heardAt: now });
  return {
    conversation,
    channel,
    at: now.toISOString(),
    ...(reference === undefined ? {} : { reference }),
    language: { speaks: language, chosen },
    ...(speakingFor === undefined ? {} : { speakingFor: withoutSecrets(speakingFor).text }),
    ...whatIsWanted(input),
    ...dangerIn(input),
    identity: identityOf(record.dialog, now),
    ...(feeling === undefined ? {} : { mood: feeling }),
    elsewhere: input.elsewhere ?? [],
    ...cameBack(input),
    tried: {
      misses,
      ...(ladder === undefined || misses === 0 ? {} : { rung: ladder.rung }),
      angry: feeling === undefined ? 0 : (mood?.angry ?? 0),
    },
    ...whatIsOpen(input),
    ...undeliveredIn(input),
    limits: limitsOf(channel, record.dialog, record, now),
  };
};

/** Their words, the form with what they answered, and what else is known. */
const whatIsWanted = ({
  conversation,
  channel,
  account,
  record: { dialog: state },
  needs = [],
  content,
  understand,
  now,
  turns: all,
}: CardInput) => {
  const turns = sinceThen(all, state.since);
  const { open, saved = [], language } = state;
  // As the form was when they wrote, however late the card is made.
  const then = { content, now: new Date(state.heardAt ?? now) };
  const dialogs = [open, ...saved].map((each) => dialogIn(then, each?.dialog));
  const known = dialogs.flatMap((each) => each ?? []);
  // Of two questions in the same words it is the one of a form that is theirs.
  const heard = heardIn(turns, [...known, ...Object.values(content.dialogs)], conversation);
  const given = { heard, skipped: content.phrases.skipped.en, formName: content.desk.formName };
  const form = open && formOf(dialogs[0], open, given);
  const put = saved.flatMap((each, index) => formOf(dialogs[index + 1], each, given) ?? []);
  const words = freeWords(heard).map((each) => withoutSecrets(each).text);
  const topics = topicsIn(turns, state, content);
  const place = placeOf(dialogs[0], open);
  const settings = { content, channel, account, needs, now };
  return {
    wants: { words, topics: topics.map((id) => titleOf(content, id, 'en')) },
    ...(form === undefined ? {} : { form }),
    saved: put,
    facts: knownFacts(state, [form, ...put], settings),
    photos: filesIn(turns, conversation),
    ...(place === undefined ? {} : { place }),
    suggested: suggestedFor(
      {
        form: form?.form,
        wanted: wantedLately(state, now)?.of,
        topics,
        words,
        answers: ownWords(dialogs[0], form),
      },
      { content, understand, language, channel },
    ),
  };
};

/** What they told in words of their own: where it is says nothing of what it is. */
const ownWords = (dialog: Dialog | undefined, form: CardForm | undefined): readonly string[] =>
  form?.facts
    .filter(({ id }) => {
      const field = dialog?.questions.find((each) => each.id === id)?.field;
      return field?.open === true && field.asks !== 'location';
    })
    .map(({ shown }) => shown) ?? [];

/** By the words that they were answered with; last what they told of beside another matter. */
const topicsIn = (
  turns: readonly TurnSeen[],
  { next }: Pick<DialogState, 'next'>,
  { faqs }: Pick<Content, 'faqs'>,
): readonly string[] => {
  const said = saidIn(turns).map(({ text = '', summary = '' }) => `${text}\n${summary}`);
  const told = said.flatMap((each) =>
    faqs.filter(({ answer, short }) => each.includes(answer) || each.includes(short)).map(({ id }) => id),
  );
  const other = next?.topic ?? faqs.find(({ form }) => form !== undefined && form === next?.form)?.id;
  return [...new Set([...told, ...(other === undefined ? [] : [other])])];
};

const titleOf = ({ faqs }: Pick<Content, 'faqs'>, id: string, language: Language): string =>
  faqs.find((faq) => faq.id === id && faq.language === language)?.title ?? id;

/** The latest, wherever it was. What whoever had the account before talked of is not theirs. */
const cameBack = ({ record: { dialog }, talked = [], now }: CardInput): Pick<CaseCard, 'before'> => {
  const here = talkBefore(dialog.handoff, now);
  const theirs = here !== undefined && isSince(here.at, sinceOf(dialog)) ? [here] : [];
  const [before] = [...talked, ...theirs].toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return before === undefined ? {} : { before };
};
const sinceOf = ({ since }: DialogState) => (since === undefined ? {} : { since });

const dangerIn = ({
  conversation,
  record: {
    dialog: { danger },
  },
  turns,
}: CardInput): Pick<CaseCard, 'danger'> => {
  if (danger === undefined) return {};
  const { id, at, held = false, none = false } = danger;
  const told = heardIn(
    turns.filter((turn) => turn.at === at),
    [],
    conversation,
  ).find(({ text }) => !isHidden({ text }));
  const words = told && withoutSecrets(told.text).text;
  return { danger: { id, at, held, none, ...(words === undefined ? {} : { words }) } };
};

/** Cases and incidents of theirs, what they were told of them, and whether somebody needs extra care. */
const whatIsOpen = ({ record: { dialog: state }, cases: all, incidents, turns, content }: CardInput) => {
  const cases = openCases(all, state);
  const care = careIn(state.open, incidents, cases);
  return {
    ...(care === undefined ? {} : { care }),
    cases: cases.map((each) => cardCase(each, content)),
    incidents: incidents.map((each) => cardIncident(each, becauseIn(all, each, content))),
    ...doneIn(all, sinceThen(turns, state.since), state, content),
    promised: promisedIn(cases, state, sinceThen(turns, state.since), content),
  };
};

const undeliveredIn = ({ record: { refused }, turns }: CardInput): Pick<CaseCard, 'undelivered'> => {
  if (refused === undefined) return {};
  const words = textOf(turns, refused.activity);
  return {
    undelivered: { why: refused.refusal, at: refused.at, ...(words === undefined ? {} : { words }) },
  };
};
