import type { Params } from '../locales/say.ts';

/** The numbers that sentences may name, from the register: `{{emergency}}`, `{{police}}` and `{{bank}}`. */
export const NUMBERS: Params = {
  emergency: { kind: 'number-of', service: 'emergency-999' },
  bank: { kind: 'number-of', service: 'call-159' },
  police: { kind: 'number-of', service: 'police-101' },
};
