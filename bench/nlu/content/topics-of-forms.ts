// Which topics a form serves: those whose answer leads to it, and of a form that words alone open those that it is for.
import type { OpenDialog } from '../../../bot/model.ts';
import { formOf } from '../../../bot/care/levels.ts';
import { content } from '../../../dialogs/content.ts';

const ARREARS = ['ct-arrears', 'rent-arrears'];
const PAYING = ['ct-pay', 'rent-pay'];

/** No answer has a button for these. */
const BY_WORDS: Readonly<Record<string, readonly string[]>> = {
  'account-balance': [...PAYING, ...ARREARS],
  'ask-for-somebody': [...PAYING, ...ARREARS, 'repair-appointment'],
  'change-appointment': ['bulky-waste'],
  'change-promise': ARREARS,
  'check-reference': ['request-status'],
  'money-worries': ARREARS,
  'my-promise': ARREARS,
  'my-visits': ['repair-appointment', 'bulky-waste'],
  'paid-twice': PAYING,
  'pay-last': PAYING,
  'payment-receipt': PAYING,
  'payment-status': PAYING,
  'promise-paid': [...ARREARS, ...PAYING],
  // It asks what is wrong, and does at once what an emergency needs.
  'report-repair': ['repair-emergency', 'damp-mould'],
};

/** What is told at once differs by what they said. */
const BY_TROUBLE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'kind-word': { court: [...ARREARS, 'homelessness'] },
  'money-stop': {
    court: ARREARS,
    crisis: ARREARS,
    breathing: ARREARS,
    adviser: ARREARS,
    dispute: ARREARS,
    young: ARREARS,
    abuse: ARREARS,
    died: ['bereavement-bills'],
    food: ['hardship-help', ...ARREARS],
  },
};

/** @returns ids of FAQs; none where the form is about no topic, as a kind word is */
export const topicsOfForm = (form: string): readonly string[] => [
  ...new Set([
    ...content.faqs.flatMap((faq) => (faq.form === form ? [faq.id] : [])),
    ...(BY_WORDS[form] ?? []),
  ]),
];

/** The same of one that is open, with what was said to open it. */
export const topicsOfOpen = (open: OpenDialog): readonly string[] => {
  const about = open.answers.find(([id]) => id === 'about')?.[1];
  const told = typeof about === 'string' ? BY_TROUBLE[open.dialog]?.[about] : undefined;
  return told ?? topicsOfForm(formOf(open) ?? open.dialog);
};
