// Find bin days. Owner: waste and recycling. What comes of it: the next dates are told, and nothing is sent.
import { form } from '../../bot/styles/form.ts';
import { asksAfter } from './bin-days-after.ts';
import { collectionsAfterSaid } from './collections-after-said.ts';
import { collectionsSaid } from './collections-said.ts';
import { hearsNumber } from './home-put-right.ts';
import { home } from './home.ts';
import { homeOf } from './which-home.ts';

export const findBinDays = form('find-bin-days', 'your bin day search')
  .needs(0)
  .take(
    home(
      'waste',
      {
        ask: "What's your postcode? I'll look up your dates.",
        use: 'We only use it to find your collection days.',
      },
      hearsNumber,
    ),
  )
  .ask('asked', asksAfter, { given: true, optional: true })
  .find('round', { in: 'rounds', by: (a, { homes }) => homeOf(a, homes).uprn })
  .end((a, { homes, round }) => ({
    kind: 'tell',
    text: (now) =>
      a.asked === undefined
        ? collectionsSaid(homeOf(a, homes), round, now)
        : collectionsAfterSaid(homeOf(a, homes), round, a.asked, now),
    offers: [
      { id: 'anew:find-bin-days', words: { en: 'Another address', cy: 'Cyfeiriad arall' } },
      { id: 'form:report-missed-bin', words: { en: 'Report a missed bin', cy: 'Bin heb ei gasglu' } },
    ],
  }));
