// Everyday wants that sound like a danger: what is said of them, and what makes them more than that. Rules, one a line, as in guards.ts; a guard
// only takes words from the rules, these from what was learned as well. They add no word to what the ears know, so nothing is learned otherwise.
import type { Lists } from '../../../bot/understanding/ears/lists.ts';

export const everydayLists: Lists = {
  kin: 'mum mam mom mummy mother dad daddy father nan nana nanna nanny gran granny grandma grandmother grandad grandpa grandfather husband hubby wife partner parents parent aunt auntie uncle sister brother son daughter neighbour neighbor she he they is him her lady gentleman nain taid mamgu tadcu mami gwr gwraig wraig',
  fixture:
    'sink sinks basin basins tap taps bath bathtub shower washing_machine dishwasher radiator radiators overflow gutter gutters guttering u_bend waste_pipe',
  animal:
    'fox foxes badger badgers deer hedgehog hedgehogs cat cats swan swans sheep pigeon pigeons bird birds squirrel squirrels animal animals llwynog llwynogod mochyn_daear cath dafad draenog carw',
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
      cant|cannot|unable|struggling|struggle|struggles|no_longer .. get|getting .. out_of|into bed|chair|the_chair|her_chair|his_chair|the_bath
      forget|forgets|forgetting|remember|remembers .. tablets|pills|medication|medicine|meds
      <kin> keeps|keep|always falling|falling_over
      discharged|hospital .. nobody|no_one|noone|no_body to look_after|care_for him|her|them
      <kin> .. methu|ffili|ddim .. manijo|ymdopi|copio|byw adra|gartre|gartref|ei_hun|eu_hunain|ei_hunan
      <kin> .. methu|ffili|ddim .. manijo|ymdopi|copio|byw adra|gartre|gartref ei_hun|eu_hunain|ei_hunan
      <kin> .. cwympo|syrthio|disgyn .. trwyr_amser|drwyr_amser|trwy_are_amser|drwy_are_amser|o_hyd|yn_aml|bob_dydd
      methu|ffili|ddim .. ymolchi|molchi|gwisgo ei_hun|eu_hunain|ei_hunan|ar_ei_phen_ei_hun
      methu|ffili|ddim .. ymolchi|molchi|gwisgo ei_hun|eu_hunain|ei_hunan ddim_mwy|bellach|rwan|nawr
      <kin> .. methu|ffili|ddim .. edrych_ar_ol ei_hun|eu_hunain|ei_hunan
      <kin> .. methu|ffili|ddim .. edrych_ar_ol ei_hun|eu_hunain|ei_hunan ddim_mwy|bellach|rwan|nawr
    `,
    unless: `
      eat|eats|eaten|eating|food|fed|feed|feeding|drinking|starv*|locked|point|tonight|fallen|fell|floor|head
      today|suddenly|numb|slur*|confused|overdos*|too_many|took|taken|all_her|all_his|twice|swallow*|hit|hits|hitting|alone_for
      bwyta|bwyd|llwgu|llawr|wedi_syrthio|wedi_cwympo|wedi_disgyn|di_syrthio|di_cwympo|di_disgyn
    `,
  },
  {
    // How old a child is going to be.
    said: `
      baby|babby|son|daughter|lad|girl|boy|twins|youngest|eldest|grandson|granddaughter is|are|turns|will_be one|two|three|four|five|six|seven|eight|nine|ten next|in|on|tomorrow|this|soon
    `,
    unless: `
      blue|breath*|fit|fitting|burn*|chok*|missing|alone|hurt|hit|hits|swallow*|fell|fallen|bleed*|cold|ill|poorly|hungry|starv*|scared
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
      water .. from|off washing_machine|dishwasher|my_washing_machine|the_washing_machine|the_dishwasher
      dwr .. o|or|dan|tan peiriant_golchi|sinc|bath|gawod|cawod|rheiddiadur|y_peiriant_golchi|y_sinc|y_bath
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
    // Mould and a chest that is bad for it: the triage of the damp asks who struggles to breathe.
    said: `
      mould|mouldy|mold|moldy|damp|condensation .. asthma|asthmatic|bronchitis|chesty|cough|coughs|coughing
      mould|mouldy|mold|moldy|damp|condensation .. <kin>|sons|daughters|baby|babys|toddler|toddlers|boy|boys|girl|girls|kid|kids|child|childs|children .. asthma|asthmatic|bronchitis|chesty|cough|coughs|coughing
      asthma|asthmatic|bronchitis|chesty|cough|coughs|coughing .. mould|mouldy|mold|moldy|damp|condensation
    `,
    unless: `
      fire|fires|smok*|burn*|flame*|blaze|breath*|attack|attacks|inhaler*|blue|gasp*|chok*|wheez*|ambulance|fumes|gas|collaps*
    `,
  },
  {
    // A crew that passed by a bin.
    said: `
      lorry|lorries|wagon|truck|binmen|bin_men|dustmen|crew|cart .. went|drove|driven|gone|going .. past|by
      lorry|lorries|wagon|truck|binmen|bin_men|dustmen|crew|cart .. went|drove|driven|gone|going .. past|by .. not|never|without .. stop|stopped|stopping|empty|emptied|emptying|take|taken
    `,
    unless: `
      hit|hits|hitting|kid|kids|child|children|someone|somebody|man|woman|knocked|crash*|over|into|fire|smok*|hanging|fell|fallen|trapped|speed*|swerv*
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
    // What is blue or grey and no baby; an animal on the road; roots under a path; a drive that is blocked.
    said: `
      blue|grey badge|badges|bin|bins|box|boxes|bag|bags|lid|lids
      <animal> .. hit|killed|run_over|ran_over|knocked_down|squashed|dead
      <animal> .. hit|killed|run_over|ran_over|knocked_down|squashed .. dead
      dead|injured|squashed <animal>
      taro|lladd|wedi_marw <animal>
      root|roots .. lift|lifts|lifting|lifted|raising|raised|pushing|pushed|cracking|damaging
      boxed|blocked|parked|penned me|us|my_car in
    `,
    unless: `
      bit|bite|bites|biting|attack*|someone|somebody|person|driver|crash*|people|kid|kids|child|children|trapped|hurt|ambulance
      threat*|shout*|knife|scared|won_t_let|wont_let|room|bedroom|baby|collaps*|fall*|lean*|rhywun_wedi_brifo|plentyn
    `,
  },
  {
    // Put out of the home by whoever they lived with: it is about somewhere to stay, and from 16 on the tree asks their age.
    said: `
      kick*|chuck*|thrown|throwing|booted me|us out
      kick*|chuck*|thrown|throwing|booted me|us out of|from the|my|our|his|her|their house|home|flat|place
      kicked|chucked|thrown|booted|turfed out by my|the|our|a mum|mam|mom|dad|parents|landlord|landlady|partner|ex|husband|wife|boyfriend|girlfriend|family
      been|got|getting kicked|chucked|thrown|booted|turfed out
    `,
    unless: `
      8|9|10|11|12|13|14|15|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|school|child
      window|car|van|stairs|balcony|bleed*|bruis*|hurt*|hit*|punch*|kill*|scared|baby|babies|kid|kids|children
    `,
  },
  {
    // Nowhere to sleep: the triage asks where they will be.
    said: `
      nowhere|no_where|no_place .. to_sleep|to_stay|to_kip
      nowhere|no_where|no_place .. to_sleep|to_stay|to_kip tonight|tonite
      havent|dont|not|aint .. anywhere|any_where|a_place|any_place|nowhere .. to_sleep|to_stay
      nowhere|no_where|no_place to_go
      nowhere|no_where|no_place to_go tonight|tonite
      sleeping|sleep|slept|kipping in my|the|our|a car|van
      sleeping|sleep|slept|kipping in my|the|our|a car|van tonight|tonite
      unlle|nunlle|unman|dim_lle .. gysgu|aros
    `,
    unless: `
      kill*|die|dying|dead|live|living|life|end|ending|hurt|hit|hits|hitting|beat*|punch*|scared|afraid|knife|attack*|follow*|rape*|bleed*|pills|tablets|bridge|rope|jump*
      anymore|any_more|point|cope|cant_go_on|goodbye|alone|worth*|better_off|give_up|giving_up|had_enough|threat*|locked_in|lost|missing|wake|forever|breath*|collaps*|ill|poorly|freez*|frozen|blue
      marw|lladd|brifo|ofn|byw
    `,
  },
];
