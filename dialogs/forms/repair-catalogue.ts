// What is repaired: things, what goes wrong with them, who mends it and how soon. Owner: repairs.
// Days are working days. 1, 3 and 7 are those of the Secure Tenants (Right to Repair) Regulations 1994, SI 1994/133.
// Welsh is a draft until a translator has approved it.
import type { Both } from '../../bot/model.ts';

/** Each has a diary of the same name. */
export type Trade = 'plumbing' | 'heating' | 'electrical' | 'joinery' | 'general';
/** `heating`: 1 day in the cold half of the year, 3 in the other. `hazard`: looked into within 10, as damp and mould is. */
export type Within = 1 | 3 | 7 | 20 | 'heating' | 'hazard';
export type Job = {
  readonly id: string;
  readonly words: Both;
  readonly trade: Trade;
  readonly within: Within;
  /** Worse for whoever is very young, old or ill. */
  readonly hard?: true;
  /** The tenant may have to pay. */
  readonly charged?: true;
  /** Nobody knows whose work it is before a person has spoken with them. */
  readonly asked?: true;
};
export type Item = {
  readonly id: string;
  readonly words: Both;
  /** How people name it, on normalised words. */
  readonly said: RegExp;
  readonly jobs: readonly Job[];
};

const both = (en: string, cy: string): Both => ({ en, cy });
const job = (
  id: string,
  trade: Trade,
  within: Within,
  en: string,
  cy: string,
  more: Pick<Job, 'hard' | 'charged'> = {},
): Job => ({ id, trade, within, words: both(en, cy), ...more });
const HARD = { hard: true } as const;
const CHARGED = { charged: true } as const;

/** "The hob won't light", and a pilot light, are no lights. */
const LIGHTS =
  /(?<!\b(?:wont|doesnt|not|cant|to|will not|pilot|day) )\blights?\b|\b(?:lighting|bulbs?|lamp|spot ?lights?|(?:plug )?sockets?|(?:light )?switch(?:es)?|power|electric(?:s|al|ity)?(?! (?:cooker|oven|hob|shower|fire|heater|gate|door)s?\b)|fuse(?: ?box)?|(?:smoke|heat|fire) (?:alarm|detector)s?|golau|goleuadau|olau|soced|socedi|swits|trydan|larwm (?:mwg|tan))\b/;

export const items: readonly Item[] = [
  {
    id: 'sink',
    words: both('Tap, sink or bath', 'Tap, sinc neu fath'),
    said: /\b(?:taps?|sinks?|(?:wash ?)?basins?|bath(?: ?tub)?|plug ?hole|sinc|sinciau|dap|tapiau|basn)\b/,
    jobs: [
      job('tap-drips', 'plumbing', 20, 'A tap drips', 'Mae tap yn diferu'),
      job('tap-stuck', 'plumbing', 3, 'A tap cannot be turned', 'Ni ellir troi tap'),
      job('sink-blocked', 'plumbing', 3, 'It is blocked', 'Mae wedi blocio'),
      job('sink-cracked', 'plumbing', 20, 'It is cracked or loose', 'Mae wedi cracio neu yn rhydd'),
    ],
  },
  {
    id: 'toilet',
    words: both('Toilet', 'Toiled'),
    said: /\b(?:toilets?|loo|lavatory|wc|toiled|doiled|nhoiled|ty bach)\b/,
    jobs: [
      job(
        'toilet-only',
        'plumbing',
        1,
        'Our only toilet does not flush',
        'Ein hunig doiled ddim yn fflysio',
        HARD,
      ),
      job('toilet-other', 'plumbing', 3, 'One of two does not flush', 'Un o ddau ddim yn fflysio'),
      job('toilet-seat', 'general', 20, 'The seat is broken', "Mae'r sedd wedi torri", CHARGED),
    ],
  },
  {
    id: 'shower',
    words: both('Shower', 'Cawod'),
    said: /\b(?:showers?|shower ?head|cawod|gawod|nghawod)\b/,
    jobs: [job('shower-dead', 'plumbing', 20, 'It does not work', "Nid yw'n gweithio")],
  },
  {
    id: 'pipe',
    words: both('A leak from a pipe or tank', 'Pibell neu danc yn gollwng'),
    said: /\b(?:pipes?|pipework|tank|cistern|leak(?:s|ing|y)?|pibell|bibell|pibellau|tanc|gollwng)\b/,
    jobs: [
      job('pipe-clean', 'plumbing', 1, 'Clean water drips or runs', "Mae dŵr glân yn diferu neu'n llifo"),
      job('pipe-waste', 'plumbing', 1, 'Waste water leaks', 'Mae dŵr gwastraff yn gollwng', HARD),
    ],
  },
  {
    id: 'units',
    words: both('Cupboard, drawer or worktop', 'Cwpwrdd, drôr neu arwyneb'),
    said: /\b(?:cupboards?|drawers?|work ?tops?|work ?surface|cabinets?|(?:kitchen|wall|base) units?|cwpwrdd|cypyrddau|dror|drors)\b|(?<!door |gate |window )\bhinges?\b/,
    jobs: [job('units-broken', 'joinery', 20, 'It is broken or loose', 'Mae wedi torri neu yn rhydd')],
  },
  {
    id: 'cooker',
    words: both('Cooker or hob that we fitted', 'Popty neu hob a osodwyd gennym ni'),
    said: /\b(?:cookers?|oven|hobs?|gas ring|cooker (?:point|switch)|popty|ffwrn|stof)\b/,
    // A fault of gas is an engineer's of gas, and soon: whoever smells any is told to leave before all else.
    jobs: [
      job(
        'cooker-gas',
        'heating',
        3,
        'A gas one does not light or work',
        "Un nwy ddim yn cynnau neu'n gweithio",
      ),
      job('cooker-electric', 'electrical', 7, 'An electric one does not work', 'Un trydan ddim yn gweithio'),
    ],
  },
  {
    id: 'fan',
    words: both('Extractor fan', 'Ffan echdynnu'),
    said: /\b(?:extractor|fan|ffan)\b/,
    jobs: [job('fan-dead', 'electrical', 7, 'It does not work', "Nid yw'n gweithio")],
  },
  {
    id: 'electrics',
    words: both('Lights, sockets or power', 'Goleuadau, socedi neu drydan'),
    said: LIGHTS,
    jobs: [
      job('socket-unsafe', 'electrical', 1, 'It looks unsafe', "Mae'n edrych yn beryglus", HARD),
      job('power-part', 'electrical', 3, 'Part of the power is off', "Mae rhan o'r trydan i ffwrdd", HARD),
      job(
        'light-dead',
        'electrical',
        20,
        'A light or socket does not work',
        'Golau neu soced ddim yn gweithio',
      ),
      job('smoke-alarm', 'electrical', 1, 'A smoke alarm does not work', 'Larwm mwg ddim yn gweithio', HARD),
    ],
  },
  {
    id: 'damp',
    words: both('Damp or mould', 'Lleithder neu lwydni'),
    said: /\b(?:damp(?:ness)?|mou?ld\w*|llwydni|lwydni|lleithder|leithder|tamp)\b/,
    jobs: [
      job('mould', 'general', 'hazard', 'Mould', 'Llwydni', HARD),
      job('damp', 'general', 'hazard', 'A damp patch', 'Darn llaith', HARD),
    ],
  },
  {
    id: 'window',
    words: both('Window', 'Ffenestr'),
    said: /\b(?:windows?|window ?s?ill|glazing|ffenestri?|ffenest)\b/,
    jobs: [
      job('window-open', 'joinery', 1, 'It does not close or lock', "Nid yw'n cau nac yn cloi", HARD),
      job('window-glass', 'joinery', 1, 'The glass is broken', "Mae'r gwydr wedi torri", CHARGED),
      job(
        'window-worn',
        'joinery',
        20,
        'It is draughty, misted or stiff',
        'Mae drafft, niwl neu mae yn stiff',
      ),
    ],
  },
  {
    id: 'door',
    words: both('Inside door', 'Drws mewnol'),
    said: /\b(?:bed ?room|bath ?room|inside|internal|kitchen|living ?room|lounge|toilet|loo|hall|cupboard|utility|porch|room) doors?\b|\bdrws (?:mewnol|y (?:gegin|stafell|lolfa|toiled|cwpwrdd))\b/,
    jobs: [
      job(
        'door-sticks',
        'joinery',
        20,
        'It sticks, or a part is broken',
        'Mae yn glynu, neu mae darn wedi torri',
      ),
    ],
  },
  {
    id: 'front-door',
    words: both('Outside door', 'Drws allanol'),
    said: /\b(?:front|back|outside|patio|balcony|french|garage|shed|main|communal|entrance) doors?\b|\bletter ?box\b|\bdrws (?:ffrynt|y ffrynt|blaen|cefn|allanol|y garej)\b|\bblwch llythyrau\b/,
    jobs: [
      job('door-open', 'joinery', 1, 'It does not close or lock', "Nid yw'n cau nac yn cloi", HARD),
      job('keys-lost', 'joinery', 1, 'The keys are lost', "Mae'r allweddi ar goll", CHARGED),
      job(
        'door-worn',
        'joinery',
        20,
        'It sticks, or a part is broken',
        'Mae yn glynu, neu mae darn wedi torri',
      ),
    ],
  },
  {
    id: 'floor',
    words: both('Floor', 'Llawr'),
    said: /(?<!\b(?:ground|first|second|third|top|bottom|1st|2nd|3rd|4th) )\b(?:floor(?:s|ing| ?boards?)?|lino|laminate|vinyl|llawr|leino)\b/,
    jobs: [
      job('floor-rotten', 'joinery', 3, 'It is rotten or gives way', "Mae wedi pydru neu'n suddo"),
      job('floor-loose', 'joinery', 20, 'It is loose or worn', "Mae'n rhydd neu wedi treulio"),
    ],
  },
  {
    id: 'stairs',
    words: both('Stairs or banister', 'Grisiau neu ganllaw'),
    said: /(?<!\b(?:up|down|under|under the) )\bstairs?\b|\b(?:stair ?case|bann?isters?|hand ?rail|spindles?|grisiau|gris|canllaw)\b/,
    jobs: [
      job('banister', 'joinery', 3, 'The handrail is loose', "Mae'r canllaw yn rhydd"),
      job('stair-rotten', 'joinery', 3, 'A step is broken or rotten', 'Mae gris wedi torri neu bydru'),
    ],
  },
  {
    id: 'plaster',
    words: both('Wall, tiles or ceiling', 'Wal, teils neu nenfwd'),
    said: /\b(?:plaster(?:ing|work)?|(?<!roof )tiles?|ceilings?|celing|plastr|blastr|teils|teilsen|nenfwd)\b/,
    jobs: [
      job(
        'plaster-loose',
        'general',
        20,
        'It is cracked or coming off',
        "Mae wedi cracio neu'n dod i ffwrdd",
      ),
    ],
  },
  {
    id: 'boiler',
    words: both('Boiler, heating or hot water', 'Boeler, gwres neu ddŵr poeth'),
    said: /\b(?:boilers?|bolier|heating|hot water|pilot light|immersion|thermostat|boeler|gwres|dwr (?:poeth|twym|cynnes))\b/,
    jobs: [
      job('heat-none', 'heating', 'heating', 'No heating at all', 'Dim gwres o gwbl', HARD),
      job('water-cold', 'heating', 'heating', 'No hot water', 'Dim dŵr poeth', HARD),
      job(
        'boiler-noise',
        'heating',
        20,
        'It is noisy or loses pressure',
        'Mae yn swnllyd neu yn colli pwysedd',
      ),
    ],
  },
  {
    id: 'radiator',
    words: both('Radiator', 'Rheiddiadur'),
    said: /\b(?:radiators?|rads?|towel rail|rheiddiadur(?:on)?)\b/,
    jobs: [
      job('radiator-leaks', 'heating', 1, 'It leaks', "Mae'n gollwng"),
      job('radiator-cold', 'heating', 'heating', 'It stays cold', "Mae'n aros yn oer", HARD),
    ],
  },
  {
    id: 'hatch',
    words: both('Loft hatch or ladder', 'Drws neu ysgol yr atig'),
    said: /\b(?:(?:loft|attic|cellar) (?:hatch|door|ladder|trap ?door|steps)|hatch|drws yr atig)\b/,
    jobs: [job('hatch-broken', 'joinery', 20, 'It is broken or loose', 'Mae wedi torri neu yn rhydd')],
  },
  {
    id: 'roof',
    words: both('Roof', 'To'),
    said: /\b(?:roof(?: tiles?)?|slates?|chimney|simnai|llechi)\b|\by to\b/,
    jobs: [
      job('roof-leaks', 'general', 7, 'It leaks', "Mae'n gollwng"),
      job('roof-tile', 'general', 20, 'Tiles are loose', "Mae'r teils yn rhydd"),
    ],
  },
  {
    id: 'gutter',
    words: both('Gutter or downpipe', 'Landar neu beipen law'),
    said: /\b(?:gutter(?:s|ing)?|down ?pipe|drain ?pipe|landar|landeri|cafn|peipen law)\b/,
    jobs: [job('gutter', 'general', 20, 'It leaks or is loose', "Mae'n gollwng neu'n rhydd")],
  },
  {
    id: 'drain',
    words: both('Drain', 'Draen'),
    said: /\b(?:drains?|man ?hole|sewage|sewer|soak ?away|draen|draeniau|carthffos\w*)\b/,
    jobs: [
      job('drain-foul', 'plumbing', 1, 'It is blocked or overflows', "Mae wedi blocio neu'n gorlifo", HARD),
    ],
  },
  {
    id: 'fence',
    words: both('Fence, gate or path', 'Ffens, giât neu lwybr'),
    said: /\b(?:fenc(?:e|es|ing)|gates?|path|ffens|giat|llwybr)\b/,
    jobs: [job('fence', 'general', 20, 'It is broken or loose', 'Mae wedi torri neu yn rhydd')],
  },
  {
    id: 'entry',
    words: both('Door entry or entryphone', 'System fynediad'),
    said: /\b(?:entry ?phone|door entry|buzzer|intercom|key ?fob|fob|system fynediad)\b/,
    jobs: [job('entryphone', 'electrical', 7, 'It does not work', "Nid yw'n gweithio")],
  },
];
