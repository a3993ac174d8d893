// Sayings, names and things of paper that a pattern alone takes for a danger: taken out as guards.ts takes out what only sounds like one.

/** Rules, one a line; the whole stretch is taken out. */
export const sayings = `
  stabbed in_the_back|me_in_the_back
  stalked by_your|by_the_council|by_a_robot|by_adverts|by_emails|by_texts
  attack*|assault* my|our|the nostrils|nose|eyes|senses|ears|taste_buds
  is|are|pure|absolute|total suicide the_way|to_cross|at_rush_hour|for_cyclists|for_bikes|for_pedestrians
  suicide squad|rates|statistics|stats|figures|research
  lost my|our|his|her brother|sister|son|daughter|mum|dad|husband|wife|friend|uncle|cousin|mate|partner to_suicide
  end it .. tenancy|rental|contract|lease|agreement|licence|subscription|membership
  live_wire he|she|that|my|of|is|our
  live_wire .. grandson|granddaughter|lad|kid|boy|girl
  breathe for boxes|clutter|junk|stuff|furniture
  cant_go|cannot_go|go on like_this with .. parking|space|bins|phone|website
  electric_shock of_a|when_i_opened|when_i_saw|when_we_saw|seeing|opening
  larwm|larymau mwg|tan|co .. bip|bipian|bipio .. batri|bob_munud|unwaith
  bip|bipian|bipio .. larwm|larymau .. batri
  flames|flame effect
  on_fire with|at this|the|these|his|her|my decluttering|sorting|cleaning|diy|gardening|form|forms|paperwork|calls
  bleeding fed_up|hell|obvious|useless|late|chasing|freezing|joke|awful|ages|again|bin|bins|council|fence|radiators|radiator
  hit|hits|hitting me|us|him|her with_a|with_the|with_another bill|bills|fine|fines|charge|charges|letter|fee|rent|tax|penalty|invoice
  not_breathing|breathe|breathing a_word
  caretaker|cleaner|gardener|handyman|housing_officer|receptionist|service is|was|were on_fire
  your|our|the|new caretaker|team|lad|lads|lady|cleaner is|was|been on_fire
  on_fire .. sorted_my|so_clean|in_one_phone_call|so_helpful|brilliant
  set fire_to .. gcse|homework|books|bill|bills|letter|letters|diet lol|haha|jk|joke|joking
  inside|internal|inner|living_room|bedroom|kitchen|bathroom|hall|hallway|cupboard|wardrobe|oven|fridge|freezer|porch door|doors wont|doesnt|does_not|will_not|cant|dont shut|close|closing|shutting|lock|stay
  breathing|breathe down_my|down_our|down_his|down_her neck|necks
  co op|ops|operative
  suicidal pigeons|pigeon|birds|bird|moths|wasps|slugs|cyclists|drivers
  jump|jumping off .. haha|hahaha|lol|lmao|joy
  stroke of_luck|of_genius|of_good_luck
  end it .. garage|allotment|permit|direct_debit
  sparky|sparkie|spark|sparks coming|came|come|comes|due|booked|here|been|did|was|is|said|didnt|never|friday|monday|tuesday|wednesday|thursday|tomorrow
  the|your|a|our|that|proper|lovely|nice sparky|sparkie
  overdosed|overdose|od on .. magnolia|paint|chocolate|cheese|coffee|sprouts|telly|perfume
  electric_fire|tan_lectrig|tan_trydan|tan_lectric
  cable_tv|virgin|openreach wire|wires|cable
  papur wal|y_wal .. disgyn|dod_i_ffwrdd|plicio
  diolch am .. larwm|larymau .. monocsid|carbon_monocsid|mwg
  co|carbon_monoxide|monoxide alarm|detector|alarms|detectors says|said end|end_on|expired|replace|low
  pressed|press|did|done|do the|a test .. co|monoxide|carbon_monoxide
  stepping|step|steps|foot|put_my_foot on_the gas
  bit|bitten|attacked|stabbed|killed|murdered|shot|fire|drowned|kidnapped .. on|in corrie|coronation_street|eastenders|emmerdale|hollyoaks|casualty|netflix|telly|tv|the_film|that_film
  plumber|electrician|team|footie_team|lads|singer|band|dj|caretaker is|was|were|are on_fire
  plumber|electrician|team|footie_team|lads on_fire
  curry|cooking|dinner|onion|onions|garlic|fish|weed|drain|drains|bin|bins|cookin smell|smells|stinks|stink
  rotten egg|eggs sandwich|sandwiches|salad|mayo
  headache|headaches|hedache trying|tryna|to|getting|from|this|that|of dealing|get|through|form|website|council|is
  stuck between|on|with|at .. bids|bid|page|form|step|question|two|options|website
  sick and_tired|and_tierd
  sick of waiting|ringing|calling|chasing|phoning|asking|this|it|being|the|my|your|having|hearing
  film|films .. fire|flood|explosion
  fire bruv|bro|bruh|fam|innit|lol|haha|vibes|emoji
  you_are|your|u_are|you on_fire today|lol|haha|mate|lately
  sparks fc|utd|united|athletic|netball|rugby|football
  bt|telly|tv|broadband|internet|phone|sky wire|wires|cable|cables
  wires for_the|for_my telly|tv|sky|internet|broadband
  smell|smells|smelling|stinks|stink of curry|cooking|weed|cannabis|wee|pee|urine|dog_wee|fish|onions|garlic|bacon|chips|fags|paint
  lift|lifft smells|smell|stinks|stink|pongs|drewi|yn_drewi
  attacked|attack|attacks|ate|bit my|the|his|her slippers|shoes|sofa|hoover|postbox|cushion|cushions|homework
  leaflet|leaflets|poster|posters|course|talk|project|dissertation|essay on|about .. carbon_monoxide|co|suicide|fire|abuse|drowning
  carbon_monoxide|co_alarm|suicide|fire .. leaflet|leaflets|course|project|dissertation|newsletter|foi
  where does|should|do|to .. co|carbon_monoxide|monoxide alarm|alarms|detector|detectors|go
  oes angen .. larwm|larymau|carbon_monocsid|monocsid
  oes rhaid .. larwm|larymau|carbon_monocsid|monocsid
`;
