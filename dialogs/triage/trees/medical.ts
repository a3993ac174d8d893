// Somebody is badly hurt or very ill. No questions, and no first aid by message. Owner: repairs.
import { AMBULANCE } from '../calls.ts';
import { triage } from '../triage-tree.ts';

export const medical = triage(
  'triage-medical',
  'now',
  {
    now: {
      severity: 'S0',
      tell: true,
      says: {
        en: `${AMBULANCE.en} If you have a pendant or a community alarm, press it too.`,
        cy: `${AMBULANCE.cy} Os oes gennych dlws crog neu larwm cymunedol, pwyswch ef hefyd.`,
      },
    },
  },
  'what you told me',
);
