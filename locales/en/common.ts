export const common = { placeholder: '' } as const;
