import { stringify } from 'csv-stringify/sync';

import { startOfLondonDay } from '../../../../content/london-day.ts';
import { londonDate } from '../../../../content/london-clock.ts';
import { formatTag, words } from '../../../../locales/index.ts';
import { writeAudit } from '../../../../store/audit.ts';
import { satisfactionByMonth, type MonthOfAnswers } from '../../../../store/handoffs/satisfaction.ts';
import { satisfactionPage, type ShownMonth } from '../../../../web/pages/staff/satisfaction-page.ts';
import { sendPage } from '../../chat-context.ts';
import { teamName } from '../desk/desk-words.ts';
import type { StaffContext, StaffHandler } from '../staff-context.ts';

/** Fewer answers than these would tell staff who said what. */
export const FEWEST_ANSWERS = 5;

const MONTHS = 12;
const HEADS = ['month', 'team', 'asked', 'answered', 'helped', 'partly', 'not'] as const;
const monthName = new Intl.DateTimeFormat(formatTag('en'), { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Shows how residents answered, by team and month. */
export const showSatisfaction: StaffHandler = async (context, _request, reply) => {
  const months = (await readMonths(context)).map((one) => shown(context, one));
  return sendPage(reply, 200, satisfactionPage(context.site, months, FEWEST_ANSWERS));
};

/** The same as a file that spreadsheets open, with an audit row. */
export const sendSatisfaction: StaffHandler = async (context, _request, reply, member) => {
  const months = await readMonths(context);
  const subject = `satisfaction:count.${String(months.length)}`;
  await writeAudit(context.store.database, context.now(), {
    actor: `staff:${member.id}`,
    action: 'satisfaction.exported',
    subject,
  });
  const few = words('en', 'staff-satisfaction:few-short', { least: FEWEST_ANSWERS });
  const rows = months.map((one) => {
    const { team, asked, counts } = shown(context, one);
    const { answered = few, helped = '', partly = '', not = '' } = counts ?? {};
    return [one.month, team, asked, answered, helped, partly, not];
  });
  const file = stringify([HEADS.map((head) => words('en', `staff-satisfaction:${head}`)), ...rows], {
    bom: true, // or spreadsheets read it in another alphabet
    record_delimiter: 'windows',
    escape_formulas: true, // a team may be called anything
  });
  reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="list.csv"');
  return reply.header('cache-control', 'no-store').send(file);
};

function readMonths({ store, now }: StaffContext): Promise<readonly MonthOfAnswers[]> {
  const [year = 0, month = 0] = londonDate(now()).split('-').map(Number);
  const first = new Date(Date.UTC(year, month - MONTHS, 1)).toISOString().slice(0, 10);
  return satisfactionByMonth(store, startOfLondonDay(first));
}

function shown({ content }: StaffContext, { month, team, asked, ...counts }: MonthOfAnswers): ShownMonth {
  const answered = counts.helped + counts.partly + counts.not;
  return {
    month: monthName.format(new Date(`${month}-01T00:00:00Z`)),
    team: teamName(team, content),
    asked,
    ...(answered < FEWEST_ANSWERS ? {} : { counts: { answered, ...counts } }),
  };
}
