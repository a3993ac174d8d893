// What tells that somebody is hurt, ill, threatened, in despair or alone in danger, in English: rules, one a line.

export const peopleRules: Readonly<Record<string, string>> = {
  selfharm: `
    i not|no want live|living
    cant go_on any_mair|like_this_any_mair
    sewer_sidle|sue_a_sidal|suey_sidal|sue_a_side|sewer_side|sue_aside|suey_side
    think|thinking|thoughts about|of die|dying|death every|all_the_time|constantly|all_day|day
    plan|plans|planned .. die|kill_myself|end_it|suicide
    die|dying|kill_myself|suicide .. plan|plans
    nothing|nothin|no_reason|no_one|nobody .. left|to to_live|live live_for|for|anymore
    nothing .. to_live_for|live_for|left_to_live
    ive|i|got|have|has|buying|bought|tying rope|noose|ligature
    rope|noose .. neck|ready|tied|got|hang|tree|door|loft
    noose
    sat|sitting|stood|standing|been .. rope .. garage|loft|shed|beam|banister|banisters|rafters
    when|if|once|till|until|after im|i_am|i|ive dead|gone .. sorry|care|happy|better|miss|notice|cares|cry|blame
    sorry|care|happy|miss|notice|cares|better|blame .. when|if|once im_dead|im_gone|i_am_dead|i_am_gone|am_dead|am_gone|i_die|gone_for_good|i_dead
    when am|i dead|gone
    think|thinking|thought|thoughts .. ending|end|suicide|killing|dying|death|not_being_here .. things|it|all|life|myself|about
    dont|cant|not|no_longer see|get|know .. point .. anymore|any_more|living|life|in|carrying|going
    i cant|cannot|dont_want_to|not carry_on|go_on|keep_going|carry_on_living $
    cant carry_on|go_on|keep_going $|anymore|any_more|like_this
    do|doing|done something .. myself|to_myself
    to myself .. going|gonna|something|do|harm|hurt|tonight
    written|wrote|writing|leaving .. letters|letter|note|notes .. goodbye|kids|family|mum
    wont|not|shant|dont .. be|around around|here much|long|longer|anymore|tomorrow .. ending|end|life|longer|kill|die
    im|am|about|ready ending it|my_life|things|everything
    wana|wanna|wanta|wonna die|dead
    trust myself .. alive|tonight|alone|not|dont
    stay|keep|keeping alive|myself_safe|safe .. tonight|cant|dont|not
    just|please let|leave me die
    let me die
    roof|bridge|balcony|ledge|cliff|window|multi_storey|car_park|tower|pier|viaduct .. jump|jumping
    going|gonna|about|ready|want|wanna|might to jump $
    rather|sooner die|dead|be_dead
    kill|killing|kills us all
    kill|killing|hang|hanging|drown|drowning|stab|shoot|suffocate|hurt|hurting|harm|harming|cut|cutting|burn|burning|gas|poison|starve|starving|od myself|himself|herself|themselves|themself|yourself|my_self|him_self|her_self
    kill|hang|harm|hurt|cut|top my_self|myself|meself|mysel
    top|topping|unalive|offing|off myself|himself|herself
    suicid*
    unalive
    self_harm*
    selfharm*
    end|ending|ended it all|now|tonight
    end|ending|ended|take|taking|took|taken my|his|her|their|my_own|own|me life|own_life|lives
    end it all
    want|wants|wanted|going|wanna|gonna|thinking|ready|rather|about|planning to|of|id end|ending|finish|finishing it|everything|things|myself
    want|wants|wanna|wanted|rather|wish|deserve|ready|better|hoping|waiting|prefer|like to|i|id|be|was|were|off|would|he|she|just|really|me|him die|dead|dying|died
    wish .. dead|never_born|wasnt_here|not_here
    better|best off dead|without_me|if_i_wasnt|if_i_was_gone|if_i_died|gone
    better_off|happier|easier|better .. without_me|if_i_wasnt|if_i_was_gone|if_i_died|when_im_gone|if_i_were_gone|if_i_was_dead|if_i_were_dead
    the_point_anymore_$|the_point_any_more_$
    no|any|see|whats|isnt|there|what|is point|reason|use|purpose in|to|of|even|me|anymore|going living|life|live|alive|carrying|going_on|carry|being|existing|here|anymore
    point|reason .. living|being_alive|being_here|carrying_on|going_on|to_live|being_around|existing|me_being|go_on
    dont|do|doesnt|didnt|not|cant|dnt|wont|no want|wanna|wnt|think|longer|wish|see|deserve to|i|want|myself|be .. live|alive|wake|exist|living|here_any|here_no|around_any|on_this_earth
    dont|do|doesnt|dnt want|wanna|wnt|wish .. be_here|be_alive|be_around|wake_up|live_like|live_any|live_anymore|to_live|carry_on|go_on_any|exist|this_life|my_life
    dont|dnt wanna live|be_here|be_alive|exist
    never|not wake|wakes|waking up
    sleep .. never|not|forever .. wake
    cant|cannot|couldnt|not|dont go_on|carry_on|keep_going|go_on_like|live_like|live_any|face|bear .. anymore|any_more|any_longer|much_longer|life|living|another_day|like_this
    cant|cannot|couldnt take|do|cope|stand|bear it_anymore|this_anymore|life_anymore|it_any_more|this_any_more|anymore|any_more|any_longer|no_more|it_no_more
    cant|cannot go|carry on anymore|any_more|living|like|any_longer|much_longer|with_life
    cant|cannot|dont|want carry|go|keep|continue|carrying|going on_living|living|with_life|on_with_life
    dont|cant|cannot|not think|see|know i|how|can|myself|if .. carry_on|go_on|cope_anymore|live_any|survive|keep_going
    life|living isnt|is|not|aint|feels|has|no_longer worth|pointless|over|unbearable|not_worth|hopeless|meaningless|no_meaning
    enough|sick|tired|done|fed of|with|up life|living|being_alive|existing
    had_enough|done|finished of|with life|living|being_alive|it_all
    jump|jumping|throw|throwing off|from|under|out|in_front|myself .. bridge|balcony|roof|window|train|building|block|flats|car_park|cliff|floor|ledge|tower|multi|bus|lorry
    going|about|gonna|want|wanna|might|ready|will|ill|thinking|threatening to|of|just .. jump|jumping off|from|now|out|if|in
    standing|stood|sitting|sat|im|on on .. bridge|ledge|roof|railway|railings|tracks .. jump|going|want|edge|over|now|cant|goodbye
    standing|stood|sat|sitting .. bridge|ledge|edge
    on|over the wrong_side|bridge|ledge now|jump|jumping|alone|edge
    ready|going|gonna|want|about|will|ill|sat|got .. <pills> .. take|taking|them_all|all|ready|here|end|front|swallow
    going|gonna|want|about|will|thinking to|of|just|about .. take|taking|swallow .. <pills> all|everything|lot|whole|end|bottle|packet|pack
    take|taking all my_tablets|my_pills|my_meds|the_tablets|the_pills|these_tablets|these_pills
    nobody|no_one|noone|none|anyone|everyone|family|kids would|will|cares|be|wouldnt|to|are .. miss_me|if_i_died|if_i_was_gone|if_i_was_dead|if_i_disappeared|better_off_without|if_i_live
    written|wrote|writing|left|leaving|found .. suicide|goodbye|a_note|my_note|note .. goodbye|letter|suicide|kids|family|note
    wrote|written|leaving|left|writing goodbye|a_goodbye letter|note|letters
    say|saying|said goodbye .. everyone|kids|all|forever|now|my
    goodbye cruel|everyone|forever
    do|doing|done something stupid|silly|drastic .. myself|to_me|tonight|end|now|life
    do|doing|done something stupid|silly|drastic
    cut|cutting|slit|slitting|slashed|slash|sliced my|his|her|own|their wrist|wrists|arms|arm|throat|veins
    see|no|only way out|end|through .. end|die|dead|all|anymore|over|left
    only way out
    cant see way|any out|future|end|a_way
    want|wanted|wish|need it|all|pain|everything|life|just|this to|all|to_be|be|would|just over|stop|end|finish .. anymore|all|pain|life|forever|dead|die
    want|need it|pain|everything|all .. to_be_over|to_end|to_stop|all_over
    id|would|rather be dead
    feel|feeling like dying|killing|ending|jumping
    feel|feeling|im|am|so|very|really hopeless|worthless .. die|live|life|end|anymore|living|alive
    last day|night|message .. earth|ever|alive|goodbye|alive
    makes|make|making|driving|drive|made me .. suicide|want_to_die|kill_myself|the_edge
    driving|drive|pushing|push me|over to|over .. suicide|edge
    overdose on purpose
    going|gonna|want|wants|wanted to die
    gonna|going|wanna od
    not|dont|wont|wouldnt|shouldnt be|want|here .. here_tomorrow|alive_tomorrow|here_much_longer|here_in_the_morning|here_by
    wont be here by|tomorrow|much|in_the_morning
    help .. want to_die
    disappear forever
    dont feel|think safe with|from myself
    voices .. kill|hurt|die|jump|telling
  `,
  child: `
    son|daughter|kid|child|baby|toddler|brother|sister|grandson|granddaughter|boy|girl .. is|been|gone lost|missing .. hours|hour|minutes|since|years
    brother|sister|son|daughter|kid|child|baby|grandson|granddaughter locked|stuck|trapped in toilet|bathroom|bedroom|room|car|cupboard|loo
    year|yr|month old .. wandering|roaming|wandered .. road|street|alone|own|parents|adult|outside|lost|estate|park
    year|yr|month old .. road|street|outside .. no_parents|no_adult|no_adults|nobody_with|on_own|on_their_own|on_his_own|on_her_own|by_himself|by_herself|alone
    <kid> .. in|inside|locked_in .. car .. windows|hot|locked|alone|shut|crying|heat|no_one|sun|hours|left|own
    <kid> .. wandering|walking|roaming|running|outside|street|road .. pyjamas|nappy|barefoot|alone|lost|no_shoes|traffic|own|no_one|adult|parent
    <kid> inside .. alone|door|locked|cant_get_in|slammed|keys
    door|locked|slammed|keys|lock .. <kid> .. inside|in|alone|trapped
    baby|toddler|<kid> .. inside .. locked_out|cant_get_in|key|slammed|shut
    im|i|am 8|9|10|11|12|13|14|15|16 .. ran|run|runaway|running|homeless|no_one_here|alone|nobody|pregnant|scared|beaten|hungry|sleeping|kicked_out|away
    run|ran|running away .. home|im|old|teenager
    learning_difficulties|learning_disability|disabled|vulnerable|dementia|elderly .. used|exploited|robbed|abused|dealers|bullied|beaten|starved|stealing|hit|hurt|neglected|taken_advantage
    drug_dealers|dealers|gang .. using|taken|living .. flat|house|him|her|home|over
    havent|not|hasnt|no_one .. seen|heard|answered .. neighbour|mum|dad|nan|gran|mother|elderly|old|days|week .. days|week|answering|worried|weeks|post|door
    hasnt|not|isnt|wont answer*|answering .. phone|door .. days|worried|week|yesterday|old|elderly|nan|mum
    touch*|comes|came .. my_room|my_bed|in_my_room .. night|touches|touched|me
    dad|stepdad|uncle|brother|grandad|man|mums_boyfriend comes|came|gets in|into .. my_room|my_bed|bedroom
    <kid> .. missing|lost|disappeared|vanished|gone .. hours|ages|park|help|find|home|since|still|where|police|years|from|since|shop|shops|crying
    my|our|a|his|her|little|the|two|three <kid>|year_old .. missing|vanished|disappeared|ran_away|run_away|run_off|abducted|kidnapped|taken
    missing|lost|kidnapped|abducted|snatched .. <kid>
    <kid> is|has|gone|went|been|are missing
    cant|cannot|lost|unable find|locate|to .. <kid>
    cant find my|our .. <kid>
    lost my|our <kid>
    <kid> not|hasnt|never|didnt come|got|returned|came|turned|arrived .. home|back|school|up
    <kid> .. hasnt_come_home|not_come_home|not_come_back|never_came_home|ran_away|run_away|been_taken|been_snatched|run_off
    <kid> .. locked|stuck|trapped|shut in|inside|out|himself|herself
    locked|trapped|stuck|shut .. <kid> inside|in|out
    locked|trapped|shut|stuck in|inside .. with|and my <kid>
    <kid> left|leaving|leave|being_left|is|are|has|all|been|home|on alone|unattended|unsupervised|by_himself|by_herself|by_themselves|on_his_own|on_her_own|on_their_own|home_alone|on_its_own|on_own|by_itself
    <kid> .. left_alone|home_alone|on_their_own|on_his_own|on_her_own|all_alone|by_themselves|by_himself|by_herself|on_its_own|by_itself|left_on|unsupervised|unattended|abandoned|no_adult|no_adults|no_parents|nobody_with|no_one_with|noone_with
    left|leave|leaves|leaving|leavin|abandoned .. <kid> .. alone|own|car|all|hours|night|themselves|overnight|unattended|by_himself|by_herself
    <kid> .. wandering|walking|roaming|crying|outside|standing|alone|running|sat|sitting|playing .. alone|own|road|nappy|lost|middle|no_adult|hours|shoes|night|dark|motorway|railway|tracks|main_road|roof|nobody|no_one
    <kid> .. being|get|gets|getting|been|are hit|beaten|hurt|abused|hitting|smacked|slapped|kicked|shaken|screamed|neglected|molested|starved|groomed|punched|exploited|whipped|battered
    <kid> .. bruises|bruised|neglected|starving|starved|abused|groomed|molested|malnourished|beaten
    abus*|neglect*|groom*|molest*|starv*|exploit*|shak*|beat*|battering|harming .. <kid>
    hit*|hurt*|beat*|smack*|slap*|punch*|shak*|kick* .. her_kids|his_kids|their_kids|her_child|his_child|their_child|her_baby|his_baby|the_kids|the_children|the_baby|her_children|his_children|little_girl|little_boy|a_child|her_son|his_son|her_daughter|his_daughter|my_kids|my_child|my_children|my_baby|my_son|my_daughter|toddler|kid
    touch*|interfer*|groping|flashing|filming|exposing|following|grabbing .. little|young|my|a|the girl|boy|kids|children|child|girls|boys|daughter|son
    uncle|stepdad|stepfather|dad|man|teacher|coach|brother|grandad|mums_boyfriend|boyfriend touches|touching|touched me|my|her|him|girl|boy|us
    touches me
    <kid> .. hanging|climbing|leaning|dangling|falling|fallen|fell|standing|sitting|out .. window|balcony|ledge|roof|railings|railing|windowsill|sill|scaffolding|bridge
    <kid> on|playing|near|in|up .. roof|railway|tracks|motorway|rail|substation|line|scaffolding|ledge|quarry|ice
    <kid> .. danger|unsafe|at_risk|harm|hurt|trafficked
    danger|risk|unsafe .. <kid>
    baby|<kid> .. crying|screaming|crys .. hours|all_night|no_one|nobody|non_stop|nonstop|long|alone|no_answer|stopped|days
    not|isnt|dont|wont|never|doesnt feed|feeding|fed|give .. <kid>
    <kid> .. not|havent|hasnt|without|no|no_food|never fed|eaten|food|eating .. days|all|house|since|hungry|today|yesterday
    im|am|i|only ten|eleven|twelve|thirteen|fourteen|8|9|10|11|12|13|14|15 .. mum|dad|alone|scared|own|hits|hurts|left|stepdad|parents|gone|hungry|no_food|mam
    mum|dad|mam|stepdad|stepmum|parents|carer|foster left|leaves|leave|leaving|gone|abandoned|locked me|us .. alone|own|home|out|days|in|night|by_myself
    scared|frightened|afraid to go_home
    my stepdad|stepmum|stepfather|foster .. hits|hurts|beats|touches|kicks
    old|elderly|pensioner|disabled|vulnerable|frail|blind|dementia|nan|gran|lady|woman|man|neighbour|neighbor|gentleman .. not_been_seen|not_seen|hasnt_been_seen|havent_seen|hasnt_answered|not_answered|not_answering|no_answer|isnt_answering|wont_answer|not_responding|not_opening|milk_piling|post_piling|mail_piling
    not|havent|hasnt|no_one_has|nobody_has been_seen|seen|answered|heard .. neighbour|neighbor|old|elderly|lady|man|nan|pensioner|next_door|woman|gentleman .. days|week|weeks|worried|ages|while|door|since
    havent|not|hasnt|no_one seen|heard|been_seen|answered .. days|week|weeks .. door|worried|worrying|neighbour|next_door|post|knocked
    next_door|neighbour|neighbor .. seen|answered|answering .. days|week|weeks
    old|elderly|disabled|vulnerable|dementia|confused|frail|blind man|lady|woman|person|adult|mum|dad|gentleman|pensioner|neighbour|nan|gran|people .. starved|starving|neglected|abused|hit|beaten|locked|left_alone|wandering|no_food|lost|shouted|robbed|cold|nightie|nightdress|exploited|pyjamas|confused|missing
    dementia|alzheimers .. wandered|missing|wandering|lost|gone|disappeared|walked_out|got_out|escaped
    starv*|neglect*|abus*|hit|hitting|exploit*|hurting|robbing|beating .. old|elderly|vulnerable|disabled|frail|dementia|nan|gran|grandad|pensioner
    cuckoo* .. neighbour|drug|dealers|flat|man|taken_over
    dealers|gang|drug_dealers taken|taking over
    keeping|kept|held|holding|locked .. slave|prisoner|against_her_will|against_his_will|slavery|captive|hostage
    trafficked
    kidnap*
    abduct*
  `,
  lift: `
    get|let|help|free me|us|him|her|them|mum|nan|kids out .. lift|elevator
    get|let|help|free .. and .. out .. lift|elevator
    lift|elevator .. broken|broke|stopped|stuck|packed_up|gone .. with .. me|us|mum|people|in_it|someone|kids|baby
    banging|shouting|screaming|crying|voices|someone|people|knocking .. in|inside|from lift|elevator|lift_shaft
    lift|elevator .. people|someone|person|kids|woman|man .. inside|stuck|trapped|banging|shouting
    stuck|trapped|locked|trapd|jammed in|inside .. lift|elevator
    stuck lift|elevator
    lift|elevator .. stuck|stopped|trapped|broke|broken|jammed|stalled .. inside|people|with|floors|in_it|me|us|person|someone|wheelchair|baby|im_in|were_in|floor|baby|kids
    lift|elevator .. inside|in_it .. cant_get_out|stuck|stopped|trapped|open|help
    in|inside lift|elevator .. wont_open|not_opening|wont_move|stopped|stuck|cant_get_out|doors|trapped|not_moving|help|jammed|alarm
    <who> .. stuck|trapped lift|elevator|in_lift|in_elevator
    lift doors .. wont_open|trapped|shut|stuck .. inside|in|people|us|me
    cant get|open out|doors .. lift|elevator
    lift dropped|plunged|fell|falling .. with|in|floors|people|people_in
  `,
  dog: `
    xl|bully|pitbull|rottweiler|staffy|staffie|mastiff|alsatian .. loose|attacking|off_lead|outside|running|no_owner|escaped|attacked
    <dog> .. got_hold|has_hold|grabbed|latched|dragging|got_my|got_him|got_her|wont_let_go|jumped_on
    bit|bitten|bites|attacked by a|the|my|his|her|next_doors dug
    <dog> .. attack*|biting|bites|bit|bitten|bite|mauled|mauling|savaging|savaged|snapping|lunging|chasing|snarling|going_for|went_for|goes_for|growling|ripping .. me|him|her|us|kid|kids|child|children|people|someone|person|man|woman|lady|boy|girl|my|a|the|daughter|son|toddler|cat|baby|anyone|everyone|postman|face|arm|leg|hand|now|loose|another
    <dog> attacking|attacked|bit|mauled|biting|savaging
    attack*|bitten|mauled|bit|savaged|chased|cornered|bite|attacked by|from .. <dog>
    <dog> .. loose|out|running|roaming|escaped .. attack*|biting|bit|people|aggressive|dangerous|kids|chasing|growling|going_for|going_mad|barking_at
    dangerous|aggressive|vicious|angry|snarling|savage|out_of_control <dog>|xl .. loose|now|outside|chasing|attacking|street|park|running|garden|estate|playground|stairs|people|out|kids|stairwell|here|lead|wont
    loose|escaped .. dangerous|aggressive|vicious|angry <dog>
    <dog> .. wont_let_us|wont_let_me|wont_let|trying_to_bite .. out|past|leave|in|us|me|people
    <dog> .. out_of_control|killed|killing|vicious|cornered
    trapped|stuck|cornered|hiding|scared .. <dog> .. attack|outside|growling|door|bite
  `,
};
