export const caseStatus = { placeholder: '' } as const;
