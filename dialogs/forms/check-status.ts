// Check a request. Owner: customer services. What comes of it: where it stands is told; only to whoever sent it in this conversation.
import type { Outcome } from '../../bot/model.ts';
import type { RequestSeen } from '../../bot/services/requests.ts';
import { form } from '../../bot/styles/form.ts';
import { ownRequest, requestOptions } from './own-request.ts';
import { isLate, requestSaid } from './request-said.ts';

export const checkStatus = form('check-status', 'your question about a request')
  .needs(1)
  .find('mine', { in: 'requests', by: () => 'mine' })
  .ask('which', ownRequest('Which one do you want to know about?', { label: 'Request' }), {
    when: (_, { mine }) => mine.length > 1,
    options: (_, { mine }) => requestOptions(mine),
  })
  .rule((a, { mine }): Outcome | undefined =>
    chosen(a.which, mine) === undefined ? { kind: 'form', form: 'check-reference' } : undefined,
  )
  .find('told', {
    in: 'nudges',
    by: (a, { mine }) => chosen(a.which, mine)?.reference ?? '',
    when: (a, { mine }, now) => {
      const request = chosen(a.which, mine);
      return request !== undefined && isLate(request, now);
    },
  })
  .end((a, { mine, told }): Outcome => {
    const request = chosen(a.which, mine);
    if (request === undefined) return { kind: 'form', form: 'check-reference' };
    return {
      kind: 'tell',
      text: (now) => requestSaid(request, told === true, now),
      offers: [ANOTHER, PERSON],
    };
  });

/** The only one there is need not be chosen. */
const chosen = (which: string | undefined, mine: readonly RequestSeen[]): RequestSeen | undefined =>
  which === undefined
    ? mine.length === 1
      ? mine[0]
      : undefined
    : mine.find(({ reference }) => reference === which);

const ANOTHER = { id: 'anew:check-reference', words: { en: 'Check another one', cy: 'Gwirio un arall' } };
const PERSON = { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } };
