// The triage as staff read it: rows and dangers by their names, how bad each is, and what is still to be done by when.
import type { CardIncident, CardTenancy } from '../../bot/handoff/card.ts';

/** By row of the triage, or by danger. */
const ROWS: Readonly<Record<string, string>> = {
  abuse: 'abuse or violence',
  alarm: 'alarm or fire door',
  child: 'a child at risk',
  co: 'carbon monoxide',
  damp: 'damp and mould',
  dog: 'a dangerous dog',
  electric: 'electrics',
  fire: 'fire or smoke',
  flood: 'flood',
  fuel: 'fuel or fumes that may catch fire',
  gas: 'gas',
  heating: 'no heating or hot water',
  highway: 'danger on a road',
  homeless: 'nowhere to sleep',
  insecure: 'a door or window that does not lock',
  leak: 'a leak',
  lift: 'a lift',
  medical: 'somebody is ill or hurt',
  'no-water': 'no water',
  noise: 'noise',
  power: 'no power',
  safeguard: 'a child or adult at risk',
  selfharm: 'self-harm',
  structure: 'something may fall or collapse',
  toilet: 'a toilet or sewage',
  unclear: 'not clear yet',
  violence: 'abuse or violence',
};
export const isNamed = (row: string): boolean => Object.hasOwn(ROWS, row);
export const rowWords = (row: string): string => ROWS[row] ?? row.replaceAll('-', ' ');

const SEVERITIES: Readonly<Record<string, string>> = {
  S0: 'danger to life',
  S1: 'an emergency',
  S2: 'within a working day',
  S3: 'within a few working days',
  SH: 'a hazard that must be looked into',
  S4: 'in the usual time',
};
/** "danger to life (S0)" */
export const severityWords = (severity: string): string =>
  SEVERITIES[severity] === undefined ? severity : `${SEVERITIES[severity]} (${severity})`;

/** Only what is urgent goes to those on call. */
export const standingWords = ({ standing, heldBy, severity }: CardIncident): string => {
  const who = heldBy === undefined ? 'Somebody on call' : `${heldBy}, on call,`;
  switch (standing) {
    case 'open':
      return severity === 'S0' || severity === 'S1' ? 'Nobody on call has answered yet' : 'Still to be done';
    case 'acknowledged':
      return `${who} has answered`;
    case 'on-the-way':
      return `${who} is on the way`;
    case 'made-safe':
      return 'It was made safe';
    case 'closed':
      return 'It is closed';
    default:
      return standing satisfies never;
  }
};

type Clock = CardIncident['clocks'][number];

/** Each thing to do once, with its nearest time: the time says how long is left, so that no term is named beside it. */
export const clocksShown = (clocks: readonly Clock[]): readonly Clock[] => {
  const shown = new Map<string, Clock>();
  for (const { must, due, law } of clocks) {
    const what = must.replace(/ within [^,]*?\b(?:minute|hour|day|week)s?(?: of the investigation)?\b/, '');
    const known = shown.get(what);
    if (known === undefined) shown.set(what, { must: what, due, law });
    else
      shown.set(what, {
        must: what,
        due: due < known.due ? due : known.due,
        law: known.law.split('; ').includes(law) ? known.law : `${known.law}; ${law}`,
      });
  }
  return [...shown.values()];
};

const TENURES: Readonly<Record<string, string>> = {
  tenant: 'council tenant',
  leaseholder: 'leaseholder of the council',
  association: 'rents from a housing association',
  private: 'rents from somebody else',
  owner: 'owns the home',
};
const RIGHTS: Readonly<Record<NonNullable<CardTenancy['right']>['says'], string>> = {
  applies: 'the Right to Repair applies',
  'not-secure': 'the tenancy has no Right to Repair',
  'over-limit': 'the repair costs more than the Right to Repair is for',
};

/** "Tenancy: council tenant, they say. The tenancy has no Right to Repair, says Ffion Rees." And who can say more. */
export const tenancyWords = ({ said, right }: CardTenancy): string => {
  const tenure = said === undefined ? 'nobody asked' : `${TENURES[said] ?? said}, they say`;
  const words = right === undefined ? '' : `${RIGHTS[right.says]}, says ${right.who ?? 'somebody of staff'}`;
  const staff = words === '' ? '' : ` ${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  return `Tenancy: ${tenure}.${staff} A duty manager can say on the page of the incident whether the Right to Repair applies.`;
};
