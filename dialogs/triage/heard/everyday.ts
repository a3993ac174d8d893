// Everyday wants that sound like a danger: what is said of them, and what makes them more than that. Rules, one a line, as in guards.ts; a guard
// only takes words from the rules, these from what was learned as well. They add no word to what the ears know, so nothing is learned otherwise.
import type { Lists } from '../../../bot/understanding/ears/rules.ts';

export const everydayLists: Lists = {
  kin: 'mum mam mom mummy mother dad daddy father nan nana nanna nanny gran granny grandma grandmother grandad grandpa grandfather husband hubby wife partner parents parent aunt auntie uncle sister brother son daughter neighbour neighbor she he they is him her lady gentleman nain taid mamgu tadcu mami gwr gwraig wraig',
  fixture:
    'sink sinks basin basins tap taps bath bathtub shower washing_machine dishwasher radiator radiators overflow gutter gutters guttering u_bend waste_pipe',
  self: 'himself herself themselves themself him_self her_self',
};

export type Want = { readonly said: string; readonly unless: string };

export const everyday: readonly Want[] = [
  {
    // Care: adult social care answers it, with the number for when somebody is not safe.
    said: `
      cant|cannot|not|unable|struggling|struggles|struggle|struggled|hard|difficult|no_longer .. wash|washing|bathe|bathing|bath|shower|showering|dress|dressing|undress <self>|myself|my_self
      cant|cannot|not|unable|struggling|struggles|struggle|struggled|hard|difficult|no_longer .. wash|washing|bathe|bathing|bath|shower|showering|dress|dressing|undress <self>|myself|my_self any_more|anymore|any_longer|now|at_the_moment|these_days|properly
      <kin> .. cant|cannot|not|unable|struggling|struggles|no_longer .. look|looking after <self>
      <kin> .. cant|cannot|not|unable|struggling|struggles|no_longer .. look|looking after <self> any_more|anymore|any_longer|now|at_the_moment|these_days|properly
      <kin> .. cant|cannot|not|unable|struggling|struggles|no_longer .. cope|coping|manage|managing at_home|alone|on_her_own|on_his_own|on_their_own|by_herself|by_himself|living_alone|in_her_own_home|with_the_stairs|with_stairs
      <kin> .. cant|cannot|not|unable|struggling|struggles|no_longer .. cope|coping|manage|managing at_home|alone|on_her_own|on_his_own|on_their_own|by_herself|by_himself|living_alone any_more|anymore|any_longer|now|these_days
      methu|ffili|ddim .. ymolchi|molchi|gwisgo ei_hun|eu_hunain|ei_hunan|ar_ei_phen_ei_hun
      methu|ffili|ddim .. ymolchi|molchi|gwisgo ei_hun|eu_hunain|ei_hunan ddim_mwy|bellach|rwan|nawr
      <kin> .. methu|ffili|ddim .. edrych_ar_ol ei_hun|eu_hunain|ei_hunan
      <kin> .. methu|ffili|ddim .. edrych_ar_ol ei_hun|eu_hunain|ei_hunan ddim_mwy|bellach|rwan|nawr
    `,
    unless: `
      eat|eats|eaten|eating|food|fed|feed|feeding|drinking|starv*|locked|point|tonight|days|fallen|floor
      bwyta|bwyd|llwgu|llawr|syrthio|disgyn|cwympo
    `,
  },
  {
    // Water that a bowl catches: the triage asks whether it is near electrics, and books the repair.
    said: `
      leak|leaks|leaking|leaky|leakin|drip|drips|dripping|drippin|dripped <fixture>
      leak|leaks|leaking|leaky|leakin|drip|drips|dripping|drippin .. under|from|by|at|behind|in|near|round|underneath .. <fixture>|toilet|loo|cistern|toilet_bowl
      leak|leaks|leaking|leakin .. in|under .. bathroom|kitchen|utility|utility_room|toilet|shower_room
      <fixture>|toilet|loo|cistern .. leak|leaks|leaking|leaky|leakin|drip|drips|dripping|drippin
      pipe|pipes|pipework .. under|by|behind|underneath .. <fixture>|toilet|loo .. leak|leaks|leaking|leakin|drip|drips|dripping|drippin
      water .. coming|comes|came|dripping|leaking .. from|under|underneath|behind .. sink|basin|bath|bathtub|shower|washing_machine|dishwasher|radiator
      gollwng|diferu|dripian .. dan|o|wrth .. sinc|bath|gawod|cawod|tap|toiled
      sinc|bath|gawod|cawod|tap|toiled .. gollwng|diferu|dripian
    `,
    unless: `
      burst*|gush*|pour*|flood*|spray*|scald*|boil*|steam*|soak*|torrent*|waterfall|loads|fast|quick|quickly|everywhere|worse|worsening
      cant|cannot|couldnt|wont|not|unable stop|turn|find|catch|contain|keep|get|stopping|turning
      wont|cant|cannot|doesnt turn|shut off
      stopcock|stop_tap|above|upstairs|downstairs|below|neighbour*|next_door|ceiling*|loft|tank|mains|ankle*|deep|rising|cooker|hob|oven|meter|heater|boiler
      byrstio|byrst|ymhobman|uwchben|llofft|nenfwd
    `,
  },
  {
    // A boiler that does not start: the triage of the heating asks who is cold.
    said: `
      no hot_water|heating
      no heating|hot_water or|and hot_water|heating|hot
      boiler|heating .. click|clicks|clicking
      boiler|heating wont|doesnt|not start|light|work|working|fire|come_on|turn_on|kick_in|ignite
      boiler|heating keeps|is cutting_out|going_off|switching_off|losing_pressure
    `,
    unless: `
      whiff*|bang*|boom*|pong*|odour*|odd|weird|funny|strange|noise*|flame*|egg*|soot*|hiss*|whistl*|leak*|steam*|fumes
    `,
  },
  {
    // The animal, not what somebody hits with.
    said: `
      found|have|got|are|is|see|seen|hear|think|a|some|any bat|bats .. attic|loft|roof|eaves|barn|chimney
      bat|bats roosting|roost|droppings|survey|nest|nesting
      bat|bats are|is roosting|nesting|protected|living
    `,
    unless: 'lads|gang|gangs|men|door|hit*|hitting|swing*|wav*|shout*|threat*|kids|outside|chas*|smash*',
  },
  {
    // Put out of the home by whoever they lived with, and grown up: it is about somewhere to stay.
    said: `
      kick*|chuck*|thrown|throwing|booted me|us out
      kick*|chuck*|thrown|throwing|booted me|us out of|from the|my|our|his|her|their house|home|flat|place
    `,
    unless: `
      8|9|10|11|12|13|14|15|16|17|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|school|child
      window|car|van|stairs|balcony|bleed*|bruis*|hurt*|hit*|punch*|kill*|scared|baby|babies|kid|kids|children
    `,
  },
];
