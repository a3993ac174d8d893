// What a person meets who writes this first of all: a whole turn of the assistant, and which topics it comes to.
import { formOf } from '../../bot/care/levels.ts';
import type { Content } from '../../bot/content.ts';
import { heed } from '../../bot/heed.ts';
import type { Event, Turned } from '../../bot/model.ts';
import { turn } from '../../bot/turn.ts';
import type { Matcher } from '../../bot/understanding/match.ts';
import { servedByForm, servedByOpen } from '../served.ts';

/**
 * `topics` are ids of FAQs: the one that is answered, those that the opened form serves, or what is offered, in the order in
 * which it is shown. `unsure` offers too, and says that it may know of none of them; the menu that everybody gets is no offer.
 */
export type Met = {
  readonly kind: 'answered' | 'form' | 'offered' | 'unsure' | 'person' | 'danger' | 'other';
  readonly topics: readonly string[];
  /** The form that is opened, or to which they come once they have shown who they are. */
  readonly form?: string;
  /** Forms that a tap would open. */
  readonly offers?: readonly string[];
};
export type FirstMet = (text: string) => Met;

/** A Tuesday at noon, when the telephones are answered. */
const NOON = new Date('2026-09-22T11:00:00.000Z');

export const firstMetBy =
  (content: Content, understand: Matcher): FirstMet =>
  (text) =>
    metIn(turn(undefined, saying(text), { content, heed, understand, now: NOON }), content);

/** A form without a question ends as it is opened, and leaves no more than its words. */
const toldAtOnce = (text: string, { dialogs }: Content): string | undefined =>
  Object.entries(dialogs).find(([, dialog]) => {
    if (dialog.questions.length > 0) return false;
    const step = (dialog.at?.(NOON) ?? dialog).next([]);
    if (step.kind !== 'end' || step.outcome.kind !== 'tell') return false;
    return Object.values(step.outcome.text(NOON)).some((told) => text.includes(told));
  })?.[0];

const saying = (text: string): Event => ({
  kind: 'activity',
  id: 'event-1',
  conversation: 'conversation-1',
  channel: 'webchat',
  at: NOON.toISOString(),
  receivedAt: NOON.toISOString(),
  activity: { type: 'message', text },
});

const metIn = ({ status, state, activities }: Turned, content: Content): Met => {
  if (status === 'emergency') return { kind: 'danger', topics: [] };
  const options = activities.flatMap(({ suggestedActions }) =>
    (suggestedActions?.actions ?? []).map(({ value }) => optionIn(value)),
  );
  const { open } = state;
  const opened = open && (formOf(open) ?? open.dialog);
  const atOnce = opened ?? toldAtOnce(activities.map(({ text = '' }) => text).join('\n'), content);
  const form = atOnce === undefined ? undefined : { form: atOnce };
  const offers = options.flatMap((option) => /^form:(.+)$/u.exec(option)?.[1] ?? []);
  const offered = offers.length > 0 && { offers };
  const told = activities.flatMap(({ text = '' }) => topicsToldIn(text, content));
  if (status !== 'person' && told.length > 0) return { kind: 'answered', topics: told, ...form, ...offered };
  if (status !== 'person' && form !== undefined) {
    const topics = (open && servedByOpen(open)) ?? topicsOfForm(form.form, content);
    return { kind: 'form', topics, ...form };
  }
  const topics = isMenu(options, content) ? [] : options.flatMap((option) => topicsOfOption(option, content));
  const kind =
    status === 'person' || status === 'offered' ? status : status === 'unanswered' ? 'unsure' : 'other';
  return { kind, topics, ...offered };
};

/** What a form is for; none where it is about no topic, as a kind word is. */
const topicsOfForm = (form: string, { faqs }: Content): readonly string[] => [
  ...new Set([...faqs.flatMap((faq) => (faq.form === form ? [faq.id] : [])), ...(servedByForm[form] ?? [])]),
];

const optionIn = (value: unknown): string => {
  const option = (value as { readonly option?: unknown } | undefined)?.option;
  return typeof option === 'string' ? option : '';
};

const isMenu = (options: readonly string[], { menu }: Content): boolean =>
  options.length > 0 && options.join() === menu.en.map(({ id }) => id).join();

const topicsOfOption = (option: string, content: Content): readonly string[] => {
  const [kind, id = ''] = option.split(/:(.*)/su);
  return kind === 'faq' ? [id] : kind === 'form' ? topicsOfForm(id, content) : [];
};

/** Every answer has its link on a line of its own. Two that share one are told apart by their words. */
const topicsToldIn = (text: string, { faqs, council }: Content): readonly string[] => {
  const lines = text.split('\n');
  const told = faqs.filter(({ link }) => lines.includes(`${council.site}${link}`));
  const own = told.filter(({ answer }) => text.includes(answer.slice(0, ALIKE_MAX)));
  return [...new Set((own.length > 0 ? own : told).map(({ id }) => id))];
};
const ALIKE_MAX = 40;
