// What tells that somebody attacks, threatens or breaks in, or that somebody is gravely ill or hurt, in English: rules, one a line.

export const harmRules: Readonly<Record<string, string>> = {
  violence: `
    ex|ex_husband|ex_boyfriend|ex_partner|husband|boyfriend|partner is|keeps|wont_stop harassing|stalking|threatening
    passport .. marry|married|marriage|work_for_nothing|work_for_free
    made|make|makes|making|forced|forcing me|us|them work .. nothing|no_pay .. locked|passport|let
    man|men|bloke|someone|guy|he|car|ex|stranger|lads is|are|keeps|been following|followed|stalking|chasing me|us|my|her
    <who>|someone|someones .. in|inside my_back_garden|my_garden|my_back|the_garden|my_house|my_flat .. trying|doors|door|windows|looking|now|scared|hiding|knife
    trying .. door|doors|windows|handle|handles|locks .. garden|someone|scared|man|now
    men|lads|man|gang|youths|kids|people|someone|boys|them|guy with .. <weapon>|machetes|knives
    machete|machetes
    broke|broken|smashed|kicked|busted|kicking|kicks .. door|doors|window|windows .. down|he|theyre|trying|ex|screaming|scared
    kicked|smashed|booted|busted .. door|doors in
    broken|broke|kicked|smashed|bashed down|in my|the|our door
    forces|forced|forcing|makes|making me|her|my_daughter .. sex|have_sex|sleep_with|do_things
    smashing|smashed|smash|bricking my|our|the|all windows|window|door|car|house|flat
    brick|bricks|bottle|bottles|stones thrown|threw|throwing|through .. window|door|house
    carer|staff|landlord|neighbour|teacher|nurse hits|hitting|hit|hurts|punched|slapped|kicked me|her|him|my|us
    he|she|they|<loved> kicking|kicked off .. broke|hit|hurt|smashing|knife|arm|me
    broke|broken|breaks .. my|her arm|nose|jaw|ribs|phone .. he|she|husband|boyfriend|partner
    comes|came at|for me .. <weapon>|fists|stick
    hammer|bat|scissors|knife .. me|threatening|came|at_me
    scissors .. threatening|threatened|me|stab
    not|isnt|dont|no|longer safe|feel_safe .. boyfriend|partner|husband|him|ex|home_he|dad|stepdad|wife
    <loved>|<abuser> .. is|has|was|just|keeps|kept|been|started|always|tried|trying|wants|threatened|going|gonna|said|says|will|to|hell|about|might <hurts> .. me|us|my|myself|her|him|them|mum|mam|everyone|everybody|people|someone|kids|woman|wife|girlfriend|sister
    <loved> <hurts> me|us|my
    he|she|they hit|punched|punch|kicked|strangled|choked|stabbed|attacked|raped|beat|slapped|threw|pushed|grabbed|grabs|headbutted|assaulted|hurt|threatened|threatens|choking|strangling|dragged me|us|my
    he|she|they|<loved> put hands|his_hands|her_hands .. throat|neck|me
    hands .. round|around .. throat|neck
    by the throat|neck
    being|getting|get|got|been|keep attacked|beaten|raped|stalked|abused|hit|mugged|strangled|assaulted|threatened|followed|chased|robbed|kidnapped|battered|punched|stabbed .. now|up|me|and|by|help|scared|home|outside|him|her|at|husband|partner|ex|someone|man|gang|again|street
    im|am|i|being|was|been|just|got|she|he|shes getting|being|was|been|got|just attacked|beaten|raped|stalked|stabbed|abused|assaulted|mugged|strangled|jumped
    being followed|chased|stalked
    followed|following me|us .. scared|car|man|now|help|frightened
    kill|stab|shoot|murder|hurt|burn|strangle|batter|beat me|us|my_kids|my_family|my_mum|her|him .. tonight|now|if|up|he|she|they|and|when|the|with|again|outside
    going|gonna|wants|threatened|threatening|threatens|trying|tried|tries|said|says|about|will|gunna|wanna|hell to|hell|he|theyll|shell|will|theyd|hed .. kill|hurt|stab|shoot|murder|strangle|rape|attack|harm|beat|burn|batter|choke|smash .. me|us|my|him|her|them|someone|house|face
    kill me|us
    threatening|threatened|threatens|threatning .. me|us|my|to|her|him .. knife|gun|kill|stab|burn|hurt|hammer|violence|bat|smash|batter|acid|weapon|machete|axe
    threatened|threatening .. <weapon>
    <weapon> .. outside|me|door|stairwell|threatening|people|him|her|street|here|hand|inside|someone|pointing|waving|stabbed|fighting|flat|car_park|block|corridor|throat|us
    with|has|got|holding|carrying|waving|pulled|pointing|ganda a|an|his|big|kitchen|gun <weapon>
    hes|he|she|they|man|bloke|someone|lad|lads|guy|youths|gang got|has|have|with|waving|holding|carrying|pulled|got_a|is .. <weapon>
    at knifepoint|gunpoint
    scared|frightened|terrified|afraid|fear|fearing|petrified of|for|my|he|her|to_go|i|him|hell|that .. partner|husband|wife|boyfriend|girlfriend|ex|life|him|safety|dad|he|hell|stepdad|brother|son|her|kill|outside|back|home
    scared|frightened|terrified|afraid of him|her|my_ex|my_partner|my_husband|my_son|my_dad|my_boyfriend|what_he|what_hell
    fear|scared|afraid for my_life|my_safety|our_lives|our_safety|my_kids
    hiding|hidden|hid|locked|barricaded .. from him|her|ex|husband|partner|them|dad|boyfriend
    hiding|hid|barricaded|locked_myself|locked_ourselves .. bathroom|bedroom|toilet|cupboard|wardrobe|loo|kids|room|scared
    domestic|dv abuse|violence|violance|situation|incident|abuser
    abusive|violent|controlling partner|husband|wife|boyfriend|girlfriend|ex|dad|son|relationship|father|neighbour|brother
    <loved>|<abuser> is|gets|being|has|was|turns|turned|got|became|very|really|so violent|abusive|aggressive
    fleeing|flee|escape|escaping|leave|left|leaving|run|running|away .. violence|abuse|abusive|violent|domestic|him_hurt
    need|have|want|trying get|to|leave|escape .. away|out|leave .. him|husband|partner|boyfriend|ex|abusive .. hurt|hit|kill|scared|hits|violent|unsafe|abusive|danger|beats
    intruder*|burglar*|prowler|robber*|burgled .. in|inside|my|downstairs|upstairs|now|house|flat|here|outside|breaking|garden|home|trying|hear|being
    intruder*|burglars|burglar
    someone|somebody|man|men|bloke|stranger|people|they|lads|he|person|youths|kids|ex|strangers|some_one|guy is|are|has|in|inside|got|has_got|broke|broken|just|breaking|climbing|trying|came|outside|hiding in|into|inside|get|break|in_my|to|smash|kick|the .. my_house|my_flat|the_house|our_house|in_my_home|my_garden|my_bedroom|the_flat|my_home|window|back_door|front_door|my_door
    <other>|people|is|are|stranger|strangers|them breaking|climbing|forcing|kicking|smashing|busting|prising|broken|broke in|into|in_to .. house|flat|home|door|window|now|through|my|here|still|upstairs|downstairs|next
    trying|try|tries break|get|climb|smash|force|kick in|into|through .. house|flat|home|door|window|now|my|here
    trying|try|tryin|tried|attempting to|and break|get|smash|kick|force|bust|climb|burst|barge .. in|into|down
    kicking|kick|kicked|smashing|booting|bashing|banging|hammering|breaking|smashed|pounding .. door|doors|window|windows|way .. in|down|now|through|scared|let|kill|ex|him|screaming|shouting|off|outside
    kicking|booting|smashing|banging|hammering my_door|the_door|my_front|front_door|our_door
    ex|husband|boyfriend|man|he|hes|partner|stalker|gang|lads is|are|been|has|keeps|outside|back|turned|turning outside|here|back|door|banging|kicking|turned|up|found|coming|at .. scared|threatening|wont_leave|kill|let|in|smash|door|terrified|screaming|frightened|afraid|trying|mad|attack
    scream* .. help|next_door|beaten|stop|hurt|hit|attacked|woman|murder|leave_me|get_off
    hear|hearing|heard .. screaming|screams|scream|beating|thumping|crying .. help|woman|next_door|hit|hitting|him|her|wife|stop|neighbour|through|upstairs
    woman|girl|lady|man|child|neighbour .. screaming|beaten|attacked|dragged|crying_for_help|hurt|being_hit|being_beaten|raped|stabbed|strangled|forced
    screaming|shouting|crying for_help|help|get_off|blue_murder
    beating|beaten|beat|battering|battered|smashing .. up|her|him|me|woman|wife|man
    stab*|shot|shooting|shootings .. outside|someone|man|boy|street|him|her|been|near|park|in|people|block|now|just|happened|stairwell
    someone|man|boy|lad|kid|son|he|she|person|been|somebody|friend|brother got|was|is|been|has|just|getting stabbed|shot|knifed|slashed
    gun|gunshots|shots|gunshot|gunfire|shooting heard|fired|outside|being|hear|going|shots|just
    heard|hear|hearing gun|gunshots|shots|gunfire|shooting|gunshot
    fight|fighting|brawl|riot .. knife|knives|machete*|weapon*|bats|bottles|blood|someone_hurt|hurt|killed
    rape*|raping
    sexual|sexually assault*|attack*
    assaulted|attacked by|me|just|at|in|my|outside|last|tonight|now|again|him|her
    wont|wouldnt|not|doesnt|never|refuses let|lets|letting|allowed|to_let me|us|her|my_mum|my_sister leave|out|go|home|phone|have_my
    locked|locks|trapped|keeps|keeping|held|holding|taken me|us|her|hostage|prisoner in|hostage|prisoner|inside|locked|against|trapped|captive
    held|holding|taken|taking hostage|captive|prisoner
    took|taken|takes|hidden|taking my .. phone|keys|key|passport .. wont|hit|hurt|leave|locked|hurting|trapped|cant_leave
    forced|forcing|make|makes|making|force me|her .. sex|marry|marriage
    forced marriage
    spiked|drugged .. drink|me|raped|drink
    mugged|robbed|carjacked|robbing .. knife|me|just|someone|now|outside|gun|street|knifepoint
    mob|gang|lads|group|youths|men|thugs .. beating|attack*|threatening|kick*|battering .. me|us|man|boy|someone|him|her|kid
    mob|gang|lads|group|youths|men|thugs .. trying|smashing|breaking .. get_in|in|door|kill
    dragged|dragging|forced|pulled|pulling into|in|off .. van|car|street|bushes|hair
    wants|trying|tried|going set|to|burn .. me|house|us .. fire|down|alive
    acid attack*|thrown|threw
    threw|thrown|chucked acid|bleach|boiling .. me|face|someone|at|him|her|water
    going|gone|went|goes mad|berserk|mental|ballistic|crazy .. smashing|knife|scared|hiding|hitting|throwing|hurt
    smashing .. everything|house|place|flat|up|windows .. scared|hiding|up|hurt|kids|in|ex|threatening
    in|immediate danger .. him|from|ex|partner|life|my_life|husband|now|he
    life is|in|at in_danger|danger|at_risk|risk
    hate crime .. attack|attacked|now|beaten
    bomb threat|outside|in|device|package|going
    stalk* .. me|ex|man|outside|home|scared|now
    honour|honor based|killing|violence
    strangulation
    held|put|had knife|gun|blade to|against|at throat|neck|me|head|my
  `,
  medical: `
    husband|wife|mum|dad|nan|baby|son|daughter|mother|father|he|she|man|woman|boy|girl|friend no wake|breathe|breathing|breath|move|moving|respond|responding|answer
    asthma|asthmatic .. no|lost|empty|without|forgot|run_out|out_of pump|inhaler|puffer
    od|odd|ods .. <pills>|heroin|floor|flatmate|friend|not
    <who> odd|od
    <who> is|has|have|just|s odd|od
    swallow*|drank|drunk|drinking|eaten|ate|licked .. white_spirit|turps|vodka|antifreeze|petrol|vape|liquid|berries|mushrooms|plant|chemical|chemicals|drain_cleaner|dettol|perfume|paint|oil
    boiling|scalding|hot water|oil|kettle|soup|tea .. over|on|all_over|down|himself|herself <kid>|my|me|him|her|himself|herself|leg|face|arm|hand
    think .. <who> .. dead|died|dying|passed_away
    <who> might_be|may_be|looks dead
    diabetic .. confused|sweating|shaking|wont|cant|sugar|faint
    ventilator|oxygen|dialysis|nebuliser|feeding_pump|stoma
    call|phone|ring|dial 999 .. for|me|please|now|cant
    cant talk|speak .. 999|call|ambulance
    get|send|sent|fetch ambulance|paramedic|paramedics|doctor_now|medic
    someone|somebody|man|woman|lad|girl|boy|person|guy .. jumped|jumping|fell|fallen|fallin .. off|from|in|under|into
    waters|water have|has|just broke|broken|gone
    body .. river|canal|floor|stairwell|park|flat|stairs
    no_electric|no_power|power_off|power_cut|electric_off .. ventilator|oxygen|medical|machine|dialysis|nebuliser|breathing
    bad|severe|terrible|awful|really_bad chest|chest_pains
    arm .. numb .. chest|pain|face
    face|arm|side .. numb|droopy|weak|tingling|dropped .. talk|speak|speech|suddenly|smile
    cant|cannot talk|speak|smile|see .. face|stroke|suddenly|droopy|arm
    inhaler .. not|isnt|run_out|empty|lost|working|no .. breathe|breath|working|asthma|chest|attack
    sick|vomiting .. blood
    having fits
    <who>|not|isnt|wasnt|stopped|cant|hardly|barely|cannot|wont|aint|isn|struggling|difficulty|trouble|problems|hard|unable|gasping|fighting .. breath|breathe|breathing|brething|breth
    not|isnt|stopped|cant|hardly|barely|cannot|stop|aint|no|without breath*|breth*
    struggl*|difficulty|trouble|problems|hard|fighting|gasping|unable|short|shortness|shallow .. breath*|air
    breathing .. funny|weird|shallow|stopped|fast|bad|heavy|problems|difficult|hard|slow|worse|struggling|noisy
    breathless|wheezing|choking .. badly|bad|now|baby|cant|food|on|son|kid|help|him|her|child|he|she|lips|blue|grape|speak
    asthma attack
    chok* .. baby|child|food|son|daughter|on|toddler|grape|sweet|something|now|sweet|mum|dad|toy
    <who> is|s|are|started|starting|choking choking
    <who> .. choking
    turn*|gone|going|went|goes|looks|looking|lips blue|grey|purple|gray|floppy|limp
    lips|face|fingers .. blue|purple|grey|swelling|swollen|swelled|drooping|dropped|droopy
    baby|<kid> .. blue|floppy|limp|lifeless|fitting|not_responding|grey|swallowed|unresponsive|burned|burnt|scalded
    unconscious|unconcious|unconsious|unresponsive|lifeless|comatose|unresponding
    wont|not|cant|doesnt|cannot stop bleeding
    knocked|passed|black* out|unconscious .. wont|floor|cant|now|hit|head|and|not|on|again|still|just
    passed|passes|passing out
    <who> collapsed|collapse|collapsing|fainted|fainting
    fainted|collapsed .. floor|wont|street|not|bathroom|kitchen|lobby|come|stairs|cant|again|just|heart|now|outside|shop
    wont|cant|not|isnt|doesnt|couldnt|cannot|aint|havent wake|waking|wakes|woken|rouse|respond|responding|come_round|coming_round|react|reacting|get_a_response
    cant|cannot|couldnt wake .. <who>|up
    <pills> .. <who> wont_wake|not_waking
    heart attack .. having|think|now|ambulance|help|dad|mum
    having|hav|has|had|think|getting|suffering|another|suspected|just|mum|dad|get|got heart_attack|stroke|seizure|seizures|cardiac|miscarriage|anaphyl*|fits|fit|mini_stroke|stroke_now|asthma_attack|labour|haemorrhage|angina
    having|having_a fit
    heart .. stopped|racing|pounding|not_beating|attack_now
    cardiac arrest
    stroke .. now|think|face|ambulance|speech|arm
    fitting .. wont|now|stop|floor|baby|son|again|minutes
    seizure*|convuls* .. now|wont|stop|again|having|floor|minutes|long|still|on|just|he|she|baby
    chest|heart pain*|hurts|hurting|tight|tightness|pressure|heavy|crushing|ache|aching|pian*
    pain*|pian*|ache|aching|tightness|pressure|crushing|stabbing in|across|around|down|all|the|my|his|her|on chest|heart|left_arm|arm_and_chest
    pain|pains .. chest
    overdos*
    overdoes|overdosed|od
    took|taken|take|tuk|swallowed|swallow|had|taking|ate|eaten|drank|drunk|necked|downed too|all|whole|load|loads|lots|lot|bunch|handful|box|packet|pack|bottle|many|some|my|the|her|his|20|30|40|50|100|ten|twenty|thirty .. <pills>
    ive|i|she|he|shes|hes|has|have|just|daughter|son|friend|mum|dad took|taken|swallowed|necked <pills>
    too_many|too_much <pills>
    swallow*|drank|drunk|drinking|eaten|ate|drunk .. <poison>|<pills>|coin|button_battery|glass|needle|needles|washing|liquid
    drank|drunk|swallowed|swallowing .. bleach|poison|cleaning|cleaner|battery
    poisoned|poisoning .. child|food|baby|dog|someone|been|him|her|he|she
    bleed* .. badly|heavily|bad|out|everywhere|lots|loads|stop|head|heavy|profusely|leg|arm|death|pregnant|wont|lot|won|from|eyes|eye|mouth|nose_wont|cut|wound|stabbed|floor|to_death
    pregnant .. bleeding|pain|pains|contractions|blood|waters|fell
    blood .. everywhere|pouring|wont_stop|not_stopping|spurting|gushing|vomiting|coughing|lots|loads|floor|head|stop|loss|lot|pool|all_over
    vomiting|coughing|throwing|sick|puking|spewing|passing|losing|lost|lot|lots|loads|pool|covered .. blood
    severed|cut|chopped|lost|sliced .. finger|hand|artery|fingers|wrist|arm|leg|toe|vein .. off|bleeding|blood|badly|open|deep
    fell|fallen|falls|fall|falen|feel|slipped|tripped|had_a_fall|tumbled .. cant|cannot|wont|not|isnt|unable|hasnt|couldnt .. get_up|move|getting_up|moving|wake|get_back|stand|to_get_up|walk|respond|got_up|breathe
    fell|fallen|falls|fall|slipped|pushed|tumbled .. down|off|from|out|over .. stairs|roof|ladder|window|balcony|steps|scaffolding|floor|bridge|tree|building
    fell|fallen|fall|collapsed .. hit|banged|bleeding|broken|unconscious|hip|head|hurt .. head|bleeding|badly|broken|hip|back|leg
    on|lying|laying|laid|found|stuck the|on .. floor .. cant|wont|not|unable|help|cannot|unconscious|moving|hours|bleeding|hurt|get|breathing|pain|all_night|fallen|fell
    <who> .. lying|laying|laid|found|on .. floor|ground|street|pavement|road|bathroom|stairs|stairwell .. cant|not|wont|unconscious|bleeding|hurt|dead|cold|moving|hours|night|help|asleep|drunk|collapsed
    <who> .. fallen|fell|fall|collapsed .. floor|bath|stairs|bathroom|cant|hurt|get|hip|shower|broken|unconscious|garden|help_her|help_him
    had a fall
    cant|cannot|unable|not get|move|feel .. legs|arm|face|arms|body|side|off_the_floor|up_off|herself_up|himself_up
    hit|banged|smashed|cracked|split|bang .. head .. sick|unconscious|bleeding|hard|dizzy|vomiting|blood|open|concrete|confused|badly|knocked|floor|stairs|wont|sleepy
    head injury|wound|injuries
    need|needs|call|ring|get|send|calling|want|please|sending|cll|fone|phone an|a|the|me|for|us|some|ambulance .. ambulance|ambulence|ambulanc|paramedic|paramedics
    ambulance .. now|quick|urgent|asap|needed|quickly|help|fast|for|hurry|required|straight
    allergic|anaphylac* reaction|shock|attack|swelling|now
    epipen
    throat .. closing|swelling|swollen|swelled|tight
    face|tongue|throat|lips .. swelling|swollen|swelled|swell .. breathe|breath|up|allergic|closing|cant
    slurred|slurring|slurs .. speech|words|face
    speech .. slurred|slurring|gone|funny
    face .. dropped|drooping|droopy|drooped|slipped|one_side|gone_numb
    waters broken|broke|gone .. baby|labour|early|coming|contractions|help|pregnant|weeks|now
    my_waters have|just|broke|broken|gone
    baby|labour is|coming|started|she|are coming|started|now .. now|early|ambulance|fast|quick|weeks|help
    giving birth
    in|gone|going labour|labor
    contractions .. minutes|close|apart|now|every|early
    diabetic .. coma|hypo|unconscious|collapsed|unresponsive|low|shaking|attack
    insulin .. run_out|overdose|too_much|unconscious|none
    hypothermia
    meningitis
    sepsis
    rash wont|doesnt|not fade|disappear
    burn|burned|burnt|scald|scalded .. badly|boiling|child|baby|face|skin|hand|arm|leg|himself|herself|son|daughter|toddler|hot_water|kettle|oil|pan|severe|serious
    drown* .. baby|bath|child|canal|river|kid|pond|someone|he|she|pool|him|dog|water|lake|man
    <who> .. drowning|drowned
    <who> .. fell|fallen|gone|jumped|falling|fall|swept|stuck|slipped in|into|through .. river|canal|pond|water|lake|sea|ice|weir|manhole|drain|well|hole|pool|shaft
    been|got|was|just|getting hit|run_over|knocked_down|knocked_over|struck|run_down .. car|van|lorry|bus|bike|motorbike|train|truck|scooter|vehicle
    <kid>|<who> .. hit|knocked_down|run_over|run_down|knocked_over .. car|van|lorry|bus|motorbike|truck|by_a
    car|van|lorry|bus|motorbike crash*|accident|crashed|overturned|collision|smash .. people|hurt|injured|trapped|someone|driver|now|just|outside|unconscious|into|bleeding|blood
    crash|accident .. injured|hurt|trapped|bleeding|unconscious|ambulance|people_hurt
    badly|seriously|really|very|critically|severely|been hurt|injured|ill|unwell .. ambulance|help|now|floor|head|breathing|stairs|fell|car|moving
    badly|seriously|critically|severely hurt|injured|ill|burnt|burned
    think|looks|is|might|found|hes|shes|someone|he|she|man|neighbour|body|be .. dead|dying|died_on .. floor|flat|bed|stairwell|street|here|house|help|chair|bath|breathing|now|moving|park
    found .. body|dead_body
    dead body
    <other> is|are|s|think|be|looks|he|she dying
    i think|am|im dying|dieing
    broken|broke|snapped|bone .. leg|arm|hip|neck|back|ankle|bone|wrist .. fell|fallen|cant|move|floor|sticking|ambulance|bone|stairs|pain|bad|out|think
    bone sticking
    needle|needles|syringe .. stuck|pricked|stabbed|jabbed|injury|stick|trod|stood|stepped|picked|finger|hand|foot|arm
    pricked|jabbed|stabbed|trod|stood|stepped|picked .. needle|needles|syringe
    not|isnt|aint|stopped responding|response|responsive|respond|talking_or
    <other> .. not|isnt|aint|wont|stopped moving|move|responding|respond|answering_me
    no pulse
    doing|do|need|start|started cpr|mouth_to_mouth
    defib*
    oxygen machine|concentrator|supply|cylinder|tank|ventilator|gone|has|is|stopped|run .. power|off|out|stopped|failed|cut|electric|low|working|not
    ventilator|dialysis|nebuliser|oxygen .. power|off|stopped|no_electric|no_power|battery|failing|cut
    power|electric|electricity off|gone|cut|out|down .. oxygen|ventilator|dialysis|nebuliser|breathing_machine
    trapped|stuck|crushed .. under|arm|leg|hand|finger|fingers|car|machine|head .. car|door|machine|lorry|fence|lift_door|railings|tree|gate
    electrocuted|electric_shock .. not_moving|unconscious
    wasp|bee|nut|nuts|peanut sting|stung|allergy|reaction|allergic .. swelling|breathe|breathing|throat|swollen|face
    collapsed|collapsing .. <other>
    <other> .. collapsed
    <who> .. has|had|s having|a .. stroke|seizure|heart_attack|fit .. now|help|think|ambulance|just|floor
    freezing to_death
    confused|delirious .. fever|temperature|fits|stroke|suddenly|slurring
    baby|<kid> .. high|temperature|fever|rash .. floppy|limp|fit|fitting|wont_wake|drowsy|stiff
    very|dangerously high temperature|fever baby|child
  `,
};
