// When news of a request is told, and in which words. Welsh is a draft until a translator has approved it.
import type { NewsTold } from '../bot/content.ts';
import type { Both, Language, Timer } from '../bot/model.ts';
import { isOver } from '../bot/services/cases.ts';
import type { CaseNews } from '../bot/services/news.ts';
import { council } from './council.ts';
import { crewClosed } from './forms/waste-receipts.ts';
import { isLate, requestSaid } from './forms/request-said.ts';
import { awake } from './reminders.ts';

export const news: NewsTold = {
  due: (told, timers, now) => {
    const others = timers.filter(({ id }) => id !== idOf(told));
    if (told.kind === IN_CONFIDENCE) return others;
    return crewClosed(told, others, awake, now) ?? [...others, plainly(told, awake(now))];
  },
  said: (told, now) => {
    const where = requestSaid(told, false, now);
    const say = (language: Language): string => {
      const { own, followed, noDay, more } = WORDS[language];
      return [
        told.follows === true ? followed : own,
        where[language],
        ...(isOver(told) || told.expectedBy !== undefined ? [] : [noDay]),
        ...(isOver(told) || isLate(told, now) ? [] : [more]),
      ].join('\n');
    };
    return { en: say('en'), cy: say('cy') } satisfies Both;
  },
};

/** Whoever told of trouble may not be alone with their phone: a person tells them what comes of it. */
const IN_CONFIDENCE = 'payments.money-stop';

/** What waits for the morning is told as it stands then: the later takes the place of the earlier. */
const plainly = (told: CaseNews, at: Date): Timer => ({ id: idOf(told), at: at.toISOString(), news: told });
const idOf = ({ reference }: CaseNews): string => `news:${reference}`;

const WORDS = {
  en: {
    own: 'Something has changed about your request.',
    followed: 'Something has changed about a report that you follow.',
    noDay: 'We do not have a day for that yet.',
    more: `To know more, call ${council.phone} and give this reference.`,
  },
  cy: {
    own: 'Mae rhywbeth wedi newid ynghylch eich cais.',
    followed: 'Mae rhywbeth wedi newid ynghylch adroddiad rydych yn ei ddilyn.',
    noDay: 'Nid oes gennym ddiwrnod ar gyfer hynny eto.',
    more: `I wybod mwy, ffoniwch ${council.phone} a rhoi'r cyfeirnod hwn.`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;
