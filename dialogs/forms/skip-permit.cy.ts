// The Welsh of a permit for a skip: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { skipPermit } from './skip-permit.ts';

export const skipPermitInBoth = welsh(skipPermit, 'eich cwestiwn am sgip', {}, { draft: true });
