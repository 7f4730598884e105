import { words } from '../../../../locales/index.ts';
import type { RelatedReport } from '../../../../store/reports/related-reports.ts';

const KINDS = ['postcode', 'phone', 'email', 'registration'] as const;

/** Why a report is related, a sentence for each reason. */
export function whyRelated(
  { shared, linkedBy }: Pick<RelatedReport, 'shared' | 'linkedBy'>,
  nameOf: (by: string) => string,
): readonly string[] {
  const same = KINDS.filter((kind) => shared.some((term) => term.startsWith(`${kind}:`)));
  return [
    ...same.map((kind) => words('en', `staff-reports:related.${kind}`)),
    ...(linkedBy === undefined ? [] : [words('en', 'staff-reports:related.linked', { name: nameOf(linkedBy) })]),
  ];
}
