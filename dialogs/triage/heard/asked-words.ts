// Words and whole messages that belong to the questions of ../asks.ts.

/** Words that add nothing to it, in both languages. */
export const FILLERS =
  'a an the is its it there theres i im ive we my our in on at of to and or for me us now please quick quickly urgent urgently asap here someone somebody can could you help need got get have has been just very really so bad badly am oh god omg hi hello hey quick this that be some think may might smell smells see hear feel feeling going what do he hes she shes him her they his mum dad nan son daughter baby neighbour man woman out up all still somewhere something funny weird strange flat house home kitchen bathroom room door next outside inside upstairs downstairs from by with maybe not sure possibly like little slight bit faint urgent after someones mae yn y yr fi mi i mewn nawr rwan plis help oes gen na dwi dw angen yma rhywbeth isio eisiau o ar wedi gyflym hi e fo maen gyda fy';

/** Whole messages that say the same, normalised. */
export const UNCLEAR =
  'help me now|please help me quickly|someone call 999|call 999|police please|help nawr|dwi mewn perygl|mewn perygl|rwyf mewn perygl|dw i mewn perygl|can you help me its an emergency|i need help its an emergency|help emergency|help me|please help|please help me|help help|help me please|help now|help us|somebody help|someone help|someone help me|somebody help me|need help now|need help urgently|i need help now|urgent help|urgent help needed|help its urgent|help urgent|help help help|help quick|quick help|call the police|need police|i need the police|police|police now|get help|send help|send someone now|helpwch fi|helpwch|help plis|cymorth nawr|heddlu|brys|cymorth brys|mewn trafferth|mewn trafferth mawr|angen help nawr|angen help ar frys|plis helpwch';
