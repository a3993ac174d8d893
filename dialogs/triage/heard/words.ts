// Words that tenants use for the same thing, for the rules of what tells of a danger.
import type { Lists } from '../../../bot/understanding/ears/lists.ts';

const FAMILY =
  'mum mam mom mummy mother dad daddy father stepdad stepmum nan nana nanny nanna gran granny grandma grandmother grandad granddad grandpa grandfather husband hubby wife missus partner boyfriend girlfriend bf gf fiance ex son daughter stepson brother sister bro sis uncle auntie aunt aunty nephew niece cousin';
const OTHERS =
  'someone somebody anyone friend mate neighbour neighbours neighbor tenant resident man men woman women lady bloke guy lad lads person people pensioner flatmate housemate lodger carer landlord';
const KIDS =
  'child children childs childrens kid kids baby babies babys bby toddler toddlers infant newborn boy boys girl girls son daughter grandson granddaughter grandchild nephew niece teenager youngster youngsters bairn';

export const words: Lists = {
  kid: KIDS,
  who: `he she they him her them i we ${FAMILY} ${OTHERS} ${KIDS}`,
  other: `he she they ${FAMILY} ${OTHERS} gang youth youths kids thugs gunman`,
  abuser: `he she they ${FAMILY} neighbour neighbours someone somebody man men lads bloke guy gang landlord flatmate stalker dealer dealers`,
  victim: `me us my myself him her them ${FAMILY} someone woman lady man people ${KIDS}`,
  loved: `partner husband hubby wife boyfriend girlfriend bf gf ex dad stepdad father mum mother son brother uncle him her`,
  place:
    'house flat home homes kitchen building block room bedroom bathroom lounge loft attic hall hallway corridor landing stairwell stairs stairway garage shed basement cellar cupboard property place flats tower maisonette bungalow caravan tent balcony balconies',
  thing:
    'cooker oven hob grill pan bin bins binstore chute car van motorbike moped bike ebike scooter battery charger phone tv telly sofa settee couch bed mattress curtain curtains carpet blanket toaster microwave fridge freezer dryer drier tumble washer dishwasher boiler heater fence tree hedge balcony window roof lift rubbish skip letterbox cladding chip fat sheets duvet laptop vape hair clothes',
  smell: 'smell* smelt stink* stank reek* whiff odour odor fumes pong ponging honking scent stench niff',
  alarmed:
    'going goes gone went sound* beep* bleep* bip* chirping ringing rings screaming scream* screech* blaring shouting flashing alarming activated triggered start* singing wailing pinging red constant* nonstop keeps reading says showing',
  light:
    'light lights lamp lamps bulb bulbs spotlight spotlights downlight downlights lightbulb lighting chandelier',
  electrics:
    'light lights lamp bulb spotlight spotlights downlights lighting socket sockets plug plugs electric electrics electrical electricity electics fuse fuses fusebox fuseboard consumer switch switches wiring wires cables extension meter cooker rose',
  appliance:
    'cooker oven kettle toaster washer washing fridge freezer shower tap taps radiator boiler sink socket switch plug light heater microwave dryer dishwasher tumble hob lamp bath immersion',
  hurts:
    'hit hits hitting beat beats beating beaten punch* kick* slap* strangl* choke* choking attack* stab* hurt hurts hurting batter* smack* threaten* assault* rape* raping kill killed killing abus* burn throttl* thump* headbutt* shove* bash* molest* groped touching touches pushed threw throws throwing dragged grabs grabbed',
  weapon:
    'knife knives nife gun guns machete hammer axe bat weapon blade sword firearm shotgun crossbow acid screwdriver',
  part: 'chest heart',
  pills:
    'tablets tablet pills pill paracetamol* meds medication medicine antidepressants insulin overdose codeine diazepam ibuprofen',
  poison:
    'bleach cleaner cleaning detergent poison antifreeze battery batteries magnet weedkiller acid disinfectant capsule liquitab dishwasher',
  building:
    'ceiling ceilings roof wall walls chimney balcony building floor floors stairs staircase stair house flat block scaffold* joist joists beam beams plaster brick* masonry cladding bridge lintel loft porch canopy',
  falls: 'collaps* fell fall falling fallen caved caving crumbl* gave given dropped came coming come crash*',
  rising: 'rising rises rose pouring coming flooding gushing filling surging flowing rushing burst',
  flood: 'flood flooding flooded floodwater floods floodwaters',
  dog: 'dog dogs bully bullies xlbully staffie staffy staffies pitbull pitbulls rottweiler alsatian mastiff hound akita dogo puppy',
};
