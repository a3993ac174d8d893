// What a citizen's activity says: words, or the button that was tapped. Nothing in it is trusted.
import type { Activity, QuestionSeen, Reply } from './model.ts';

/** Characters that are read of one message; the transcript keeps all of them. */
const READ_MAX = 4000;

export const replyOf = (activity: Partial<Activity>): Reply => {
  const text = typeof activity.text === 'string' ? activity.text.slice(0, READ_MAX) : '';
  const value = asRecord(activity.value);
  const option = value['option'];
  if (typeof option !== 'string' || option.length > 100) return { text };
  const to = questionSeen(value['to']);
  return { text, option, ...(to === undefined ? {} : { to }) };
};

const questionSeen = (value: unknown): QuestionSeen | undefined => {
  const { dialog, question } = asRecord(value);
  return typeof dialog === 'string' && typeof question === 'string' ? { dialog, question } : undefined;
};

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
