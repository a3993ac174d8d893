// What tells of gas, carbon monoxide, fire, electricity, water, fuel and a building that falls, in English: rules, one a line.

export const homeRules: Readonly<Record<string, string>> = {
  gas: `
    forgot|forgets|forgotten|forgetting .. turn|switch gas_off
    cut|cutting|dug|digging|drilled through|into .. gas
    gas|hob|cooker|ring .. wont|cant|cannot|not turn|turning|switch|shut off
    turned|left|put .. gas on
    taste|breathing|inhaled|inhaling gas
    meter|boiler|pipe|pipes hissing|hisses
    leak*|hissing .. meter|boiler .. gas
    gas is|are|was liking|licking|leeking|linking
    house|flat|kitchen|room full .. gas
    <smell> .. gs|gsa|gad
    <smell> .. gas|gassy|gaz
    gas|gassy .. <smell>
    leak*|escap*|hiss* .. gas
    <smell> of|like has|fas|gad|gs|gsa|hgas|vas|gass
    gas .. leak*|leek*|escap*|hissing|hisses
    calor|propane|butane .. leak*|hiss*|escap*
    gas alarm|detector <alarmed>
    left|leaves|leaving|put gas_on
    left|leaves|leaving cooker|hob|ring|oven gas
    gas .. left_on
    gas .. unlit|not_lit
    gas is|was|been on all
    gas coming|pouring|blowing|spewing out|up|through|from
    gas pipe|pipes|pipework|main|mains|line|supply .. burst|hit|cut|broke|broken|snapped|damaged|cracked|ruptured|punctured|split|severed|drilled|struck|fractured|nicked
    gas bottle|cylinder|canister|valve|tap|meter|hose|regulator .. leak*|hiss*
    hit|cut|drilled|drilling|struck|burst|broke|broken|snapped|through|ruptured|cracked|punctured|nailed|damaged|fractured|severed|split .. gas pipe|main|mains|line|pipes|supply
    rotten|bad|rotting egg|eggs
    eggy <smell>
    turn|switch|shut gas off cant|wont
    cant|wont .. turn|switch|shut gas_off
    full|filled|filling of|with|up gas
    gas everywhere|explosion|exploded
  `,
  co: `
    <alarmed> .. co|co2|carbon|monoxide
    co|co2|carbon|monoxide|alarm|detector .. noise|racket .. wont_stop|loud|keeps
    co|co2|carbon|monoxide detector|alarm|sensor|monitor .. noise|wont_stop|emergency|flash*
    sick|ill|dizzy|sleepy|drowsy|headache|headaches|faint|dizzy_spells .. boiler|gas_fire|heater|stove|heating|flue|generator
    boiler|heater|gas_fire|stove|generator .. sick|ill|dizzy|sleepy|drowsy|headache|headaches|faint|soot
    headache|headaches|dizzy|sick|better .. go_out|go_outside|goes_away|when_we_leave|outside|fresh_air|leave_the
    generator|bbq|barbecue|charcoal|patio_heater indoors|inside
    generator|bbq|barbecue|charcoal|heater .. inside|indoors .. dizzy|sick|fumes|headache|warm
    fumes .. coming|in|inside|from boiler|into|in|from
    soot .. boiler|fire|heater
    carbon|monoxide|carbonmonoxide <alarmed>
    everyone|everyones|all|both|family|kids|children|us|cat|dog|budgie|hamster ill|poorly|sick|unwell|dizzy|rough|sleepy|headache|headaches .. heating|boiler|gas_fire|heater|stove
    poorly|ill|sick|unwell|dizzy|rough|headache|headaches .. heating|boiler|fire|heater .. fine|better|ok|okay .. out|outside|leave
    carbon|monoxide .. <alarmed>
    <alarmed> .. carbon_monoxide|monoxide
    <alarmed> .. co_alarm|detector
    co|co2|carbon alarm|detector|monitor|meter|sensor|thing .. <alarmed>
    carbon|monoxide|co poison*
    gassed|poisoned boiler|heater|fumes
    monoxide .. sick|dizzy|headache|headaches|ill|drowsy|faint|leak*
    co|co2 leak|leaking
    co|carbon|monoxide .. ppm
    headache|headaches|dizzy|drowsy|sick|faint|nauseous|lightheaded .. boiler|heating|heater|burner|flue|fumes|stove
    boiler|heater|burner|stove|flue .. headache|headaches|dizzy|drowsy|faint|nauseous|lightheaded|fumes
    heating on|came|started .. headache|headaches|dizzy|drowsy|sick|faint
    bbq|barbecue|charcoal indoors|inside .. dizzy|sick|headache|headaches|warm|heat
    boiler .. fumes|soot|yellow_flame
    all|whole|everyone|both .. headache|headaches|dizzy|drowsy .. fresh|outside|air
    exhaust|boiler|flue fumes .. in|inside|coming
  `,
  fire: `
    fire|fires spread|spreads|spreading|spread_to
    set .. <thing>|<place> alight|on_fire|ablaze
    candle .. set|caught|burning|fire|fell .. curtains|bed|sofa|carpet|fire
    something|someones is|are|s burning|on_fire
    <thing>|<place> .. blew|blown|exploded|gone_bang|went_bang .. smoking|smoke|fire|burning|flames|up
    blew|blown up .. smoking|smoke|fire
    fire .. near|by|behind|next_to|outside|downstairs|upstairs|below|above houses|flats|homes|us|my|our|here|me|trees
    fire downstairs|upstairs|outside|below|above|opposite|here|inside|everywhere|nextdoor
    help|quick fire
    fire help
    grass|gorse|hay|forest|bush|heath|moorland fire|fires .. near|houses|homes|spreading|close|behind|out_of_control
    smell|smells|smelling .. smoke
    on_fire
    onfire
    <place>|<thing> .. caught|catches|catching fire|light|alight
    <place>|<thing> is|are|was|all|just|fully|completely alight|ablaze|blazing|burning|smouldering|smoldering
    alight|ablaze .. <place>|<thing>
    set|setting|sets fire|alight|light .. <place>|<thing>|rubbish|to|my|door|stuff
    been|being|was|got set alight
    set_alight
    set_light
    is|theres|there fire|fires .. <place>|<thing>|outside|below|above|upstairs|downstairs|corridor|neighbours|next|floor|lobby|spreading
    is|a|big|massive fire .. trapped|out|stuck|help|spreading|now|999
    house|hs|hse|flat|kitchen|shed|car|roof|bin|bins|block|building on fr|fir|fier|fore
    big|huge|massive|real fire in|on|at
    fire in|at|outside|on|below|above|under|upstairs|downstairs|next|inside|coming|started|broke|spreading .. <place>|<thing>|door|floor|us|me|neighbours|corridor|lobby|number|lift|street|opposite|quick|help
    <place>|<thing> .. fire .. spreading|help|quick|now
    fire fire
    fire .. started .. <place>|<thing>
    chip|fat|pan|kitchen|house|flat|electrical|bin|oven|cooker|garage|car|shed|battery fire help|now|quick|here
    chip_pan fire
    there is fire
    flames|flame coming|everywhere|shooting|leaping|from|out|in|up|outside|through|inside|at
    see|are|in|burst|huge|big|with|went flames
    smoke|smoek|smok .. coming|pouring|pour|billowing|filling|filled|everywhere|rising|seeping|drifting
    smoke|smokey|smoky in|from|out|under|through .. <place>|<thing>|door|window|vent|lift|letterbox|walls|plughole
    full|filled|filling|fills of|with|up .. smoke|smoek
    see|smell|smells|black|thick|loads|lots|inhaled|breathing smoke
    cant|cannot see|breathe .. smoke|smokey
    <thing>|<place> .. smoking|smouldering|smoldering .. hot|flames|badly|help|heavily|now
    <thing>|<place> exploded|exploding|blew|explosion
    oven|cooker|grill|dryer|fridge|boiler|battery|charger|phone|heater|microwave|toaster|kettle|tumble_dryer smoking|smokes|sparking
    explosion|exploded .. <place>|fire|flames|smoke|street|next
    burst into flames
    up_in_flames|up_in_smoke
    burning down
    <place>|<thing> burning
    car|cars|van|tree|sofa|rubbish|loft|roof|shed|bins is|are burning
    trapped|stuck .. fire|smoke
    fire|smoke .. cant_get_out|trapped|escape
    threw|put|pushed|lit firework|fireworks|petrol .. letterbox|door|window
    burn house|flat|home|building down
    petrol bomb*
    molotov
    arson* now|outside|trying
  `,
  electric: `
    <electrics>|<appliance> .. went|goes|gone|going bang|pop
    <electrics>|<appliance> .. tingle|tingles|tingling|tingly|buzz_off
    tingle|tingles|tingling|tingly .. <electrics>|<appliance>|touch
    touch .. <appliance>|<electrics> .. tingle|shock|buzz|zap
    wires|wire|cables|wiring .. showing|exposed|on_show|visible|hanging|sticking_out|poking_out|bare|loose|out_of
    electric|electricity|electrical|meter|fuse|power|substation box|cupboard|cabinet|door|cover .. open|off|broken|smashed .. kids|children|wires|outside|live|exposed|anyone
    thrown|threw|flung .. across|back|off .. <appliance>|<electrics>|room|shock|wall
    burning plastic|rubber|electrics|electrical|wires smell|smells
    plastic|rubber burning|melting
    smell|smells|smelling .. plastic|rubber|wires .. burning|melting|hot|burnt
    electrocut*
    electrical|electric|nasty|bad|big shock|shocks|shok
    shock|shocks|shok|zap|jolt off|from|from_the .. <appliance>|<electrics>
    <appliance>|<electrics> .. shock|shocks|shocked|shocking|zapped|zaps|zap|shok me|him|her|us|when|every|you|my|people
    <appliance>|<electrics> .. gave|gives|giving|give|gives_off .. shock|shocks|zap
    gave|gives|giving|give|given|get|got|getting|had me|him|her|us|my|a|an|little|big|mild shock|shocks|zap|zapped
    get|getting|got|gets|had|keep|keeps shocks|shocked|zapped|shock from|off|by|every|when|every_time
    zapped|electrified|shocked by|off .. <appliance>|<electrics>
    bare|exposed|live|loose|dangling|hanging wire|wires|cable|cables|wiring|electrics|electric|electrical
    wire|wires|cable|cables|wiring is|are|was|all|just|left exposed|hanging|showing|sticking|sparking|bare|live|dangling|out
    wire|wires|cable|cables|wiring hanging|exposed|showing|sticking|sparking|dangling|melted|melting|out
    socket|sockets|plug|plugs|switch|fuse|fusebox|meter|light|lights|lamp|wires|consumer_unit|fuse_box|wire|cable|cables|kettle|cooker|iron|oven|electrics|fuseboard|charger|extension|heater .. spark|sparks|sparking|sparked|buzzing|arcing|arc|melted|melting|smoking|smokes|smouldering|burning|crackling|crackles|crackle|fizzing|fizzes|banging|popping|flashing|hissing|scorched|scorch|hot|burnt|burned|charred|fire
    spark|sparks|sparking|arcing|crackling|fizzing|scorch|buzzing|scorched|blue_flash .. <electrics>|<appliance>|cupboard|wall|box|cable
    spark|sparks|sparking flying|everywhere|coming|out|off
    blue flash
    flash|bang|flashed|banged .. <electrics>|kettle|cooker
    burning|burnt|burn|fishy|melting|singed|scorching smell|smells .. <electrics>|plastic|wall|kitchen|rubber|dryer|fridge|boiler|heater|appliance|bathroom|hall|bedroom
    smell|smells|smelling|smelt .. burning|burnt|melting|singed .. <electrics>|plastic|wall|rubber|dryer|heater
    smell|smells of|like burning
    <electrics> .. smell|smells|smelling|stinks .. burning|burnt|fish|melting|plastic|hot|smoke
    water|rain|leak|leaks|leaking|flood|flooding|flooded|wet|drip|drips|dripping|bath|damp .. into|through|in|out|on|onto|over|from|near|thru|around|above|by|where|of|down|under .. light|lights|lamp|bulb|spotlight|spotlights|downlights|lighting|socket|sockets|plug|plugs|electric|electrics|electrical|fuse|fusebox|fuseboard|consumer|wiring|switch|switches|fusebox
    light|lights|bulb|spotlight|spotlights|socket|sockets|plug|plugs|electrics|fuse|fusebox|fuseboard|consumer|lamp|switch|fitting|rose .. water|wet|dripping|leaking|full|soaked|soaking|flooded|drips|drip|drenched|filled|filling
    wet|soaked|soaking|soaking_wet|drenched .. <electrics>
    water .. lights|electrics|sockets|light|socket|spotlights
    power|overhead|electric|electricity|electrical line|lines|cable|cables|pylon .. down|fallen|hanging|snapped|broke|broken|fell|live|low|across|come|came|on|brought|exposed|sparking
    tree|branch|lorry .. down|fallen|fell|hit|on .. power|electric|electricity|overhead cable|line|lines|cables|pylon
    down|fallen|hanging|dangling|fell|snapped .. power|electric|electricity|overhead|live line|lines|cable|cables
    pylon .. down|fallen|hanging|sparking|cable
    lamp|lamppost|streetlight|post|column .. wires|wire|cables|live|electrics exposed|hanging|out|showing|bare|sticking|live|visible
    lamp|lamppost|streetlight|post|column door|cover|panel off|open|missing .. wires|wire|cables|wiring|electrics
    cut|drilled|hit|dug|through|nailed .. live|electric|electricity|power|mains cable|wire|cables|wires
    substation open|broken|smoking|fire|damaged|kids|sparking|unlocked
    appliance|casing|metal|tap|sink|radiator is|are|feels live
    plug|socket|sockets is|are|was|gone|went|turned|has black|blackened|hot|melted|brown|scorched
    plug|socket|plugs|switch|cable|lead got|gets|getting really|so|very|too hot
    two|three|both pronged fork|knife|key .. socket
    fingers|finger|fork|knife|pen .. in|into socket|plug
    tingl* .. tap|shower|sink|cooker|radiator
  `,
  structure: `
    bulge|bulges|bulging|sag|belly .. ceiling|wall|roof
    sealing|sealings has|is|just|have|came|come|fell|falling|coming|collaps* .. down|in|on|me|us|him|her|mum|dad|baby
    ceiling|roof|wall .. bulge|bulges|burst|about_to_burst|going_to_burst|bowing|caving
    cracks|crack .. appearing|opening|moving|getting_bigger .. house|everywhere|wall|building|walls
    house|building|flat|block is|are moving|shaking|shifting|sinking|tilting
    tree|branch|crane|pole fell|fallen|crashed|came_down|come_down .. roof|house|inside|me|us|car|bedroom
    big|huge|massive|large hole opened|appeared|collapsed
    hole .. opened .. road|house|garden|street|under|outside
    under .. rubble|collapsed
    <building> .. collapsed|collapsing|collapse|caved|caving|crumbling|fell|falling|fallen|giving|given|gave in|down|on|off|onto|away|way|through|into|out|apart|everywhere|now|outside|over
    <building> is|has|have|just|are|about|gonna|starting|going|might|will|coming .. collapse|collapsed|collapsing|cave|caved|fall|fell|fall_down|give_way|come_down|falling
    <building> come|came|coming|fell|fallen|falling|dropped|dropping|crashed|caved|blown|blew|ripped|brought down|in|off|away|through|on|onto
    <building> collapsed
    <building> .. collapsing
    collapsed|collapsing|falling|crumbling|crumbled .. ceiling|roof|wall|chimney|balcony|building|staircase
    ceiling|ceilings is|are|really|badly|starting|has|started bulging|sagging|bowing|dropping|moving|creaking|cracking
    bulging|sagging|bowing|dropping|cracking ceiling
    ceiling|roof|balcony|chimney|wall|building|canopy|scaffold*|porch leaning|tilting|wobbling|swaying|hanging|shaking|moving|unsafe|unstable|loose|hanging_off|coming_away|coming_off
    balcony|chimney|railing|railings|wall|roof|stack is|are|has|looks|very|come|about|going|all leaning|hanging|coming|loose|fall|moving|wobbly|unstable|dangerous|away
    wall|walls|building|house is|are|has|have|just|opened|massive|huge|big|got|sudden|suddenly|new crack|cracks|cracked|cracking open|opened|opening|appeared|widening|bigger|apart|growing
    massive|huge|big|sudden|large crack|cracks .. wall|ceiling|building .. opened|appeared|moving|bigger|widening|opening
    crack|cracks .. opened|opening|widening|bigger .. wall|house|building|ceiling
    trapped|buried|crushed|pinned under|beneath|underneath|by .. ceiling|rubble|wall|roof|debris|beam|tree|bricks|masonry
    trapped|buried under
    bricks|brick|masonry|slates|slate|tiles|tile|glass|concrete|render|cladding|rubble|chunk|chunks|lump|stone|stones falling|fell|fallen|coming|dropping|raining|dropped|blown .. off|from|down|onto|on|out .. building|roof|wall|pavement|people|street|path|chimney|tower|window|block|house|floor|above
    bricks|masonry|slates|glass|concrete|cladding|rubble|chunks falling .. people|someone|kids|pavement|street
    floor|floorboards|stairs|stair|staircase|step gave|given|gone|giving|give|collapsed|fallen|rotted way|through|in
    fell|fallen|gone|foot|leg|went through .. floor|ceiling|floorboards|stairs|roof
    sinkhole .. house|road|garden|opened|outside|street
    sink_hole opened|opening|outside
    roof|roofs blown|blew|ripped|torn|lifted|blowing|flapping|lifting|coming|peeling off|away
    window|windows|pane fallen|fell|falling|hanging|about out|off|fall .. building|floor|street|tower|block|frame|onto
    tree|branch|trees|crane fallen|fell|crashed|come|came|falling|down on|onto|through|into .. house|roof|car|someone|home|flat|people|bedroom|window
    subsidence .. cracks|moving|suddenly
  `,
  flood: `
    car|van|bus|taxi .. flooding|flooded|water .. in|inside|rising|stuck|trapped|up
    in my_car|the_car|a_car|my_van .. flooding|flooded|flood|rising
    water|river|sea|stream|beck|brook|<flood>|sewage .. <rising> .. fast|quick|quickly|up|door|stairs|banks|downstairs
    river|sea|stream|beck|brook|<flood>|sewage .. <rising> .. in|into|house|home|street|flat|through|road|kitchen|over
    water .. <rising> in|into|through .. house|home|street|flat|kitchen|road|basement|hallway|cellar
    water|river|<flood>|levels is|are|keeps|levels|level rising
    water|<flood> .. knees|knee|waist|ankles|ankle|up_to_my|up_to_our|feet_deep|foot_deep|knee_deep|waist_deep|windowsill
    river|brook|stream|beck|canal|sea|drain .. burst|overflow*|flooded|flooding|breached|over|topped
    <place>|downstairs|street|road|basement|garden|underpass|cellar is|are|has|just|getting|completely|all|being|been|fully|totally flooding|flooded|filling|underwater|submerged|flood
    <place>|downstairs|street|basement|cellar|everywhere flooding|flooded|underwater
    flooded .. trapped|rising|cant|stuck|upstairs|out|fast|inside|knee|knees|electrics
    flooding .. <place>|downstairs|street|basement|fast|trapped|rising|everywhere|inside
    <flood> .. in|into|inside|entering|through|coming|reached|in_my .. <place>|door|doors|downstairs|road|street|airbrick|us
    trapped|stuck|stranded|cut_off .. <flood>|water|rising
    <flood> .. trapped|stuck|stranded|rescue
    car|van|bus stuck|stranded|trapped|swept|floating .. <flood>|water|ford|river
    swept_away|swept .. river|water|flood|away
    flash flood|flooding
    filling|filled|fills|full up|with|of .. water fast|quick|quickly|rising|now
    basement|cellar|house|flat|downstairs filling|filled .. water
    under_water
    sewage|sewer .. pouring|flooding|coming .. downstairs|house|home|flat|into|kitchen|in
    dam|bank|banks|defences burst|bursting|breached|broken|overtopped
    upstairs .. flood|flooded|rising
  `,
  fuel: `
    petrol|diesel|fuel|lpg|paraffin <smell>|leak*|spill*|pouring|dripping|gushing|everywhere|all_over
    <smell>|leak*|spill*|spilt|pouring|dripping .. petrol|diesel|fuel
    oil tank .. leaking|burst|leak|split
  `,
  leak: `
    water .. pouring|gushing|streaming|flooding|running|raining|cascading|flowing .. ceiling|roof|walls|upstairs|above
    burst pipe .. cant_stop|everywhere|flooding|gushing|pouring|ceiling|spraying
    pipe burst|bursted .. everywhere|flooding|gushing|pouring|ceiling|spraying|stop
    cant|cannot stop|turn .. water|leak .. off|coming|pouring
  `,
};
