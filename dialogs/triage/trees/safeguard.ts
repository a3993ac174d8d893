// A child or an adult at risk: its line was said first. No questions about what happened. Owner: the duty team.
import { CHILDLINE, NSPCC } from '../../numbers.ts';
import { description } from '../../../bot/fields/description.ts';
import type { Field } from '../../../bot/model.ts';
import { triage, yesNo } from '../triage-tree.ts';

const WHERE = 'Where are they? Only if it is safe to say.';

export const safeguard = triage(
  'triage-safeguard',
  'danger',
  {
    danger: {
      ...yesNo('Is someone in danger now?', 'In danger', {
        yes: 'call',
        no: 'where',
        unclear: 'call',
        hears: { about: 'danger|in danger|immediate danger|perygl' },
      }),
      unasked: { told: 'there' },
    },
    where: {
      field: description(WHERE, { label: 'Where' }) as Field,
      then: 'person',
      such: { words: 'in my street' },
      optional: true,
    },
    there: {
      field: description(WHERE, { label: 'Where' }) as Field,
      then: 'now',
      such: { words: 'in my street' },
      optional: true,
    },
    call: { line: 'child', then: 'safeguard', answers: [['danger', 'told']] },
    now: {
      severity: 'S0',
      asks: 'phone',
      page: 'duty-team',
      person: 'duty-team',
      quiet: true,
      says: {
        en: 'If someone is in danger now, call 999. The duty team: 01632 960197, day and night.',
        cy: 'Os oes rhywun mewn perygl nawr, ffoniwch 999. Y tîm dyletswydd: 01632 960197, ddydd a nos.',
      },
    },
    person: {
      severity: 'S1',
      asks: 'phone',
      page: 'duty-team',
      person: 'duty-team',
      quiet: true,
      says: {
        en: `You can speak to the duty team now: 01632 960197, day and night. For advice: NSPCC, ${NSPCC}. If you are a child: Childline, ${CHILDLINE}. I may need to share this to keep someone safe.`,
        cy: `Gallwch siarad â’r tîm dyletswydd nawr: 01632 960197, ddydd a nos. Am gyngor: NSPCC, ${NSPCC}. Os ydych yn blentyn: Childline, ${CHILDLINE}. Efallai y bydd angen i mi rannu hyn i gadw rhywun yn ddiogel.`,
      },
    },
  },
  'what you told me',
);
