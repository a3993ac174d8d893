// The Welsh of "did my payment go through": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { paymentStatus } from './payment-status.ts';

export const paymentStatusInBoth = welsh(paymentStatus, 'eich cwestiwn am daliad', {}, { draft: true });
