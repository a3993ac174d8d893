// Words that mean much the same of rubbish, roads and what stands outside.
import type { Families } from './families.ts';

export const streetFamilies: Families = {
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
};
