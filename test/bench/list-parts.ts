import { createHash, randomBytes } from 'node:crypto';

import { partsOf } from '../../api/routes/staff/desk/list-parts.ts';
import type { WaitingChat } from '../../web/pages/staff/desk-data.ts';

/*
 * What one change of the queue costs one desk: its list cut into parts, of which the desk names those that it has, beside
 * one tag for the whole list. Bytes of the request's marks are counted with those of the answer; processor time is the server's.
 */
const CHANGES = 400;
const START = Date.parse('2026-11-26T09:00:00Z');

function row(at: number): WaitingChat {
  return {
    id: randomBytes(12).toString('base64url'),
    conversationId: randomBytes(16).toString('base64url'),
    reason: 'asked',
    urgency: at % 9 === 0 ? 'danger' : 'ordinary',
    team: 'Community safety',
    topic: 'Report anti-social behaviour',
    language: at % 4 === 0 ? 'pl' : 'en',
    since: new Date(START + at * 1000).toISOString(),
    heardAt: new Date(START + at * 1000).toISOString(),
    needs: at % 4 === 0 ? ['Polish'] : [],
    cameBack: false,
    suits: [],
    lacks: at % 4 === 0 ? ['Polish'] : [],
  };
}

/** A resident writes, the first is taken, or somebody comes; the list keeps its length. */
function changed(rows: readonly WaitingChat[], turn: number): readonly WaitingChat[] {
  if (turn % 2 === 1) return [...rows.slice(1), row(10_000 + turn)];
  const who = (turn * 31) % rows.length;
  const heardAt = new Date(START + turn * 60_000).toISOString();
  return rows.map((one, index) => (index === who ? { ...one, heardAt } : one));
}

interface Cost {
  bytes: number;
  micros: number;
}

function timed<Result>(cost: Cost, work: () => Result): Result {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  cost.micros += user + system;
  return result;
}

function measure(size: number): string {
  const parts: Cost = { bytes: 0, micros: 0 };
  const whole: Cost = { bytes: 0, micros: 0 };
  let rows: readonly WaitingChat[] = Array.from({ length: size }, (_, at) => row(at));
  let marks: readonly string[] = partsOf(rows, new Set()).map(({ mark }) => mark);
  for (let turn = 0; turn < CHANGES; turn += 1) {
    rows = changed(rows, turn);
    const asked = marks.join('.');
    const cut = timed(parts, () => {
      const list = partsOf(rows, new Set(asked.split('.')));
      parts.bytes += asked.length + JSON.stringify(list).length;
      return list;
    });
    marks = cut.map(({ mark }) => mark);
    timed(whole, () => {
      const text = JSON.stringify(rows);
      whole.bytes += 12 + text.length + createHash('sha256').update(text).digest('base64url').slice(0, 12).length;
    });
  }
  const told = ({ bytes, micros }: Cost): string =>
    `${String(Math.round(bytes / CHANGES)).padStart(8)} bytes ${String(Math.round(micros / CHANGES)).padStart(6)} us`;
  return `${String(size).padStart(5)} rows   parts ${told(parts)}   one tag ${told(whole)}   ${(whole.bytes / parts.bytes).toFixed(1)} times the bytes`;
}

process.stdout.write(`A change of the queue for one desk, mean of ${CHANGES}\n`);
for (const size of [50, 50, 200, 1000]) process.stdout.write(`${measure(size)}\n`); // the first warms up
