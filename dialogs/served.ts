// Which topics the forms serve that words open and no answer leads to, or that do more than their answer says. A form that words open has its line here.
import type { OpenDialog } from '../bot/model.ts';

const ARREARS = ['ct-arrears', 'rent-arrears'];
const PAYING = ['ct-pay', 'rent-pay'];

/** Ids of FAQs by form; a form that an answer leads to serves that topic anyway. */
export const servedByForm: Readonly<Record<string, readonly string[]>> = {
  'account-balance': [...PAYING, ...ARREARS],
  'ask-for-somebody': [...PAYING, ...ARREARS, 'repair-appointment'],
  'change-appointment': ['bulky-waste'],
  'change-promise': ARREARS,
  'chase-complaint': ['complaints'],
  'check-reference': ['request-status'],
  'money-worries': ARREARS,
  'my-promise': ARREARS,
  'my-visits': ['repair-appointment', 'bulky-waste'],
  'paid-twice': PAYING,
  'pay-last': PAYING,
  'payment-receipt': PAYING,
  'payment-status': PAYING,
  'promise-paid': [...ARREARS, ...PAYING],
  'report-fly-tip': ['missed-bin'],
  'triage-alarm': ['repair-emergency'],
  'triage-damp': ['damp-mould'],
  'triage-heating': ['repair-emergency'],
  'triage-homeless': ['homelessness'],
  'triage-insecure': ['repair-emergency'],
  'triage-leak': ['repair-emergency'],
  'triage-lift': ['repair-emergency'],
  'triage-no-water': ['repair-emergency'],
  'triage-power': ['repair-emergency'],
  'triage-structure': ['repair-emergency'],
  'triage-toilet': ['repair-emergency'],
};

/** What is told at once differs by what they said. */
const servedByTrouble: Readonly<Record<string, readonly string[]>> = {
  died: ['bereavement-bills', ...ARREARS],
  food: ['hardship-help', ...ARREARS],
};

/** Of a form that is open with what was said to open it; undefined where that makes no difference. */
export const servedByOpen = ({ dialog, answers }: OpenDialog): readonly string[] | undefined => {
  if (dialog !== 'money-stop') return undefined;
  const about = answers.find(([id]) => id === 'about')?.[1];
  return (typeof about === 'string' ? servedByTrouble[about] : undefined) ?? ARREARS;
};
