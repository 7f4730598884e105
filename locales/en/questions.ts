export const questions = { placeholder: '' } as const;
