// The Welsh of "pay now" after what is owed: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { payOwn } from './pay-own.ts';

export const payOwnInBoth = welsh(payOwn, 'eich taliad', {}, { draft: true });
