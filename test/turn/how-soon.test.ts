// Who has sent something and asks how long it takes is told of that one, with the day that it has.
import { describe, expect, it } from 'vitest';
import type { RequestSeen } from '../../bot/services/requests.ts';
import { conversation, MINUTE, SENT, type Conversation, type Setting } from '../talk.ts';

const BIN: RequestSeen = {
  reference: 'B-204518',
  kind: 'waste.missed-bin',
  status: 'received',
  receivedAt: '2026-09-22T11:00:00.000Z',
  updatedAt: '2026-09-22T11:00:00.000Z',
};
const POTHOLE: RequestSeen = { ...BIN, reference: 'H-204519', kind: 'highways.pothole' };
const DAY_MS = 24 * 60 * MINUTE;

const sent = (dialog: string, mine: readonly RequestSeen[], setting: Setting = {}): Conversation =>
  conversation({
    ...setting,
    found: { requests: mine },
    state: {
      language: 'en',
      greetedAt: '2026-09-22T10:50:00.000Z',
      lastAt: '2026-09-22T10:59:00.000Z',
      sent: { dialog, reference: mine[0]?.reference ?? '' },
    },
  });

describe('just after it was sent', () => {
  it.each([
    ['how long will it take', 'The crew comes back by Thursday 24 September. Leave it out.'],
    ['when will they come back', 'The crew comes back by Thursday 24 September. Leave it out.'],
    ['how long', 'The crew comes back by Thursday 24 September. Leave it out.'],
    ['pryd fyddan nhw yn dod yn ôl', 'Bydd y criw yn dod yn ôl erbyn dydd Iau 24 Medi. Gadewch ef allan.'],
  ])('a missed bin: "%s"', (asks, told) => {
    const talking = sent('report-missed-bin', [BIN]);
    talking.says(asks);

    expect(talking.last.status).toBe('told');
    expect(talking.texts.join()).toContain('B-204518');
    expect(talking.texts.join()).toContain(told);
  });

  it('is told of that one, without asking which, where there are several', () => {
    const talking = sent('report-pothole', [POTHOLE, BIN, { ...POTHOLE, reference: 'H-204520' }]);
    talking.says('how long will it be');

    expect(talking.last.status).toBe('told');
    expect(talking.texts.join()).toMatch(/H-204519[^]*We look at it by Tuesday 29 September/u);
  });

  it('a repair with a visit has that, and one without it the day by which it should be done', () => {
    const repair: RequestSeen = { ...BIN, reference: 'R-204518', kind: 'repairs.report' };
    const visit = { date: '2026-09-25', from: '08:00', to: '12:00' };
    const visited = sent('report-repair', [
      { ...repair, status: 'scheduled', visit, expectedBy: '2026-10-20' },
    ]);
    visited.says('when is someone coming');
    const planned = sent('report-repair', [{ ...repair, expectedBy: '2026-10-20' }]);
    planned.says('how long will it be');

    expect(visited.texts.join()).toContain('The visit is on Friday 25 September');
    expect(visited.texts.join()).not.toContain('October');
    expect(planned.texts.join()).toContain('This should be done by Tuesday 20 October');
  });

  it('is about a person where one was asked for since', () => {
    const talking = sent('report-missed-bin', [BIN]);
    talking.says('can i speak to someone');
    talking.says('how long will it be');

    expect(talking.lookUps.filter(({ in: where }) => where === 'requests')).toEqual([]);
  });

  it('is about another topic where that was told since', () => {
    const talking = sent('report-missed-bin', [BIN]);
    talking.says('how do i get a bus pass');
    talking.says('how long will it take');

    expect(talking.texts.join()).toContain('10 working days');
  });
});

describe('on another day', () => {
  it.each([
    ['how long will it be', 'We look at it by Tuesday 29 September.'],
    ['when will it be fixed', 'We look at it by Tuesday 29 September.'],
    ['pa mor hir fydd hi', 'Byddwn yn edrych arno erbyn dydd Mawrth 29 Medi.'],
  ])('"%s"', (asks, told) => {
    const talking = sent('report-pothole', [POTHOLE]);
    talking.later(DAY_MS);
    talking.says(asks);

    expect(talking.texts.join()).toContain(told);
  });

  it.each(['when is someone coming', 'how long is it'])('"%s" may be of something else', (asks) => {
    const talking = sent('report-pothole', [POTHOLE]);
    talking.later(DAY_MS);
    talking.says(asks);

    expect(talking.texts.join()).not.toContain('H-204519');
  });
});

it.each(['pay', 'kind-word', 'promise-to-pay'])('after "%s" nothing of requests is looked up', (dialog) => {
  const talking = sent(dialog, [{ ...BIN, reference: SENT.ok && SENT.reference ? SENT.reference : '' }]);
  talking.says('how long will it be');

  expect(talking.lookUps.filter(({ in: where }) => where === 'requests')).toEqual([]);
});
