import type { Report } from '../dialogs/topic.ts';

/** The terms a report can be found by, exactly; the store keeps only a keyed hash of each. */
export function indexTerms(report: Pick<Report, 'type' | 'ward' | 'find'>): readonly string[] {
  const { postcode, phone, email, registrations = [] } = report.find;
  return [
    `type:${report.type}`,
    ...(report.ward === undefined ? [] : [`ward:${report.ward}`]),
    ...(postcode === undefined ? [] : [`postcode:${squeeze(postcode)}`]),
    ...(phone === undefined ? [] : [`phone:${phone}`]),
    ...(email === undefined ? [] : [`email:${email.toLowerCase()}`]),
    ...registrations.map((registration) => `registration:${squeeze(registration)}`),
  ];
}

function squeeze(code: string): string {
  return code.replaceAll(/\s/g, '').toUpperCase();
}
