import type { FastifyRequest } from 'fastify';

import { indexTermsOfSearch } from '../../../../bot/reports/index-terms.ts';
import type { CaseName } from '../../../../store/desk/staff-case.ts';
import type { AccessRow } from '../access/access.ts';

/** The case that a request is about, by its row; a reference is read however it is written. `undefined`: it names none. */
export function caseNameOf(row: AccessRow, request: FastifyRequest): CaseName | undefined {
  if (row.case === undefined) return undefined;
  const { kind, param } = row.case;
  const id = (request.params as Readonly<Record<string, string>>)[param] ?? '';
  if (kind !== 'report') return { kind, id };
  const search = indexTermsOfSearch(id.slice(0, 40));
  return search.kind === 'reference' ? { kind, id: search.reference } : undefined;
}
