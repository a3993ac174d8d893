// Short names in capitals that everyone knows, and names that are kept as they are. Add yours here.
import type { Language } from '../../bot/model.ts';

/** Any other short name is explained where it stands: "penalty charge notice (PCN)". */
export const shortNames: Readonly<Record<Language, readonly string[]>> = {
  en: (
    'UK GB EU US NHS GP MP A&E B&B BSL SMS PDF PIN ID TV CCTV MOT VAT DVLA DWP HMRC HMO GCSE LED QR USB CD DVD ' +
    'AA RAC BBC NSPCC SHOUT RSPCA RNIB RNID LGBT HIV PE IT PO OK YES NO PAY COPY LEAVE SAFE STILL TELL ME CO DIY II III IV'
  ).split(' '),
  cy: 'DU GIG UE MS AS GP A&E BSL SMS PDF PIN ID TV CCTV MOT TAW DVLA DWP HMRC HMO QR USB IE NA TALU COPI GADAEL DIOGEL DAL RHOWCH WYBOD DIY AA BBC NSPCC CO SHOUT'.split(
    ' ',
  ),
};

/** Names of services and places whose words Porth would not choose itself. */
export const namesAsTheyAre: readonly string[] = ['Planning Portal', 'GOV.UK', 'GOV.WALES', 'LLYW.CYMRU'];
