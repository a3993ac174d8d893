// A bulky waste collection is near: will the items be outside? Owner: waste and recycling. Opened by a timer; says nothing of one that is over.
import { choice } from '../../bot/fields/choice.ts';
import { form } from '../../bot/styles/form.ts';
import { outsideSaid } from './collection-said.ts';
import { visitKept, visitNear } from './visit-near.ts';
import { COLLECTION, visitNamed } from './visit-said.ts';

export const collectionReminder = form('collection-reminder', 'your answer about the collection')
  .needs(1)
  .take(visitNear)
  .ask(
    'keep',
    choice(
      'Will everything be outside by 7am? Nobody needs to be in.',
      { yes: "Yes, it'll be outside", change: 'Change the day', cancel: 'Cancel the collection' },
      {
        label: 'Will it be outside',
        help: "If you do not answer, we'll come on that day and take what is outside. If you change or cancel now, somebody else can have the place.",
        reads: outsideSaid,
      },
    ),
    { says: (_, { visits: [visit] }) => visit && visitNamed(visit) },
  )
  .end((a) => visitKept(a, COLLECTION));
