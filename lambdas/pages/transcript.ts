// A copy of a chat, read once behind a link: what the person and the council said in it, as it stands when the link is opened.
import { attachmentsIn, isEcho, isOurs, marksOf } from '../../bot/channels/marks.ts';
import { localTime, spoken } from '../../bot/dates.ts';
import { sinceThen } from '../../bot/handoff/heard.ts';
import { accessOf, levelNow } from '../../bot/identity.ts';
import { LINK } from '../../bot/links.ts';
import type { Activity, Both, Language } from '../../bot/model.ts';
import type { RecordedTurn, TurnTranscripts } from '../../bot/runtime/ports.ts';
import { CHANNEL_IDS } from '../../bot/runtime/stamp.ts';
import type { Link, Links } from '../../bot/services/links.ts';
import { council } from '../../dialogs/council.ts';
import type { HttpResponse } from '../http.ts';
import { isHandedOn, type Conversations } from './handed-on.ts';
import { button, html, page } from './html.ts';
import { gonePage, type Asked, type LinkPage } from './link-page.ts';

export type TranscriptDeps = {
  readonly links: Pick<Links, 'use'>;
  readonly transcripts: Pick<TurnTranscripts, 'turnsAfter'>;
  readonly conversations: Conversations;
};

/** Turns back from now that are in it: a page is small. */
const TURNS_MAX = 200;

export const transcriptPage = ({ links, transcripts, conversations }: TranscriptDeps): LinkPage => {
  const copyOf = async ({ link, now }: Asked): Promise<Copy | undefined> => {
    const record = await conversations(link.conversation);
    if (record?.dialog === undefined || isHandedOn(link, record)) return undefined;
    const from = Math.max(0, (record.version ?? 0) - TURNS_MAX);
    const turns = await turnsOf(transcripts, link, from);
    const theirs = sinceThen(turns, accessOf(record.dialog, now)?.since) as readonly RecordedTurn[];
    const lines = linesOf(theirs, link.language, levelNow(record.dialog, now));
    return lines.length === 0 ? undefined : { lines, isCut: from > 0 };
  };
  const over = ({ link }: Asked): Promise<HttpResponse> => Promise.resolve(gone(link.language, 410));
  return {
    show: async (asked) => {
      const { language } = asked.link;
      return (await copyOf(asked)) === undefined ? gone(language, 404) : closed(language);
    },
    take: async (asked) => {
      const { link, token, now } = asked;
      const copy = await copyOf(asked);
      // It is made first: what cannot be shown is not used up.
      if (copy === undefined) return gone(link.language, 404);
      if (!(await links.use(token, now.toISOString()))) return gone(link.language, 410);
      return opened(copy, link.language);
    },
    after: over,
    late: over,
  };
};

/** `hidden`: said while it was known who they are, and that is not known now. */
type Line = 'hidden' | { readonly at: string; readonly who: string; readonly text: string };
type Copy = { readonly lines: readonly Line[]; readonly isCut: boolean };

export const turnsOf = async (
  transcripts: TranscriptDeps['transcripts'],
  { channel, conversation }: Pick<Link, 'channel' | 'conversation'>,
  from: number,
): Promise<readonly RecordedTurn[]> => {
  const all: RecordedTurn[] = [];
  for (let watermark = from; ;) {
    const { turns, more } = await transcripts.turnsAfter(CHANNEL_IDS[channel], conversation, watermark);
    all.push(...turns);
    watermark = turns.at(-1)?.version ?? watermark;
    if (!more) return all;
  }
};

/** Messages alone: what agents noted and did is not the person's to read here. What is left out in a row is left out once. */
const linesOf = (turns: readonly RecordedTurn[], language: Language, level: number): readonly Line[] =>
  turns
    .flatMap(({ at, activities }) =>
      activities
        .filter(({ type }) => type === 'message')
        .flatMap((each): readonly Line[] => {
          const { level: needs = 1 } = marksOf(each);
          if (needs > level) return ['hidden'];
          const text = textOf(each, language);
          return text === '' ? [] : [{ at: receivedAt(each, at), who: whoOf(each, language), text }];
        }),
    )
    .filter((line, index, all) => line !== 'hidden' || all[index - 1] !== 'hidden');

export const receivedAt = ({ timestamp }: Partial<Activity>, at: string): string =>
  timestamp === undefined ? at : new Date(timestamp).toISOString();

/** An address behind a link is not in it: whoever has it has what is behind it. */
export const textOf = (activity: Partial<Activity>, language: Language): string => {
  const { text = '', suggestedActions } = activity;
  const options = (suggestedActions?.actions ?? []).map(({ title }) => title);
  return [
    text.replaceAll(LINK, A_LINK[language]),
    ...(options.length === 0 ? [] : [`[${options.join(' | ')}]`]),
    ...attachmentsIn(activity).map(() => A_FILE[language]),
  ]
    .filter((each) => each.trim() !== '')
    .join('\n');
};

/** Agents by the name that the person was told. */
const whoOf = (activity: Partial<Activity>, language: Language): string => {
  const { by, byPerson } = marksOf(activity);
  if (isEcho(activity)) return A_PERSON[language];
  if (!isOurs(activity)) return YOU[language];
  if (byPerson === true) return by === undefined ? A_PERSON[language] : `${by} (${PERSON[language]})`;
  return council.assistant[language];
};

const gone = (language: Language, status: number): HttpResponse =>
  gonePage(council, language, status, { ask: COPY });

const closed = (language: Language): HttpResponse =>
  page({
    language,
    council: council.name[language],
    title: TITLE[language],
    body: html`<h1>${TITLE[language]}</h1>
      <p>${ONCE[language]}</p>
      <form method="post">${button(OPEN[language])}</form>`,
  });

const opened = ({ lines, isCut }: Copy, language: Language): HttpResponse => {
  const isHiding = lines.includes('hidden');
  return page({
    language,
    council: council.name[language],
    title: TITLE[language],
    body: html`<article>
        <h1>${TITLE[language]}</h1>
        ${isCut ? html`<p>${CUT[language]}</p>` : undefined}
        ${lines.map((line, index) =>
          line === 'hidden'
            ? html`<p class="hint">${HIDDEN[language]}</p>`
            : html`${
                  dayBefore(lines, index) === dayOf(line)
                    ? undefined
                    : html`<h2>${spoken(dayOf(line), language)}</h2>`
                }
                <p class="hint">${line.who}, ${localTime(new Date(line.at), council.timeZone).time}</p>
                ${line.text.split('\n').map((each) => html`<p>${each}</p>`)}`,
        )}
      </article>
      ${isHiding ? html`<p>${SHOW_WHO[language]}</p>` : undefined}
      <p class="onscreen hint">${KEEP[language]}</p>`,
  });
};

const dayOf = ({ at }: { readonly at: string }): string => localTime(new Date(at), council.timeZone).date;
const dayBefore = (lines: readonly Line[], index: number): string | undefined => {
  const line = lines.slice(0, index).findLast((each) => each !== 'hidden');
  return line === undefined ? undefined : dayOf(line);
};

/** Brings a new link, whatever was said in the chat since. */
const COPY: Both = { en: 'COPY', cy: 'COPI' };
const TITLE: Both = { en: 'A copy of your chat', cy: "Copi o'ch sgwrs" };
const ONCE: Both = {
  en: 'The copy can be opened once with this link. You can print it or save it then.',
  cy: "Gellir agor y copi unwaith gyda'r ddolen hon. Gallwch ei argraffu neu ei gadw wedyn.",
};
const OPEN: Both = { en: 'Open the copy', cy: 'Agor y copi' };
const YOU: Both = { en: 'You', cy: 'Chi' };
const PERSON: Both = { en: 'a person', cy: 'person' };
const A_PERSON: Both = { en: 'A person at the council', cy: 'Person yn y cyngor' };
const A_LINK: Both = { en: '[a link]', cy: '[dolen]' };
const A_FILE: Both = { en: '[a photo or file]', cy: '[llun neu ffeil]' };
const CUT: Both = {
  en: `Only the latest part of a long chat is shown. For the rest, call ${council.phone}.`,
  cy: `Dim ond rhan ddiweddaraf sgwrs hir a ddangosir. I gael y gweddill, ffoniwch ${council.phone}.`,
};
const HIDDEN: Both = {
  en: '[Left out: said after you had shown who you are]',
  cy: "[Wedi'i adael allan: dywedwyd ar ôl i chi ddangos pwy ydych chi]",
};
const SHOW_WHO: Both = {
  en: 'Some of it was said after you had shown who you are, and that was some time ago. To have it all, ask "my balance" in your chat and show it again, then reply COPY.',
  cy: 'Dywedwyd peth ohono ar ôl i chi ddangos pwy ydych chi, ac mae peth amser ers hynny. I gael y cyfan, gofynnwch "fy malans" yn eich sgwrs a dangoswch hynny eto, yna atebwch COPI.',
};
const KEEP: Both = {
  en: 'To keep it, print this page or save it. To see it again, reply COPY in your chat.',
  cy: "I'w gadw, argraffwch y dudalen hon neu ei chadw. I'w weld eto, atebwch COPI yn eich sgwrs.",
};
