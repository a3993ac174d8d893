// Requests that the law has kept longer than others, and what of their answers stays once their person is erased.

/** Why it is kept: hazards and their evidence, complaints, what is owed. */
export type LongKept = 'hazard' | 'complaint' | 'money';

export const LONG_KEPT: Readonly<Record<string, LongKept>> = {
  'complaint.stage-1': 'complaint',
  'incidents.report': 'hazard',
  'payments.money-stop': 'money',
  'payments.promise-person': 'money',
  'payments.refund': 'money',
  'repairs.hazard': 'hazard',
  'repairs.report': 'hazard',
};

/** Of what was answered: what happened, where and when. Not how to reach them, what they need, or who they are. */
const STAYS: Readonly<Record<LongKept, ReadonlySet<string>>> = {
  hazard: new Set([
    ...['row', 'rule', 'item', 'severity', 'hazardous', 'job', 'room', 'danger', 'plan', 'since', 'photo'],
    ...['place', 'placeHeard', 'address', 'house', 'postcode', 'slot', 'expectedBy'],
  ]),
  complaint: new Set([
    ...['service', 'happened', 'when', 'effect', 'remedy', 'reference', 'stage', 'code', 'team'],
    ...['received', 'acknowledgeBy', 'answerBy', 'expectedBy', 'elsewhere'],
  ]),
  money: new Set(['about', 'kind', 'amount', 'reference', 'again', 'payment', 'schedule', 'expectedBy']),
};

export const answersThatStay = <T>(
  why: LongKept,
  answers: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => STAYS[why].has(name)));
