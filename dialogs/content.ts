// Everything the council says and does, put together for the runtime.
import type { Content } from '../bot/content.ts';
import { besidesAnswers } from './besides-answers.ts';
import { faqs } from './compiled.ts';
import { transactions } from './transactions.ts';

export const content: Content = { ...besidesAnswers, ...transactions, faqs };
