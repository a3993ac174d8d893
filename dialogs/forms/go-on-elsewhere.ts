// Go on here with a form that was begun in another chat. Owner: customer services. What comes of it: that form, at the question that stood open.
import { listed } from '../../bot/fields/listed.ts';
import type { Both, Outcome } from '../../bot/model.ts';
import type { UnfinishedSeen } from '../../bot/services/lookups.ts';
import { form } from '../../bot/styles/form.ts';
import { PERSON } from './change-appointment-rules.ts';

export const goOnElsewhere = form('go-on-elsewhere', 'what you began in another chat')
  .needs(2)
  .find('left', { in: 'unfinished', by: () => 'mine' })
  .rule((_, { left }): Outcome | undefined =>
    left.length === 0 ? { kind: 'tell', text: () => NONE, offers: [PERSON] } : undefined,
  )
  .ask('which', listed('Which would you like to go on with here?', { label: 'Form', alone: true }), {
    options: (_, { left }) => left.map(named),
  })
  .find('taken', {
    in: 'taken',
    by: (a) => a.which,
    none: { ask: 'which', why: () => GONE, afresh: ['unfinished'] },
  })
  .end((_, { taken }): Outcome =>
    taken === null ? { kind: 'tell', text: () => NONE } : { kind: 'resume', form: taken },
  );

const named = ({ id, title: { en, cy } }: UnfinishedSeen) => ({
  id,
  words: { en: capital(en), cy: capital(cy) },
});
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const NONE: Both = {
  en: 'I can see nothing of yours to go on with from another chat. I only see what you saved in the last 24 hours, after you showed there who you are. You can start again here.',
  cy: 'Wela i ddim byd gennych o sgwrs arall i fynd ymlaen ag ef. Dim ond yr hyn a gadwoch yn y 24 awr ddiwethaf y gallaf ei weld, ar ôl i chi ddangos yno pwy ydych chi. Gallwch ddechrau eto yma.',
};
const GONE: Both = {
  en: 'That one is no longer there. You may have gone on with it in the other chat.',
  cy: "Nid yw'r un honno yno mwyach. Efallai i chi fynd ymlaen â hi yn y sgwrs arall.",
};
