// Words that tell of a danger and are put right when they are misspelt; of two that are as near, the first.

export const keyWords: readonly string[] = (
  'smell smells smelling smelled stinks stinking reeks leak leaking leaks escaping hissing fumes rotten meter boiler cooker ' +
  'carbon monoxide alarm alarms detector sounding beeping headache headaches dizzy sick poisoning ' +
  'fire flames smoke smoking burning burnt caught alight house kitchen building bedroom stairs stairwell neighbour neighbours battery charger exploded explosion spreading ' +
  'electric electrics electrical electrocuted shock shocks shocked socket sockets plug plugs sparks sparking wires wire cable cables exposed hanging dangling fuse light lights water dripping pouring coming through fusebox switch melted buzzing crackling ' +
  'ceiling roof wall balcony chimney collapsed collapsing collapse falling fallen bulging sagging crumbling scaffolding floor trapped rubble masonry ' +
  'kill killing kills myself suicide suicidal dying dead live living alive anymore worth point jump bridge harm harming cutting hanging goodbye wrists without ' +
  'breathe breathing breath unconscious unresponsive collapsed chest pain pains heart attack stroke seizure fitting overdose tablets pills swallowed bleach bleeding blood ambulance choking chokes wake fell fallen floor blue grey floppy allergic reaction swelling burned scalded drowning labour diabetic responding moving paracetamol paramedics unwell fainted ' +
  'husband wife boyfriend girlfriend partner stepdad brother hitting hits beating beaten punched punching strangled strangling stabbed stabbing attacked attacking attacks threatened threatening threatens knife machete intruder burglar burglars breaking break broken screaming scared frightened terrified raped assaulted violent violence abusive abused followed hiding hurting kicking smashing throat domestic murder gun weapon outside ' +
  'flood flooding flooded flooding rising river basement stranded ' +
  'lift elevator stuck inside ' +
  'biting bitten mauled aggressive dangerous loose ' +
  'baby child children toddler daughter missing locked alone neglected abandoned starving wandering elderly vulnerable ' +
  'petrol diesel emergency urgent help danger police ' +
  'arogl arogli gollwng gollyngiad monocsid larwm fflamau llosgi gwreichion gwifrau trydan drydan nenfwd cwympo dymchwel disgyn ambiwlans anadlu anymwybodol tabledi gwaedu frest ymosod bygwth cyllell lladd hunanladdiad sownd llifogydd plentyn perygl argyfwng brathu'
).split(' ');

/** Those of them that people use as often who are in no danger: alone they raise no doubt. */
export const plainWords: readonly string[] = (
  'boiler cooker house kitchen building bedroom stairs stairwell neighbour neighbours battery charger light lights coming through floor worth point ' +
  'outside inside without moving loose break help urgent live living husband wife partner boyfriend girlfriend brother daughter child children baby ' +
  'anymore meter plug plugs wake part wall roof switch following hiding missing locked alone water police'
).split(' ');
