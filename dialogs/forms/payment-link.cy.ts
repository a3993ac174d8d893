// The Welsh of "a new link to pay": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { paymentLink } from './payment-link.ts';

export const paymentLinkInBoth = welsh(paymentLink, 'eich taliad', {}, { draft: true });
