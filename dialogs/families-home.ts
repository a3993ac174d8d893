// Words that mean much the same of homes, money and whoever asks.
import type { Families } from './families.ts';

export const homeFamilies: Families = {
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
    'tap taps sink toilet loo cistern bath shower boiler radiator radiators rads window windows door doors lock hinge handle roof gutter guttering gutters drain drains ceiling tile tiles floorboards floorboard stairs banister bannister handrail socket sockets switch plug fence gate kitchen cupboard worktop fan extractor glazing plaster skirting letterbox drainpipe downpipe pipe pipes wiring fuse shed tank basin',
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
