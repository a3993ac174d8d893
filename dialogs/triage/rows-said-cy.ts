// What people write of each row of the triage in Welsh, north and south, mutated as it is said; on normalised words. A draft until somebody who
// speaks it every day has read it.
import { mutations } from '../../bot/understanding/mutations.ts';

/** A word in whatever form it stands: "gwres", "wres", "ngwres". */
const any = (...words: readonly string[]): string =>
  `(?:${[...new Set(words.flatMap(mutations))].join('|')})`;

const HAS = '(?:wedi|di|newydd)';
const NONE =
  '(?:dim|sdim|sim|ddim|heb|does dim|does na ddim|does gen i ddim|does gynnon ni ddim|sgen i ddim|smo|sda ni ddim|sda fi ddim)';
/** "Ddim yn gweithio", "m yn gweithio", "pallu gweithio", "gwrthod dod ymlaen". */
const FAILS = `(?:(?:ddim|m|n|yn) (?:yn )?|yn pallu |n pallu |yn gwrthod |n gwrthod |yn cau |n cau )(?:gweithio|gweitho|dod (?:ymlaen|mlaen|on)|cynnau|tanio|troi ymlaen)`;
const GONE = `(?:${HAS} (?:torri|tori|diffodd|stopio|mynd(?: (?:off|i ffwrdd|bant))?|marw|malu|conco|pacio)|${FAILS})`;
const OURS = '(?: (?:canolog|i gyd|i|ni|nhw|fi|mam|ty|fflat))*';

export const rowsInWelsh: Readonly<Record<string, string>> = {
  lift: `\\b${any('lifft')}${OURS} (?:${GONE}|yn sownd|n sownd)\\b`,
  homeless: `\\b(?:digartref|nunlle i (?:gysgu|fynd|aros)|unman i (?:gysgu|fynd|aros)|dim lle i (?:gysgu|aros)|(?:nhaflu|nhroi|nghicio|daflu|droi|gicio) (?:i )?(?:allan|mas)(?: o(?:r| r)? (?:ty|fflat|cartref))?)\\b`,
  leak: `\\b${any('pibell', 'peipen', 'tanc')}${OURS} ${HAS} (?:byrst\\w*|byrstio|bosto|bostio)\\b|\\bgollwng (?:dwr|drwy|trwy)|\\b${any('dwr')} (?:yn |n )?(?:dod|llifo|arllwys|pistyllio|diferu) (?:i mewn|trwy|drwy|o|i lawr|lawr|dros|ymhobman)\\b|\\b${any('dwr')} (?:yn |n )?(?:gollwng|diferu)\\b|\\b${any('dwr')} (?:\\w+ ){0,6}(?:or|o|o dan|dan|tan) (?:y |r |yr )?(?:${any('peiriant')} (?:golchi|llestri)|sinc|bath|${any('cawod')})\\b|\\b${any('boeler', 'rheiddiadur', 'to', 'nenfwd')}${OURS} (?:yn |n )gollwng\\b`,
  power: `\\b${NONE} ${any('trydan')}\\b|\\b${any('trydan')}${OURS} (?:${HAS} (?:mynd|diffodd|torri|tripio)|i ffwrdd|off|bant|n tripio|yn tripio)\\b|\\btoriad trydan\\b`,
  heating: `\\b${NONE} (?:${any('gwres')}|${any('dwr')} (?:poeth|twym|cynnes))\\b|\\b${any('gwres', 'boeler', 'boiler', 'heating')}${OURS} ${GONE}\\b|\\b${any('rheiddiadur', 'rheiddiaduron')}${OURS} (?:yn |n )oer\\b|\\b${any('dwr')} poeth${OURS} ${GONE}\\b`,
  'no-water': `\\b${NONE} ${any('dwr')}\\b(?! (?:poeth|twym|cynnes))|\\b${any('pibell', 'pibellau', 'peips')} ${HAS} rhewi\\b|\\bdim byd yn dod (?:allan|mas) or? ?r? ${any('tap', 'tapiau')}\\b`,
  toilet: `\\b${any('toiled', 'ty bach', 'lle chwech')}${OURS} (?:${HAS} (?:blocio|bloco|gorlifo)|(?:ddim|m|n|yn) (?:yn )?(?:fflysho|fflyshio|gorlifo))\\b|\\b${any('carthion', 'carffosiaeth')}\\b.*\\b(?:dod|i mewn|gorlifo)\\b`,
  insecure: `\\b(?:nghloi|cloi fy hun) (?:allan|mas)\\b|\\b(?:wedi|di) (?:colli|cholli) (?:fy |y |r )?(?:ngoriadau?|goriadau?|allwedd(?:i|au)?)\\b|\\b${any('drws')}(?: \\w+){0,2} (?:ddim|m|n|yn)(?: yn)? (?:cloi|cau)\\b`,
  structure: `\\b${any('nenfwd', 'wal', 'to', 'simnai', 'balconi')}${OURS} (?:${HAS} (?:cwympo|disgyn|syrthio|dod i lawr)|(?:yn |n )(?:cwympo|disgyn|syrthio))\\b`,
  alarm: `\\b${any('larwm')} (?:mwg|tan)\\b.*(?:${GONE}|bipian|canu)`,
  damp: '\\b(?:llwydni|lleithder|tamprwydd|lwydni|damprwydd)\\b',
  noise: `\\b(?:swn|miwsig|cerddoriaeth|parti|gweiddi)\\b.*\\b(?:drws nesa\\w*|lan llofft|fyny grisiau|cymdog\\w*|trwyr nos|drwyr nos|trwy r nos|drwy r nos|eto|rwan|nawr)\\b`,
};

/** What may stand before and after, where nothing else is told. */
export const BEFORE_IN_WELSH =
  'mae|maer|maen|ma|mar|man|dyw|dywr|dydir|dydyr|dydi|dydy|dwi|fi|fy|n|y|yr|r|ein|gen|gennym|gynnon|da|sda|does|helo|hai|shwmae|plis|sori|dan|dyn|ni|heb|efo';
export const AFTER_IN_WELSH =
  'bore ma|pnawn ma|heno|heddiw|heddi|neithiwr|nawr|rwan|eto|o gwbl|plis|os gwelwch yn dda|(?:gyda|efo|da) (?:fi|ni)|gennym ni|gen i|yma|acw|yn yr? (?:ty i gyd|ty|fflat|gegin|lolfa|(?:y?stafell )?(?:y?molchi|wely)|cyntedd|toiled)|mae n (?:rhewi|oer)';
