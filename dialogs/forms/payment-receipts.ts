// What is said when a receipt was e-mailed, and when a person was asked to give one of two payments back. Welsh is a draft until a translator has approved it.
import type { Receipt } from '../../bot/content.ts';
import { council } from '../council.ts';

const { phone } = council;

export const mailedReceipt: Receipt = (_, language) =>
  ({
    en: `I have sent the receipt for {reference} to the address you gave. If it is not there within an hour, look among your junk email, or call ${phone}.`,
    cy: `Rwyf wedi anfon y dderbynneb ar gyfer {reference} i'r cyfeiriad a roesoch. Os nad yw yno o fewn awr, edrychwch ymhlith eich e-bost sothach, neu ffoniwch ${phone}.`,
  })[language];

type Two = { readonly first?: string; readonly second?: string };
export const paidTwiceReceipt: Receipt = (answers, language) => {
  const { first = '', second = '' } = answers as Two;
  return {
    en: `I have asked a person to look at ${first} and ${second}, and to give one of them back. Your reference is {reference}. They look within 5 working days, and what they give back is on your card within 10. If it is not there by then, call ${phone} and give this reference.`,
    cy: `Rwyf wedi gofyn i berson edrych ar ${first} a ${second}, a rhoi un ohonynt yn ôl. Eich cyfeirnod yw {reference}. Byddant yn edrych o fewn 5 diwrnod gwaith, a bydd yr hyn a roddant yn ôl ar eich cerdyn o fewn 10. Os nad yw yno erbyn hynny, ffoniwch ${phone} a rhoi'r cyfeirnod hwn.`,
  }[language];
};
