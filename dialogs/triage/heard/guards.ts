// What sounds like a danger and is none: these words are taken out before the rules are held against a message, in both languages.

/** Rules, one a line; the whole stretch is taken out. */
export const guards = `
  nearly|almost .. had|have|gave|give|given .. heart_attack|stroke|coronary
  overdos* on|a|an|the chocolate|cake|coffee|sugar|sweets|turkey|lawn|curry|telly|crisps
  carbon_monoxide|co|monoxide|gas|fire|flood|abuse awareness|course|leaflet|poster|tester|article|homework|talk
  co|carbon_monoxide|monoxide|smoke detector|alarm|alarms .. arrived|last|lasts|post|screw|wall
  newid|batri .. larwm|larymau mwg|carbon|monocsid|carbon_monocsid|tan
  kill|murder me if .. miss|forget|lose|dont
  card|coat|coin|ticket|money|note is|got|gets stuck|trapped|jammed
  on fire at|this|in|all school|season|term|match|year|form
  ar dan isio|eisiau|moyn
  heating|heatings|radiators on_fire today|now|tonight
  my|the hair on_fire
  a|real|proper|right live_wire
  kill|killing myself laughing|laffing
  ddim|methu|ffili|fedra symud|codi|gwthio|llusgo .. bin|bins|biniau|soffa|gwely|wardrob|oergell|car
  gas bill|bills|meter|card|account|supplier|engineer|certificate|cert|safety|service|man|fitter|hob|boiler|central|ring|top|prepay|emergency_credit|board|inspection|check|company|price|prices|works|bbq|barbecue|grill|tariff|credit|reading|readings|key
  gas bottle|bottles|canister|canisters|cylinder|cylinders .. dump*|recycl*|tip|dispos*|rid|left|bin|collect*
  dump*|recycl*|dispos*|rid .. gas|paint|battery|batteries bottle|bottles|canister|canisters|cylinder|cylinders
  tear|laughing|greenhouse|natural|calor gas
  gas and_electric|or_electric
  gas fire|fires
  electric|log|coal|old|open|feature|wood|storage fire|fires
  electric|gas|coal log fire
  fire door|doors|exit|exits|drill|drills|extinguisher*|blanket|station|safety|risk|regs|regulations|certificate|action|assessment|brigade|service|pit|place|places|surround|escape_plan|officer|warden|sale|stopping|insurance|policy|procedure|marshal|notice|sign|training|retardant|retardent|rated|proof|test|tests|engine_access|hydrant|bans|ban|stick
  fire alarm test|tests|testing|drill|batter*|servic*|maintenance|check|inspection|panel
  alarm|alarms test|tests|testing|tested|weekly_test
  smoke|fire|heat alarm|alarms|detector|detectors|sensor .. chirp*
  smoke|fire|carbon|co|monoxide|heat alarm|alarms|detector|detectors|sensor .. batter*|low_batt|low_bat|lb|replace_by|fitted|fit|install*|replac*|new|expired|date|test*|free|check*|missing|fell|old|need*|low|provide*|how|when|cost|broken|faulty|does_not_work|doesnt_work|not_work*
  larwm .. ddim_yn_gweithio
  chirp* .. smoke|fire|heat alarm|alarms|detector|detectors
  batter*|fit|fitting|fitted|install*|replac*|new|expired|test*|free|check*|need|get|supply|provide*|want|have|missing .. smoke|fire|carbon|co|monoxide|heat alarm|alarms|detector|detectors|monoxide_alarm|monoxide_alarms|monoxide_detector|monoxide_detectors
  what|how does|do|would|should gas smell|smells like
  know|knows what gas smell|smells like
  havent|dont|not|no|without got|have|a|any co|carbon_monoxide|monoxide alarm|alarms|detector|detectors
  havent|dont|not got|have a|any co|carbon_monoxide|monoxide alarm|alarms|detector|detectors
  smoke|fire|heat|my|the|an|our|this|that|your|hall|kitchen|landing|bedroom alarm|detector .. every_minute|40_seconds|30_seconds|every_40|every_30|once_a_minute
  alarm|detector .. low_battery
  smoke free
  smoke detector|detectors|alarm|alarms
  smok* area|ban|policy|shelter|outside|allowed|weed|cigarette*|cannabis|in_the_stairwell
  weed|cannabis|cigarette|cigarettes|cig|cigs|fag|tobacco|spliff|dope|vape smoke|smell|smells|smoking
  smell*|stink* .. weed|cannabis|cigarettes|cigarette|drains|drain|damp|mould|sewage|bins|bin|dog|poo|wee|urine
  neighbour|neighbours|neighbor|he|she|they smoke|smokes|smoking weed|cannabis|cigarettes|outside|indoors|on|in
  barbecue|bbq|bonfire|bonfires|barbecues|bbqs|firepit
  burning|burn|burns|burnt|burning_of .. rubbish|waste|leaves|garden|barbecue|bbq|bonfire|toast|question|food|wood|plastic_in_his|wood_burner|incense .. garden|allotment|allowed|last|every|neighbour|week|weekends|weekend|can|is|day|always|smoke_alarm|fine
  burning|burnt|smell|smoke .. from|of .. bbq|barbecue|bonfire|neighbours_bbq|neighbours_barbecue|bonfires|takeaway|toast
  burnt_out|burned_out|burnout
  log|wood|multi burner|burners|stove
  set on|up|back|aside
  fire_up|fire_works|firework|fireworks|fireplace|fireman|firemen
  under|cross|line|quick|rapid|cease fire
  killing me waiting|with|financially|money
  killing|kill my .. feet|back|bank|savings|finances|balance|wallet|mood|vibe|signal|plants|grass|weeds
  bill|tax|rent|cost|feet|stairs|heat|wait|waiting|price|prices|back|knees|damp|stress|noise .. is|are|will|be killing me|us
  kill|kills|killed|killing time|weeds|weed|grass|rats|mice|ants|moss|plants|slugs|insects|bugs|for|wasps|two_birds
  could|id|would kill for
  dying|die to|for|of know|a|hunger|boredom|thirst|reply|see|get|embarrassment|answer|hear|laughing|laughter|embarassment
  dying plants|tree|trees|grass|breed|hedge|plant
  dead tree|trees|cat|rat|rats|bird|birds|end|fox|animal|badger|pigeon|mouse|mice|line|battery|phone|slow|right|good|easy|wood|plants|dog|fish|deer|gull|seagull|squirrel|on_time|chuffed|happy
  battery|phone|line|plant|plants|grass|tree|hedge is|has|went|gone dead|died
  dead bird|cat|fox|animal .. road|path
  tired|sick|bored to_death|of_waiting
  over_my_dead_body
  rat|rats|mouse|mice|ants|pigeon|pigeons|squirrel|squirrels|cockroaches|slugs|flies in|inside|under my|the|our kitchen|house|loft|flat|home|bathroom|walls|attic|bedroom
  talks|talk on|about domestic_abuse|abuse|violence
  scared|frightened|terrified|afraid|worried .. spiders|spider|heights|rats|mice|bill|bills|losing|debt|bailiffs|evicted|eviction|court|wasps|dark|moving|open|cost|letter|miss|payment
  cant|cannot go|come|make .. appointment|holiday|work|visit|meeting|monday|tuesday|wednesday|thursday|friday|saturday|sunday|that_day|tomorrow|next_week|shops|upstairs_to
  cant_go_on|cant_go_to holiday|the|monday|tuesday|wednesday|thursday|friday
  dont|didnt want to live in|near|with|here|next|on|above|there
  want to live near|in|with|closer|by
  shocked at|by .. price|bill|letter|state|rent|increase|cost|service|news|attitude|how|see|hear
  shock|shocking bill|letter|price|state|service|weather|increase|absorber|absorbers|behaviour|standard
  came as_a|as_quite_a shock
  in|for|a shock .. bill|letter|price|rent|increase|eviction|news
  end|ending|ended|end_of my .. tenancy|lease|contract|membership|subscription|permit|account|direct|agreement
  end it|everything with|contract|tenancy|lease
  ending it tenancy
  take|taking|took my|the|old tablet|tablets to .. library|repair|shop|tip|pharmacy
  medicine|medication|tablets|medicines|pills .. dispos*|return|recycl*|tip|rid|collect*
  dispos*|return*|recycl*|rid .. medicine|medication|tablets|medicines|pills|needles|sharps
  tablet computer|pc|lessons|class|wont|screen|device
  bleed|bleeding|bled radiator|radiators
  radiator|radiators .. bleed|bleeding|bled
  how|do|to bleed
  heart of|felt|warming|breaking
  heart_attack|stroke|seizure|seizures|epilepsy|asthma|overdose|fit|fits .. years_ago|last_year|in_20*|recovery|rehab|survivor|club|group|blue_badge|rail|adaptation|adaptations|history|charity|association
  had a|an .. stroke|heart_attack .. need|want|get|can|blue|rail|ago|adapt*|and_now|grab
  blue|disabled badge .. heart|stroke|asthma|breath*
  blue_badge|badges
  after|following|since|recovering .. heart_attack|stroke|my_fall|a_fall|his_fall|her_fall
  breathing space
  breathing problems $
  le_i_anadlu|gofod_anadlu
  drain|drains|toilet|toilets|loo|bog|sink|gully|manhole|sewer .. blocked|overflowing|overflows .. smells|smelly|stinks|stinky|stinking $
  manhole|sewer smells|stinks awful|bad|terrible $
  mould|damp smell|smells
  domestic_abuse|domestic_violence .. vacancy|vacancies|job|jobs|training|policy|policies|strategy|volunteer*|conference|fundrais*|donat*
  no|without|any water|hot_water|cold_water|running_water|drinking_water
  dim|heb|ddim dwr|ddwr
  leak that i_cannot_stop
  rheoli fy_arian
  brifo|mrifo neu_yn_rheoli
  dim trydan|drydan neu
  neu ddim dwr
  fy helpu
  ymlaen yn_y_dydd
  or near electrics
  teimlo fel petaem|petai
  ambulance bay|station|service_jobs|bays|parking|access|crew_parking|sounds|sirens|charity
  first aid
  panic alarm|button
  community|pendant|lifeline|careline alarm
  need|wants|want pendant
  lift not|is|was|out|keeps|engineer|repair|service|music|share|still|been|has|broken|down_again|doors_are not_working|out_of_order|broken|order|slow|working|broken_again
  is_the|when lift|will
  give|gave|need|want|get me|a|my|us lift|to
  kid|kids|child|children|baby|boys|girls benefit|benefits|care|club|clubs|arrangements|maintenance|seat|tax|minder|minders|minding|trust|support|group|groups|gate|clinic|services|centre|centres|school|bike|bikes|toys|party|play|playing_football|playing_in_the_street|playing_ball|making_noise|shouting|on_bikes|pram
  child|childs|my|the .. missing school|out_on
  missing bin|bins|payment|payments|from_the|collection|collected|poster|manhole|cover|sign|parcel|tile|tiles|slate|post|documents|lid|page|letter|rent
  bin|bins|lid|parcel|post|payment|letter|cat|key|keys|fob|permit|blue_badge is|has|went|gone|have|lost|are missing|gone|stolen|disappeared
  lost my|our|a .. key|keys|fob|dog|cat|card|permit|badge|job|phone|bin|reference|pin|letter|login
  lost dog|cat
  cant find|locate my|our|the|a .. bin|bill|reference|form|letter|number|permit|page|account|school|link|meter|stopcock|key|keys|nursery
  locked_out .. account|portal|website|online|login
  dog foul*|mess|poo|waste|warden|bin|bins|licence|walking|walker|lost|food|show|grooming|show|friendly|barking|barks
  dog .. bites_his|bites_its|bites_her tail|nails
  dog_bite_law
  attack|attacked|bitten by|from .. midges|mosquito|mosquitoes|bedbugs|bugs|fleas|seagulls|insects|ants
  attack on my_character|personality
  character attack|assassination
  hit|hits|hitting .. pothole|potholes|kerb|the_roof|the_fence|my_fence|parked|lamp|lamppost|bollard|target|button|wrong|wall|bin|fence|gate|sign|post|a_wall
  car|van|lorry|bus hit|hits|crashed|smashed my|the|our|a|into .. car|fence|wall|gate|lamp|lamppost|bollard|post|bin|sign|tree|railings
  lamp_post|lamppost|bollard|fence|wall|sign|gate|bollards|railings|tree|post was|got|been|has_been hit|knocked|struck
  fell behind
  fallen|fell|fall|falling out|behind|through with|on|rent|in|the_net|payments|arrears
  fell|fallen|fall|falling .. off|down .. wall|door|ceiling .. shelf|picture|cupboard|blind|rail|tile|alarm|clock|mirror|handle|number
  shelf|picture|blind|pole|rail|cupboard|mirror|door|handle|plug|wallpaper|tile|tiles|alarm|number|sign|radiator|gutter|guttering|hinge|curtain fell|fallen|falling|came off|down|out|of
  shelf|picture|blind|curtain|pole|fence|panel|gate|bin|sign fell|fallen|down|falling
  rain|leaves|snow|night falls|falling|fell
  prices|rent|temperature falling|fell
  fallen|fell last|on|in .. month|year|ages_ago
  fell|fallen|falls|fall last|years|in|a_lot|a|easily .. year|ago|rail|lot|grab|and_needs
  prevent|preventing|clinic|prevention|risk_of falls|fall
  falls team|clinic|prevention|pendant|easily|a_lot
  collapsed drain|sewer|chair|culvert|gully|road|manhole|fence|gazebo|pipe|kerb
  drain|sewer|gazebo|fence|gully|kerb|shed|sofa|bed|table|chair|tent collapsed|collapsing|has_collapsed|is_collapsing|is_collapsed
  building control|regs|regulations|work|works|site|plans|permission|fence
  crack|cracks|hairline .. plaster|tile|paint|window|path|pavement|sink|small|little
  small|hairline|little|tiny crack|cracks
  flood defence|defences|insurance|risk|warning|warnings|map|plain|lights|light|zone|alerts|alert|barrier|plan|grant|relief|survey|sandbags|prevention|forum|wardens
  risk|danger|chance of flood*|fire|flooding
  flooded|flooding with|by email|emails|weeds|calls|messages|requests|offers
  inbox flooded
  prevent*|insurance .. flood*|fire
  threat* .. court|bailiff*|eviction|evict|council|legal|letter|letters|fine|report|action|prosecution|ccj|possession
  threatening|threat letter|letters|tone|legal
  knife|knives crime|crimes|bin|bins|amnesty|drop|sharpen*|recycl*|block|dispos*|arch|surrender
  drop|recycle|dispose|surrender|get_rid .. knife|knives|guns
  gun amnesty|licence|club
  glue|nail|caulk|staple|heat gun
  abuse|abused|abusing .. parking|bays|badge|badges|system|trust|staff|staff_member|position|power
  parking|verbal|badge|substance|solvent abuse
  break|breaking clause|news|in_my_tenancy|down|up|even|time|the_rules|up_with|the_lease
  broken_into|break_in .. last_week|last_month|yesterday|crime_number|shed
  punch and_judy|bag|hole
  beat the|box|price
  stab in_the_dark|at
  heart|panic attack|inducing inducing|prices
  shot of|blasting|put|glass|attached|on_my|my
  film|photo|wedding|photos shoot|shooting|shot
  shooting film|video|a_film|stars|stars
  shot|shots vaccine|flu|covid
  emergency housing|contact|contacts|lighting|light|loan|fund|food|number|numbers|hours|repair|repairs|plumber|payment|grant|accommodation|voucher|services_list|line|plan|planning|key|credit|exit|exits|phone_number|out_of_hours|call_out|callout|support_fund|assistance
  not|non an|a|really|urgent emergency
  non emergency
  not|isnt|no|nothing danger|dangerous
  not|isnt|nothing really|very|that|too|at_all|an|immediately dangerous|emergency
  nobody|noone|no_one|none|nobodys|not in danger
  nobody|noone|no_one is|was in danger
  nid|dim|ddim yw|yn|ywn|mewn perygl|argyfwng|beryglus
  nid|dim|ddim yw|ydy yn argyfwng|beryglus
  for|only|just emergencies
  danger|dangerous sign|signs|driving|parking|pavement|road|slab|junction|pothole|kerb|bend|tree_roots|corner
  danger|risk of missing|losing|eviction|being_evicted|falling_behind|arrears|homeless
  wire|wires fence|fencing|mesh|basket|coat|hanger|brush|wool
  broadband|phone|telephone|bt|tv|aerial|internet|openreach|virgin|sky|fence|washing|barbed|speaker|ethernet|satellite|doorbell|alarm wire|wires|cable|cables|line|lines|wiring
  spark plugs|plug
  bright spark
  plug hole|socket_tester|for_the
  water bill|bills|meter|rates|butt|company|feature|board|softener|heater|tank|pressure
  light switch|bulb|fitting .. new|replace|doesnt|not|broken|spare
  light bulb|bulbs
  light|lights|lamp|bulb|lamppost .. not_working|out|gone|off|flickering|broken
  hot water tank|pressure|cylinder|not_working|too_hot
  smell*|stink* .. drain|drains|damp|mould|sewage|bins|cannabis|weed|cigarettes|food
  sick|fed_up|tired of .. waiting|you|this|living_here|living_in|living_with|being|calling|phoning|the
  headache|headaches .. paperwork|forms|form|letter|admin
  make|makes|making me|us sick|ill
  sick|ill last|pay|note|leave|day|in_hospital|off
  jump queue|the_queue|up
  hang on|up|about|around|picture|pictures|washing|basket|a_picture
  hanging basket|baskets|around|on_hold|about|branch|branches|over_my|over
  cut my|the|our|back|off|down|in|grass|hedge|price .. rent|grass|hedge|benefit|hours|internet|tree|trees|costs|bill|hair|keys
  key|keys cut|cutting
  over weekend|the_weekend
  burn bag|bags|calories|rubber
  heart|sun burn|burnt
  slow|side burn
  throw|throwing|thrown .. bin|away|rubbish|out
  hurt|hurts .. pocket|wallet|feelings|bank
  lost|run|running touch|control|patience
  drive|drives|driving me .. mad|insane|bonkers|mental|crazy|up_the_wall|nuts
  going|go mad|mental|crazy .. noise|waiting|with|music|dog
  suicide prevention|awareness|bereavement|training
  self_harm awareness|training
  domestic abuse|violence .. training|course|policy|leaflet|awareness|charity|volunteer
  prevention|awareness|training|volunteer .. abuse|suicide|violence|overdose|harm
  bomb site|disposal
  explosion of
  flame grilled|retardant|retardent
  bleach .. mould|mold|damp|stain|clean|wall
  drink|drinking water
  carpet|blanket|bed|mattress|sofa|fridge|freezer|cooker|washer .. collect*|collection|tip|dispos*|recycl*|dump*|bulky|left|fly
  car fire_damaged|burnt
  man hole|with_a_van|cave|made|power
  tree|trees|hedge|bush .. overhang*|trim*|cut|prun*|lean*|root*|blocking|light|garden_over
  police_check|101_number
  carer|carers allowance|assessment|permit|badge|parking
  grab rail|rails
  bil|biliau|mesurydd|tystysgrif|peiriannydd|cyflenwr|diogelwch|archwiliad|cyfrif|gwasanaeth|cwmni|ngwasanaeth|nghyflenwr|mesuryddion|boeler .. nwy
  nwy .. bil|tystysgrif|peiriannydd|cyflenwr|diogelwch|gwiriad|yn_anghywir|ddrud
  mil|fil nwy|trydan
  gwared|ailgylchu|waredu .. nwy|potel|poteli|batri|batris|nodwyddau|tabledi|moddion
  drws|drysau|ymarfer|prawf|gorsaf|larwm|larymau|diffoddwr|brigad|gwasanaeth|diogelwch|allanfa|lle tan
  tan gwyllt|glo|trydan|y_penwythnos|ddydd|yfory|hynny|o_gloch|tri|dri|pump|bump|pan|hanner|heddiw|diwedd|nos|y_bore|dydd|ddiwedd|mis|fis
  tan y|yr dydd|penwythnos|mis|wythnos|flwyddyn|gwanwyn|haf|nos|bore|nadolig
  aros|agor|ar_agor|apwyntiad|parhau|gorffen|gau|cau|gweithio tan
  larwm|larymau mwg|carbon|carbon_monocsid|tan|co .. batri|newydd|prawf|profi|gosod|angen|isel|am_ddim|torri|disgyn|hen|bipian_bob|dyddiad
  batri*|newydd|gosod|profi|prawf|angen|pryd .. larwm|larymau mwg|carbon|tan|co|monocsid
  marw .. eisiau|isio|newyn|isho|gwybod|chwerthin|syched|cofrestru
  wedi|bu marw|farw .. cofrestru|tenantiaeth|bil|treth|fam|mam|dad|nhad|mis|llynedd|wythnos|gwr|nain|taid
  bu farw
  mae fy .. wedi marw
  wedi marw
  rhent|treth|bil|biliau|costau|prisiau .. lladd_i|fy_lladd
  sioc .. bil|biliau|llythyr|pris|rhent|gyda
  bil|llythyr|pris .. sioc
  ddim .. eisiau|isio|moyn byw .. yn|yma|wrth|ger|gyda|mewn|nesaf|ardal
  ardal
  alla|methu|ffili|ddim .. mynd .. apwyntiad|gwyliau|siop|gwaith|cyfarfod
  <plentyn> .. ysgol|meithrinfa|clwb|feithrin|budd|genedigaeth|chwarae
  cofrestru|cofrestr
  bathodyn glas|las
  ci|cwn .. cyfarth|baw|baeddu|baw_ci|goll
  baw ci
  ar_goll .. ci|bin|cath|llythyr|allwedd|allweddi|goriad|parsel
  ci|bin|biniau|cath|allwedd|allweddi|goriad|goriadau|parsel .. ar_goll
  risg|yswiriant|rhybudd|rhybuddion|amddiffyn*|grant .. llifogydd|tan|llifogydd
  llifogydd .. yswiriant|risg|rhybudd*|ardal|amddiffyn*|e-byst|negeseuon
  rhif|oriau|cyswllt|manylion|mewn argyfwng
  ofn .. pry|bil|biliau|llygod|talu|colli|dyledion|pryfed
  ffens|coeden|silff|llun|gwter|gwteri|bin|drws|postyn .. cwympo|disgyn|syrthio
  bygwth .. llys|achos|bailiff*|beili*|troi_allan|llythyr|dirwy|cyfreithiol
  torri|lladd gwair|glaswellt|coed|porfa|chwyn|gwrych
  plant|pant .. swnllyd|swn|pel
  overdose of
  burglar|intruder|house|car|panic alarm|alarms
  mouse|mice|rats|spiders|moths|cockroaches|wasps .. terrified|scared|frightened|petrified
  terrified|scared|frightened|petrified .. mouse|mice|rats|spiders|cockroaches|wasps|moths
  mouse|mice|rats
  shed|garage roof
  roof felt|tile|tiles|slate|slates|light|box
  plaster|wallpaper|paint coming|come|came|is_coming|peeling away|off|loose
  wedi llosgin ulw
  golau|golaur|goleuadau|goleuadaur stryd .. fflachio|torri|gweithio|diffodd|ffwrdd|allan
  hedge|hedges|lawn
  cuttings|cutting|cut .. hedge|grass|bin|garden|tree
  choking fumes
  traffic fumes
  gas fire
  used to hit|beat|hurt|abuse|attack
  safe now
  collapsed wall .. park|reported
  when|until scaffold*
  scaffold* coming down|come_down
  hit|crashed_into|bumped|scratched|reversed_into my|the|our|parked car|van|bike
  fallen|fell on the floor .. ticket|permit|badge
  something|things|everything is_broken|are_broken|keeps_breaking|keep_breaking|breaking|broken in
  is|was|got|been broken in my|the
`;
