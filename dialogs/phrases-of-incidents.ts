// What whoever reported an incident is told of it later. Welsh is a draft until a translator has approved it.
import type { PhraseOfIncident, Phrases } from '../bot/content.ts';
import { RELAY_EMERGENCY } from './numbers-at-once.ts';

/** Each says no more than somebody on call has confirmed. Nobody is said to come before they say so themselves. */
export const phrasesOfIncidents: Pick<Phrases, PhraseOfIncident> = {
  incidentAcknowledged: {
    en: 'Somebody on call has your report {reference} now. They have not told me a time. If it gets worse, call {emergency} now. If anyone is in danger, call 999.',
    cy: "Mae eich adroddiad {reference} gan rywun ar ddyletswydd nawr. Dydyn nhw ddim wedi dweud amser wrthyf. Os yw'n gwaethygu, ffoniwch {emergency} nawr. Os oes rhywun mewn perygl, ffoniwch 999.",
  },
  incidentOnTheWay: {
    en: 'Somebody on call says that they are on their way to you, about {reference}. They gave no time. If it gets worse, call {emergency} now. If anyone is in danger, call 999.',
    cy: "Ynghylch eich adroddiad {reference}: mae rhywun wedi dweud wrthyf eu bod ar eu ffordd atoch. Dydyn nhw ddim wedi dweud amser wrthyf. Os yw'n gwaethygu, ffoniwch {emergency} nawr. Os oes rhywun mewn perygl, ffoniwch 999.",
  },
  incidentMadeSafe: {
    en: 'About your report {reference}: the team has told me that they have made it safe. If it is not safe, call {emergency} now. If anyone is in danger, call 999.',
    cy: "Ynghylch eich adroddiad {reference}: mae'r tîm wedi dweud wrthyf eu bod wedi'i wneud yn ddiogel. Os nad yw'n ddiogel, ffoniwch {emergency} nawr. Os oes rhywun mewn perygl, ffoniwch 999.",
  },
  incidentComing: {
    en: 'Nobody has told me when they will come. If it gets worse, call {emergency} now. If anyone is in danger, call 999.',
    cy: "Does neb wedi dweud wrthyf pryd y byddan nhw'n dod. Os yw'n gwaethygu, ffoniwch {emergency} nawr. Os oes rhywun mewn perygl, ffoniwch 999.",
  },
  // Nobody comes to what is of a person: they get in touch. `{call}` is whom to call meanwhile.
  incidentReach: {
    en: 'Nobody has told me when they will get in touch. {call}',
    cy: "Does neb wedi dweud wrthyf pryd y byddan nhw'n cysylltu. {call}",
  },
  incidentGivenBack: {
    en: 'Whoever had your report {reference} cannot come after all. I am asking the next on call. If it gets worse, call {emergency} now. If anyone is in danger, call 999.',
    cy: "Ni all pwy bynnag oedd â'ch adroddiad {reference} ddod wedi'r cyfan. Rwy'n gofyn i'r nesaf ar ddyletswydd. Os yw'n gwaethygu, ffoniwch {emergency} nawr. Os oes rhywun mewn perygl, ffoniwch 999.",
  },
  incidentLast: {
    en: 'What I was told last, at {time}:',
    cy: 'Yr hyn a ddywedwyd wrthyf ddiwethaf, am {time}:',
  },
  incidentUnreached: {
    en: 'I have not reached the team yet. Call {emergency} now, day or night, and give this reference: {reference}. I am still trying them. If anyone is in danger, call 999.',
    cy: "Dydw i ddim wedi cael gafael ar y tîm eto. Ffoniwch {emergency} nawr, ddydd neu nos, a rhowch y cyfeirnod hwn: {reference}. Rwy'n dal i geisio. Os oes rhywun mewn perygl, ffoniwch 999.",
  },
  incidentAcknowledgedSoon: {
    en: 'Somebody on call has your report {reference} now. {when} If it gets worse, call {emergency} now. If anyone is in danger, call 999.',
    cy: "Mae eich adroddiad {reference} gan rywun ar ddyletswydd nawr. {when} Os yw'n gwaethygu, ffoniwch {emergency} nawr. Os oes rhywun mewn perygl, ffoniwch 999.",
  },
  incidentOnTheWaySoon: {
    en: 'Somebody on call says that they are on their way to you, about {reference}. {when} If it gets worse, call {emergency} now. If anyone is in danger, call 999.',
    cy: "Ynghylch eich adroddiad {reference}: mae rhywun wedi dweud wrthyf eu bod ar eu ffordd atoch. {when} Os yw'n gwaethygu, ffoniwch {emergency} nawr. Os oes rhywun mewn perygl, ffoniwch 999.",
  },
  incidentWithin: {
    en: 'At {time} they said about {minutes} minutes.',
    cy: 'Dywedon nhw tua {minutes} munud, am {time}.',
  },
  incidentBy: {
    en: 'They said by {by}. They told me that at {time}.',
    cy: 'Dywedon nhw erbyn {by}. Cefais wybod hynny am {time}.',
  },
  incidentNotSafe: {
    en: 'About your report {reference}: the team has told me that it is not safe after all. Keep away from it. I am asking those on call to come. If it gets worse, call {emergency} now. If anyone is in danger, call 999.',
    cy: "Ynghylch eich adroddiad {reference}: mae'r tîm wedi dweud wrthyf nad yw'n ddiogel wedi'r cyfan. Cadwch draw. Rwy'n gofyn i'r rhai ar ddyletswydd ddod. Os yw'n gwaethygu, ffoniwch {emergency} nawr. Os oes rhywun mewn perygl, ffoniwch 999.",
  },
  incidentApart: {
    en: 'Your report {reference} may be another danger than the one that the team has. I am asking those on call about yours now. If it gets worse, call {emergency} now. If anyone is in danger, call 999.',
    cy: "Efallai fod eich adroddiad {reference} yn berygl gwahanol i'r un sydd gan y tîm. Rwy'n gofyn i'r rhai ar ddyletswydd am eich un chi nawr. Os yw'n gwaethygu, ffoniwch {emergency} nawr. Os oes rhywun mewn perygl, ffoniwch 999.",
  },
  incidentNobodyElse: {
    en: 'Whoever was coming cannot, and I have not reached anybody else yet. Call {emergency} now, day or night, and give this reference: {reference}. I am still trying them. If anyone is in danger, call 999.',
    cy: "Ni all pwy bynnag oedd yn dod ddod, a dydw i ddim wedi cael gafael ar neb arall eto. Ffoniwch {emergency} nawr, ddydd neu nos, a rhowch y cyfeirnod hwn: {reference}. Rwy'n dal i geisio. Os oes rhywun mewn perygl, ffoniwch 999.",
  },
  incidentUnreached999: {
    en: 'I have not reached the team yet. If anyone is hurt or in danger, call 999 now. Do not wait for us. I am still trying them, about {reference}.',
    cy: "Dydw i ddim wedi cael gafael ar y tîm eto. Os oes rhywun wedi'i anafu neu mewn perygl, ffoniwch 999 nawr. Peidiwch ag aros amdanom. Rwy'n dal i geisio, ynghylch {reference}.",
  },
  incidentShared: {
    en: 'Somebody on call has your report {reference} now, with others like it: {homes} homes in all. They have not told me a time. If it gets worse, call {emergency} now. If anyone is in danger, call 999.',
    cy: "Mae eich adroddiad {reference} gan rywun ar ddyletswydd nawr, gydag eraill tebyg: {homes} cartref i gyd. Dydyn nhw ddim wedi dweud amser wrthyf. Os yw'n gwaethygu, ffoniwch {emergency} nawr. Os oes rhywun mewn perygl, ffoniwch 999.",
  },
  incidentSharedOnTheWay: {
    en: 'Somebody on call says that they are on their way, about {homes} homes, and yours ({reference}) is one of them. They may go to another home first. If it gets worse, call {emergency} now. If anyone is in danger, call 999.',
    cy: "Mae rhywun wedi dweud wrthyf eu bod ar eu ffordd, ynghylch {homes} cartref, ac mae eich un chi ({reference}) yn un ohonynt. Gallan nhw fynd i gartref arall yn gyntaf. Os yw'n gwaethygu, ffoniwch {emergency} nawr. Os oes rhywun mewn perygl, ffoniwch 999.",
  },
  incidentStill: {
    en: 'I have still not reached anybody on call. Do not wait for us: call {emergency} now and give this reference: {reference}. If anyone is in danger, or nobody answers you, call 999. I am still trying them.',
    cy: "Dydw i dal heb gael gafael ar neb ar ddyletswydd. Peidiwch ag aros amdanom: ffoniwch {emergency} nawr a rhowch y cyfeirnod hwn: {reference}. Os oes rhywun mewn perygl, neu os nad oes neb yn eich ateb, ffoniwch 999. Rwy'n dal i geisio.",
  },
  incidentStill999: {
    en: 'I have still not reached anybody on call. If anyone is hurt or in danger, call 999 now. Do not wait for us. I am still trying them, about {reference}.',
    cy: "Dydw i dal heb gael gafael ar neb ar ddyletswydd. Os oes rhywun wedi'i anafu neu mewn perygl, ffoniwch 999 nawr. Peidiwch ag aros amdanom. Rwy'n dal i geisio, ynghylch {reference}.",
  },
  incidentGivenUp: {
    en: 'Nobody on call has answered me about {reference}, and I have stopped trying. It stays on our list as not answered. Call {emergency} now, day or night. If anyone is in danger, call 999.',
    cy: "Does neb ar ddyletswydd wedi fy ateb ynghylch {reference}, ac rydw i wedi rhoi'r gorau i geisio. Mae'n aros ar ein rhestr fel heb ei ateb. Ffoniwch {emergency} nawr, ddydd neu nos. Os oes rhywun mewn perygl, ffoniwch 999.",
  },
  incidentGivenUp999: {
    en: 'Nobody on call has answered me about {reference}, and I have stopped trying. It stays on our list as not answered. If anyone is hurt or in danger, call 999 now.',
    cy: "Does neb ar ddyletswydd wedi fy ateb ynghylch {reference}, ac rydw i wedi rhoi'r gorau i geisio. Mae'n aros ar ein rhestr fel heb ei ateb. Os oes rhywun wedi'i anafu neu mewn perygl, ffoniwch 999 nawr.",
  },
  incidentNobodyElse999: {
    en: 'Whoever was coming cannot, and I have not reached anybody else yet. If anyone is hurt or in danger, call 999 now. Do not wait for us. I am still trying them, about {reference}.',
    cy: "Ni all pwy bynnag oedd yn dod ddod, a dydw i ddim wedi cael gafael ar neb arall eto. Os oes rhywun wedi'i anafu neu mewn perygl, ffoniwch 999 nawr. Peidiwch ag aros amdanom. Rwy'n dal i geisio, ynghylch {reference}.",
  },
  incidentNoCalls: {
    en: `With Relay UK, dial {relay} before {emergency}, or ${RELAY_EMERGENCY} for 999. You can also use the 999 BSL app.`,
    cy: `Gyda Relay UK, deialwch {relay} cyn {emergency}, neu ${RELAY_EMERGENCY} am 999. Gallwch hefyd ddefnyddio ap 999 BSL.`,
  },
  incidentNoCalls999: {
    en: `Without speaking: dial ${RELAY_EMERGENCY} with Relay UK, or use the 999 BSL app.`,
    cy: `Heb siarad: deialwch ${RELAY_EMERGENCY} gyda Relay UK, neu defnyddiwch ap 999 BSL.`,
  },
};
