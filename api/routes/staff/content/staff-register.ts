import { z } from 'zod';

import { contactsOf } from '../../../../content/directory.ts';
import { londonDate } from '../../../../content/london-clock.ts';
import { valueOf } from '../../../../content/review/contact-list.ts';
import { REASONS, reviewQueue, type ToReview } from '../../../../content/review/review-queue.ts';
import { words } from '../../../../locales/index.ts';
import { staffNames } from '../../../../store/staff/staff-names.ts';
import { registerPage, type ListedService } from '../../../../web/pages/staff/register-page.ts';
import { sendPage } from '../../chat-context.ts';
import { dayInWords } from '../london-time.ts';
import { registerNow } from './register-now.ts';
import { needInWords, ownerInWords, type NameOf } from './register-words.ts';
import type { StaffHandler } from '../staff-context.ts';

const AT_A_TIME = 50;
const Query = z.object({
  find: z.string().max(200).catch(''),
  show: z.enum(['', 'mine', ...REASONS]).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** Shows the register as a queue, filtered and searched. */
export const showRegister: StaffHandler = async ({ store, site, now }, request, reply, member) => {
  const filter = Query.parse(request.query ?? {});
  const [directory, names] = await Promise.all([registerNow(store), staffNames(store)]);
  const nameOf: NameOf = (by) => names.get(by.replace('staff:', ''));
  const hasLeft = (owner: string): boolean => owner.startsWith('staff:') && nameOf(owner) === undefined;
  const date = londonDate(now());
  const found = reviewQueue(directory, date, hasLeft)
    .filter(({ service, reasons }) => isAsked(filter.show, service.owner === `staff:${member.id}`, reasons))
    .filter((one) => holds(one, filter.find));
  const pages = Math.max(1, Math.ceil(found.length / AT_A_TIME));
  const page = Math.min(filter.page, pages);
  const state = {
    services: found.slice((page - 1) * AT_A_TIME, page * AT_A_TIME).map((one) => listed(one, nameOf)),
    count: found.length,
    filter: { find: filter.find, show: filter.show },
    choices: CHOICES,
    ...{ page, pages },
  };
  return sendPage(reply, 200, registerPage(site, state));
};

const CHOICES = [
  { code: '', name: words('en', 'staff-register:all') },
  { code: 'mine', name: words('en', 'staff-register:mine') },
  ...REASONS.map((code) => ({ code, name: words('en', `staff-register:reason.${code}`) })),
];

function isAsked(show: z.infer<typeof Query>['show'], isMine: boolean, reasons: ToReview['reasons']): boolean {
  if (show === '') return true;
  return show === 'mine' ? isMine : reasons.includes(show);
}

/** Whether a service has every word that is looked for: in its name, its needs, its id, or its numbers however they are spaced. */
function holds({ service }: ToReview, find: string): boolean {
  const values = contactsOf(service).map(valueOf);
  const text = [service.id, service.name, ...service.needs.map(needInWords), ...values].join(' ').toLowerCase();
  const digits = values.map((value) => value.replaceAll(' ', ''));
  const wanted = find.trim().toLowerCase();
  const number = wanted.replaceAll(' ', '');
  if (/^\d{3,}$/.test(number)) return digits.some((each) => each.includes(number));
  return wanted.split(/\s+/).every((word) => text.includes(word));
}

function listed({ service, reasons }: ToReview, nameOf: NameOf): ListedService {
  const { id, name, status, confidence, source, reviewBy } = service;
  return {
    ...{ id, name, owner: ownerInWords(service, nameOf), reviewBy: dayInWords(reviewBy) },
    reasons: reasons.map((reason) => words('en', `staff-register:reason.${reason}`)),
    status: words('en', `staff-register:status-name.${status}`),
    confidence: words('en', `staff-register:confidence-name.${confidence}`),
    source: source ?? words('en', 'staff-register:no-source'),
  };
}
