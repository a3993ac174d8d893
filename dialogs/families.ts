// Words that mean much the same to a council, in both languages: what is known of one helps to recognise the others.

/** English, then Welsh without mutation; `_` joins the words of a phrase. A word may stand in several families. */
export const families: Readonly<Record<string, readonly [en: string, cy: string]>> = {
  // Rubbish and the street
  bin: ['bin wheelie wheeliebin dustbin caddy container trolley', 'bin biniau bins cadi bocs'],
  rubbish: [
    'rubbish waste trash garbage refuse litter junk landfill household_waste',
    'sbwriel gwastraff ysbwriel rwtsh',
  ],
  recycle: [
    'recycling recycle recycled recyclable recyclables cardboard plastic tins cans glass jars bottles',
    'ailgylchu ailgylchadwy cardbord plastig gwydr tuniau poteli',
  ],
  packaging: [
    'packet packets wrapper wrappers carton cartons tetra_pak foil polystyrene cling_film crisp_packets envelope envelopes paper newspaper newspapers magazine magazines card egg_boxes pots tubs trays yoghurt aerosol batteries battery lids tube tubes jar tin shredded',
    'pecyn pecynnau carton cartonau ffoil polystyren papur papurau cylchgrawn cylchgronau amlen potiau twb tybiau caead batri batris',
  ],
  leftovers: ['food_waste peelings leftovers scraps teabags bones', 'gwastraff_bwyd crwyn bwyd_dros_ben'],
  crew: [
    'binmen binman bin_men bin_man dustmen dustman dustcart lorry wagon truck crew bin_lorry collectors',
    'lori criw dynion_bins dynion_biniau dyn_bins',
  ],
  collect: [
    'collect collected collection collections pickup pick_up picked_up take_away taken_away fetch emptied empty emptying',
    'casglu casgliad casgliadau gwagio nol cludo wagio hel',
  ],
  missed: [
    'missed miss skipped forgot forgotten ignored left_behind not_collected not_emptied not_been not_taken not_took havent_took havent_taken didnt_take still_full still_here passed_by',
    'methu colli anghofio heb_fod heb_ddod heb_hel ddim_wedi_bod ddim_di_bod smo heb_gasglu heb_ei_gasglu heb_ei_wagio llawn',
  ],
  timetable: [
    'calendar timetable schedule rota dates fortnight fortnightly',
    'calendr amserlen dyddiadau pythefnos',
  ],
  dumped: [
    'dumped dump dumping flytip flytipped flytipping fly_tip fly_tipping fly_tipped fly_tippers flytippers tipped chucked ditched strewn discarded',
    'tipio dympio gollwng taflu tipio_anghyfreithlon',
  ],
  rubble: [
    'rubble bricks plasterboard asbestos hardcore soil builders_waste tyres tyre mattresses paint timber metal plaster wood',
    'rwbel brics plastrfwrdd asbestos pridd teiars paent pren metel',
  ],
  tip: [
    'tip dump skip recycling_centre household_waste_site amenity_site civic_amenity waste_site',
    'tip canolfan_ailgylchu sgip domen',
  ],
  garden: [
    'garden grass lawn hedge hedges leaves branches weeds cuttings clippings prunings twigs compost shrubs bush mowings green_waste',
    'gardd glaswellt lawnt gwrych dail canghennau chwyn toriadau porfa compost gwair',
  ],
  furniture: [
    'sofa settee couch armchair chair wardrobe bed mattress table sideboard drawers dresser bookcase desk furniture suite carpet rug cabinet divan piano three_piece',
    'soffa setî cadair gwely matres bwrdd cwpwrdd dodrefn carped desg wardrob piano',
  ],
  appliance: [
    'fridge freezer cooker oven washing_machine washer dryer tumble_dryer dishwasher microwave telly tv television hob kettle white_goods',
    'oergell rhewgell popty ffwrn peiriant_golchi sychwr teledu meicrodon microdon',
  ],
  bulky: ['bulky large big heavy huge massive', 'swmpus mawr trwm anferth'],
  getrid: ['get_rid rid dispose disposal remove removal clear away shot_of', 'gwared symud clirio'],
  // Dogs, pests, noise
  dog: [
    'dog dogs puppy pup hound terrier spaniel labrador lab collie alsatian staffie bulldog poodle whippet greyhound husky retriever jack_russell cockapoo rottweiler pooch mutt lurcher beagle',
    'ci cwn daeargi gast sbaniel labrador',
  ],
  poo: [
    'poo poop mess fouling foul fouled turd turds muck excrement faeces shit crap pooing fouls doings droppings',
    'baw cachu baeddu llanast',
  ],
  stray: [
    'stray lost missing escaped roaming wandering loose ran_off run_off bolted pound kennel kennels microchip chip collar warden',
    'crwydr strae coll dianc goll ar_goll cynelau cynel microsglodyn coler warden',
  ],
  pest: [
    'rat rats mouse mice wasp wasps cockroach cockroaches bedbug bedbugs bed_bugs flea fleas ant ants pigeon pigeons squirrel squirrels fox foxes vermin rodent rodents infestation infested pest pests moth moths hornet hornets bees seagulls gulls flies maggots exterminator nest beetles mole moles woodlice silverfish',
    'llygoden llygod mawr cacwn gwenyn meirch chwilod chwain morgrug colomennod gwiwerod llwynog pla plau nyth fermin gwylanod pryfed',
  ],
  noise: [
    'noise noisy loud racket music bass party parties shouting barking bark barks blaring drilling hammering alarm alarms din stereo drums screaming banging rave speakers fireworks thumping row deafening revving',
    'swn swnllyd uchel cerddoriaeth miwsig twrw parti cyfarth gweiddi drilio larwm bas sgrechian curo dadlau',
  ],
  neighbour: [
    'neighbour neighbours neighbor next_door upstairs downstairs flat_above flat_below people_above',
    'cymydog cymdogion drws_nesaf drws_nesa lan_lofft llofft',
  ],
  // Roads, lights, cars
  road: [
    'road street lane highway carriageway pavement footpath kerb path footway tarmac junction roundabout bypass avenue verge',
    'ffordd stryd lon heol palmant pafin llwybr cwrb tarmac cylchfan',
  ],
  hole: [
    'pothole potholes pot_hole pot_holes hole holes crater craters sunken uneven cracked crack crumbling bump bumpy trip tripped broken_road loose_slab slab slabs cobbles cobblestone paving',
    'twll tyllau tyllog crac anwastad baglu ceudwll slab slabiau',
  ],
  light: [
    'streetlight streetlights street_light street_lights streetlamp lamp lamppost lamp_post lamp_posts flickering bulb lantern pitch_black dark light lights lighting',
    'golau gola gole goleuadau lamp lampau polyn fflachio bwlb tywyll goleuo',
  ],
  vehicle: [
    'car cars van vans vehicle vehicles motor motorbike scooter moped caravan truck lorry motorhome trailer hatchback',
    'car ceir fan faniau cerbyd cerbydau beic_modur carafan lori',
  ],
  wreck: [
    'abandoned wreck rusting rusty untaxed burnt_out burned_out flat_tyres no_tax no_mot mot rotting scrap sorn',
    'gadael rhydu dim_treth dim_mot llosgi pydru sgrap',
  ],
  parking: [
    'park parking parked bay bays permit permits resident residents visitor visitors zone yellow_line yellow_lines double_yellow',
    'parcio trwydded trwyddedau preswylwyr preswylydd ymwelydd ymwelwyr parth llinellau_melyn',
  ],
  ticket: [
    'ticket tickets pcn fine fined penalty windscreen traffic_warden appeal contest challenge penalty_charge bus_lane notice_to_owner clamped towed ringgo',
    'tocyn tocynnau dirwy cosb apelio herio ffenest_flaen warden',
  ],
  disabled: [
    'disabled disability wheelchair mobility walk walking arthritis crutches hip lungs breathless pip dla impairment amputee autism autistic blind',
    'anabl anabledd cadair_olwyn cerdded symudedd arthritis dall pip awtistig',
  ],
  tree: [
    'tree trees branch branches bough trunk stump roots ash oak sycamore willow overhanging bush bushes brambles',
    'coeden coed cangen canghennau brigyn gwreiddiau llwyn llwyni onnen derwen',
  ],
  carcass: [
    'dead_animal dead_cat dead_dog dead_fox dead_badger dead_bird dead_deer roadkill carcass squashed run_over ran_over badger hedgehog deer fox sheep',
    'anifail_marw wedi_marw mochyn_daear llwynog draenog carw dafad_marw',
  ],
  claim: [
    'claim claims compensation liability reimburse reimbursed who_pays whos_paying who_is_paying insurance insurer send_the_bill',
    'hawlio hawliad iawndal yswiriant pwy_sy_n_talu',
  ],
  hire: [
    'hire hiring hall halls pitch pitches court courts astro astroturf 3g sports_hall function_room community_centre pavilion playing_field rec',
    'llogi neuadd neuaddau cae caeau cwrt canolfan_gymunedol',
  ],
  drive: [
    'driveway drive dropped_kerb blocked_in boxed_in parked_in blocking across_my_drive garage gates',
    'dreif rhodfa cwrb_isel blocio garej',
  ],
  care: [
    'carer carers care care_home nursing_home social_worker social_services social_care respite dementia alzheimers needs_assessment occupational_therapist grab_rail grab_rails pendant day_centre home_help',
    'gofalwr gofalwyr gofal cartref_gofal gweithiwr_cymdeithasol gofal_cymdeithasol seibiant dementia',
  ],
  couple: [
    'partner husband wife boyfriend girlfriend gf bf missus hubby fiance ex ex_partner split_up broke_up separated divorce divorced walked_out',
    'partner gwr gwraig cariad cyn_bartner gwahanu ysgaru ysgariad',
  ],
  // Homes and repairs
  home: [
    'house home flat bungalow property maisonette apartment bedsit place studio annexe',
    'ty tai cartref fflat byngalo eiddo',
  ],
  housing: [
    'council_house council_flat council_home council_houses social_housing housing_register housing_list waiting_list housing_association bidding bid bids rehoused transfer mutual_exchange swap exchange homeswapper overcrowded downsize banding shortlist',
    'ty_cyngor tai_cyngor fflat_cyngor tai_cymdeithasol cofrestr_dai rhestr_aros cynnig cyfnewid gorlawn trosglwyddo',
  ],
  homeless: [
    'homeless homelessness hostel refuge nowhere rough_sleeping sleeping_rough sofa_surfing temporary_accommodation kicked_out thrown_out chucked_out shelter streets tent kipping evicted section_21 night_shelter emergency_accommodation',
    'digartref digartrefedd hostel lloches unman_i_fynd dim_unman pabell troi_allan cysgu_allan llety_dros_dro',
  ],
  landlord: [
    'landlord landlady letting_agent agent lease tenant tenancy tenancies lodger',
    'landlord tenant tenantiaeth asiant deiliad',
  ],
  rent: ['rent rents rental renting', 'rhent rhentu'],
  evict: [
    'evict evicted eviction possession bailiff bailiffs court summons hearing enforcement liability_order repossession seeking_possession',
    'troi_allan meddiant beilïaid beiliaid llys gwys gorchymyn',
  ],
  fixture: [
    'tap taps sink toilet loo cistern bath shower boiler radiator radiators window windows door doors lock hinge handle roof gutter guttering gutters drain drains ceiling tile tiles floorboards floorboard stairs banister bannister handrail socket sockets switch plug fence gate kitchen cupboard worktop fan extractor glazing plaster skirting letterbox drainpipe downpipe pipe pipes wiring fuse shed tank basin',
    'tap sinc toiled ty_bach bath cawod boeler rheiddiadur ffenestr ffenest drws drysau clo colfach to cwter landar draen nenfwd teils llawr grisiau canllaw soced swits plwg ffens giat cegin cwpwrdd plastr pibell',
  ],
  broken: [
    'broken broke leak leaking leaks dripping drip drips faulty knackered bust busted not_working wont_work stopped_working doesnt_work jammed stuck loose snapped blocked clogged cracked wobbly hanging_off packed_up damaged fell_off come_off coming_off rotten stiff',
    'torri wedi_torri gollwng diferu ddim_yn_gweithio blocio sownd rhydd difrodi wedi_stopio_gweithio',
  ],
  repair: [
    'repair repairs repaired fix fixed fixing mend mended maintenance replace replaced',
    'trwsio atgyweirio atgyweiriad atgyweiriadau cynnal_a_chadw trwsiad',
  ],
  trade: [
    'plumber electrician joiner carpenter engineer fitter workman workmen tradesman operative roofer plasterer glazier contractor handyman tradesperson builder repairman decorator gas_man',
    'plymwr plymar plymer trydanwr lectrishan saer peiriannydd gweithiwr crefftwr towr adeiladwr',
  ],
  appointment: [
    'appointment appointments slot rearrange reschedule booked visit visiting turn_up turned_up no_show job_number didnt_show never_came time_slot postpone',
    'apwyntiad apwyntiadau aildrefnu ymweliad slot rhif_gwaith gohirio',
  ],
  urgent: [
    'emergency urgent urgently burst flood flooding flooded gushing pouring no_heating no_hot_water no_water no_power no_electric no_electricity power_cut sparks sparking sewage locked_out break_in smashed dangerous out_of_hours 24_hour boarded overflowing freezing tripping',
    'argyfwng brys byrstio llifo gorlifo dim_gwres dim_dwr dim_trydan gwreichion carthion peryglus wedi_cloi_allan oriau_brig',
  ],
  damp: [
    'damp mould mold mouldy moldy mildew condensation moisture musty fungus spores wet_walls wet_patch black_spots dehumidifier',
    'lleithder tamp llwydni anwedd llaith lleithio ffwng',
  ],
  // Money
  counciltax: [
    'council_tax ctax counciltax',
    'treth_cyngor treth_y_cyngor dreth_gyngor dreth_cyngor treth_gyngor threth_y_cyngor threth_cyngor nhreth_cyngor nhreth_y_cyngor dreth_y_cyngor',
  ],
  pay: [
    'pay paying paid payment payments instalment instalments direct_debit dd standing_order debit_card card_payment payment_card reference_number post_office online_payment paypoint',
    'talu taliad taliadau debyd_uniongyrchol rhandaliad rhandaliadau archeb_sefydlog cerdyn swyddfa_bost',
  ],
  debt: [
    'arrears debt debts owe owing owed behind overdue struggling afford cant_pay cannot_pay unable_to_pay not_enough havent_got_enough enuf cant_cover reminder final_notice missed_payment missed_payments repayment fallen_behind payment_plan more_time promise skint broke hard_to_pay catch_up',
    'ddim_talu ddim_yn_talu heb_dalu ddim_gallu_talu ddim_yn_gallu_talu dyled dyledion ol_ddyled ol_ddyledion methu_talu ar_ei_hol_hi trafferth fforddio nodyn_atgoffa cynllun_talu addo methu_fforddio dim_pres dim_arian',
  ],
  cost: [
    'cost costs price charge charges fee fees much expensive cheap cheaper dear quid pounds',
    'cost costio pris faint ffi tal costau drud rhad',
  ],
  band: [
    'band bands banding valuation valued valuer voa valuation_office appeal_band too_high wrong_band',
    'band bandiau prisio prisiad swyddfa_brisio',
  ],
  discount: [
    'discount discounts exemption exempt single_person single_occupancy living_alone live_alone on_my_own student students disregard disregarded severely_mentally_impaired empty_property 25_percent only_adult apprentice carer',
    'gostyngiad gostyngiadau eithriad esempt person_sengl byw_ar_fy_mhen byw_ar_ben myfyriwr myfyrwyr eiddo_gwag',
  ],
  reduction: [
    'reduction ctr cts ctrs council_tax_support council_tax_reduction ctb council_tax_benefit low_income low_wage',
    'gostyngiad_treth cymorth_treth incwm_isel cyflog_isel',
  ],
  benefit: [
    'benefit benefits universal_credit uc housing_benefit hb jobseekers jsa esa income_support pension_credit tax_credits dhp discretionary pip carers_allowance attendance_allowance claim claiming housing_element backdate change_of_circumstances',
    'budd_dal budd_daliadau credyd_cynhwysol credyd_pensiwn budd_dal_tai hawlio lwfans cais_am_fudd',
  ],
  hardship: [
    'hardship foodbank food_bank hungry starving vouchers voucher grant fuel gas_meter electric_meter meter prepayment heating_bill warm household_support emergency_money crisis crisis_fund welfare essentials nappies eat cost_of_living energy_bills top_up',
    'caledi banc_bwyd llwglyd talebau taleb grant tanwydd mesurydd argyfwng_ariannol costau_byw gwresogi',
  ],
  moving: [
    'move moving moved move_out moving_out moving_in new_address change_of_address change_address relocating leaving new_house new_tenant bought_a_house sold completion vacated emigrating previous_occupier old_address forwarding',
    'symud symud_ty cyfeiriad_newydd newid_cyfeiriad gadael prynu_ty gwerthu tenant_newydd',
  ],
  // Life and the rest
  birth: [
    'birth births baby babies newborn born birth_certificate maternity daughter_born son_born twins midwife gave_birth',
    'genedigaeth babi geni baban tystysgrif_geni efeilliaid bydwraig',
  ],
  death: [
    'death deaths died dead_relative passed_away passed deceased funeral bereaved bereavement coroner undertaker late_husband late_wife death_certificate tell_us_once medical_examiner burial cremation widow widowed green_form',
    'marwolaeth marw bu_farw angladd crwner ymgymerwr profedigaeth tystysgrif_marwolaeth gweddw claddu amlosgi collais',
  ],
  register: [
    'register registering registration registrar registrars registry registry_office register_office certificate certificates copy_certificate',
    'cofrestru cofrestrydd swyddfa_gofrestru tystysgrif tystysgrifau',
  ],
  wedding: [
    'wedding weddings marriage married marry marrying hitched ceremony ceremonies civil_partnership wed bride groom give_notice fiance fiancee engaged vows venue',
    'priodas priodasau priodi seremoni seremonïau partneriaeth_sifil dyweddïo lleoliad',
  ],
  vote: [
    'vote voting votes voter election elections electoral electoral_roll electoral_register polling polling_station ballot postal_vote proxy candidate candidates poll_card open_register',
    'pleidlais pleidleisio etholiad etholiadau gorsaf_bleidleisio cofrestr_etholiadol post_pleidlais dirprwy ymgeiswyr fotio pleidlais_bost',
  ],
  school: [
    'school schools primary secondary reception infant infants junior nursery admissions admission catchment enrol preferences year_7 sixth_form school_place pupil pupils in_year waiting_list_school headteacher',
    'ysgol ysgolion cynradd uwchradd derbyn meithrin derbyniadau dalgylch lle_ysgol disgybl blwyddyn_7',
  ],
  meals: [
    'meal meals dinner dinners lunch lunches fsm school_meals school_dinners free_meals uniform pupil_premium canteen packed_lunch holiday_vouchers blazer',
    'pryd prydau cinio ciniawau prydau_ysgol prydau_am_ddim gwisg_ysgol ffreutur',
  ],
  library: [
    'library libraries book books borrow ebooks ebook audiobook audiobooks audio_books library_card reading renew_books rhymetime story_time storytime printing photocopy photocopier novels large_print librarian wifi computers borrowed',
    'llyfrgell llyfrgelloedd llyfr llyfrau benthyg e_lyfrau llyfrau_llafar cerdyn_llyfrgell darllen argraffu cyfrifiadur cyfrifiaduron',
  ],
  planning: [
    'planning permission extension conservatory loft dormer planning_application application_number objection object shed outbuilding permitted_development listed conservation tree_preservation tpo building_regs building_regulations pre_app porch decking change_of_use summerhouse householder planners solar_panels architect',
    'cynllunio caniatad estyniad ystafell_wydr cais_cynllunio gwrthwynebu sied adeilad_rhestredig ardal_gadwraeth gorchymyn_cadw_coed cynlluniau caniatad_cynllunio datblygiad',
  ],
  complain: [
    'complaint complaints complain complaining disgusted disgusting rude unhappy ombudsman disgrace terrible appalling useless grievance unacceptable fobbed formal_complaint let_down dissatisfied awful shocking compensation apology',
    'cwyn cwyno cwynion ombwdsmon anfodlon anfoesgar gwarthus ofnadwy siomedig ymddiheuriad iawndal',
  ],
  contact: [
    'contact phone telephone ring call email address reception opening_hours open_hours opening_times get_in_touch speak opening open closed close shut office offices phone_number tel switchboard helpline front_desk in_person face_to_face post_letter hold on_hold write_to',
    'cysylltu ffonio ffon ebost e_bost cyfeiriad oriau_agor ar_agor agor ar_gau cau swyddfa swyddfeydd rhif_ffon derbynfa galw_heibio',
  ],
  // Small kinds that any topic may use
  kin: [
    'mum mom mam mother dad father nan nana gran grandma grandad grandfather grandmother husband wife partner son daughter brother sister uncle aunt auntie aunty',
    'tad mam nain taid mamgu tadcu gwr gwraig partner mab merch brawd chwaer ewythr modryb',
  ],
  child: [
    'child children kid kids baby toddler son daughter lad boy girl little_one teenager',
    'plentyn plant plant_bach bachgen hogyn hogan crwt',
  ],
  weekday: [
    'monday tuesday wednesday thursday friday saturday sunday mon tues tue wed thurs thur fri',
    'dydd_llun dydd_mawrth dydd_mercher dydd_iau dydd_gwener dydd_sadwrn dydd_sul',
  ],
  holiday: [
    'christmas easter xmas bank_holiday bank_hol boxing_day new_year new_years good_friday may_day',
    'nadolig pasg gwyl_y_banc gwyliau_banc calan gwyl_san_steffan',
  ],
  stolen: [
    'stolen nicked pinched stole theft vandalised burnt melted blew_away disappeared vanished gone_missing',
    'dwyn wedi_diflannu diflannu llosgi chwythu_i_ffwrdd',
  ],
  request: [
    'apply application form sign_up how_to_get request order renew renewal',
    'gwneud_cais cais ymgeisio ffurflen archebu adnewyddu',
  ],
  another: [
    'new another extra replacement second bigger larger spare additional',
    'newydd arall ychwanegol mwy ail',
  ],
  colour: [
    'colour color black blue green brown grey purple red which_bin',
    'lliw du glas gwyrdd brown llwyd coch pa_fin',
  ],
  aids: [
    'rail rails handrail handrails hand_rail hand_rails grab_rail grab_rails stairlift stair_lift ramp wet_room walk_in_shower level_access_shower bath_seat bath_board bath_lift raised_toilet_seat commode walking_frame zimmer hoist perching_stool key_safe adaptation adaptations adapted out_of_bed out_of_the_bath in_and_out_of washing_and_dressing washed_and_dressed wash_herself wash_himself wash_myself',
    'canllaw canllawiau rheilen lifft_grisiau ramp cawod_cerdded_i_mewn sedd_bath ffram_gerdded addasiad addasiadau',
  ],
  called: [
    'card_through card_saying calling_card while_i_was_out while_we_were_out when_i_was_out when_we_were_out you_called_but sorry_we_missed missed_you_today',
    'cerdyn_drwy_r cerdyn_trwy_r cerdyn_drwyr tra_o_n_i_allan pan_o_n_i_allan',
  ],
};
