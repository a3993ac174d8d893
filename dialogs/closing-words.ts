// What whoever closes an incident is asked, and told where something is missing. In English, as the teams work in it.
import type { ClockStop } from '../bot/clocks/clock.ts';
import type { ClosingFault } from '../bot/incidents/closing.ts';
import type { CloseOutcome, RightSaid } from '../bot/incidents/incident.ts';

/** As they are chosen from. */
export const OUTCOMES_ASKED: Readonly<Record<CloseOutcome, string>> = {
  done: 'The work was done',
  'no-fault': 'Nothing was wrong, or the report was false',
  'not-ours': 'It is for somebody else to mend, such as the electricity network',
  duplicate: 'Another report is of the same',
  'not-done': 'It is closed without the work: its times run on',
};

export const CLOSING_FAULTS: Readonly<Record<ClosingFault, string>> = {
  by: 'Say who closes it. It stands in its record',
  closed: 'It is closed already, and nothing more is owed',
  outcome: 'Say how it ended, for its times run on',
  why: 'Say why, such as: the tenant showed it to be the neighbour’s. It stands in its record',
  when: 'Say when it was: after it was told, and not later than now',
  of: 'Give the reference of the other report, such as R-204518',
  'of-itself': 'That is this one. Give the reference of the other report',
  'of-later': 'That one was told later, and times run from the first: close that one as the same as this',
  'of-over': 'That one is closed. What was told after it is no part of it',
};

/** What staff say of the Right to Repair. The other times run on, whatever they say. */
export const RIGHT_SAID: Readonly<Record<RightSaid, string>> = {
  applies: 'It applies',
  'not-secure': 'The tenancy has no such right, such as a leaseholder’s or a licence',
  'over-limit': 'The repair costs more than £250',
};

/** What may be told of it afterwards. */
export const HAPPENED: Readonly<Record<ClockStop, string>> = {
  acknowledged: 'Somebody has it',
  attended: 'Somebody was there',
  'made-safe': 'It was made safe',
  investigated: 'It was looked into',
  'summary-sent': 'The tenant was sent the written summary',
  'works-begun': 'Further work was begun, or steps taken to',
  'works-started': 'Further work was started on site',
  done: 'The work was done',
};
