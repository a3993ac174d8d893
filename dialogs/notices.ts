// What is said of trouble in an area or about a topic, while it lasts and when it is over. Welsh is a draft until a translator has approved it.
import { daysAfter, localTime, spokenDay } from '../bot/dates.ts';
import { spokenTime } from '../bot/hours.ts';
import type { Both, Language } from '../bot/model.ts';
import type { Notice, NoticeArea, NoticeText } from '../bot/notices/notice.ts';
import type { NoticeNews, NoticesTold } from '../bot/notices/told.ts';
import { council } from './council.ts';
import { isDutyManager } from './duty-managers.ts';
import { noticeKinds } from './notice-kinds.ts';
import { awake } from './reminders.ts';

const both = (say: (language: Language) => string): Both => ({ en: say('en'), cy: say('cy') });
const joined = (...parts: readonly string[]): string => parts.filter((each) => each !== '').join(' ');

export const notices: NoticesTold = {
  kinds: noticeKinds,
  options: {
    follow: { en: 'Tell me when fixed', cy: 'Rhowch wybod i mi' },
    mine: { en: 'Mine is different', cy: "Mae f'un i'n wahanol" },
  },
  said: (notice, how, now, asks) =>
    both((language) => {
      const { maybe, known, tell, tellMaybe } = WORDS[language];
      const about = subjectOf(notice, language);
      const first = (how === 'maybe' ? maybe : known).replace('{about}', () => about);
      const more = asks ? '' : how === 'maybe' ? tellMaybe : tell;
      return joined(first, written(notice.text, language), untilSaid(notice.until, now, language), more);
    }),
  followed: {
    en: `I will tell you here when there is news. You do not need to report it. If it gets worse, call ${council.emergencyPhone}. If someone is in danger, call 999.`,
    cy: `Dywedaf wrthych yma pan fydd newyddion. Does dim angen i chi roi gwybod amdano. Os bydd yn gwaethygu, ffoniwch ${council.emergencyPhone}. Os oes rhywun mewn perygl, ffoniwch 999.`,
  },
  followedInstead: {
    en: `I will tell you here when there is news. I have stopped your own report: it is the same trouble. If anyone at home is ill, call ${council.emergencyPhone} and say so. Call too if you need water, heat or power for a baby or for medicine. If someone is in danger, call 999.`,
    cy: `Dywedaf wrthych yma pan fydd newyddion. Rydw i wedi stopio eich adroddiad eich hun: yr un broblem yw hi. Os oes rhywun gartref yn sâl, ffoniwch ${council.emergencyPhone} a dywedwch hynny. Ffoniwch hefyd os oes angen dŵr, gwres neu drydan ar gyfer babi neu feddyginiaeth. Os oes rhywun mewn perygl, ffoniwch 999.`,
  },
  followedAlready: {
    en: 'I have that. I will tell you here when there is news.',
    cy: 'Mae hynny gen i. Dywedaf wrthych yma pan fydd newyddion.',
  },
  which: {
    en: 'Is it this problem that you mean, or is yours different?',
    cy: "Ai'r broblem hon sydd gennych, neu un wahanol?",
  },
  goOn: { en: 'OK. Then we go on.', cy: 'Iawn. Awn ymlaen felly.' },
  news: (news, now) => both((language) => newsSaid(news, now, language)),
  due: awake,
  page: {
    en: 'Put up a notice, or change one, within an hour: {link}',
    cy: 'Rhowch hysbysiad, neu newidiwch un, o fewn awr: {link}',
  },
  isDutyManager,
};

const newsSaid = (news: NoticeNews, now: Date, language: Language): string => {
  const { fixed, withdrawn, news: changed, working, still } = WORDS[language];
  const about = subjectOf(news, language);
  const text = news.text === undefined ? '' : written(news.text, language);
  const fill = (words: string) => words.replace('{about}', () => about);
  switch (news.standing) {
    case 'fixed':
      return joined(fill(fixed), text, working);
    case 'withdrawn':
      return joined(fill(withdrawn), text, still);
    case 'running':
      return joined(fill(changed), text, untilSaid(news.until, now, language));
    default:
      return news.standing satisfies never;
  }
};

/** "the water supply in Elm Road and NM4 2". */
const subjectOf = (
  { topics, area }: { readonly topics: readonly string[]; readonly area?: NoticeArea },
  language: Language,
): string => {
  const names = topics.flatMap((id) => noticeKinds.find((each) => each.id === id)?.name[language] ?? []);
  const kinds = listed(names.length === 0 ? [WORDS[language].something] : names, language);
  const where = whereSaid(area, language);
  return where === '' ? kinds : `${kinds} ${WORDS[language].in} ${where}`;
};

/** A long list is no use on a phone. */
const PLACES_MAX = 4;
export const whereSaid = (area: NoticeArea | undefined, language: Language): string => {
  const places = area === undefined ? [] : [...area.streets, ...area.postcodes];
  const left = places.length - PLACES_MAX;
  return left > 0
    ? listed(
        [...places.slice(0, PLACES_MAX), WORDS[language].more.replace('{count}', String(left))],
        language,
      )
    : listed(places, language);
};

const listed = (all: readonly string[], language: Language): string => {
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${WORDS[language].and} ${last}`;
};

/** As it was written, with a full stop. Of one that has no Welsh that is said first. */
const written = ({ en, cy }: NoticeText, language: Language): string => {
  const text = (language === 'cy' ? (cy ?? en) : en).trim();
  const ended = text === '' || /[.!?]$/u.test(text) ? text : `${text}.`;
  return language === 'cy' && cy === undefined && ended !== '' ? `${WORDS.cy.english} ${ended}` : ended;
};

const untilSaid = (until: string | undefined, now: Date, language: Language): string => {
  if (until === undefined) return '';
  const words = WORDS[language];
  const isLate = Date.parse(until) < now.getTime();
  return (isLate ? words.late : words.until).replace('{time}', () => whenSaid(until, now, language));
};

/** "6pm today". */
const whenSaid = (iso: string, now: Date, language: Language): string => {
  const { date, time } = localTime(new Date(iso), council.timeZone);
  const today = localTime(now, council.timeZone).date;
  const words = WORDS[language];
  const day =
    date === today
      ? words.today
      : date === daysAfter(today, 1)
        ? words.tomorrow
        : words.on.replace('{day}', spokenDay(date, language));
  return `${spokenTime(time, language)} ${day}`;
};

const WORDS = {
  en: {
    known: 'We know about a problem with {about}.',
    maybe: 'There is a problem with {about}.',
    tell: 'To be told when it is fixed, reply TELL ME.',
    tellMaybe: 'If that is where you are, reply TELL ME: I tell you when it is fixed.',
    news: 'News about {about}.',
    fixed: 'It is fixed: {about}.',
    withdrawn: 'What we told you about {about} no longer holds.',
    working: 'Is it working for you? If it is not, reply STILL.',
    still: 'If you still have a problem, reply STILL.',
    until: 'We expect this to be over by {time}.',
    late: 'We expected this to be over by {time}, and it is not yet. We have no new time.',
    something: 'a service',
    more: '{count} more places',
    in: 'in',
    and: 'and',
    today: 'today',
    tomorrow: 'tomorrow',
    on: 'on {day}',
  },
  cy: {
    known: 'Rydym yn gwybod am broblem: {about}.',
    maybe: 'Mae problem: {about}.',
    tell: "I glywed pan fydd wedi'i datrys, atebwch RHOWCH WYBOD.",
    tellMaybe: "Os ydych chi yno, atebwch RHOWCH WYBOD: dywedaf pan fydd wedi'i datrys.",
    news: 'Newyddion am {about}.',
    fixed: "Mae wedi'i datrys: {about}.",
    withdrawn: "Nid yw'r hyn a ddywedom am {about} yn wir bellach.",
    working: 'Ydy popeth yn gweithio i chi? Os nad ydyw, atebwch DAL.',
    still: 'Os oes gennych broblem o hyd, atebwch DAL.',
    until: 'Disgwyliwn y bydd hyn drosodd erbyn {time}.',
    late: 'Roeddem yn disgwyl y byddai hyn drosodd erbyn {time}, ac nid yw eto. Nid oes gennym amser newydd.',
    something: 'gwasanaeth',
    more: '{count} lle arall',
    in: 'yn',
    and: 'a',
    today: 'heddiw',
    tomorrow: 'yfory',
    on: '{day}',
    english: 'Yn Saesneg yn unig am y tro:',
  },
} as const;

/** What is shown to staff of a notice: its subject in one line. */
export const noticeTitle = (notice: Pick<Notice, 'topics' | 'area'>, language: Language): string =>
  subjectOf(notice, language);
