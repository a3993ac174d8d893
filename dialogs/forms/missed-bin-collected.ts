// Was a missed bin collected? Asked after the day by which the crew was to come back. "No" opens the report again.
import { yesNo } from '../../bot/fields/yes-no.ts';
import { text } from '../../bot/fields/text.ts';
import { form } from '../../bot/styles/form.ts';
import { listed } from './collections-said.ts';
import { collectedSaid } from './done-said.ts';

/** A timer opens it with the references; whoever opens it otherwise is asked for one. */
export const missedBinCollected = form('missed-bin-collected', 'your missed bin report')
  .needs(1)
  .ask('reference', text('What is the reference of your report?', { label: 'Reference' }))
  .find('misses', {
    in: 'misses',
    by: (a) => a.reference,
    none: { ask: 'reference', why: () => NOT_FOUND },
  })
  .ask(
    'collected',
    yesNo('Did the crew come back and collect it?', { label: 'Collected', reads: collectedSaid }),
    {
      says: (_, { misses }) => {
        const bins = misses.map(({ bin }) => bin);
        return {
          en: `You told us that we missed your ${listed(bins, 'en')}.`,
          cy: `Dywedoch wrthym ein bod wedi methu eich ${listed(bins, 'cy')}.`,
        };
      },
    },
  )
  .end(({ reference, collected }) =>
    collected === 'yes'
      ? { kind: 'tell', text: () => THANKS }
      : { kind: 'submit', transaction: 'waste.missed-bin-again', answers: { reference }, unchecked: true },
  );

const NOT_FOUND = {
  en: "I can't find that. Check the reference.",
  cy: 'Alla i ddim dod o hyd i hynny. Gwiriwch y cyfeirnod.',
};
const THANKS = {
  en: 'Thank you for telling me.',
  cy: 'Diolch am ddweud wrthyf.',
};
