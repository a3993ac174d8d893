// What is said when something of the triage is written down: only what is sure, the reference, what comes next, and whom to call.
import type { Receipt } from '../../bot/content.ts';
import type { OverByThem } from '../../bot/incidents/incident.ts';
import { localTime, spokenDay, workingDaysAfter } from '../../bot/dates.ts';
import { spokenTime } from '../../bot/hours.ts';
import type { Both, Language } from '../../bot/model.ts';
import { isOpen, opensAt } from '../../bot/team-hours.ts';
import { BANK_HOLIDAYS } from '../bank-holidays.ts';
import { council } from '../council.ts';
import { RELAY_EMERGENCY } from '../numbers-at-once.ts';
import { teams, type TeamId } from '../teams.ts';

/** Nothing of it names the matter where somebody else may read it. Nobody is coming by this alone, and it must not sound as if. */
export const incidentReceipt: Receipt = (answers, language, now) => {
  if (answers['quiet'] === true) return QUIET[language];
  const said = comesNext(answers, language, now);
  // They were asked for a number to be rung on, and have none, or cannot speak on it.
  return answers['calls'] === 'none' ? `${said} ${RELAY[language]}` : said;
};

const comesNext: Receipt = (answers, language, now) => {
  const { severity, row } = answers;
  if (severity === 'S0' || severity === 'S1') {
    const aim = row === 'lift' ? LIFT : AIMS.has(row) ? REPAIR : undefined;
    return [NOBODY_YET[language], ...(aim === undefined ? [] : [aim[language]])].join(' ');
  }
  if (severity === 'S4') return logged(TEAMS.get(row) ?? 'customer-services', language, now);
  const [days, done] = severity === 'SH' ? [10, HAZARD] : [severity === 'S2' ? 1 : 3, SEEN_TO];
  // No later than the law has it, whatever days of its own the council is closed on.
  const by = workingDaysAfter(localTime(now, council.timeZone).date, days, BANK_HOLIDAYS);
  return done[language].replace('{day}', spokenDay(by, language));
};

/** Why its case is closed, as whoever asks after it is told. Welsh is a draft until a translator has approved it. */
export const OVER_BY_THEM: Readonly<Record<OverByThem, Both>> = {
  'not-ours': {
    en: 'it is not ours to mend. Your network, water company or supplier does that.',
    cy: 'nid ni sy’n ei drwsio. Eich rhwydwaith, eich cwmni dŵr neu’ch cyflenwr sy’n gwneud hynny.',
  },
  'works-again': {
    en: 'you told us that it was put right, or works again.',
    cy: 'dywedoch wrthym ei fod wedi’i gywiro, neu’n gweithio eto.',
  },
};

/** It is no deadline of anybody's, and waits for a team: when that is there. */
const logged = (id: TeamId, language: Language, now: Date): string => {
  const team = teams[id];
  const at = opensAt(team, now);
  const { date, time } = localTime(at ?? now, team.timeZone);
  const fill = {
    team: team.name[language],
    time: spokenTime(time, language),
    day: spokenDay(date, language),
  };
  const said = at === undefined ? WRITTEN : isOpen(team, now) ? THERE : BACK;
  return `${said[language]} ${ADD[language]}`.replace(
    /\{(team|time|day)\}/g,
    (_, name: keyof typeof fill) => fill[name],
  );
};
const TEAMS: ReadonlyMap<unknown, TeamId> = new Map(
  Object.entries({ noise: 'noise', dog: 'dog-warden', highway: 'highways', homeless: 'housing' } as const),
);

/** What somebody comes to mend in a home. */
const AIMS: ReadonlySet<unknown> = new Set(
  'gas co fire electric power heating leak flood no-water toilet insecure structure alarm damp'.split(' '),
);
const LATE: Both = {
  en: `If this does not happen, call ${council.phone} and give this reference. If it becomes dangerous, call ${council.emergencyPhone} at any time.`,
  cy: `Os na fydd hyn yn digwydd, ffoniwch ${council.phone} a rhoi'r cyfeirnod hwn. Os yw'n mynd yn beryglus, ffoniwch ${council.emergencyPhone} unrhyw bryd.`,
};
const both = (one: Both, other: Both): Both => ({
  en: `${one.en} ${other.en}`,
  cy: `${one.cy} ${other.cy}`,
});

const QUIET: Both = {
  en: 'It is written down. You can write to me here at any time.',
  cy: 'Mae wedi’i gofnodi. Gallwch ysgrifennu ataf yma unrhyw bryd.',
};
const NOBODY_YET: Both = {
  en: `It is written down as an emergency. Nobody has told me yet that they are coming. If you hear nothing from us in 15 minutes, call ${council.emergencyPhone} and give this reference.`,
  cy: `Mae wedi'i gofnodi fel argyfwng. Does neb wedi dweud wrthyf eto eu bod yn dod. Os na chlywch gennym mewn 15 munud, ffoniwch ${council.emergencyPhone} a rhoi'r cyfeirnod hwn.`,
};
const RELAY: Both = {
  en: `If you cannot speak on the phone, use Relay UK: dial ${council.relay} before our numbers, or ${RELAY_EMERGENCY} for 999.`,
  cy: `Os na allwch siarad ar y ffôn, defnyddiwch Relay UK: deialwch ${council.relay} cyn ein rhifau, neu ${RELAY_EMERGENCY} am 999.`,
};
const REPAIR: Both = {
  en: 'We aim to come within 4 hours and to make it safe within 24. Someone over 18 must be in.',
  cy: 'Ein nod yw dod o fewn 4 awr a’i wneud yn ddiogel o fewn 24. Rhaid i rywun dros 18 fod i mewn.',
};
const LIFT: Both = {
  en: 'We aim to free anyone who is stuck within an hour.',
  cy: 'Ein nod yw rhyddhau unrhyw un sy’n sownd o fewn awr.',
};
const HAZARD: Both = both(
  {
    en: 'We aim to look into it by {day}, and a surveyor decides what is done. We write to you with what we find.',
    cy: 'Ein nod yw edrych arno erbyn {day}, a syrfëwr sy’n penderfynu beth a wneir. Byddwn yn ysgrifennu atoch gyda’r hyn a welwn.',
  },
  LATE,
);
const SEEN_TO: Both = both(
  { en: 'We aim to see to it by {day}.', cy: 'Ein nod yw delio ag ef erbyn {day}.' },
  LATE,
);
const WRITTEN: Both = { en: 'It is written down for {team}.', cy: 'Mae wedi’i gofnodi ar gyfer {team}.' };
const THERE: Both = {
  en: 'It is written down for {team}, who are at work now.',
  cy: 'Mae wedi’i gofnodi ar gyfer {team}, sydd wrth eu gwaith nawr.',
};
const BACK: Both = {
  en: 'It is written down for {team}, who are back at {time} on {day}.',
  cy: 'Mae wedi’i gofnodi ar gyfer {team}, sydd yn ôl am {time}, {day}.',
};
const ADD: Both = {
  en: `To add to it, call ${council.phone} and give this reference.`,
  cy: `I ychwanegu ato, ffoniwch ${council.phone} a rhoi'r cyfeirnod hwn.`,
};
