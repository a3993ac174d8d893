// What no guard takes out: said with what sounds harmless, and a danger all the same.
/** What is a danger though a guard would take some of its words out; by danger, rules, one a line. */
export const despite: Readonly<Record<string, string>> = {
  gas: `
    gas hob|ring|cooker|fire|meter|boiler|oven|tap|bottle|main|hobs|stove .. leak*|hissing|hisses|wont_turn_off|cant_turn_it_off|smells_of_gas|stinks_of_gas
    leak*|hissing from|at|in|by .. gas meter|boiler|bottle|fire|cooker|hob
    <smell> .. gas by|near|in|at|from|around|off|when|but|even|so|and|since|again $|cupboard|kitchen|meter|boiler|cooker|hob|hall|landing
    hob|ring|cooker .. gas|left .. wont|cant turn|switch .. off
    nwy gollwng
  `,
  co: `
    everyone|everyones|we_all|all_of_us|both_of_us|whole_family|kids_and_me|me_and_the_kids is|are|feel|feels|feeling|got|poorly|ill|sick|dizzy|unwell|headache|headaches .. heating|boiler|gas_fire|heater|stove .. on|when|fine|better
    everyone|everyones|we_all|all_of_us|both_of_us|whole_family poorly|ill|sick|dizzy|unwell .. heating|boiler|gas_fire|heater|stove
    bbq|barbecue|charcoal|generator indoors|inside|in_the_flat|in_the_house
    bbq|barbecue|charcoal|generator .. dizzy|sick|headache|headaches|faint|drowsy|carbon
    dizzy|headache|headaches|sick|faint|drowsy|sleepy .. gas_fire|gas_boiler|gas_cooker|gas_heater
    gas_fire|gas_boiler|gas_heater .. dizzy|headache|headaches|sick|faint|drowsy|sleepy
    co|carbon|monoxide .. going_off|sounding|went_off|goes_off|screaming|sick|dizzy|headache|headaches
  `,
  fire: `
    <thing>|<place>|door|alarm is|are|has|on|caught on_fire|caught_fire|fire_now
    firework|fireworks|petrol|bottle .. letterbox|letter_box|window
    bbq|barbecue|bonfire .. set|spread|caught|out_of_control .. fire|alight|fence|shed|carpet|house|flat
    log|gas|electric|coal burner|fire .. set|caught .. alight|fire
    smoke|fire alarm|alarms|detector .. going|gone|sounding|ringing .. smoke|fire|flames|burning
    smoke|fire|flames .. smoke|fire alarm .. going|ringing|sounding
  `,
  violence: `
    forced|forcing|force|forces .. me|her|him|us|sister|daughter|cousin|friend .. marry|married
    make|makes|making|made me|her|us marry
    marry|marrying me|her off
    taking|sending|send|take me|her|sister|daughter .. abroad|away|pakistan|somalia|india|bangladesh|turkey|back_home .. marry|married|wedding
    forced_marriage $
    gorfodi|ngorfodi|orfodi .. priodi|briodi
  `,
  medical: `
    car|van|lorry|bus|truck|motorbike .. hit|knocked_down|run_over .. kid|child|toddler|baby|a_boy|a_girl|little_boy|little_girl
  `,
  selfharm: `
    will|wil|ill|gonna|going_to|might|want_to|could hang|kill|drown|shoot|stab myself|me_self|my_self
    want|wants die|dead
    isio|isie|eisiau|ishio|moyn marw
    paracetamol|paracetamols|pills|tablets|meds|insulin|ibuprofen|codeine|co_codamol .. kill|kills|killed|end me|myself|it
    how_many paracetamol|pills|tablets|codeine .. kill|die|dead|fatal|overdose
    if_i take|took all|these|the_lot|loads|a_bunch|too_many .. pills|tablets|meds|paracetamol
    no_point_anymore_$|no_point_any_more_$|no_point_in_any*_$
    feel|feels|feeling|felt|is .. no_point_anymore|no_point_any_more|no_point_in_any* .. i|im|ive|am|my lost|debt|evicted|homeless|alone|cant_pay
  `,
  lift: `
    lift|elevator .. with|and me|us|people|someone|mum|kids|im|i in|inside|stuck|trapped
    lift|elevator .. someone_in|people_in|im_in|stuck_in|trapped|me_in_it|inside_it|and_im_inside
  `,
  electric: `
    light|lights|socket|switch .. not_working|off|flickering .. water|wet|sparks|sparking|burning|smoke
  `,
  child: `
    baby|babys|child|kid|kids|children|toddler|bairn|wean|weans is|are|being|bein|been|getting neglected|starved|beaten|abused
    kids|children|baby|toddler|bairns|weans .. next_door|neighbour|neighbours|downstairs|upstairs .. starving|filthy|neglected|beaten|left_alone|on_their_own
    next_door|neighbour|neighbours|downstairs|upstairs kids|children|baby|toddler|bairns|weans .. starving|filthy|neglected|beaten|left_alone|on_their_own
    kids|children|baby|toddler|bairns|weans next_door starving|filthy|neglected|beaten|left_alone
  `,
};
