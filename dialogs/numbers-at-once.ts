// The numbers in the lines of dangers, which are in every function that answers one: apart from the others, which are read later.

export const RELAY_EMERGENCY = '18000';
export const GAS = '0800 111 999';
export const POWER_CUT = '105';
export const HEALTH = '111';
export const SAMARITANS = '116 123';
