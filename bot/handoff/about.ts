// What a chat is about, in few words, for the lists at the desk: staff read English.
import { topicLately, wantedLately } from '../care/wanted.ts';
import type { Content } from '../content.ts';
import type { DialogState } from '../model.ts';

/** In a danger's own turn the content may not be read yet: then nothing is known of it. */
export type TitlesOf = Partial<Pick<Content, 'faqs' | 'dialogs' | 'desk'>>;

/** What they are at, else what they asked for a person about, else what they were answered on, or put aside. */
export const aboutOf = (
  state: DialogState,
  { faqs, dialogs, desk }: TitlesOf,
  now: Date,
): string | undefined => {
  if (faqs === undefined || dialogs === undefined || desk === undefined) return undefined;
  const { open, handoff, saved, sent } = state;
  const ids = [
    // What the agent asks them to fill in is not what they came for.
    handoff?.form === undefined ? open?.dialog : undefined,
    wantedLately(state, now)?.of,
    topicLately(state, now),
    saved?.at(-1)?.dialog,
    sent?.dialog,
  ];
  const titles = ids.flatMap((id) => {
    if (id === undefined || dialogs[id]?.proves === true) return [];
    const title = faqs.find((each) => each.id === id && each.language === 'en')?.title;
    const form = dialogs[id];
    return title ?? (form === undefined ? [] : desk.formName(id, form.title.en));
  });
  return titles[0] === undefined ? wantedLately(state, now)?.said : capital(titles[0]);
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
