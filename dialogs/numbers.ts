// The numbers of others that people are given. Whose they are, for whom, and when somebody looked last is in helplines.ts; a test holds the
// two together. 999 stands in the sentences themselves.
export * from './numbers-at-once.ts';

export const EMERGENCY = '999';
export const POLICE = '101';
export const FLOODLINE = '0345 988 1188';
export const ENVIRONMENT_AGENCY = '0800 80 70 60';
export const NATURAL_RESOURCES_WALES = '0300 065 3000';
export const DOMESTIC_ABUSE = '0808 2000 247';
export const LIVE_FEAR_FREE = '0808 80 10 800';
export const LIVE_FEAR_FREE_TEXT = '07860 077333';
export const MENS_ADVICE = '0808 801 0327';
export const SHOUT_TEXT = '85258';
export const CHILDLINE = '0800 1111';
export const NSPCC = '0808 800 5000';
export const SHELTER = '0808 800 4444';
export const SHELTER_CYMRU = '08000 495 495';
export const SCAM_TEXT = '7726';
export const OWN_BANK = '159';
export const STEPCHANGE = '0800 138 1111';
export const NATIONAL_DEBTLINE = '0808 808 4000';
export const CRUSE = '0808 808 1677';
export const NATIONAL_HIGHWAYS = '0300 123 5000';
export const HOUSING_OMBUDSMAN = '0300 111 3000';
export const LOCAL_OMBUDSMAN = '0300 061 0614';
