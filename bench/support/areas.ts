// The letters that UK postcodes begin with, and those of Northmoor, which is invented.
// https://www.ons.gov.uk/methodology/geography/ukgeographies/postalgeography
export const AREAS: readonly string[] = (
  'AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY ' +
  'G GIR GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW ' +
  'OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW ' +
  'UB W WA WC WD WF WN WR WS WV YO ZE NM'
).split(' ');
