export const web = { placeholder: '' } as const;
