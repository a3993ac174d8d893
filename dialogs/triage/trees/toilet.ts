// A blocked or broken toilet, and sewage. Owner: repairs.
import { UNCLEAR } from '../../../bot/styles/tree-nodes.ts';
import { normalise } from '../../../bot/understanding/normalise.ts';
import { answered } from '../answered.ts';
import { HEDGES } from '../answered-words.ts';
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

const FOUL = {
  about:
    'sewage|overflow\\w*|coming up|coming out|spilling|leaking|backing up|sewerage|poo|waste|carthion|gorlifo',
  calm: '(?:wont|doesnt|isnt|not|cant) flush\\w*|slow|slowly|cistern|handle|seat|lid|chain|flush|flushing|button|cracked|running|clogged|bunged up|clogged up|bunged|full|toilet|toilet roll|wont go down|clean water|wipes',
  alarm: 'floor|everywhere|brown|shower|bath|rising|up|smell\\w*|stink\\w*|dirty',
};
const onlySpotted = saidIn({
  yes: /\b(?:only|one) (?:loo|toilet|bog|wc|working toilet)\b/,
  no: /\b(?:another|other|second|two|2) (?:loos?|toilets?|one)\b|\bdownstairs one is fine\b/,
});

const ONLY =
  /\b(?:(?:its |is |thats )?(?:the|my|our) only|only (?:the |got the |got |have the |have |have got |a )?(?:one|1|loo|toilet|bog|wc)|(?:just|only) (?:have |got |the |ve got )*(?:one|1)|one (?:loo|toilet|bog|wc)|only working|no (?:other|others|another)|(?:dont|havent|not) (?:have |got )+(?:another|any other|a second|two)|unig|dim ond un)\b/;
const ANOTHER =
  /\b(?:another|other|others|second|two|2|three|3|en ?suite|ensuite|(?:downstairs|upstairs|outside) (?:one|loo|toilet|bathroom|wc|bog)|one (?:downstairs|upstairs|outside)|one more|spare|cloakroom|un arall|dau|ail)\b/;
/** There is another, but of no use. */
const UNUSABLE =
  /\b(?:blocked|broken|broke|works?|working|neither|both|either|too|also|as well|cant|doesnt|isnt|wont|dont)\b/;
const WORKS = /\b(?:works|working|is (?:fine|ok)|we can use|can use)\b/;
const NOT_WORKS =
  /\b(?:not|isnt|doesnt|dont|wont|neither|both|either|too|also|blocked|broken|broke|cant|havent)\b/;
/** What there is counts, whatever stands before it. */
const onlyRead = (text: string): string | undefined => {
  const said = normalise(text);
  const isOnly = ONLY.test(said);
  const isAnother = ANOTHER.test(said.replace(ONLY, ' '));
  if (HEDGES.test(said) || (isOnly && isAnother)) return UNCLEAR;
  if (isOnly) return 'yes';
  if (!isAnother) return answered('no')(text);
  const isUseless = NOT_WORKS.test(said) || (UNUSABLE.test(said) && !WORKS.test(said));
  return isUseless ? UNCLEAR : 'no';
};

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
      reads: onlyRead,
      spots: onlySpotted,
    },
    sewage: yesNo(SEWAGE, 'Sewage', { yes: 'foul', no: 'care', unclear: 'foul', hears: FOUL }),
    overflow: yesNo(SEWAGE, 'Sewage', { yes: 'foul', no: 'other', unclear: 'foul', hears: FOUL }),
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
