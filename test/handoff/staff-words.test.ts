// Every word that the case card can show of forms, timers and what was done is worded for staff: none speaks to whoever wrote, and none is an id.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { appointmentReminder } from '../../dialogs/forms/appointment-reminder.ts';
import { timerDialogs } from '../../dialogs/desk-names.ts';
import { formOf } from '../../bot/handoff/facts.ts';
import { promisedIn } from '../../bot/handoff/cases.ts';
import { summaryOf } from '../../bot/handoff/summary.ts';
import { NOON } from './scene.ts';

const { desk, dialogs } = content;
/** They are spoken about, and not to. */
const SPEAKS_TO_THEM = /\b(?:you|your|yours|me|my|I|this chat)\b/;
const forms = Object.values(dialogs).map(({ id, title }) => [id, title.en] as const);

describe('what staff call a form', () => {
  it.each(forms)('%s', (id, title) => {
    const name = desk.formName(id, title);

    expect(name).not.toMatch(SPEAKS_TO_THEM);
    expect(name).toMatch(/^[a-z][a-z ,'-]+$/);
    expect(name).not.toBe(id);
    // "Report" alone, or "payment" of something nobody knows: a bare word is the name of what it is.
    expect(['report', 'answer', 'question', 'promise']).not.toContain(name);
  });

  it('heads the form on the card, and stands in the lists', () => {
    const open = { dialog: 'repair-fixed', answers: [] };
    const given = { heard: [], skipped: '', formName: desk.formName };

    expect(formOf(dialogs['repair-fixed'], open, given)).toMatchObject({ name: 'whether a repair is fixed' });
    expect(
      summaryOf({
        conversation: 'c',
        channel: 'webchat',
        version: 1,
        state: {
          language: 'en',
          open: { dialog: 'triage-selfharm', answers: [] },
          handoff: {
            id: 'h',
            team: 'repairs',
            rank: 'usual',
            why: 'asked',
            askedAt: NOON,
            stage: 'waiting',
            since: NOON,
            unread: 0,
            trail: [],
          },
        },
        now: new Date(NOON),
        content,
      })?.about,
    ).toBe('A person at risk');
  });
});

describe('what we do when a timer comes', () => {
  it.each(timerDialogs)('%s is a form', (id) => {
    expect(dialogs).toHaveProperty([id]);
    expect(desk.timerWords(id, '')).toMatch(/^We (?:ask|remind) them .+[a-z]$/);
  });

  it('is said on the card as a sentence', () => {
    const timers = [{ id: 'visit-day:N-1', at: NOON, dialog: 'appointment-reminder', answers: [] }];

    expect(promisedIn([], { timers }, [], content)).toEqual([
      {
        kind: 'reminder',
        will: 'We remind them of the visit and ask whether somebody will be in',
        at: NOON,
      },
    ]);
  });

  it('is said of any other form, too', () => {
    expect(desk.timerWords('report-pothole', 'your pothole report')).toBe(
      'We write to them about this: pothole report',
    );
  });
});

it('shows what came with a reminder in words', () => {
  const answers = [
    ['reference', 'N-204518'],
    ['postcode', null],
    ['time', '2026-11-30T08:00-12:00'],
    ['stage', 'hours'],
  ] as const;
  const visits = [{ reference: 'N-204518', slot: '2026-11-30T08:00-12:00', about: 'tap', kind: 'repair' }];

  const { facts } =
    formOf(
      appointmentReminder,
      { dialog: 'appointment-reminder', answers, found: [['visits', 'N-204518|', visits]] } as never,
      { heard: [], skipped: 'not given', formName: desk.formName },
    ) ?? {};

  expect(facts?.map(({ label, shown }) => `${label}: ${shown}`)).toEqual([
    'Reference: N-204518',
    'Postcode: not given',
    'Time: Monday 30 November, 8am to 12pm',
    'Reminder: the second',
  ]);
  expect(facts?.map(({ skipped }) => skipped)).toEqual([undefined, true, undefined, undefined]);
});

describe('what was done', () => {
  const sent = [...Object.keys(content.council.references), 'payments.promise-withdrawn', 'visit.repair'];

  it.each(sent)('by %s', (transaction) => {
    const words = desk.done(transaction);

    expect(words).not.toMatch(SPEAKS_TO_THEM);
    expect(words).not.toMatch(/: request$/);
  });
});
