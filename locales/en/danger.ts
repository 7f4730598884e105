export const danger = { placeholder: '' } as const;
