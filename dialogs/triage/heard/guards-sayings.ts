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
  cable_tv|virgin|openreach wire|wires|cable
  papur wal|y_wal .. disgyn|dod_i_ffwrdd|plicio
  diolch am .. larwm|larymau .. monocsid|carbon_monocsid|mwg
  co|carbon_monoxide|monoxide alarm|detector|alarms|detectors says|said end|end_on|expired|replace|low
  pressed|press|did|done|do the|a test .. co|monoxide|carbon_monoxide
  leaflet|leaflets|poster|posters|course|talk|project|dissertation|essay on|about .. carbon_monoxide|co|suicide|fire|abuse|drowning
  carbon_monoxide|co_alarm|suicide|fire .. leaflet|leaflets|course|project|dissertation|newsletter|foi
  where does|should|do|to .. co|carbon_monoxide|monoxide alarm|alarms|detector|detectors|go
  oes angen .. larwm|larymau|carbon_monocsid|monocsid
  oes rhaid .. larwm|larymau|carbon_monocsid|monocsid
`;
