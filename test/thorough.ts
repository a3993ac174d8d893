// What every run leaves out for time: `npm run check:thorough` runs all of it.

export const THOROUGH = process.env['THOROUGH'] === '1';
