export const email = { placeholder: '' } as const;
