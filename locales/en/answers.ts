export const answers = { placeholder: '' } as const;
