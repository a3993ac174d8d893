// What is said when something of the triage is written down: only what is sure, the reference, what comes next, and whom to call.
import type { Receipt } from '../../bot/content.ts';
import type { Both } from '../../bot/model.ts';
import { council } from '../council.ts';

/** Nothing of it names the matter where somebody else may read it. Nobody is coming by this alone, and it must not sound as if. */
export const incidentReceipt: Receipt = (answers, language) => {
  if (answers['quiet'] === true) return QUIET[language];
  const { severity, row } = answers;
  if (severity === 'S0' || severity === 'S1') {
    const aim = row === 'lift' ? LIFT : AIMS.has(row) ? REPAIR : undefined;
    return [NOBODY_YET[language], ...(aim === undefined ? [] : [aim[language]])].join(' ');
  }
  return (severity === 'SH' ? HAZARD : severity === 'S2' ? DAY : severity === 'S3' ? DAYS : LOGGED)[language];
};

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
    en: 'We aim to look into it within 10 working days, and a surveyor decides what is done. We write to you with what we find.',
    cy: 'Ein nod yw edrych arno o fewn 10 diwrnod gwaith, a syrfëwr sy’n penderfynu beth a wneir. Byddwn yn ysgrifennu atoch gyda’r hyn a welwn.',
  },
  LATE,
);
const DAY: Both = both(
  { en: 'We aim to see to it within 1 working day.', cy: 'Ein nod yw delio ag ef o fewn 1 diwrnod gwaith.' },
  LATE,
);
const DAYS: Both = both(
  { en: 'We aim to see to it within 3 working days.', cy: 'Ein nod yw delio ag ef o fewn 3 diwrnod gwaith.' },
  LATE,
);
const LOGGED: Both = {
  en: `It is written down for the team, who look at it in office hours. To add to it, call ${council.phone} and give this reference.`,
  cy: `Mae wedi'i gofnodi ar gyfer y tîm, a fydd yn edrych arno yn ystod oriau swyddfa. I ychwanegu ato, ffoniwch ${council.phone} a rhoi'r cyfeirnod hwn.`,
};
