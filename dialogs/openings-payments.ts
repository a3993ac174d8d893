// Words that ask after a payment: what became of it, its receipt, that it was made twice, that its link fails, and "can I pay £20". On normalised words.
import type { Opening } from '../bot/content.ts';

/** What was sent last was a link to pay, or something of a payment. */
const PAYING = ['pay', 'pay-last', 'payment-receipt', 'paid-twice'];
/** Another matter that is paid for, or money that is not paid to us. */
const NOT =
  '(?!.*\\b(?:bulky|sofas?|mattress\\w*|parking|pcn|permits?|library|licen[cs]e|fine|benefits?|universal credit|uc|wages?|housing benefit|discount|reduction|band|direct debit|dd|how (?:do|can|to)|where (?:do|can)|sut|sylw|housing application|repair|deposit|school|meals?|grant|swmpus|parcio|trwydded|budd dal)\\b)';
const LEAD =
  '(?:(?:hi|hello|hey|please|pls|plz|sorry|so|and|ok|okay|but|well|um|erm|just|excuse me|it says|says|it is saying|making sure|can you (?:tell me|check|see)|could you (?:tell me|check|see)|tell me|i want to know|checking|wondering|do you know|if|whether|chi) )*';
const MY = '(?:(?:my|the|that|this|our|a|any|last) )?';
const MONEY =
  '(?:(?:rent|council tax|ctax|garage|card) )?(?:payments?|pyments?|paymnts?|paymets?|money|cash|transfer)';
const SUM = '(?:£ ?)?\\d{1,4}(?:[. ]\\d\\d)?(?: ?(?:quid|pounds?|punt|bunnoedd))?';
const END =
  '(?: (?:yet|ok|okay|please|pls|plz|then|or not|now|today|alright|all right|x|mate|thanks|ta|for (?:my|the) (?:rent|council tax|garage)))*$';
const CY_END = '(?: (?:eto|nawr|plis|os gwelwch yn dda|heddiw|yn iawn|diolch))*$';

const status: readonly RegExp[] = [
  new RegExp(
    `^${NOT}${LEAD}${MY}payment (?:hasnt|has not|didnt|did not|isnt|is not|never|wont|still hasnt|has)(?: (?:been|still|yet))* (?:show(?:n|ed|ing)?(?: up)?|gone through|go through|come (?:off|out|through)|arrived?|taken|worked?|received|failed|registered|cleared).{0,30}$`,
  ),
  new RegExp(`^${NOT}${LEAD}${MY}(?:card )?payment (?:failed|didnt work|was declined|got declined)${END}`),
  new RegExp(
    `^${NOT}${LEAD}(?:you|u|they) (?:havent|have not|didnt|never) (?:got|get|had|received?|taken) ${MY}(?:${MONEY})${END}`,
  ),
  new RegExp(
    `^${NOT}${LEAD}(?:(?:i|we|want|need|would|like|to|can|could|you|u) )*(?:check|see|find|look up|trace) (?:for )?${MY}payments?(?: (?:i|we) (?:made|sent|paid))?${END}`,
  ),
  new RegExp(
    `^${NOT}${LEAD}(?:have|did) (?:you|u) (?:received?|got|get|had) (?:my |our )?(?:rent|council tax|ctax)${END}`,
  ),
  new RegExp(
    `^${NOT}${LEAD}(?:was i charged|(?:did|has) it (?:take|taken?|charged?) (?:my card|me|the money))(?: .{0,20})?$`,
  ),
  new RegExp(
    `^${NOT}${LEAD}(?:(?:i|we|ive|weve|have) )*(?:paid|payed)\\b.{0,30}\\bstill (?:says?|saying|shows?|showing) (?:that )?(?:i|we) owe\\b.{0,20}$`,
  ),
  // "I paid yesterday, has it gone in".
  new RegExp(
    `^${NOT}${LEAD}(?:(?:i|we|ive|weve|have|just|dw|dwi|rydw|wedi|di) )*(?:paid|payed|talu)\\b.{0,30}\\b(?:has|did|is|have) (?:it|you|u|that) (?:gone|go|come|come through|been|got|get|received?|had|shown?|in|there|ok)\\b.{0,30}$`,
  ),
  new RegExp(
    `^${NOT}.{0,20}\\b(?:wedi|di) talu\\b.{0,30}\\b(?:ydy|ydi|a yw|aeth) (?:o|e|fo|fe|hi|r arian)? ?(?:wedi )?(?:cyrraedd|mynd|drwodd|trwodd|dod)\\b.{0,20}$`,
  ),
  /^(?:ble|lle) (?:mae|maer) (?:fy )?(?:nhaliad|taliad|arian|mhres)(?: i)?(?: plis)?$|^(?:g?wirio|gweld) (?:fy )?(?:nhaliad|taliad|daliad)(?: plis)?$/,
  // "Did my payment go through", "has the money come out", "have you got my rent payment".
  new RegExp(
    `^${NOT}${LEAD}(?:did|has|have|is|was|does|hasnt|didnt|do you know if) ${MY}${MONEY} (?:\\w+ )?(?:go|gone|went|get|got|come|came|been|show(?:n|ing|ed)?|clear(?:ed)?|land(?:ed)?|reach(?:ed)?|arrive|arrived|work(?:ed)?|ok|okay|received|taken|processed|accepted|through|in|paid|made|failed?|declined)\\b.{0,30}$`,
  ),
  new RegExp(
    `^${NOT}${LEAD}(?:(?:did|have|has) )?(?:you|u|ya|they|the council|anyone) (?:all )?(?:get|got|gotten|receive|received|had|have|seen|see|take|taken|took) ${MY}(?:${MONEY}|${SUM}|rent (?:payment|money)|council tax (?:payment|money))(?: (?:i|that i|what i) (?:sent|paid|just sent|just paid))?${END}`,
  ),
  new RegExp(
    `^${NOT}${LEAD}(?:did|has|have) (?:i|it) (?:\\w+ )?(?:paid|pay)(?: (?:it|my (?:rent|council tax|garage|bill)|the (?:rent|council tax|bill)))?(?: (?:already|ok|yet|or not|go through))*$`,
  ),
  new RegExp(`^${NOT}${LEAD}where (?:is|has|did|s) ${MY}${MONEY}(?: (?:i paid|gone|go|that i paid))?${END}`),
  new RegExp(
    `^${NOT}${LEAD}(?:what happened (?:to|with)|any news (?:on|of|about)|check|status of|check on|track) ${MY}${MONEY}(?: (?:i (?:made|sent|paid)|status))?${END}`,
  ),
  new RegExp(
    `^${NOT}${LEAD}${MY}(?:payment|money) (?:status|go through|gone through|went through|received)${END}`,
  ),
  new RegExp(
    `^${NOT}${LEAD}(?:a |mae |oes |ydy |ydi |wnaeth |aeth )+(?:fy |r |y )?(?:nhaliad|taliad|thaliad|arian|mhres|pres)\\b.{0,40}$`,
  ),
  new RegExp(
    `^${NOT}${LEAD}(?:(?:a |ydych chi )*(?:wedi cael|gawsoch chi|gaethoch chi|dderbynioch chi|wedi derbyn)) (?:fy |r |y )?(?:nhaliad|taliad|arian|mhres|pres)${CY_END}`,
  ),
];
/** Of whatever was sent last, which was a payment. */
const statusAfter: readonly RegExp[] = [
  new RegExp(
    `^${LEAD}(?:did|have|has) (?:you|u|ya|they|the council|it) (?:\\w+ )?(?:get|got|gotten|receive|received|had|have|go|gone|went|come|came|work|worked|seen|see|taken?|been)(?: (?:it|that|this|through|thro|thru|my (?:rent|council tax|payment|money|bill)|in|out|paid|received|ok))*${END}`,
  ),
  new RegExp(
    `^${LEAD}(?:is|was) (?:it|that|this) (?:all )?(?:paid|done|through|received|ok|gone|sorted)${END}`,
  ),
  new RegExp(
    `^${LEAD}(?:a )?(?:gawsoch|gaethoch|dderbynioch|aeth|ydy|ydi) (?:chi |o |e |hi |hwn |hynny )*(?:o|e|fo|drwodd|trwodd|wedi (?:mynd|cyrraedd|dod|talu)|i law)?(?: (?:drwodd|trwodd))?${CY_END}`,
  ),
];

const RECEIPT =
  '(?:receipt|reciept|recipt|receit|reciet|proof of (?:my )?payment|dderbynneb|derbynneb|nerbynneb|nderbynneb|brawf o d?daliad|prawf o d?daliad|something to (?:show|prove) (?:that )?(?:i|we|ive) (?:have )?paid|(?:proof|evidence) (?:that )?(?:i|we|ive) (?:have )?paid|(?:proof|evidence) of (?:my |the )?(?:\\w+ ){0,2}payment)';
const receipt: readonly RegExp[] = [
  new RegExp(
    `^${NOT}${LEAD}(?:(?:can|could|may|would|will) (?:i|you|u|we)|i(?: would|d)? (?:want|need|like|lost|have lost|never got|didnt get|havent got|havent had|have not had)|send|email|resend|get|need|want|where is|wheres|forward|give|show me|print|(?:i )?did not get|didnt get|ive lost|lost|no|never got)\\b.{0,40}\\b${RECEIPT}\\b.{0,60}$`,
  ),
  new RegExp(
    `^${NOT}${LEAD}(?:another |new |a |my |the |payment |email )*${RECEIPT}(?: (?:again|please|pls|plz|by email|on email|to my email|for my payment|i lost it|for|my|the|rent|council tax|garage|plis|came|os gwelwch yn dda))*$`,
  ),
  new RegExp(
    `^${NOT}${LEAD}(?:ga i|alla i gael|dw i eisiau|dwi isio|hoffwn(?: gael)?|anfonwch|oes modd cael|ble mae|lle mae|dw i angen|dwi angen|angen|ches i ddim|chefais i ddim|(?:dw i|dwi|rydw i) (?:wedi|di) colli|prawf)\\b.{0,30}\\b${RECEIPT}\\b.{0,40}$`,
  ),
];

const TWICE = '(?:twice|two times|2 times|2x|double|dwywaith|ddwywaith|again by mistake|2 lots)';
const twice: readonly RegExp[] = [
  new RegExp(
    `^(?!.*\\b(?:a (?:week|month|year)|how often|can i pay)\\b)${NOT}.{0,40}\\b(?:paid|payed|charged?|taken|took|payment|billed|came out|went out|gone out|come out|talu|thalu|dalu|talur|talais|g?odi|codi|arian|taliad|cymerwyd)\\b.{0,40}\\b${TWICE}\\b.{0,80}$`,
  ),
  new RegExp(
    `^${NOT}(?:twice|double) (?:my |the )?(?:rent|council tax|money|payment) (?:\\w+ ){0,3}(?:taken|charged|paid|gone)\\b.{0,40}$`,
  ),
  new RegExp(
    `^${NOT}${LEAD}(?:(?:i|we|ive|weve|have|think|dw|dwi|rydw|wedi|di) )*(?:(?:paid|payed) (?:\\w+ ){0,3}?too much|talu gormod)\\b.{0,40}$`,
  ),
  new RegExp(`^${NOT}.{0,30}\\b(?:double|duplicate) (?:pay(?:ment|ed)?|paid|charged?)\\b.{0,60}$`),
];
/** They want back what they have just paid. */
const backAfter: readonly RegExp[] = [
  new RegExp(
    `^${LEAD}(?:(?:can|could|may) i (?:get|have)|i (?:want|need|would like)|how do i get|get)?(?: )?(?:a |my )*refund(?:ed)?(?: (?:me|it|please|that|the money|my money|my payment))*${END}`,
  ),
  new RegExp(
    `^${LEAD}(?:(?:can|could|may) i|i (?:want|need|would like)|how do i)(?: to)?(?: (?:get|have))? (?:my|the|that) (?:money|payment|cash) back\\b.{0,30}$`,
  ),
  new RegExp(
    `^${LEAD}(?:i )?(?:paid|payed|sent) (?:it |that )?(?:by (?:mistake|accident)|too much|the wrong (?:amount|account|one))\\b.{0,40}$`,
  ),
  /^(?:ad daliad|(?:ga|alla|gaf) i (?:gael )?(?:fy|yr) (?:arian|mhres|pres|ad daliad)(?: yn ol)?|dw i eisiau (?:fy|yr) arian yn ol|talais (?:drwy|trwy) gamgymeriad)(?: (?:plis|os gwelwch yn dda))*$/,
];

const LINK = '(?:pay(?:ment)? )?(?:link|lnk|linc)s?';
const FAILS =
  '(?:(?:dont|doesnt|does not|do not|didnt|wont|will not|isnt|is not|not|aint|never|cant) (?:even )?(?:work(?:ing|s|ed)?|open(?:ing|s)?|load(?:ing)?|do anything|go anywhere|valid)|(?:has |is |s |have |says (?:its? )?|saying (?:its? )?)*(?:expired?|run out|ran out|broken?|broke|dead|gone|invalid|out of date|no good|used|timed out|too old|failed))';
const link: readonly RegExp[] = [
  new RegExp(
    `^${LEAD}(?:the |my |that |this |your |ur |a )?${LINK} (?:u sent |you sent |you sent me |u sent me |to pay |for (?:my )?(?:rent|council tax) |for paying )?(?:just |still )?${FAILS}(?: .{0,40})?$`,
  ),
  new RegExp(
    `^${LEAD}(?:i |we )?(?:cant|cannot|can not|couldnt|unable to) (?:open|use|get into|click(?: on)?|tap|find|see|load) (?:the |my |that |this |your |ur )?${LINK}(?: .{0,30})?$`,
  ),
  new RegExp(
    `^${LEAD}(?:(?:can|could) (?:i|you|u) (?:have|get|send|resend)|send|resend|i (?:need|want|lost)|need|give|get)(?: me| us)?(?: the| a| another| my| that)?(?: new)? ${LINK}(?: (?:again|please|pls|plz|to pay|for (?:my )?(?:rent|council tax)|now))*$`,
  ),
  new RegExp(`^${LEAD}(?:a |the |another )?(?:new )?${LINK}(?: again)?(?: please| pls| plz)?$`),
  new RegExp(`^${LEAD}(?:i |ive |i have )*(?:lost|deleted|missed) (?:the |my |your )?${LINK}(?: .{0,40})?$`),
  /^(?:(?:dyw|dydy|dydi|dywr|dydyr|dydir|nid yw|nid ywr|mae|maer|y|r|fy) )*(?:dolen|ddolen|linc)(?: (?:ddim|wedi|yn|n))+ (?:gweithio|agor|dod i ben|torri|mynd|darfod).{0,20}$/,
  /^(?:(?:ga|alla|gaf) i (?:gael )?|anfonwch |dw i eisiau |dwi isio )?(?:y |r |a )?(?:dolen|ddolen)(?: (?:newydd|arall|eto|i dalu))*(?: (?:plis|os gwelwch yn dda))*$/,
];

/** A sum and no account: their own, where they have shown which that is. */
const sumAlone: readonly RegExp[] = [
  new RegExp(
    `^${NOT}${LEAD}(?:(?:can|could|may|shall|i|we|ill|i ll|id|to|want|like|would|d|need|let me|wanna|will) )*(?:pay|put|make a payment of|pay off|settle)(?: (?:just|you|in|off|only|about|another))* ${SUM}(?: (?:off|of it|towards it|on it|off it|now|please|pls|plz|today|here|by card|instead|only|then))*$`,
  ),
  new RegExp(
    `^${NOT}(?:(?:dw|dwi|rydw|i|n|eisiau|isio|hoffwn|ga|alla|gaf|a) )*(?:talu|dalu|thalu) ${SUM}(?: (?:nawr|rwan|plis|os gwelwch yn dda|heddiw|yma))*$`,
  ),
];
/** The balance is on the screen. */
const payBalance: readonly RegExp[] = [
  new RegExp(
    `^${LEAD}(?:(?:can|could|may|shall|i|we|ill|id|to|want|like|would|d|need|let me|wanna|will) )*pay(?: (?:it|this|that|some|some of it|all|all of it|something|a bit|part|part of it|the lot|now|here|by card|please|pls|today|off))*$`,
  ),
  /^(?:(?:dw|dwi|rydw|i|n|eisiau|isio|hoffwn|ga|alla|gaf|a|ei) )*(?:talu|dalu|thalu)(?: (?:o|e|fo|hwn|hyn|peth|rhan|rhan ohono|r cyfan|y cyfan|nawr|rwan|yma|plis))*$/,
];

export const openingsOfPayments: readonly Opening[] = [
  { said: twice, after: { forms: PAYING, said: backAfter }, form: 'paid-twice', answers: [], ours: true },
  { said: receipt, form: 'payment-receipt', answers: [], ours: true },
  {
    said: status,
    after: { forms: PAYING, said: statusAfter },
    form: 'payment-status',
    answers: [],
    light: true,
    ours: true,
  },
  { said: link, form: 'payment-link', answers: [] },
  { said: sumAlone, near: { forms: ['pay-own'], said: payBalance }, form: 'pay-own', answers: [] },
];
