// The Welsh of "a receipt by e-mail": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { paymentReceipt } from './payment-receipt.ts';

export const paymentReceiptInBoth = welsh(
  paymentReceipt,
  'eich derbynneb',
  {
    which: { ask: 'Pa daliad yw e?', label: 'Taliad' },
    email: {
      ask: "I ble dylem ni e-bostio'r dderbynneb?",
      label: 'Derbynneb i',
      help: "Dim ond ar gyfer y dderbynneb hon y defnyddiwn eich cyfeiriad. Mae'n dweud beth a dalwyd, pryd, a'r cyfeirnod.",
    },
  },
  { draft: true },
);
