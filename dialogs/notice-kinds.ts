// The kinds of trouble that a notice can be about, and how people tell of each. Welsh is a draft until a translator has approved it.
import type { NoticeKind } from '../bot/notices/told.ts';

export const noticeKinds: readonly NoticeKind[] = [
  {
    id: 'water',
    name: { en: 'the water supply', cy: 'y cyflenwad dŵr' },
    said: {
      en: [
        /\b(?:no|without|lost|low|wheres?|where is|when is|when will|got) (?:(?!hot\b)\w+ ){0,2}water\b(?! (?:bill|butt|meter|feature))/,
        /\bwater (?:is |s |has |been |supply |still |just |all )*(?:off|gone|out|cut|back|not (?:working|on|running|coming)|stopped|brown|dirty)\b/,
        /\b(?:news|updates?|word|happening) (?:\w+ ){0,3}water\b/,
        /\bwater (?:supply|pressure|outage|main|mains)\b|\bburst (?:water )?mains?\b/,
        /\bnothing (?:\w+ ){0,3}(?:of|from) (?:\w+ ){0,3}taps?\b|\btaps? (?:\w+ ){0,3}(?:dry|not working|arent working|wont run)\b/,
      ],
      cy: [/\b(?:dim|heb) dd?wr\b(?! (?:poeth|twym))|\bd?dwr (?:wedi|i ffwrdd|yn ol)\b|\bcyflenwad dwr\b/],
    },
    faqs: [],
    forms: ['report-repair', 'triage', 'triage-no-water'],
    still: 'triage-no-water',
    instead: ['triage-no-water'],
  },
  {
    id: 'heating',
    name: { en: 'heating and hot water', cy: 'gwres a dŵr poeth' },
    said: {
      en: [
        /\b(?:no|without|lost) (?:\w+ ){0,2}(?:heating|heat|hot water)\b/,
        /\b(?:heating|hot water|boilers?|district heat(?:ing)?) (?:is |s |are |has |have |still |all )*(?:off|gone|out|down|back|cold|not (?:working|on)|broken|stopped|packed (?:in|up)|died)\b/,
      ],
      cy: [/\b(?:dim|heb) (?:gwres|wres|dwr poeth|dwr twym)\b|\bgwres (?:wedi|i ffwrdd)\b/],
    },
    faqs: [],
    forms: ['report-repair', 'triage', 'triage-heating'],
    still: 'triage-heating',
  },
  {
    id: 'power',
    name: { en: 'the electricity', cy: 'y trydan' },
    said: {
      en: [
        /\b(?:no|without|lost) (?:\w+ ){0,2}(?:power|electric(?:ity)?|lecky|lekky)\b/,
        /\b(?:power|electric(?:ity)?|electrics|lecky|lekky) (?:is |s |are |has |have |still |all |just )*(?:off|gone|out|down|cut|back|not (?:working|on)|failed)\b|\bpower ?(?:cut|outage|failure)\b/,
      ],
      cy: [/\b(?:dim|heb) (?:trydan|drydan)\b|\btrydan (?:wedi|i ffwrdd)\b/],
    },
    faqs: [],
    forms: ['report-repair', 'triage', 'triage-power'],
    still: 'triage-power',
  },
  {
    id: 'lifts',
    name: { en: 'the lifts', cy: 'y lifftiau' },
    said: {
      en: [
        /\blifts? (?:is |s |are |has |have |still )*(?:not working|isnt working|arent working|out|broken|down|stuck|off)\b|\bno lift\b/,
      ],
      cy: [/\blifft (?:wedi|ddim)\b/],
    },
    faqs: [],
    forms: ['report-repair', 'triage', 'triage-lift'],
    still: 'triage-lift',
  },
  {
    id: 'drains',
    name: { en: 'drains and flooding', cy: 'draeniau a llifogydd' },
    said: {
      en: [/\b(?:drains?|sewers?|manhole|gull(?:y|ies)|flood(?:s|ed|ing)?)\b/],
      cy: [/\b(?:draen\w*|llifogydd|llifo)\b/],
    },
    faqs: [],
    forms: ['report-repair', 'triage', 'triage-toilet', 'triage-flood'],
  },
  {
    id: 'bins',
    name: { en: 'bin collections', cy: 'casgliadau biniau' },
    said: {
      en: [/\b(?:bins?|recycling|rubbish) (?:\w+ ){0,3}(?:collect\w*|emptied|missed|late|today)\b/],
      cy: [/\bbin\w* (?:\w+ ){0,3}casgl\w*\b/],
    },
    faqs: ['missed-bin', 'bin-days'],
    forms: ['report-missed-bin', 'find-bin-days'],
  },
  {
    id: 'roads',
    name: { en: 'the roads', cy: 'y ffyrdd' },
    said: {
      en: [
        /\b(?:road|street|bridge) (?:is |s |still )*(?:closed|shut|blocked|flooded|open)\b|\bgrit(?:ting|ted|ter)?\b/,
      ],
      cy: [/\bffordd (?:ar gau|wedi cau)\b/],
    },
    faqs: ['potholes'],
    forms: ['report-pothole', 'triage-highway'],
  },
  {
    id: 'lights',
    name: { en: 'the street lights', cy: 'y goleuadau stryd' },
    said: {
      en: [/\bstreet ?lights? (?:\w+ ){0,3}(?:out|off|not working|broken)\b/],
      cy: [/\bgoleuadau stryd\b/],
    },
    faqs: ['street-lights'],
    forms: ['report-street-light'],
  },
  {
    id: 'phones',
    name: { en: 'our phone lines', cy: 'ein llinellau ffôn' },
    said: {
      en: [
        /\b(?:cant|cannot|not|nobody|no one|noone) (?:\w+ ){0,3}(?:get through|answer\w*|pick\w* up)\b|\bphones? (?:lines? )?(?:is |s |are )*(?:down|not working|dead|engaged)\b/,
      ],
      cy: [/\bneb yn ateb\b/],
    },
    faqs: ['contact-hours'],
    forms: ['call-back'],
  },
  {
    id: 'payments',
    name: { en: 'paying online', cy: 'talu ar-lein' },
    said: {
      en: [
        /\b(?:web ?site|pay\w*|online) (?:\w+ ){0,3}(?:down|not working|isnt working|doesnt work|crash\w*|error)\b/,
      ],
      cy: [/\bgwefan (?:ddim|wedi)\b/],
    },
    faqs: ['rent-pay', 'ct-pay'],
    forms: ['pay'],
  },
  {
    id: 'buildings',
    name: { en: 'opening of our buildings', cy: 'agor ein hadeiladau' },
    said: {
      en: [/\b(?:library|office|tip|leisure centre|pool|school) (?:is |s |still )*(?:closed|shut|open)\b/],
      cy: [/\b(?:llyfrgell|swyddfa) (?:ar gau|wedi cau)\b/],
    },
    faqs: ['libraries', 'tip', 'contact-hours'],
    forms: [],
  },
];
