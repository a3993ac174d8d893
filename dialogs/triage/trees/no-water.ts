// No water. Owner: repairs.
import { UNCLEAR } from '../../../bot/styles/tree-nodes.ts';
import { yesNoMeant } from '../../../bot/understanding/yes-no.ts';
import { saidIn } from '../../forms/said.ts';
import { isBare, othersIn } from '../others-too.ts';
import { callUs, urgent } from '../calls.ts';
import { triage, whoLivesThere, yesNo } from '../triage-tree.ts';

const tapsSpotted = saidIn({
  all: /\b(?:no water (?:at all|anywhere)|nothing comes? out of (?:any|all)|all (?:the |my )?taps)\b/,
});

const others = othersIn('water|supply|pressure|dwr');
/** It may end as the water company's: only a bare no, or what is plainly said of the others, is taken for theirs being off. */
const areaRead = (text: string): string | undefined => {
  const found = others(text);
  if (found === 'on') return 'yes';
  if (found === 'off') return 'no';
  const meant = yesNoMeant({ text });
  return found ?? (meant === 'no' && !isBare(text) ? UNCLEAR : meant);
};

const NEEDED = {
  en: 'If you need water for a baby, for medicine or for dialysis, say so when we call.',
  cy: 'Os oes angen dŵr arnoch ar gyfer babi, meddyginiaeth neu ddialysis, dywedwch hynny pan fyddwn yn ffonio.',
};

export const noWater = triage(
  'triage-no-water',
  'taps',
  {
    taps: {
      ask: 'Is it all the taps, or only some?',
      label: 'Taps',
      unclear: 'area',
      to: { all: ['All of them', 'area'], some: ['Only some', 'area'] },
      spots: tapsSpotted,
    },
    area: yesNo('Do your neighbours have water?', 'Neighbours have water', {
      yes: 'care',
      no: 'company',
      unclear: 'care',
      reads: areaRead,
    }),
    care: whoLivesThere('total', [['taps', 'some', 'some']]),
    company: {
      severity: 'S4',
      tell: true,
      notOurs: true,
      says: {
        en: 'Then it is most likely the water company: their number is on your water bill, and they answer day and night. If anyone needs water for medical care or a baby, tell them: they can bring some.',
        cy: 'Felly’r cwmni dŵr sy’n debygol: mae eu rhif ar eich bil dŵr, ac maent yn ateb ddydd a nos. Os oes angen dŵr ar rywun ar gyfer gofal meddygol neu fabi, dywedwch wrthynt: gallant ddod â pheth.',
      },
    },
    total: {
      severity: 'S2',
      worse: true,
      item: 'water-total',
      says: urgent(NEEDED),
      later: {
        en: `${NEEDED.en} ${callUs.en}`,
        cy: `${NEEDED.cy} ${callUs.cy}`,
      },
    },
    some: { severity: 'S3', item: 'water-partial', says: callUs },
  },
  'your report of no water',
);
