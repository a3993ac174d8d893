// What a person meets who writes this first of all: a whole turn of the shipped assistant, and what it comes to.
import { formOf } from '../../../bot/care/levels.ts';
import { heed } from '../../../bot/heed.ts';
import type { Event, Turned } from '../../../bot/model.ts';
import { turn } from '../../../bot/turn.ts';
import { content } from '../../../dialogs/content.ts';
import { understand } from '../../../dialogs/understand.ts';
import { topicsOfForm, topicsOfOpen } from './topics-of-forms.ts';

/**
 * `topics` are ids of FAQs, likeliest first: what is answered, or what its form is about; of what is offered, each in the order
 * in which it is shown. `unsure` shows topics too, and says that it may know of none of them.
 */
export type Met = {
  readonly kind: 'answered' | 'form' | 'offered' | 'unsure' | 'person' | 'danger' | 'other';
  readonly topics: readonly string[];
  /** The form that is opened, or to which they come once they have shown who they are. */
  readonly form?: string;
};

/** A Tuesday at noon, when the telephones are answered. */
const NOON = new Date('2026-09-22T11:00:00.000Z');

export const firstMet = (text: string): Met => {
  const event: Event = {
    kind: 'activity',
    id: 'event-1',
    conversation: 'conversation-1',
    channel: 'webchat',
    at: NOON.toISOString(),
    receivedAt: NOON.toISOString(),
    activity: { type: 'message', text },
  };
  return metIn(turn(undefined, event, { content, heed, understand, now: NOON }));
};

export const metIn = ({ status, state, activities }: Turned): Met => {
  if (status === 'emergency') return { kind: 'danger', topics: [] };
  const shown = activities.flatMap(({ suggestedActions }) =>
    (suggestedActions?.actions ?? []).flatMap(({ value }) => topicsOfOption(value)),
  );
  if (status === 'person') return { kind: 'person', topics: shown };
  const { open } = state;
  const form = open && { form: formOf(open) ?? open.dialog };
  const told = activities.flatMap(({ text = '' }) => topicsToldIn(text));
  if (told.length > 0) return { kind: 'answered', topics: told, ...form };
  if (open !== undefined) return { kind: 'form', topics: topicsOfOpen(open), ...form };
  if (status === 'offered') return { kind: 'offered', topics: shown };
  return { kind: status === 'unanswered' ? 'unsure' : 'other', topics: shown };
};

const topicsOfOption = (value: unknown): readonly string[] => {
  const option = (value as { readonly option?: unknown } | undefined)?.option;
  if (typeof option !== 'string') return [];
  const [kind, id = ''] = option.split(/:(.*)/su);
  return kind === 'faq' ? [id] : kind === 'form' ? topicsOfForm(id) : [];
};

/** Every answer has its link on a line of its own. Two that share one are told apart by their words. */
const topicsToldIn = (text: string): readonly string[] => {
  const told = content.faqs.filter(({ link }) => text.split('\n').includes(`${content.council.site}${link}`));
  const own = told.filter(({ answer }) => text.includes(answer.slice(0, ALIKE_MAX)));
  return [...new Set((own.length > 0 ? own : told).map(({ id }) => id))];
};
const ALIKE_MAX = 40;
