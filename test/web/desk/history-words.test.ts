// What the desk says of what came before: nothing that was promised, done or lost is left for the agent to ask.
import { expect, it } from 'vitest';
import type { CardCase } from '../../../bot/handoff/card.ts';
import { CASE_STATUSES } from '../../../bot/services/cases.ts';
import {
  angryWords,
  caseTitle,
  caseWords,
  doneBefore,
  doneWords,
  failedWords,
  followWords,
  missedWords,
  promiseWords,
  statusWords,
  talkedWords,
} from '../../../web/desk/history-words.ts';
import { turnOf } from '../../browser/desk/cast.ts';

const NOW = Date.parse('2026-12-03T10:00:00.000Z');
const BEFORE = { at: '2026-12-01T16:10:00.000Z', team: 'repairs', agent: 'Kim' } as const;
const WHAT = 'Repairs ring with a day.';
const CASE: CardCase = {
  reference: 'R-204518',
  transaction: 'repairs.report',
  title: 'Reported: repair',
  status: 'received',
  receivedAt: '2026-12-03T09:00:00.000Z',
};

it('says with whom they talked, and where that was on another channel', () => {
  expect([talkedWords(BEFORE, NOW), talkedWords({ ...BEFORE, channel: 'sms' }, NOW)]).toEqual([
    'Talked with Kim until Tue 1 Dec, 16:10',
    'Talked with Kim until Tue 1 Dec, 16:10, on Text message',
  ]);
});

it('says what was promised at its end, and whether its time is past', () => {
  const followed = (by: string) => followWords({ ...BEFORE, follow: { what: WHAT, by } }, NOW);

  expect(followWords(BEFORE, NOW)).toBeUndefined();
  expect(followed('2026-12-02T17:00:00.000Z')).toEqual({
    words: '“Repairs ring with a day.”, by Wed 2 Dec, 17:00',
    isPast: true,
  });
  expect(followed('2026-12-03T17:00:00.000Z')).toEqual({
    words: '“Repairs ring with a day.”, by 17:00',
    isPast: false,
  });
});

it('says what was done, by its reference where it has one', () => {
  const at = '2026-12-03T09:00:00.000Z';

  expect(doneWords({ what: 'Reported: pothole', reference: 'R-1', at }, NOW)).toBe(
    'Reported: pothole, R-1, 09:00',
  );
  expect(doneWords({ what: 'Paid: rent', at }, NOW)).toBe('Paid: rent, 09:00');
  expect(
    doneBefore({
      cases: [CASE],
      done: [
        { what: 'Reported: repair', reference: CASE.reference, at },
        { what: 'Paid: rent', at },
      ],
    }),
  ).toEqual([{ what: 'Paid: rent', at }]);
});

it('calls a case by its title, and by its kind where it has none', () => {
  const { title: _, ...untitled } = CASE;

  expect([caseTitle(CASE), caseTitle(untitled)]).toEqual(['Reported: repair', 'Repairs report']);
  expect(caseWords({ ...CASE, expectedBy: '2026-12-04', quiet: true }, NOW)).toBe(
    'received 09:00, expected by Fri 4 Dec, do not call or write of your own accord',
  );
});

it('says a promise in the words that they were told', () => {
  expect(
    promiseWords(
      { kind: 'case', reference: 'R-1', by: '2026-12-04T17:00:00.000Z', words: 'We call you.' },
      NOW,
    ),
  ).toBe('Case R-1, by Fri 4 Dec, 17:00, they were told “We call you.”');
  expect(promiseWords({ kind: 'case', reference: 'CB-1', window: 'now' }, NOW)).toBe(
    'Case CB-1, we call as soon as we can',
  );
  expect(
    promiseWords(
      { kind: 'reminder', will: 'We ask them whether the repair is fixed', at: '2026-12-04T10:00:00.000Z' },
      NOW,
    ),
  ).toBe('We ask them whether the repair is fixed, Fri 4 Dec, 10:00');
  expect(promiseWords({ kind: 'notice', notice: 'N-3', at: '2026-12-03T09:00:00.000Z' }, NOW)).toBe(
    'They get the news of notice N-3, as they asked, 09:00',
  );
});

it('finds the words of the message that did not reach them', () => {
  const turns = [
    turnOf(1, 5, [{ by: 'assistant', text: 'Hello' }]),
    turnOf(2, 4, [{ by: 'assistant', text: 'Your bin is due on Friday.' }]),
  ];

  expect(failedWords({ undelivered: true, failed: 't2-0' }, turns)).toBe('Your bin is due on Friday.');
  expect(failedWords({ undelivered: true, failed: 'other' }, turns)).toBeUndefined();
  expect(failedWords({ undelivered: true }, turns)).toBeUndefined();
  expect(failedWords({}, turns)).toBeUndefined();
});

it.each(CASE_STATUSES)('has words for a case that is %s, and no id', (status) => {
  expect(statusWords(status)).toMatch(/^[a-z][a-z ,]+$/);
  expect(statusWords(status)).not.toMatch(/no action|progress/);
});

it('counts as people do', () => {
  expect([missedWords(1), missedWords(3), angryWords(1), angryWords(2), angryWords(3)]).toEqual([
    'It did not understand their last message',
    'It did not understand their last 3 messages',
    'They sounded angry once lately',
    'They sounded angry twice lately',
    'They sounded angry 3 times lately',
  ]);
});
