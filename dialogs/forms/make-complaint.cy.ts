// The Welsh of "make a complaint": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { makeComplaint } from './make-complaint.ts';

export const makeComplaintInBoth = welsh(
  makeComplaint,
  'eich cwyn',
  {
    service: {
      ask: 'Am beth mae eich cwyn?',
      label: 'Am',
      help: 'Dewiswch yr un agosaf. Byddwn yn ei phasio ymlaen os dylai tîm arall ei chael.',
      options: {
        repairs: 'Atgyweirio cartref cyngor',
        tenancy: 'Fy nhenantiaeth neu rent',
        bins: 'Biniau ac ailgylchu',
        streets: 'Ffyrdd a strydoedd',
        tax: 'Treth gyngor neu fudd-daliadau',
        homes: 'Cael cartref',
        staff: 'Sut y gwnaeth staff fy nhrin',
        other: 'Rhywbeth arall',
      },
    },
    happened: {
      ask: 'Beth ddigwyddodd?',
      label: 'Beth ddigwyddodd',
      help: 'Yn eich geiriau eich hun. Gallwch ychwanegu mwy wedyn.',
    },
    way: {
      ask: 'Pa un hoffech chi?',
      label: 'Ffordd',
      help: 'Gallwch wneud y ddau. Cymerwn gŵyn beth bynnag, os ydych am wneud un.',
      options: { complaint: "Mynd ymlaen gyda'm cwyn", 'other-way': 'Mynd y ffordd arall honno' },
    },
    when: {
      ask: 'Pryd ddigwyddodd?',
      label: 'Pryd',
      help: 'Diwrnod, neu tua phryd, fel "trwy gydol mis Hydref". Os nad ydych yn gwybod, atebwch SGIPIO.',
    },
    effect: {
      ask: 'Sut mae wedi effeithio arnoch chi?',
      label: 'Effaith arnoch',
      help: "Fel costau, amser neu iechyd. Os byddai'n well gennych beidio â dweud, atebwch SGIPIO.",
    },
    remedy: {
      ask: "Beth fyddai'n unioni pethau?",
      label: 'I unioni pethau',
      help: 'Fel ymddiheuriad, atgyweiriad, neu arian yn ôl. Os nad ydych yn gwybod, atebwch SGIPIO.',
    },
    reference: {
      ask: 'Oes gennych chi gyfeirnod ar ei gyfer?',
      label: 'Cyfeirnod',
      help: 'Fel H-204518. Os nad oes un, atebwch SGIPIO.',
    },
    who: {
      ask: 'Ar gyfer pwy mae hi?',
      label: 'Ar gyfer',
      options: { me: 'I mi', other: 'I rywun arall' },
    },
    person: {
      ask: "Beth yw enw'r person y mae ar ei gyfer?",
      label: "Enw'r person",
      help: "Byddwn yn eich ateb chi, ac yn gwirio gyda nhw yn gyntaf lle mae'n rhaid.",
    },
    authority: {
      ask: 'Ydyn nhw wedi cytuno eich bod yn cwyno drostyn nhw?',
      label: 'Wedi cytuno',
      help: 'Yn ôl y gyfraith: fel rhiant, gwarcheidwad, atwrnai neu ddirprwy. Gyda "ddim eto" byddwn yn cymryd y gŵyn, ac yn gofyn iddyn nhw.',
      options: {
        agreed: 'Ydyn, maen nhw wedi cytuno',
        legal: "Rwy'n gweithredu drostyn nhw yn ôl y gyfraith",
        'not-yet': 'Ddim eto',
      },
    },
    name: { ask: 'Beth yw eich enw?', label: 'Eich enw' },
    contact: {
      ask: 'Sut ddylem ni eich ateb?',
      label: 'Ateb',
      options: { email: 'Drwy e-bost', phone: 'Dros y ffôn' },
    },
    email: { ask: 'Beth yw eich cyfeiriad e-bost?', label: 'E-bost' },
    phone: {
      ask: "Pa rif allwn ni ei ffonio? Rhowch un y mae'n ddiogel i ni ei ffonio.",
      label: 'Eich rhif',
    },
    adjustments: {
      ask: 'Oes angen unrhyw beth arnoch gennym i gymryd rhan, fel print bras neu gyfieithydd?',
      label: 'Beth sydd ei angen',
      help: "Nid yw'n costio dim i chi. Os ydych wedi dangos pwy ydych chi, rydym yn ei gadw, fel na fydd angen i chi ei ddweud eto. Os nad oes angen dim, atebwch SGIPIO.",
    },
  },
  { draft: true },
);
