export const reportAsb = { placeholder: '' } as const;
