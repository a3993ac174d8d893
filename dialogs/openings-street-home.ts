// Words that open a form straight away, on normalised words: a mess that the crew made, and when a home gets its new kitchen.
import type { Opening } from '../bot/content.ts';
import { crewMess } from './crew-mess-said.ts';

const THING =
  '(?:(?:(?:back|front|double glazed|gas|central|wet|bath|shower) )?(?:kitchens?|bathrooms?|windows?|doors?|roofs?|boilers?|heating(?: system)?|radiators|glazing|wet room|rewire|electrics|wiring|insulation|fences?|fencing|guttering|cladding))';
const RENEWED =
  '(?:replaced?|replacing|renew\\w*|refurb\\w*|modernis\\w*|upgrad\\w*|updat\\w*|redone|re done|done up|ripped out|changed|fitted|installed|due)';
const NEW = `(?:an? |the |our |my |their |your |some )*(?:brand )?new ${THING}`;
const OURS = `(?:my|our|the|these|this) (?:old |council )?${THING}`;
/** What is broken has a repair; what they put in themselves needs leave; and other homes are not ours. */
const NOT =
  '(?!.*\\b(?:broken?|broke|leak\\w*|smash\\w*|crack\\w*|burst|stuck|jammed|not working|stopped working|doesnt work|wont|no (?:heating|hot water)|fell|fallen|planning|permission|can i (?:put|fit|have|install|change)|school|church|hall|library|buy|paid|neighbou?rs? (?:is|are) building|noise|noisy|bin|bins)\\b)';
const WHEN =
  '(?:when|how long|what (?:year|date|month)|which year|any idea when|do you know when|am i (?:due|on the list)|are we (?:due|on the list|getting)|is it (?:my|our) turn|whens)';

const planned: readonly RegExp[] = [
  new RegExp(
    `^${NOT}.{0,20}\\b(?:am i|are we|is it) (?:(?:ever|still|not|going|to|be|even) )*(?:due|getting|in line for|on the list for|down for) (?:for )?${NEW}\\b.{0,40}$`,
  ),
  new RegExp(`^${NOT}.{0,40}\\b${WHEN}\\b.{0,40}\\b${OURS}\\b.{0,25}\\b${RENEWED}\\b.{0,40}$`),
  new RegExp(
    `^${NOT}.{0,40}\\b${WHEN}\\b.{0,30}\\b(?:replac\\w*|renew\\w*|refurb\\w*|modernis\\w*|upgrad\\w*|doing|getting|putting in|fitting|installing|get|have|giv\\w*|fit|install|for|due)\\b.{0,12}\\b${NEW}\\b.{0,40}$`,
  ),
  new RegExp(
    `^${NOT}.{0,40}\\b${WHEN}\\b.{0,20}\\b(?:replac\\w*|renew\\w*|refurb\\w*|modernis\\w*|upgrad\\w*) ${OURS}\\b.{0,40}$`,
  ),
  new RegExp(
    `^${NOT}(?:is|are) ${OURS} (?:(?:ever|still|going|to|be|not|being|getting|up) )*(?:due|down|on the list|in line) for (?:an? )?(?:replac\\w*|renew\\w*|refurb\\w*|modernis\\w*|upgrad\\w*|new)\\b.{0,30}$`,
  ),
  new RegExp(
    `^${NOT}.{0,60}\\b(?:got|getting|had|have had|get) ${NEW}\\b.{0,40}\\b(?:when (?:is|are|do|will) (?:mine|ours|i|we|it)|(?:and )?why (?:not|havent|hasnt|cant) (?:me|us|we|i)|(?:and |but )?not (?:me|us|mine|ours)|what about (?:me|us|mine|ours))\\b.{0,30}$`,
  ),
  new RegExp(
    `^${NOT}(?:.{0,40}\\b)?(?:planned (?:works?|maintenance|improvements?)|(?:kitchen|bathroom|window|boiler|home|estate|house) (?:replacement|renewal|refurbishment|improvement|modernisation|upgrade) (?:programme|program|scheme|list|plan|works?)|decent homes)\\b.{0,40}$`,
  ),
  new RegExp(
    '^(?!.*\\b(?:torri|dorri|gollwng|caniatad|ddim yn gweithio)\\b).{0,30}\\bpryd\\b.{0,40}\\b(?:n?g?h?c?egin|cegin|gegin|nghegin|ystafell ymolchi|ffenestri|drysau|drws|to|boeler|foeler|gwres)(?: (?:fy|y|ein))?(?: \\w+){0,3} (?:newydd|newid|adnewyddu|hadnewyddu|ddiweddaru|diweddaru)\\b.{0,40}$',
  ),
];

export const openingsOfStreetAndHome: readonly Opening[] = [
  { said: crewMess, form: 'report-fly-tip', answers: [['by', 'crew']], light: true },
  { said: planned, form: 'planned-works', answers: [], light: true },
];
