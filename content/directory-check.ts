import { BANK_HOLIDAYS, isBankHoliday, type BankHolidays } from './bank-holidays.ts';
import { isOverdue, isShown, type Directory, type Service } from './directory.ts';
import { daysAfter } from './london-clock.ts';

/** What somebody has to see to in a register, by the ids of its services. */
export interface DirectoryCheck {
  readonly overdue: readonly string[]; // shown to residents, and not reviewed in time
  readonly dueSoon: readonly string[]; // shown, and to be reviewed within the notice
  readonly doubtful: readonly string[]; // of low confidence or not confirmed: never shown until somebody checks them
  readonly unowned: readonly string[]; // nobody keeps them right
  readonly holidaysEnd: boolean; // the bank holidays of a day within the notice are not known
}

const NOTICE = 60; // days

/** Looks through a register as it stands on a day (yyyy-mm-dd). */
export function checkDirectory(
  { services }: Directory,
  today: string,
  holidays: BankHolidays = BANK_HOLIDAYS,
): DirectoryCheck {
  const soon = daysAfter(today, NOTICE);
  const idsOf = (wanted: (service: Service) => boolean): readonly string[] =>
    services.filter(wanted).map(({ id }) => id);
  return {
    overdue: idsOf((service) => isShown(service) && isOverdue(service, today)),
    dueSoon: idsOf((service) => isShown(service) && isOverdue(service, soon) && !isOverdue(service, today)),
    doubtful: idsOf((service) => !isShown(service) || service.confidence === 'low'),
    unowned: idsOf(({ owner }) => owner === null),
    holidaysEnd: isBankHoliday(soon, holidays) === undefined,
  };
}
