// What can be made to go wrong at the simulated GOV.UK Pay, for all of its payments.
import type { FaultId } from '../faults.ts';

export type PayFaultId =
  | Extract<FaultId, 'duplicate' | 'late' | 'out-of-order' | 'too-many' | 'broken' | 'silent' | 'unanswered'>
  | 'lost'
  | 'forged'
  | 'no-refunds'
  | 'refunds-fail'
  | 'slow'
  | 'suspended';

export const PAY_FAULTS: readonly { readonly id: PayFaultId; readonly words: string }[] = [
  { id: 'duplicate', words: 'Every webhook comes twice' },
  { id: 'late', words: 'Webhooks come 30 seconds late' },
  { id: 'out-of-order', words: 'Webhooks come in the wrong order' },
  { id: 'lost', words: 'Webhooks do not come at all' },
  { id: 'forged', words: 'Webhooks are signed with another secret' },
  { id: 'no-refunds', words: 'Nothing can be given back' },
  { id: 'refunds-fail', words: 'What is given back does not arrive' },
  { id: 'suspended', words: 'The account is suspended (403)' },
  { id: 'slow', words: 'Calls are answered after 3 seconds' },
  { id: 'too-many', words: 'Calls are refused: too many (429)' },
  { id: 'broken', words: 'Calls fail: the provider is broken (500)' },
  { id: 'silent', words: 'Calls are not answered, and nothing is done' },
  { id: 'unanswered', words: 'A payment is made, and the answer to that is lost' },
];
