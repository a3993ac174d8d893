// The lawful bases of what is kept, in words for the people it is of.
import type { Basis } from './kind.ts';

export const BASES: Readonly<Record<Basis, string>> = {
  task: 'public task, UK GDPR Article 6(1)(e)',
  'task and care':
    'public task, Article 6(1)(e); what it says of health: substantial public interest, Article 9(2)(g) and the Data Protection Act 2018, Schedule 1',
  claims:
    'public task, Article 6(1)(e), and legal claims: kept in spite of a wish to erase by Article 17(3)(b) and (e)',
  accounts: 'legal obligation, Article 6(1)(c): kept in spite of a wish to erase by Article 17(3)(b)',
  accountability: 'legal obligation, Article 6(1)(c) with Articles 5(2) and 32: kept by Article 17(3)(b)',
  security: 'public task, Article 6(1)(e), and security, Article 32',
};
