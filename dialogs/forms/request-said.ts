// Where a request stands, in words: what it is, its status, the last change, what comes next and by when. Welsh is a draft.
import { localTime, spokenDay } from '../../bot/dates.ts';
import type { Both, Language } from '../../bot/model.ts';
import { isOver, type CaseStatus } from '../../bot/services/cases.ts';
import type { RequestSeen } from '../../bot/services/requests.ts';
import { council } from '../council.ts';
import { kindSaid } from './request-kinds.ts';
import { dateOf, dueOf } from './request-promised.ts';

/** Past the day by which it was expected, and not over. */
export const isLate = (request: RequestSeen, now: Date): boolean => {
  const due = isOver(request) ? undefined : dueOf(request);
  return due !== undefined && due.by < localTime(now, council.timeZone).date;
};

/** @param told whether the team took it that this is late */
export const requestSaid = (request: RequestSeen, told: boolean, now: Date): Both => {
  const said = (language: Language): string => {
    const { reference, kind, status, updatedAt, reason, visit } = request;
    const due = dueOf(request);
    const day = (at: string) => spokenDay(dateOf(at), language);
    const late = isLate(request, now);
    const over = isOver(request);
    const words = WORDS[language];
    return [
      `${kindSaid(kind)[language]}, ${reference}. ${STATUSES[status][language]}`,
      ...(reason === undefined ? [] : [closedFor(status) ? words.reason(reason) : words.note(reason)]),
      ...(visit === undefined || over ? [] : [words.visit(day(visit.date), visit.from, visit.to)]),
      ...(updatedAt === '' ? [] : [words.changed(day(updatedAt))]),
      ...(over ? [words.over] : [`${words.next} ${NEXT[status][language]}`]),
      ...(due === undefined || over
        ? []
        : [(late ? due.said : due.says)[language].replace('{day}', day(due.by))]),
      ...(late ? [told ? words.lateTold : words.late] : []),
    ].join('\n');
  };
  return { en: said('en'), cy: said('cy') };
};

/** Where nothing is done, what the team wrote is why. */
const closedFor = (status: CaseStatus): boolean => status === 'closed-no-action' || status === 'cancelled';

const STATUSES: Readonly<Record<CaseStatus, Both>> = {
  received: { en: 'We have it.', cy: 'Mae gennym ni.' },
  checked: { en: 'We have checked it.', cy: 'Rydym wedi ei wirio.' },
  scheduled: { en: 'It is planned.', cy: "Mae wedi'i drefnu." },
  'in-progress': { en: 'We are working on it.', cy: 'Rydym yn gweithio arno.' },
  done: { en: 'It is done.', cy: "Mae wedi'i wneud." },
  'closed-no-action': {
    en: 'We have closed it and nothing more will be done.',
    cy: 'Rydym wedi ei gau ac ni wneir dim mwy.',
  },
  cancelled: { en: 'It was cancelled.', cy: 'Cafodd ei ganslo.' },
};
const NEXT: Readonly<Record<CaseStatus, Both>> = {
  received: { en: 'the team looks at it.', cy: 'bydd y tîm yn edrych arno.' },
  checked: { en: 'the team plans what to do.', cy: "bydd y tîm yn trefnu beth i'w wneud." },
  scheduled: { en: 'we do what is planned.', cy: "byddwn yn gwneud yr hyn sydd wedi'i drefnu." },
  'in-progress': { en: 'we finish it.', cy: 'byddwn yn ei orffen.' },
  done: { en: '', cy: '' },
  'closed-no-action': { en: '', cy: '' },
  cancelled: { en: '', cy: '' },
};
const WORDS = {
  en: {
    reason: (reason: string) => `The reason: ${reason}`,
    note: (note: string) => `The team says: ${note}`,
    visit: (day: string, from: string, to: string) => `The visit is on ${day}, between ${from} and ${to}.`,
    changed: (day: string) => `Last change: ${day}.`,
    next: 'What happens next:',
    over: `If that is not right, call ${council.phone} and give this reference.`,
    lateTold: 'This is late. I have told the team.',
    late: `This is late, and I am sorry. Call ${council.phone} and give this reference.`,
  },
  cy: {
    reason: (reason: string) => `Y rheswm: ${reason}`,
    note: (note: string) => `Dywed y tîm: ${note}`,
    visit: (day: string, from: string, to: string) => `Mae'r ymweliad ${day}, rhwng ${from} a ${to}.`,
    changed: (day: string) => `Newid diwethaf: ${day}.`,
    next: "Beth sy'n digwydd nesaf:",
    over: `Os nad yw hynny'n iawn, ffoniwch ${council.phone} a rhoi'r cyfeirnod hwn.`,
    lateTold: 'Mae hwn yn hwyr. Rydw i wedi dweud wrth y tîm.',
    late: `Mae hwn yn hwyr, ac mae'n ddrwg gen i. Ffoniwch ${council.phone} a rhoi'r cyfeirnod hwn.`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;
