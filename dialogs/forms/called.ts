// What people call a question's answer beside its label, in either language, when they put it right: "change the mobile to ...".

export const ADDRESS = ['house', 'house number', 'tŷ', 'rhif y tŷ'];
export const DATE = ['date', 'dyddiad'];
export const EMAIL = ['e-mail', 'email address', 'cyfeiriad e-bost'];
export const HOUSE = [...ADDRESS, 'address', 'cyfeiriad'];
export const NAME = ['name', 'enw'];
export const PHONE = ['phone number', 'mobile', 'telephone', 'tel', 'ffôn', 'rhif ffôn'];
export const POSTCODE = ['post code'];
export const SLOT = ['day', 'date', 'time', 'diwrnod', 'amser'];
