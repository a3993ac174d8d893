// Somebody asks what stands on another's account. Owner: customer services. What comes of it: why not here, how it can be done, and what can be done now.
import type { Both, Offer } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { council } from '../council.ts';

/** The same whoever it is of, and whether there is such an account: nothing is looked up. */
export const askForSomebody = form('ask-for-somebody', 'your question for somebody else')
  .needs(0)
  .end(() => ({ kind: 'tell', text: () => NOT_HERE, offers: NOW }));

// Welsh is a draft until a translator has approved it, and without a roof over a letter: one would make three texts into five.
const NOT_HERE: Both = {
  en: `It's good that you are helping. I can't tell you about somebody else's account here, because it is theirs. They can give their say on the phone: call ${council.phone} with them. If you act for them by law, such as by a power of attorney, call too, and a person checks it. Here you can pay, report a repair or complain for them, or ask by reference.`,
  cy: `Da eich bod yn helpu. Alla i ddim dweud wrthych am gyfrif rhywun arall yma, am mai eu cyfrif nhw ydyw. Gallant roi eu gair i ni: ffoniwch ${council.phone} gyda nhw. Os ydych yn gweithredu drostynt drwy'r gyfraith, fel gydag atwrneiaeth, ffoniwch hefyd, a bydd person yn gwirio. Yma gallwch dalu, rhoi gwybod am waith trwsio neu gwyno drostynt, neu holi wrth gyfeirnod.`,
};
const NOW: readonly Offer[] = [
  { id: 'form:pay', words: { en: 'Pay for them', cy: 'Talu drostynt' } },
  { id: 'form:report-repair', words: { en: 'Report a repair', cy: 'Gwaith trwsio' } },
  { id: 'form:make-complaint', words: { en: 'Make a complaint', cy: 'Gwneud cwyn' } },
  { id: 'form:check-reference', words: { en: 'Ask by reference', cy: 'Holi wrth gyfeirnod' } },
  { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } },
];
