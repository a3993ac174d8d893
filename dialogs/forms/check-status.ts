// Check a request. Owner: customer services. What comes of it: where it stands is told; only to whoever sent it in this conversation.
import { choice } from '../../bot/fields/choice.ts';
import type { Both, Field, Outcome } from '../../bot/model.ts';
import type { RequestSeen } from '../../bot/services/requests.ts';
import { form } from '../../bot/styles/form.ts';
import { ownRequest, requestOptions } from './own-request.ts';
import { isOfSort, sortNamed, type Sort } from './request-named.ts';
import { isLate, requestSaid } from './request-said.ts';

/** "Any news on my pothole" names it. */
const sort: Field<Sort, Sort> = {
  ...choice<Sort>(
    'What was it?',
    {
      pothole: 'Pothole',
      'missed-bin': 'Missed bin',
      repair: 'Repair',
      'street-light': 'Street light',
      'fly-tip': 'Fly-tipping',
      'dog-fouling': 'Dog fouling',
      'abandoned-vehicle': 'Abandoned vehicle',
      'bulky-waste': 'Bulky waste',
      complaint: 'Complaint',
      'call-back': 'Call back',
      moving: 'Moving home',
      'write-back': 'Written answer',
    },
    { label: 'About' },
  ),
  spots: sortNamed,
};

export const checkStatus = form('check-status', 'your question about a request')
  .needs(1)
  .ask('sort', sort, { given: true, optional: true })
  .find('mine', { in: 'requests', by: () => 'mine' })
  .ask('which', ownRequest('Which one do you want to know about?', { label: 'Request' }), {
    when: (a, { mine }) => mine.length > 0 && ofSort(a.sort, mine).length !== 1,
    options: (a, { mine }) => requestOptions(listed(a.sort, mine)),
    says: (a, { mine }) => (ofSort(a.sort, mine).length === 0 ? NONE_OF_IT : undefined),
  })
  .rule((a, { mine }): Outcome | undefined => {
    // A complaint is found without its number.
    if (mine.length === 0 && a.sort === 'complaint') return { kind: 'form', form: 'chase-complaint' };
    if (mine.length === 0) return { kind: 'form', form: 'check-reference', answers: [['mine', 'none']] };
    return chosen(a, mine) === undefined ? { kind: 'form', form: 'check-reference' } : undefined;
  })
  .find('told', {
    in: 'nudges',
    by: (a, { mine }) => chosen(a, mine)?.reference ?? '',
    when: (a, { mine }, now) => {
      const request = chosen(a, mine);
      return request !== undefined && isLate(request, now);
    },
  })
  .end((a, { mine, told }): Outcome => {
    const request = chosen(a, mine);
    if (request === undefined) return { kind: 'form', form: 'check-reference' };
    return {
      kind: 'tell',
      text: (now) => requestSaid(request, told === true, now),
      offers: [ANOTHER, PERSON],
    };
  });

type Asked = { readonly sort?: Sort; readonly which?: string };
const ofSort = (sort: Sort | undefined, mine: readonly RequestSeen[]): readonly RequestSeen[] =>
  mine.filter((each) => isOfSort(each, sort));
/** Those of the sort that was named; all, where there is none of it. */
const listed = (sort: Sort | undefined, mine: readonly RequestSeen[]): readonly RequestSeen[] => {
  const fits = ofSort(sort, mine);
  return fits.length === 0 ? mine : fits;
};

/** The only one there is need not be chosen. */
const chosen = ({ sort, which }: Asked, mine: readonly RequestSeen[]): RequestSeen | undefined => {
  const fits = ofSort(sort, mine);
  if (which !== undefined) return mine.find(({ reference }) => reference === which);
  return fits.length === 1 ? fits[0] : undefined;
};

const NONE_OF_IT: Both = {
  en: 'I see none of that sent from this chat. These were sent from here.',
  cy: "Wela i ddim un felly a anfonwyd o'r sgwrs hon. Anfonwyd y rhain oddi yma.",
};
const ANOTHER = { id: 'anew:check-reference', words: { en: 'Check another one', cy: 'Gwirio un arall' } };
const PERSON = { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } };
