// Drafts become Bot Framework activities, the one format that queue, transcript and channels speak.
import type { Marks } from './channels/channel.ts';
import type { Activity, Language, QuestionSeen } from './model.ts';
import type { Draft, Trace } from './situation.ts';

/** What a button carries, so that a tap is filed under the question that it belonged to. */
export type ButtonValue = { readonly option: string; readonly to?: QuestionSeen };

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy-GB' };

/** @param link the key of the link in it. Text is always plain: what a person typed and we say back is never run as markdown or HTML. */
export const say = (draft: Draft, language: Language, link?: string): Partial<Activity> =>
  draft.trace === undefined ? message(draft, language, link) : traced(draft.trace);

/** Bot Framework's activity for what no client shows. */
const traced = (value: Trace): Partial<Activity> => ({ type: 'trace', name: 'porth/desk', value });

const message = (draft: Draft, language: Language, link?: string): Partial<Activity> => ({
  type: 'message',
  text: draft.text,
  ...(draft.short === undefined ? {} : { summary: draft.short }),
  ...marked(draft, link),
  ...filed(draft),
  textFormat: 'plain',
  locale: LOCALES[draft.line ?? language],
  inputHint: draft.options === undefined ? 'acceptingInput' : 'expectingInput',
  ...(draft.options === undefined
    ? {}
    : {
        suggestedActions: {
          to: [],
          actions: draft.options.map(({ id, words }) => {
            const value: ButtonValue = { option: id, ...(draft.to === undefined ? {} : { to: draft.to }) };
            return { type: 'messageBack', title: words, text: words, displayText: words, value };
          }),
        },
      }),
});

const filed = ({ files }: Draft): Pick<Partial<Activity>, 'attachments'> =>
  files === undefined
    ? {}
    : {
        attachments: files.map(({ contentType, url, name }) => ({ contentType, contentUrl: url, name })),
      };

const marked = (
  { asks, from, line, notice, by, withPerson }: Draft,
  link: string | undefined,
): Pick<Partial<Activity>, 'channelData'> => {
  const marks: Marks = {
    ...(line === undefined ? {} : { line }),
    ...(asks === undefined ? {} : { asks }),
    ...(from === undefined ? {} : { from }),
    ...(link === undefined ? {} : { link }),
    ...(notice === undefined ? {} : { notice }),
    ...(withPerson === undefined ? {} : { withPerson }),
    ...(by === undefined ? {} : { byPerson: true, by }),
  };
  return Object.keys(marks).length === 0 ? {} : { channelData: marks };
};
