// Words and phrases that name what no council does, or not this one: whoever says one is not answered outright.

/** What people ask anyone, and no council does: a message that names it is never answered outright, unless the topic names it too. */
export const elsewhere: readonly [en: string, cy: string] = [
  'jokes tell_me_a_joke tell_us_a_joke tell_a_joke riddle poem song sing rap story weather forecast football rugby cricket match score goal film movie ' +
    'netflix pizza restaurant takeaway recipe cook rice flight flights hotel train trains taxi translate french ' +
    'spanish german laptop iphone android wordle crossword homework essay prime_minister president capital ' +
    'world_cup horoscope bitcoin shares lottery passport passports driving_licence driving_test dvla gp doctor ' +
    'dentist prescription favourite boyfriend girlfriend instructions prompt chatgpt python javascript dinosaur ' +
    'planet moon celebrity concert bus_pass swimming swimming_pool leisure_centre councillor tesco allotment ' +
    'allotments broadband wifi amazon ebay parcel parcels royal_mail evri uber mortgage_rate mortgage_rates ' +
    'car_insurance tax_my_car tax_my_van tax_code tax_return self_assessment hmrc my_tax_code driving_license ' +
    'uc_journal uc_payment travel_visa national_insurance child_benefit maternity_pay jury_service speeding ' +
    'speed_camera tv_licence water_bill thames_water smart_meter settled_status minimum_wage ' +
    'congestion_charge business_rates cv premier_league bake christmas_tree haircut hamster hamsters kitten ' +
    'puppy_training linux sql system_prompt meaning_of_life brexit leeds_council leeds_city birmingham_council ' +
    'birmingham_city manchester_council manchester_city bristol_council sheffield_council liverpool_council ' +
    'cardiff_council swansea_council wrexham_council newport_council gwynedd_council nottingham_council ' +
    'leicester_council bradford_council newcastle_council glasgow_council edinburgh_council state_pension_age ' +
    'pip_review my_bike should_i_vote licence_points citizenship vodafone asda aldi lidl morrisons sainsburys argos ikea ' +
    'british_gas scottish_power octopus_energy energy_bill energy_supplier gas_supplier electricity_supplier gas_bill ' +
    'mot mot_test mot_check road_tax my_car_taxed tax_on_my_car phone_screen phone_contract hospital_appointment surgery ' +
    'optician prescriptions antibiotics jobcentre savings_rate exchange_rate euros cash_machine ' +
    'my_pin netball golf boxing cinema airport ferry ryanair mcdonalds greggs salmon lasagne ' +
    'toronto euromillions xbox playstation ps5 fortnite spotify ' +
    'instagram tiktok youtube vet vets skip_permit skip_permits skip_licence skip_license select_from drop_table delete_from western_power national_grid power_company ' +
    'school_shut school_closed school_is_shut school_is_closed schools_are_shut schools_are_closed school_closure school_closures snow_day ' +
    'is_school_open is_the_school_open is_school_on pavement_licence tables_outside chairs_outside outside_my_cafe ' +
    'graffiti skate_park skatepark skate_ramp satellite_dish sky_dish cctv quad_bike quad_bikes dirt_bike dirt_bikes bonfire bonfires ' +
    'fairy_lights christmas_lights xmas_lights festive_lights living_in_it lives_in_it sleeping_in_it living_in_a_van living_in_vans ' +
    'keep_a_dog keep_a_cat keep_pets keep_chickens have_pets allowed_pets paint_my decorate_my allowed_to_paint allowed_to_decorate',
  'jôc cerdd cân canu tywydd pêl_droed rygbi ffilm bwyty rysáit gwesty trên tacsi cyfieithu pasbort trwydded_yrru meddyg deintydd tocyn_bws pwll_nofio nofio canolfan_hamdden cynghorydd wifi parsel treth_car tesco asda aldi lidl feddygfa meddygfa nwy bil_nwy bil_trydan siocled gyrru yrru drwydded_yrru nhrwydded_yrru cerdyn_banc ngherdyn cwrw sinema maes_awyr fferi loteri san_steffan dinasyddiaeth signal cyngor_caerdydd cyngor_abertawe cyngor_gwynedd ysgol_ar_gau ysgolion_ar_gau ysgol_ar_agor graffiti parc_sglefrio coelcerth cadw_ci cadw_cath cadw_anifail cadw_anifeiliaid byw_ynddi byw_ynddo goleuadau_nadolig',
];
