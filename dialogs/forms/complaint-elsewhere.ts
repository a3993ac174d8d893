// What has a way of its own beside a complaint: appeals and other schemes with their own time limits. Owner: customer services.
// Welsh is a draft until a translator has approved it.
import type { Both, Outcome } from '../../bot/model.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { council } from '../council.ts';

export type Elsewhere = {
  readonly id: string;
  /** On normalised words, in either language. */
  readonly said: RegExp;
  /** What it is and how it goes; said before the choice and, if they take it, once more. */
  readonly how: Both;
};

const both = (en: string, cy: string): Both => ({ en, cy });
const WAYS: readonly Elsewhere[] = [
  {
    id: 'pcn',
    said: /\b(?:pcn|penalty charge|parking (?:ticket|fine)|bus lane fine|dirwy barcio)\b/,
    how: both(
      `If a parking or bus lane fine is wrong, you can challenge it. Do that by the dates on the notice, as a complaint does not stop them: ${council.site}/parking/pcn`,
      `I ddweud bod dirwy parcio neu lôn fysiau yn anghywir, heriwch hi erbyn y dyddiadau ar yr hysbysiad: ${council.site}/parking/pcn. Nid yw cwyn yn atal y dyddiadau hynny.`,
    ),
  },
  {
    id: 'benefit',
    said: /\b(?:(?:housing benefit|council tax (?:support|reduction)|benefits?) (?:\w+ ){0,4}(?:wrong|stopped|refused|decision|cut|overpaid|overpayment|appeal)|budd dal tai)\b/,
    how: both(
      `If a choice that we made on your benefit is wrong, write to us to look at it again, or appeal. The letter says by when: often one month. Call ${council.phone} for help.`,
      `Os yw penderfyniad ar eich budd-dal neu gymorth treth gyngor yn anghywir, gofynnwch yn ysgrifenedig i ni edrych eto, neu apeliwch. Mae'r llythyr yn dweud erbyn pryd: mis yn aml. Ffoniwch ${council.phone} am help.`,
    ),
  },
  {
    id: 'school',
    said: /\b(?:school (?:place|admission|appeal|exclu)\w*|(?:excluded|expelled) from school|lle mewn ysgol)\b/,
    how: both(
      `If a school said no to your child, you can appeal to people who do not work for us. The letter says how, and by when: ${council.site}/schools/admissions`,
      `Mae gan le mewn ysgol neu waharddiad ei apêl ei hun, i bobl nad ydyn nhw'n gweithio i ni. Mae'r llythyr yn dweud sut, ac erbyn pryd: ${council.site}/schools/admissions`,
    ),
  },
  {
    id: 'social-care',
    said: /\b(?:social (?:worker|care|services)|care home|carers? assessment|gweithiwr cymdeithasol|gofal cymdeithasol)\b/,
    how: both(
      `Social care has a way of its own, set out by law. Call ${council.phone} and ask for it. Or go on here, and we pass it to them.`,
      `Mae cwynion am ofal cymdeithasol yn dilyn ffordd a osodir gan y gyfraith, gyda'i phobl ei hun. Ffoniwch ${council.phone} a gofyn amdani, neu ewch ymlaen yma: byddwn yn ei phasio iddynt.`,
    ),
  },
  {
    id: 'insurance',
    said: /\b(?:insurance claim|(?:claim|pay|sue|suing) (?:\w+ ){0,4}(?:damage|injur\w*|compensation)|compensation for (?:my )?(?:injur\w*|car|damage)|hawliad yswiriant)\b/,
    how: both(
      `If you were hurt or something was damaged and you want money for it, you need to make a claim. Call ${council.phone} and ask for the form. A complaint cannot get you that money.`,
      `I gael arian am anaf neu ddifrod, mae angen hawliad ar ein tîm yswiriant: ffoniwch ${council.phone} a gofyn am y ffurflen. Nid yw cwyn yn penderfynu hynny.`,
    ),
  },
  {
    id: 'councillor',
    said: /\b(?:council?lors?|cllr|councilors?|cynghorydd|cynghorwyr)\b/,
    how: both(
      `A legal officer looks at how councillors behave. Call ${council.phone} and ask for the form for that.`,
      `Y swyddog monitro sy'n edrych ar ymddygiad cynghorydd, o dan y cod ymddygiad. Ffoniwch ${council.phone} a gofyn am y ffurflen honno.`,
    ),
  },
  {
    id: 'data',
    said: /\b(?:data protection|gdpr|data breach|my (?:personal )?data|personal (?:data|information)|subject access|diogelu data)\b/,
    how: both(
      `One of our staff looks at what we did with what we know of you: the data protection officer. Call ${council.phone} and ask for them. They write to you within 30 days to say that they have it. You can also go to ico.org.uk`,
      `Ein swyddog diogelu data sy'n edrych ar yr hyn a wnaethom â'ch data personol. Bydd yn ysgrifennu atoch o fewn 30 diwrnod i ddweud ei fod wedi dod. Ffoniwch ${council.phone} a gofyn amdano. Gallwch hefyd fynd at y Comisiynydd Gwybodaeth, ico.org.uk`,
    ),
  },
  {
    id: 'welsh',
    said: /\b(?:welsh (?:language|speaker|version|medium)|(?:in|no|not|speak) welsh|yn gymraeg|gwasanaeth cymraeg|iaith gymraeg)\b/,
    how: both(
      `Our Welsh language officer looks at this. Call ${council.phone}, in Welsh or English, and ask for them.`,
      `Ein swyddog y Gymraeg sy'n edrych ar gwynion am ein Cymraeg. Ffoniwch ${council.phone}, yn Gymraeg neu'n Saesneg, a gofyn amdano.`,
    ),
  },
];

/** The one way that their words fit; the first of several. */
export const elsewhereFor = (happened: string): Elsewhere | undefined => {
  const said = normalise(happened);
  return WAYS.find((way) => way.said.test(said));
};

/** They took it: it is said once more, as the last that they hear of it here. Nothing was sent. */
export const elsewhereRule = (happened: string, choice: string | undefined): Outcome | undefined => {
  const way = choice === 'other-way' ? elsewhereFor(happened) : undefined;
  return (
    way && {
      kind: 'tell',
      text: () => both(`${NOT_SENT.en} ${way.how.en}`, `${NOT_SENT.cy} ${way.how.cy}`),
      offers: [
        {
          id: 'form:make-complaint',
          words: { en: 'Make a complaint all the same', cy: 'Gwneud cwyn er hynny' },
        },
        { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } },
      ],
    }
  );
};
const NOT_SENT = {
  en: 'OK. I have sent no complaint.',
  cy: 'Iawn. Dydw i ddim wedi anfon cwyn.',
};
