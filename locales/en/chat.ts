export const chat = { placeholder: '' } as const;
