import { z } from 'zod';

/** The settings of how staff sign in; part of api/config.ts. */
export const STAFF_SETTINGS = {
  STAFF_SECOND_STEP: z.enum(['optional', 'required'], 'optional or required').default('optional'),
};

/** How staff sign in. */
export interface StaffConfig {
  readonly secondStep: 'optional' | 'required'; // a code of an authenticator app, for accounts with a password
}

/** Reads the settings of how staff sign in. */
export function toStaffConfig(given: z.infer<z.ZodObject<typeof STAFF_SETTINGS>>): StaffConfig {
  return { secondStep: given.STAFF_SECOND_STEP };
}
