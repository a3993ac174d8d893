// What people say of a payment, its receipt, its link and a promise that was missed: what opens which form, and what opens none of these. Half was set apart before tuning.
import { describe, expect, it } from 'vitest';
import type { DialogState } from '../../bot/model.ts';
import { conversation, TUESDAY_NOON } from '../talk.ts';
import sentences from './payments-said.json' with { type: 'json' };

const FORMS = [
  'paid-twice',
  'pay-own',
  'payment-link',
  'payment-receipt',
  'payment-status',
  'promise-paid',
  'money-worries',
];
const offering = (...forms: readonly string[]) => ({
  offered: forms.map((form) => ({ id: `form:${form}`, words: form })),
});
/** What the chat is about, by a short name. */
const ABOUT: Readonly<Record<string, Partial<DialogState>>> = {
  '': {},
  paid: { sent: { dialog: 'pay', reference: 'PAY-204518' } },
  report: { sent: { dialog: 'report-pothole', reference: 'H-204518' } },
  reminder: offering('pay-last', 'change-promise'),
  balance: offering('pay-own', 'promise-to-pay'),
};

/** The form that the words open first: it waits for its look-up, asks, or has told already. */
const opens = (text: string, about: string): string | undefined => {
  const talking = conversation({
    byHand: true,
    state: { language: 'en', greetedAt: TUESDAY_NOON, lastAt: TUESDAY_NOON, ...ABOUT[about] },
  });
  talking.says(text);
  const { open } = talking.state;
  const meant = open?.answers.find(([id]) => id === 'for')?.[1];
  return typeof meant === 'string' && open?.dialog.startsWith('prove') === true ? meant : open?.dialog;
};

describe.each(['tuned', 'apart'] as const)('%s', (half) => {
  const { must, mustNot } = sentences[half];

  it.each(must)('"%s" opens %s (%s)', (text, form, about) => {
    expect(opens(text, about)).toBe(form);
  });

  it.each(mustNot)('"%s" opens %s, and none of these (%s)', (text, form, about) => {
    const opened = opens(text ?? '', about ?? '');

    if (form === null) expect(FORMS).not.toContain(opened);
    else expect(opened).toBe(form);
  });
});
