/** The pages of the register of services: what is to be checked, and by whom. */
export const staffRegister = {
  title: 'Register of services',
} as const;
