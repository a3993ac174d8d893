// The receipt of a payment by e-mail. Welsh is a draft until a translator has approved it.
import type { Mail } from '../bot/services/mail.ts';
import type { Order } from '../bot/services/payment-book.ts';
import { localTime, spokenDay } from '../bot/dates.ts';
import { council } from './council.ts';
import { exactly, paidFor } from './forms/pay-said.ts';

/** Nothing of the account but what they pay for: an inbox is read by others, too. */
export const paymentMail = ({
  language,
  kind,
  amount,
  reference,
  endedAt = '',
}: Order): Pick<Mail, 'subject' | 'text'> => {
  const day = spokenDay(localTime(new Date(endedAt), council.timeZone).date, language);
  const what = `${exactly(amount)} ${paidFor(kind, language)}`;
  return language === 'cy'
    ? {
        subject: `Derbynneb ${reference}, ${council.name.cy}`,
        text: `Ar ${day} derbyniodd ${council.name.cy} ${what}.\n\nCyfeirnod: ${reference}\n\nGall gymryd 2 ddiwrnod gwaith i ymddangos ar eich cyfrif. Os nad yw yno erbyn hynny, ffoniwch ${council.phone} a rhoi'r cyfeirnod hwn.`,
      }
    : {
        subject: `Receipt ${reference}, ${council.name.en}`,
        text: `On ${day} ${council.name.en} received ${what}.\n\nReference: ${reference}\n\nIt can take 2 working days to show on your account. If it is not there by then, call ${council.phone} and give this reference.`,
      };
};
