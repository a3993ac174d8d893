// What is told of a danger that was, or that might be one day, and what is a saying: taken out as guards.ts takes out what only sounds like one.
import type { Lists } from '../../../bot/understanding/ears/lists.ts';

export const overLists: Lists = {
  hazard:
    'fire fires flood flooded floods flooding leak leaks gas smelt burgled burglary bitten bit attacked stuck trapped collapsed electrocuted stroke heart_attack robbed mugged seizure tan llifogydd',
  long_ago:
    'last_year last_yr yr_ago last_winter last_summer last_autumn last_spring last_christmas last_xmas years_ago year_ago yrs_ago months_ago years_back yrs_back in_20* in_19* back_in since_20* as_a_kid as_a_child when_i_was in_spring in_the_spring in_the_summer in_the_winter in_the_autumn in_the_past yn_19* nol_yn llynedd flynyddoedd_yn blynyddoedd_yn mlynedd_yn',
};

/** Rules, one a line; the whole stretch is taken out. */
export const overGuards = `
  had|got|was|were|been|after|since|when|during .. <hazard> .. <long_ago>
  <long_ago> .. had|got|was|were|got .. <hazard>
  we_had_that|there_was_that .. fire|flood|leak
  if i|we|you|there|he|she|they|ppl|people|anyone|someone|somebody|anybody ever .. <hazard>|smell
  if i|we|you|they|ppl|people|anyone|someone|somebody|anybody ever smell|smelt|smel .. gas
  dyn|boi|peiriannydd|gwr nwy|trydan
  os|pan .. nwy|tan|llifogydd rywbryd|rhywbryd
  oglau|ogleuo|arogli|clywed nwy rywbryd|rhywbryd
  in_case_of|rhag_ofn <hazard>
  stay_put|evacuat*|assembly .. if|when .. fire
  how_old|age|law|legal*|legally .. left|leave|leaving|be .. alone|home
  left|leave|leaving .. alone|home .. legal*|law|age
  domestic|domestig abuse|violence .. group|training|course|leaflet|leaflets|awareness|project|policy|volunteer*|figures|statistics
  group|training|course|leaflet|leaflets|project|policy|volunteer*|figures|statistics .. domestic abuse|violence
  house|flat on_fire was|tune|song|film|by
  is|was|are|am|lad|team|he|she on_fire he_is|she_is|tonight_lol|and_done|doing|done|with_goals
  stabbed my|the|a recycling|bag|tyre|tyres|bin|football|ball
  kill|kills me if .. missed|miss|forgot|forget|lost|lose
  bitten|bit by .. as_a_kid|as_a_child|tick|ticks|fleas
  wont|doesnt|not let me go_next|log|submit|upload|sign|continue|save|pay|book|in_to_my
  number|numbers|rhif .. for|is_it_for|i|riportio .. gas|nwy leak|leaks|gollwng|smell
  tenants|residents|people|everyone do in|during a fire|flood|gas|gas_leak
  gas leak|leaks was|got|is|been|has_been fixed|sorted|mended|repaired
  gas leak .. got|was|been|di|wedi fixed|sortio|trwsio
  carbon_monoxide|co|monoxide|monocsid .. poster|symptoms|homework|college|spelling|legal|newid|batri
  poster|symptoms|signs|batri|newid|video|aml .. carbon|monoxide|monocsid
  where|should .. have|put|need .. co|carbon_monoxide alarm
  no carbon_monoxide|co alarm
  stuck|trapped in the lift .. got_out|let_out|once|more_times
  lift .. but got_out
  if my|a|the dog bit|bites
  dog bite|attack|attacks|bites statistics|figures|reported
  number_of dog attacks|bites
  beat me|us|him|her to_the|at_chess|at_cards|at_snooker|at_pool|at_darts
  england|wales|team|lads|handlers are|is on_fire
  on_fire today|tonight the_call|lads
  cant_breathe with|for laughing
  self_harm statistics|training|figures
  dissertation|essay|homework|poster .. <hazard>
  <hazard> .. dissertation|essay|homework|poster
  end my life_insurance
`;
