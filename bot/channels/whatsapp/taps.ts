// A button, a row of a list or a form of WhatsApp's own that was answered: its words, and what it carried if it was ours.
import * as z from 'zod/mini';
import { buttonIn, jsonIn } from '../meta-events.ts';
import { maybeText } from './about.ts';

export type Tap = { readonly text: string; readonly value?: unknown };

const Button = z.looseObject({ id: maybeText, title: maybeText, description: maybeText });
const Interactive = z.looseObject({
  button_reply: z.optional(Button),
  list_reply: z.optional(Button),
  nfm_reply: z.optional(z.looseObject({ body: maybeText, response_json: maybeText })),
});
const TemplateButton = z.looseObject({ payload: maybeText, text: maybeText });
const Fields = z.record(z.string(), z.unknown());

export const tapOf = (content: unknown): Tap | undefined => {
  const tapped = Interactive.safeParse(content);
  if (!tapped.success) return undefined;
  const { button_reply: button, list_reply: row, nfm_reply: flow } = tapped.data;
  if (button !== undefined) return { text: button.title ?? '', ...carriedBy(button.id) };
  if (row !== undefined) return { text: wordsOf(row), ...carriedBy(row.id) };
  return flow === undefined ? undefined : answersOf(flow.body ?? '', fieldsIn(flow.response_json));
};

export const tapOfTemplate = (content: unknown): Tap | undefined => {
  const tapped = TemplateButton.safeParse(content);
  if (!tapped.success) return undefined;
  const { text = '', payload } = tapped.data;
  return { text, ...carriedBy(payload) };
};

/** A row of ours whose words are too long for its title has all of them below it. */
const wordsOf = ({ title = '', description = '' }: z.infer<typeof Button>): string =>
  title.endsWith('…') && description !== '' ? description : title;

const carriedBy = (id: string | undefined): { readonly value?: unknown } => {
  const value = buttonIn(id);
  return value === undefined ? {} : { value };
};

/** What was filled in is what the person says; all of it is looked through for danger, as their words are. */
const answersOf = (body: string, fields: Readonly<Record<string, unknown>>): Tap => {
  const { flow_token: _, ...answers } = fields;
  const words = Object.values(answers).filter((each) => typeof each === 'string' || typeof each === 'number');
  return { text: words.length === 0 ? body : words.join('\n'), value: { flow: answers } };
};

const fieldsIn = (text: string | undefined): Readonly<Record<string, unknown>> =>
  Fields.safeParse(jsonIn(text ?? '')).data ?? {};
