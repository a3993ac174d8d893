// The Welsh of "I have paid": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { promisePaid } from './promise-paid.ts';

export const promisePaidInBoth = welsh(promisePaid, 'eich taliad', {}, { draft: true });
