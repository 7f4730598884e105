export const staff = { placeholder: '' } as const;
