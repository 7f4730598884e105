import type { ListPart, Overview, OverviewReply } from '../pages/staff/desk-data.ts';

/** Puts overviews together from what the server sends and what an earlier one held. */
export interface OverviewParts {
  readonly marks: () => string; // what the desk has, for the next request
  readonly put: (reply: OverviewReply) => Overview;
}

interface Kept {
  readonly marks: string;
  readonly rows: readonly unknown[];
}

/** Makes one that has nothing yet. A list in which nothing has changed stays the same array, so nothing of it is drawn again. */
export function createOverviewParts(): OverviewParts {
  let parts = new Map<string, readonly unknown[]>();
  const lists = new Map<string, Kept>();
  return {
    marks: () => [...parts.keys()].join('.'),
    put: (reply) => {
      const next = new Map<string, readonly unknown[]>();
      const list = <Row>(name: string, sent: readonly ListPart<Row>[]): readonly Row[] => {
        for (const { mark, rows } of sent) next.set(mark, rows ?? parts.get(mark) ?? []);
        const marks = sent.map(({ mark }) => mark).join('.');
        const before = lists.get(name);
        const rows = before?.marks === marks ? before.rows : sent.flatMap(({ mark }) => next.get(mark) ?? []);
        lists.set(name, { marks, rows });
        return rows as readonly Row[];
      };
      const overview = {
        ...reply,
        waiting: list('waiting', reply.waiting),
        held: list('held', reply.held),
        colleagues: list('colleagues', reply.colleagues),
        chatsOfColleagues: list('chatsOfColleagues', reply.chatsOfColleagues),
        teams: list('teams', reply.teams),
      };
      parts = next;
      return overview;
    },
  };
}
