import type { Params } from '../locales/say.ts';

/** The two numbers that sentences may name, from the register: `{{emergency}}` and `{{police}}`. */
export const NUMBERS: Params = {
  emergency: { kind: 'number-of', service: 'emergency-999' },
  police: { kind: 'number-of', service: 'police-101' },
};
