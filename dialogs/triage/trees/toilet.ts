// A blocked or broken toilet, and sewage. Owner: repairs.
import { saidIn } from '../../forms/said.ts';
import { urgent } from '../calls.ts';
import { triage, whoLivesThere, yesNo } from '../triage-tree.ts';

const SEWAGE = 'Is sewage coming up or overflowing?';
const says = urgent({
  en: 'Keep everyone out of the dirty water, and wash your hands if you touch it.',
  cy: 'Cadwch bawb allan o’r dŵr budr, a golchwch eich dwylo os cyffyrddwch ag ef.',
});
const FLUSH = {
  en: 'You can flush with a bucket of water if it is not blocked.',
  cy: 'Gallwch fflysio â bwced o ddŵr os nad yw wedi blocio.',
};

const onlySpotted = saidIn({
  yes: /\b(?:only|one) (?:loo|toilet|bog|wc|working toilet)\b/,
  no: /\b(?:another|other|second|two|2) (?:loos?|toilets?|one)\b|\bdownstairs one is fine\b/,
});

export const toilet = triage(
  'triage-toilet',
  'only',
  {
    only: {
      ...yesNo('Is it your only toilet that works?', 'Only toilet', {
        yes: 'sewage',
        no: 'overflow',
        unclear: 'sewage',
      }),
      spots: onlySpotted,
    },
    sewage: yesNo(SEWAGE, 'Sewage', { yes: 'foul', no: 'care', unclear: 'foul' }),
    overflow: yesNo(SEWAGE, 'Sewage', { yes: 'foul', no: 'other', unclear: 'foul' }),
    care: whoLivesThere('single'),
    foul: { severity: 'S1', item: 'drain-blocked', hazardous: 'emergency', says },
    single: {
      severity: 'S2',
      worse: true,
      item: 'toilet-only',
      form: { room: 'bathroom', item: 'toilet', problem: 'toilet-only' },
      says: urgent(FLUSH),
      later: {
        en: `${FLUSH.en} We aim to come within 1 working day.`,
        cy: `${FLUSH.cy} Ein nod yw dod o fewn 1 diwrnod gwaith.`,
      },
    },
    other: {
      severity: 'S3',
      item: 'toilet-other',
      form: { room: 'bathroom', item: 'toilet', problem: 'toilet-other' },
      says: {
        en: `${FLUSH.en} We aim to come within 3 working days.`,
        cy: `${FLUSH.cy} Ein nod yw dod o fewn 3 diwrnod gwaith.`,
      },
    },
  },
  'your report of the toilet',
);
