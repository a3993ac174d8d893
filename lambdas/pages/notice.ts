// Put up a notice, change one or say that it is fixed, on a page behind a link that a duty manager's phone alone was sent, or a supervisor asked for at the desk.
import { daysAfter, localTime } from '../../bot/dates.ts';
import type { Both, Language } from '../../bot/model.ts';
import {
  noticeOf,
  changedBy,
  type Notice,
  type NoticeStanding,
  type Notices,
} from '../../bot/notices/notice.ts';
import { readNotice, readWords, type Reading, type Wrong } from '../../bot/notices/read.ts';
import { reachOf } from '../../bot/notices/untold.ts';
import type { Changed } from '../../bot/notices/tell.ts';
import type { NoticeChange } from '../../bot/notices/notice.ts';
import type { Links } from '../../bot/services/links.ts';
import type { Streets } from '../../bot/services/streets.ts';
import { council } from '../../dialogs/council.ts';
import { notices as told, noticeTitle } from '../../dialogs/notices.ts';
import { HttpError, type HttpResponse } from '../http.ts';
import { formIn, listIn } from './form-body.ts';
import { errorSummary, html, page, type Html } from './html.ts';
import { donePage, gonePage, type Asked, type LinkPage } from './link-page.ts';
import { asRead } from './notice/as-read.ts';
import { untoldOver } from './notice/untold-over.ts';
import {
  changeForm,
  newForm,
  overPart,
  pick,
  previewPart,
  runningPart,
  WORDS,
  type Fields,
} from './notice/shown.ts';

export type NoticePageDeps = {
  readonly notices: Pick<Notices, 'put' | 'find' | 'open' | 'since' | 'reports'>;
  readonly change: (id: string, change: NoticeChange, seen: number) => Promise<Changed>;
  readonly streets: Pick<Streets, 'named'>;
  readonly links: Pick<Links, 'use'>;
};

export const noticePage = (deps: NoticePageDeps): LinkPage => ({
  show: async (asked) => (byOf(asked) === undefined ? notYours(asked) : first(deps, asked)),
  take: async (asked) => {
    const by = byOf(asked);
    if (by === undefined) return notYours(asked);
    const fields = fieldsIn(asked);
    switch (fields['do']) {
      case 'running':
      case 'fixed':
      case 'withdrawn':
        return changing(deps, asked, fields, fields['do']);
      case 'check':
        return checked(deps, asked, fields);
      case 'make':
        return made(deps, asked, fields, by);
      default:
        return fields['id'] === undefined ? first(deps, asked, fields) : written(asked, fields);
    }
  },
  after: ({ link }) => Promise.resolve(gonePage(council, link.language, 410, { ask: NOTICE })),
  late: ({ link }) => Promise.resolve(gonePage(council, link.language, 410, { ask: NOTICE })),
});
const NOTICE: Both = { en: 'NOTICE', cy: 'HYSBYSIAD' };

/** Whoever it was sent to, as long as they are on duty; or the supervisor who asked for it at the desk. */
const byOf = ({ link, now }: Asked): string | undefined => {
  const { by, supervisor } = (link.about ?? {}) as { readonly by?: unknown; readonly supervisor?: unknown };
  if (typeof supervisor === 'string') return `supervisor ${supervisor}`;
  return typeof by === 'string' && told.isDutyManager(by, now) ? `duty manager ${by}` : undefined;
};

const fieldsIn = ({ request }: Asked): Fields => {
  const { topic: _, ...fields } = formIn(request);
  const ticked = listIn(request, 'topic');
  return {
    ...fields,
    ...(ticked.length > 0 || fields['topics'] === undefined ? { topics: ticked.join(',') } : {}),
  };
};

const readingAt = (now: Date): Reading => ({
  kinds: told.kinds.map(({ id }) => id),
  postcodes: council.postcodes,
  site: council.site,
  timeZone: council.timeZone,
  now,
});

const shown = (language: Language, title: string, wrong: Wrong, body: Html): HttpResponse =>
  page({
    language,
    council: council.name[language],
    title,
    status: wrong.length === 0 ? 200 : 422,
    body: html`${errorSummary(
        language,
        wrong.map(([field, why]) => [field, why[language]]),
      )}
      <h1>${title}</h1>
      ${body}`,
  });

const first = async (
  { notices }: NoticePageDeps,
  { link: { language }, now }: Asked,
  fields: Fields = {},
  wrong: Wrong = [],
): Promise<HttpResponse> => {
  const running = (await notices.open()).filter(({ standing }) => standing === 'running');
  const rows = await Promise.all(
    running.map(async (notice) => ({
      notice,
      title: noticeTitle(notice, language),
      said: told.said(notice, notice.area === undefined ? 'all' : 'here', now, true)[language],
      reach: WORDS.reach(await reachOf(notice, notices))[language],
    })),
  );
  return shown(
    language,
    WORDS.title[language],
    wrong,
    html`${wrong.length > 0 ? undefined : [runningPart(language, rows), overPart(language, await untoldOver(notices, language, now))]}
      <h2>${WORDS.add[language]}</h2>
      ${newForm(language, told.kinds, fields, wrong)}`,
  );
};

/** What is to be said of one that runs: an update begins with what was said before. */
const changing = async (
  { notices }: NoticePageDeps,
  asked: Asked,
  fields: Fields,
  standing: NoticeStanding,
): Promise<HttpResponse> => {
  const notice = await noticeIn({ notices }, fields);
  const before =
    standing === 'running'
      ? { en: notice.text.en, cy: notice.text.cy ?? '', ...timeIn(notice, asked.now) }
      : {};
  return written(asked, { ...pick(fields, ['id', 'seen']), standing, ...before });
};

/** As it was given, where that is still to come and not further away than the form can say. */
const timeIn = ({ until }: Notice, now: Date): Fields => {
  if (until === undefined || until <= now.toISOString()) return {};
  const { date, time } = localTime(new Date(until), council.timeZone);
  const today = localTime(now, council.timeZone).date;
  if (date === today) return { time };
  return date === daysAfter(today, 1) ? { time, day: 'tomorrow' } : {};
};

const written = ({ link: { language } }: Asked, fields: Fields, wrong: Wrong = []): HttpResponse =>
  shown(language, titleOf(fields)[language], wrong, changeForm(language, fields, wrong));

const titleOf = ({ standing }: Fields): Both =>
  standing === 'fixed' ? WORDS.fixed : standing === 'withdrawn' ? WORDS.withdraw : WORDS.update;

const noticeIn = async (
  { notices }: Pick<NoticePageDeps, 'notices'>,
  { id = '' }: Fields,
): Promise<Notice> => {
  const notice = await notices.find(id);
  if (notice === undefined) throw new HttpError(404, 'NotFound', 'There is no such notice.');
  return notice;
};

const typedIn = (fields: Fields) => ({
  topics: (fields['topics'] ?? '').split(','),
  everybody: fields['everybody'] === 'yes',
  streets: fields['streets'] ?? '',
  postcodes: fields['postcodes'] ?? '',
  en: fields['en'] ?? '',
  cy: fields['cy'] ?? '',
  time: fields['time'] ?? '',
  day: fields['day'] ?? '',
});

const standingIn = ({ standing }: Fields): NoticeStanding =>
  standing === 'fixed' || standing === 'withdrawn' ? standing : 'running';

/** Nothing new need be said of what is over. */
const changeIn = (fields: Fields, now: Date) => {
  const standing = standingIn(fields);
  const read = readWords(typedIn(fields), readingAt(now), { mayBeEmpty: standing !== 'running' });
  if (!read.ok) return read;
  const { text, until } = read.words;
  const said = text.en === '' ? {} : { text };
  return {
    ok: true as const,
    change: { standing, ...said, ...(standing === 'running' ? { until: until ?? null } : {}) },
  };
};

const checked = async (deps: NoticePageDeps, asked: Asked, fields: Fields): Promise<HttpResponse> => {
  const { link, now } = asked;
  const { language } = link;
  if (fields['id'] === undefined) {
    const read = readNotice(typedIn(fields), readingAt(now));
    if (!read.ok) return first(deps, asked, fields, read.wrong);
    const notice = noticeOf({ ...read.notice, id: '', from: now.toISOString(), by: '' }, 'I-000000');
    const named = await Promise.all(
      (notice.area?.streets ?? []).map(async (street) =>
        (await deps.streets.named(street)) === undefined ? [street] : [],
      ),
    );
    const notes = named.flat().map((street) => WORDS.noStreet(street)[language]);
    return preview(language, fields, {
      texts: asRead(notice, now),
      notes: withWelsh(notes, fields, language),
      followers: 0,
    });
  }
  const read = changeIn(fields, now);
  if (!read.ok) return written(asked, fields, read.wrong);
  const notice = changedBy(await noticeIn(deps, fields), { ...read.change, at: now.toISOString(), by: '' });
  let followers = 0;
  for await (const reports of deps.notices.reports(notice.id)) followers += reports.length;
  const notes = read.change.text === undefined ? [] : withWelsh([], fields, language);
  return preview(language, fields, { texts: asRead(notice, now, true), notes, followers });
};

const withWelsh = (notes: readonly string[], { cy = '' }: Fields, language: Language): readonly string[] =>
  cy.trim() === '' ? [...notes, WORDS.noWelsh[language]] : notes;

const preview = (
  language: Language,
  all: Fields,
  parts: Pick<Parameters<typeof previewPart>[1], 'texts' | 'notes' | 'followers'>,
): HttpResponse => {
  const { do: _, ...fields } = all;
  const standing = standingIn(fields);
  return shown(language, WORDS.check[language], [], previewPart(language, { ...parts, fields, standing }));
};

/** It is written first, under an id made of the link's: pressed again, it is the same. Then the link is used up. */
const made = async (
  deps: NoticePageDeps,
  asked: Asked,
  fields: Fields,
  by: string,
): Promise<HttpResponse> => {
  const { link, token, now } = asked;
  const { language } = link;
  const at = now.toISOString();
  if (fields['id'] === undefined) {
    const read = readNotice(typedIn(fields), readingAt(now));
    if (!read.ok) return first(deps, asked, fields, read.wrong);
    const { reference } = await deps.notices.put({ ...read.notice, id: link.key, from: at, by });
    await deps.links.use(token, at);
    return donePage(council, language, WORDS.done, WORDS.next(reference));
  }
  const read = changeIn(fields, now);
  if (!read.ok) return written(asked, fields, read.wrong);
  const changed = await deps.change(fields['id'], { ...read.change, at, by }, Number(fields['seen']));
  if (changed.kind === 'none') throw new HttpError(404, 'NotFound', 'There is no such notice.');
  if (changed.kind === 'otherwise')
    return shown(
      language,
      WORDS.title[language],
      [],
      html`<p class="wrong">${WORDS.otherwise[language]}</p>
        <p>${noticeTitle(changed.notice, language)}</p>
        ${asRead(changed.notice, now, changed.notice.standing !== 'running')
          .filter((each) => each.language === language)
          .map(({ messages }) => messages.map((text) => html`<blockquote>${text}</blockquote>`))}`,
    );
  await deps.links.use(token, at);
  const { reference, standing } = changed.notice;
  const next = standing === 'running' ? WORDS.next(reference) : WORDS.ended(reference);
  return donePage(council, language, WORDS.changed[standing], next);
};

const notYours = ({ link: { language } }: Asked): HttpResponse =>
  page({
    language,
    council: council.name[language],
    status: 403,
    title: WORDS.title[language],
    body: html`<h1>${WORDS.title[language]}</h1>
      <p>${WORDS.notYours[language]}</p>`,
  });
