// What may be a danger to life and may be nothing: asked about in one question that carries the number already. A message is one of
// these only when nothing else is said in it; whoever says more is understood by what more they say. Welsh is a draft until a
// translator has approved it.
import type { Both } from '../../bot/model.ts';
import { GAS, SAMARITANS } from '../numbers-at-once.ts';
import { council } from '../council.ts';

/** `unanswered`: after so many minutes without an answer a person is told. */
export type Ask = {
  readonly id: string;
  readonly line: Both;
  readonly said: string;
  readonly unanswered?: number;
};

export const asks: readonly Ask[] = [
  {
    id: 'fire',
    line: {
      en: 'If there is a fire or smoke now, get out, stay out and call 999. Is there a fire now? Reply YES or NO.',
      cy: 'Os oes tân neu fwg nawr, ewch allan, arhoswch allan a ffoniwch 999. Oes tân nawr? Atebwch oes neu nac oes.',
    },
    said: 'fire fires smoke smok smoke smoky smokey burning burn burnt flame flames blaze tan mwg fflam fflamau llosgi',
  },
  {
    id: 'gas',
    line: {
      en: `If you smell gas, go outside and call ${GAS} (free, 24 hours). If anyone is ill, call 999. Can you smell gas now? Reply YES or NO.`,
      cy: `Os ydych yn arogli nwy, ewch allan a ffoniwch ${GAS} (am ddim, 24 awr). Os oes rhywun yn sâl, ffoniwch 999. Ydych chi’n arogli nwy nawr? Atebwch ydw neu nac ydw.`,
    },
    said: 'gas nwy fumes',
  },
  {
    id: 'co',
    line: {
      en: `If a carbon monoxide alarm is sounding, go outside and call ${GAS}. If anyone is ill, call 999. Is it sounding now? Reply YES or NO.`,
      cy: `Os yw larwm carbon monocsid yn seinio, ewch allan a ffoniwch ${GAS}. Os oes rhywun yn sâl, ffoniwch 999. Ydy e’n seinio nawr? Atebwch ydy neu nac ydy.`,
    },
    said: 'co monoxide carbon alarm alarms beeping dizzy headache headaches larwm monocsid',
  },
  {
    id: 'electric',
    line: {
      en: "If wires are bare, sparking or wet, keep away and don't touch. If anyone is hurt or there's a fire, call 999. Is that happening now? Reply YES or NO.",
      cy: 'Os oes gwifrau noeth, gwlyb neu wreichion, cadwch draw. Os oes rhywun wedi brifo neu os oes tân, ffoniwch 999. Ydy hynny’n digwydd nawr? Atebwch ydy neu nac ydy.',
    },
    said: 'spark sparks sparking shock shocks wire wires wiring electrics cable cables gwifrau gwreichion sioc weiars',
  },
  {
    id: 'violence',
    line: {
      en: "If you are in danger, call 999 now. If you can't speak, stay on the line and press 55 on a mobile. Are you in danger now? Reply YES or NO.",
      cy: 'Os ydych mewn perygl, ffoniwch 999 nawr. Os na allwch siarad, arhoswch ar y lein a phwyswch 55. Ydych chi mewn perygl nawr? Atebwch ydw neu nac ydw.',
    },
    said: 'scared frightened afraid terrified threatened threatening threatens attacked attack attacking assaulted assault stabbed raped hits hit hitting violent violence abuse abused abusive fight fighting knife gun intruder mugged followed screaming screams unsafe ofn ymosod bygwth trais cyllell',
  },
  {
    id: 'medical',
    line: {
      en: 'If anyone is badly hurt or very ill, call 999 now and ask for an ambulance. Is anyone hurt or ill now? Reply YES or NO.',
      cy: 'Os oes rhywun wedi brifo’n ddrwg neu’n sâl iawn, ffoniwch 999 nawr. Oes rhywun wedi brifo neu’n sâl nawr? Atebwch oes neu nac oes.',
    },
    said: 'bleeding bleed bleeds blood collapsed fainted ambulance hurt injured injury fell fallen seizure stroke choking overdose pain unwell dying drowning accident crash poisoned allergic gwaed gwaedu brifo anafu ambiwlans poen damwain',
  },
  {
    id: 'structure',
    line: {
      en: 'If part of the building is falling or about to, get out and keep away. If anyone is hurt or trapped, call 999. Is it falling now? Reply YES or NO.',
      cy: 'Os yw rhan o’r adeilad yn cwympo, ewch allan a chadwch draw. Os oes rhywun yn gaeth neu wedi brifo, ffoniwch 999. Ydy e’n cwympo nawr? Atebwch ydy neu nac ydy.',
    },
    said: 'collapse collapsing collapses trapped stuck rubble cwympo dymchwel gaeth sownd',
  },
  {
    id: 'flood',
    line: {
      en: 'If water is rising fast or anyone is at risk, call 999. Keep out of the water. Is water coming in now? Reply YES or NO.',
      cy: 'Os yw dŵr yn codi’n gyflym neu rywun mewn perygl, ffoniwch 999. Cadwch allan o’r dŵr. Oes dŵr yn dod i mewn nawr? Atebwch oes neu nac oes.',
    },
    said: 'flood flooding flooded floods floodwater llifogydd',
  },
  {
    id: 'dog',
    line: {
      en: 'If a dog is attacking or about to, get somewhere safe and call 999. Is it happening now? Reply YES or NO.',
      cy: 'Os yw ci yn ymosod neu ar fin ymosod, ewch i le diogel a ffoniwch 999. Ydy hynny’n digwydd nawr? Atebwch ydy neu nac ydy.',
    },
    said: 'bitten mauled vicious growling brathu',
  },
  {
    id: 'lift',
    line: {
      en: `If someone is stuck in the lift, hold its alarm button. No answer? Call ${council.emergencyPhone}. If anyone is ill, call 999. Is someone in it now? Reply YES or NO.`,
      cy: `Os oes rhywun yn sownd yn y lifft, daliwch fotwm y larwm. Os nad oes neb yn ateb, ffoniwch ${council.emergencyPhone}. Os oes rhywun yn sâl, ffoniwch 999. Oes rhywun ynddo nawr? Atebwch oes neu nac oes.`,
    },
    said: 'lift lifft elevator',
  },
  {
    id: 'selfharm',
    unanswered: 2,
    line: {
      en: `I'm sorry it is so hard. Samaritans are there day or night: ${SAMARITANS}. If you are in danger now, call 999. Are you thinking of harming yourself? Reply YES or NO.`,
      cy: `Mae’n ddrwg gen i fod pethau mor anodd. Mae’r Samariaid yno ddydd a nos: ${SAMARITANS}. Os ydych mewn perygl nawr, ffoniwch 999. Ydych chi’n meddwl am niweidio eich hun? Atebwch ydw neu nac ydw.`,
    },
    said: 'hopeless worthless depressed',
  },
  {
    id: 'child',
    line: {
      en: 'If a child or an adult is being harmed or left without care, call 999, or our duty team on 01632 960197. Is anyone in danger now? Reply YES or NO.',
      cy: 'Os yw plentyn neu oedolyn yn cael niwed neu heb ofal, ffoniwch 999, neu ein tîm ar ddyletswydd ar 01632 960197. Oes rhywun mewn perygl nawr? Atebwch oes neu nac oes.',
    },
    said: 'neglect neglected',
  },
  {
    id: 'unclear',
    unanswered: 2,
    line: {
      en: 'If anyone is hurt or in danger, call 999 now. Is anyone hurt or in danger? Reply YES or NO. You can also tell me what is happening.',
      cy: 'Os oes rhywun wedi brifo neu mewn perygl, ffoniwch 999 nawr. Oes rhywun mewn perygl? Atebwch oes neu nac oes. Gallwch hefyd ddweud beth sy’n digwydd.',
    },
    said: 'emergency emergancy emergencies danger dangerous sos panic panicking panicked 999 112 mayday argyfwng perygl peryglus desperate trouble',
  },
];
