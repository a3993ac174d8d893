// A promised payment is near, or did not come. Owner: revenues. Opened by a timer; whether anything may be said is asked at that moment.
import { text } from '../../bot/fields/text.ts';
import { form } from '../../bot/styles/form.ts';
import { dueSaid } from './promise-said.ts';

export const promiseReminder = form('promise-reminder', 'your promise')
  .needs(1)
  // These three come with the timer.
  .ask('reference', text('What is its reference?', { label: 'Reference' }), { given: true })
  .ask('date', text('For which day is it?', { label: 'Day' }), { given: true })
  .ask('stage', text('Which reminder?', { label: 'Reminder' }), { given: true })
  .find('due', { in: 'promise-due', by: (a) => `${a.reference}|${a.date}|${a.stage}` })
  .end((a, { due }, now) => dueSaid(a, due, now));
