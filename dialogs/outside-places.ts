// Still more of what dialogs/outside.ts lists: what a council is told every day of its streets, its parks and its homes, and has no topic here. What one word gives away stands in elsewhere.ts.
import type { Language } from '../bot/model.ts';

export const placesOutside: Readonly<Record<Language, readonly string[]>> = {
  en: [
    // Streets
    'somebody has sprayed racist words on the underpass',
    'spray paint all over the shutters again',
    'a builder has left his skip in the road for two months',
    'how long is a skip allowed to stay on the street',
    'skip taking up the parking spaces outside ours',
    'the street name sign has fallen off the wall',
    'the man on the crossing stays red and never goes green',
    'a post has been knocked down at the edge of the pavement',
    'paint a disabled bay on the road outside my home',
    'the litter bin at the bus stop has not been emptied',
    'when will the street be swept',
    'rubbish was spilt down the street when the bins were emptied',
    'the crew tipped my bin and left a mess all over the road',
    'people from other houses keep putting things in my wheelie bin',
    // Parks and open ground
    'the climbing frame in the park is broken',
    'when do you next cut the grass on our green',
    'the grass on the verges is knee high',
    'caravans have set up camp on the field',
    // Neighbours
    'next door has fitted a security camera that looks into my bedroom',
    'the hedge next door has got so tall that we have no light',
    // Homes
    'when is our street getting new kitchens and bathrooms',
    'are our windows down to be renewed this year',
    'nobody cleans the stairwell in our flats',
    'the cleaner never comes to our block',
    // Schools
    'the school taxi did not come for my daughter',
  ],
  cy: [
    'mae rhywun wedi chwistrellu paent hiliol ar y wal',
    'mae sgip wedi bod ar y ffordd ers mis',
    'am faint mae sgip yn cael aros ar y stryd',
    'mae offer chwarae’r parc wedi torri',
    'pryd dych chi’n torri’r glaswellt nesaf ar ein stad ni',
    'mae’r borfa ar ochr y ffordd yn uchel iawn',
    'draen y stryd wedi blocio o flaen y tŷ',
    'mae camera drws nesaf yn edrych i mewn i fy nhŷ',
    'mae arwydd enw’r stryd wedi diflannu',
    'goleuadau’r groesfan wedi torri',
    'mae bin sbwriel yr arhosfan bysiau yn llawn',
    'ble mae parcio am ddim',
    'pryd mae’r stryd yn cael ei hysgubo',
  ],
};
