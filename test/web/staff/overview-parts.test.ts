import fc from 'fast-check';

import { partsOf } from '../../../api/routes/staff/desk/list-parts.ts';
import type { OverviewReply } from '../../../web/pages/staff/desk-data.ts';
import { createOverviewParts } from '../../../web/staff/overview-parts.ts';

interface Row {
  readonly id: string;
  readonly name: string;
}
const row = (at: number): Row => ({ id: `h${String(at)}`, name: `row ${String(at)}` });
const THOUSAND = Array.from({ length: 1_000 }, (_, at) => row(at));

function replyOf(rows: readonly Row[], marks: string): OverviewReply {
  const known = new Set(marks.split('.'));
  const me = { id: 'a', name: 'Ann', supervises: false, mostChats: 4, status: 'available' } as const;
  const none = { waiting: [], held: [], chatsOfColleagues: [], colleagues: [] };
  return { me, ...none, teams: partsOf(rows, known), waitingCount: 0, listCount: 0 };
}

test('whatever comes, goes or changes, the desk shows what the server has', () => {
  const lists = fc.array(fc.array(fc.integer({ min: 0, max: 60 }).map(row), { maxLength: 80 }), { maxLength: 6 });
  fc.assert(
    fc.property(lists, (all) => {
      const parts = createOverviewParts();
      for (const rows of all) expect(parts.put(replyOf(rows, parts.marks())).teams).toEqual(rows);
    }),
  );
});

test('of a thousand rows few are sent again when one goes, one comes and one changes', () => {
  const parts = createOverviewParts();
  parts.put(replyOf(THOUSAND, parts.marks()));
  const changed = [...THOUSAND.slice(1), row(1_000)].map((one) => (one.id === 'h500' ? { ...one, name: 'new' } : one));
  const again = replyOf(changed, parts.marks()).teams.flatMap(({ rows = [] }) => rows);
  expect(again.length).toBeLessThan(250);
  expect(parts.put(replyOf(changed, parts.marks())).teams).toEqual(changed);
});

test('a list in which nothing has changed is the same list, so that nothing of it is drawn again', () => {
  const parts = createOverviewParts();
  const first = parts.put(replyOf(THOUSAND, parts.marks())).teams;
  const second = replyOf(THOUSAND, parts.marks());
  expect(second.teams.flatMap(({ rows = [] }) => rows)).toEqual([]);
  expect(parts.put(second).teams).toBe(first);
});
