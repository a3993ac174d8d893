// What is said at once to a danger to life, and the words that tell of one. Welsh is a draft until a translator has approved it.
// The lines are written to fit one SMS in English; a named safety owner approves every change here.
import type { Dangers } from '../../bot/content.ts';

export const dangers: Dangers = [
  {
    id: 'gas',
    line: {
      en: "Go outside now. Don't use switches, flames or a phone indoors. Once outside, call 0800 111 999 (free, 24 hours). If there's a fire or anyone is ill, call 999.",
      cy: 'Ewch allan nawr. Peidiwch â defnyddio switshis, fflamau na ffôn dan do. Y tu allan, ffoniwch 0800 111 999 (am ddim, 24 awr). Tân neu rywun yn sâl: ffoniwch 999.',
    },
    said: [
      /smell(s|ing|ed)? (of )?(strong )?gas/,
      /(smell|stink|reek)\w* (\w+ ){0,3}(like |of )?gas/,
      /gas (leak|escape|smell)\w*/,
      /leak\w* gas/,
      /gas pipe (hit|cut|broke|burst|damaged|struck)\w*/,
      /(hit|cut|drilled|struck) (\w+ ){0,3}gas (pipe|main)/,
      /(arogl|ogla|gwynt) nwy/,
      /nwy yn gollwng/,
    ],
  },
  {
    id: 'co',
    line: {
      en: "Get everyone out into fresh air now. Then call 0800 111 999 (free, 24 hours). If anyone has collapsed or feels very ill, call 999. Don't go back inside.",
      cy: "Ewch â phawb allan i'r awyr iach nawr. Yna ffoniwch 0800 111 999. Os oes rhywun wedi llewygu neu'n sâl iawn, ffoniwch 999. Peidiwch â mynd yn ôl i mewn.",
    },
    said: [
      /carbon monoxide/,
      /\bco (alarm|detector|monitor)/,
      /(alarm|detector) (\w+ ){0,3}carbon/,
      /\bmonocsid\b/,
    ],
  },
  {
    id: 'fire',
    line: {
      en: "Get out, stay out and call 999 now. Shut doors behind you. Don't use the lift. If you can't get out: shut the door, block gaps, go to a window and call 999.",
      cy: "Ewch allan, arhoswch allan a ffoniwch 999 nawr. Caewch y drysau ar eich ôl. Peidiwch â defnyddio'r lifft. Os na allwch fynd allan, caewch y drws, ewch at ffenestr a ffoniwch 999.",
    },
    said: [
      /(house|flat|home|kitchen|building|block|cooker|oven|bin|bins|car|shed|sofa|bed|socket|room|neighbou?rs?|garage|bike|scooter|battery|boiler) (is |is on |are on |has |just |has just )?(caught )?(on )?fire/,
      /\bon fire\b/,
      /there(s| is) (a )?(big |small )?fire/,
      /fire in (the|my|our|a) /,
      /(caught|set) (on )?fire/,
      /\bflames\b/,
      /(smoke|smok) (is )?(coming|pouring|filling|everywhere|billowing)/,
      /(full|filling) (up )?(of|with) smoke/,
      /cant breathe/,
      /\btan yn (y|fy|ein)\b/,
      /\bar dan\b/,
      /(mwg|fflamau) (yn|ym)/,
    ],
  },
  {
    id: 'electric',
    line: {
      en: "Keep away and don't touch it. If anyone has had a shock, is hurt, or there is a fire, call 999 now. Don't touch them until the power is off.",
      cy: "Cadwch draw a pheidiwch â'i gyffwrdd. Os oes rhywun wedi cael sioc neu anaf, neu os oes tân, ffoniwch 999 nawr.",
    },
    said: [
      /electrocut\w*/,
      /(got|had|getting|gave me|gives me) (a |an )?(electric |nasty |big )?shock (off|from)/,
      /electric shock/,
      /(bare|exposed|live) wire\w*/,
      /wires? (are )?(hanging|exposed|showing|sparking|sticking)/,
      /(socket|plug|switch|fuse ?box|light|lamp ?post|meter|wire|wires|cable) (is |are |was |keeps )?(spark|smok|buzz|arc|melt|burn)\w*/,
      /spark\w* (from|out of|coming)/,
      /burning smell/,
      /water (\w+ ){0,4}(light|socket|fuse ?box|consumer unit|electric)\w*/,
      /(dripping|leaking|pouring|coming) (\w+ ){0,3}(through|thru|into|out of) (\w+ ){0,2}(light|socket|fuse ?box)/,
      /power ?line (is )?(down|fallen)/,
      /sioc drydan/,
      /gwifrau noeth/,
    ],
  },
  {
    id: 'violence',
    line: {
      en: "If you are in danger, call 999 now. If you can't speak, stay on the line, listen, and press 55 on a mobile when asked. I can't call 999 for you.",
      cy: 'Os ydych mewn perygl, ffoniwch 999 nawr. Os na allwch siarad, arhoswch ar y lein a phwyswch 55 ar ffôn symudol pan ofynnir. Alla i ddim ffonio 999 ar eich rhan.',
    },
    said: [
      /(he|she|they|partner|husband|wife|boyfriend|girlfriend|ex|bf|gf|dad|mum|son|neighbou?r|someone|man|bloke) (\w+ ){0,4}(hit|hitting|beat|beating|punch\w*|strangl\w*|chok\w*|attack\w*|stab\w*|threaten\w*|rap(e|ed|ing)|kill) (me|my|us|her|him|them)/,
      /(going to|gonna|gunna|wants to|threatened to) (kill|hurt|stab) (me|us|my)/,
      /(scared|frightened|afraid) (of|for my) (my )?(partner|husband|wife|boyfriend|girlfriend|ex|bf|life|him|her)/,
      /(being|getting) (attacked|beaten|raped|stalked|abused)/,
      /(has|got|with) a (knife|gun|machete)/,
      /domestic (abuse|violence)/,
      /(intruder|burglar|someone) (is )?(in|breaking into|trying to get in) (my|the|our) (house|flat|home)/,
      /(screaming|screams) (for help|next door|help)/,
      /cam drin domestig/,
      /mae o n fy (mharo|nharo)|ymosod arna/,
    ],
  },
  {
    id: 'medical',
    line: {
      en: "Call 999 now and ask for an ambulance. I can't call 999 for you. If you can't speak on the phone, use Relay UK (18000) or the 999 BSL app.",
      cy: 'Ffoniwch 999 nawr a gofyn am ambiwlans. Alla i ddim ffonio 999 ar eich rhan.',
    },
    said: [
      /(not|isnt|stopped|cant) breath\w*/,
      /unconscious/,
      /(wont|not) wak(e|ing) up/,
      /chest pain\w*/,
      /(having|had) a (heart attack|stroke|seizure|fit)/,
      /(took|taken|take) (an )?(overdose|od)\b/,
      /overdos\w*/,
      /bleeding (\w+ ){0,2}(badly|heavily|out|everywhere|lots)/,
      /(fell|fallen) (\w+ ){0,6}cant (get up|move)/,
      /(call|need|ring) (an |a )?ambulance/,
      /ddim yn anadlu/,
      /poen yn (y|fy) (frest|mrest)/,
    ],
  },
  {
    id: 'selfharm',
    line: {
      en: "I'm really sorry you feel like this. If you might act on it now, call 999. You can also call 111 and choose option 2, or Samaritans on 116 123, day or night.",
      cy: "Mae'n ddrwg iawn gen i eich bod yn teimlo fel hyn. Os ydych mewn perygl nawr, ffoniwch 999. Gallwch ffonio 111 a dewis opsiwn 2, neu'r Samariaid ar 116 123, ddydd neu nos.",
    },
    said: [
      /suicid\w*/,
      /kill(ing)? myself/,
      /end(ing)? (it all|my life)/,
      /(want|wanna|going|gonna) to? ?die\b/,
      /dont want to (be here|live|be alive)/,
      /(self ?harm|cut|cutting|hurt|hurting|harm|harming) myself/,
      /self ?harm\w*/,
      /better off dead/,
      /no (point|reason) (in )?(living|being alive|to live)/,
      /lladd fy hun/,
      /hunanladdiad/,
      /ddim (eisiau|isio) byw/,
    ],
  },
  {
    id: 'structure',
    line: {
      en: "Get out of the room or building and keep well away. If anyone is trapped or hurt, call 999 now. Don't go back in.",
      cy: "Ewch allan o'r ystafell neu'r adeilad a chadwch draw. Os oes rhywun yn gaeth neu wedi'i anafu, ffoniwch 999 nawr. Peidiwch â mynd yn ôl i mewn.",
    },
    said: [
      /(ceiling|roof|wall|chimney|balcony|building|floor|stairs|house) (has |is |just |has just |about to |might |gonna )*(collaps\w*|fall(en|ing)? (in|down)|cav(ed|ing) in|come down|coming down|crack\w* (open|right through))/,
      /(trapped|buried) under/,
      /(nenfwd|to|wal) wedi (syrthio|dymchwel)/,
    ],
  },
  {
    id: 'flood',
    line: {
      en: 'If water is rising fast or anyone is at risk, call 999 now. Go upstairs or to high ground. Keep out of the water and away from electrics.',
      cy: "Os yw'r dŵr yn codi'n gyflym neu os oes rhywun mewn perygl, ffoniwch 999 nawr. Ewch i fyny'r grisiau neu i dir uchel. Cadwch draw o drydan.",
    },
    said: [
      /(water|river|flood\w*) (is |are )?(rising|coming in|pouring in|coming through|in my house|in the house|everywhere)( fast)?/,
      /(house|home|street|downstairs|flat|basement) (is |are )?(flooding|flooded|under water)/,
      /trapped by (the )?(flood|water)/,
      /(dwr|llifogydd) yn codi/,
    ],
  },
  {
    id: 'lift',
    line: {
      en: "Press and hold the alarm button in the lift. Don't force the doors or climb out. If anyone is ill or it is getting hot or smoky, call 999.",
      cy: "Pwyswch a daliwch fotwm larwm y lifft. Peidiwch â gorfodi'r drysau. Os oes rhywun yn sâl neu os oes mwg, ffoniwch 999.",
    },
    said: [
      /(stuck|trapped|locked) in (the |a |our )?(lift|elevator)/,
      /lift (\w+ ){0,3}(stuck|stopped) (\w+ ){0,3}(inside|people|with)/,
      /(yn )?sownd yn y lifft/,
    ],
  },
  {
    id: 'dog',
    line: {
      en: "Get somewhere safe and call 999 now if the dog is attacking or about to. Don't try to catch it.",
      cy: "Ewch i le diogel a ffoniwch 999 nawr os yw'r ci yn ymosod. Peidiwch â cheisio dal y ci.",
    },
    said: [
      /dog (is |has |just )*(attack|bit|bitt|biting|maul)\w*/,
      /(attacked|bitten|mauled) by (a |the |his |her |their )?dog/,
      /(dangerous|aggressive) dog (\w+ ){0,3}(loose|now|chasing|outside|attacking)/,
      /ci yn ymosod/,
    ],
  },
  {
    id: 'child',
    line: {
      en: "If a child is in danger now, call 999. I'll ask a person to contact you straight away.",
      cy: 'Os yw plentyn mewn perygl nawr, ffoniwch 999. Byddaf yn gofyn i berson gysylltu â chi ar unwaith.',
    },
    said: [
      /(child|baby|toddler|kid|boy|girl) (\w+ ){0,4}(in danger|missing|locked (in|out)|being (hit|beaten|hurt|abused)|left alone)/,
      /(abus|neglect)\w* (\w+ ){0,2}(child|kid|baby)/,
      /plentyn mewn perygl/,
    ],
  },
];
