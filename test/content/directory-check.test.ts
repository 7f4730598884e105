import { checkDirectory } from '../../content/directory-check.ts';
import { countOverdue } from '../../content/directory.ts';
import { shippedContent } from '../../content/shipped.ts';

const { directory } = shippedContent();
const shown = directory.services.filter(({ status }) => status !== 'unconfirmed').map(({ id }) => id);
const doubtful = directory.services.filter(({ confidence }) => confidence === 'low').map(({ id }) => id);

describe('what somebody has to see to in the register', () => {
  it('tells what nobody has confirmed and what nobody keeps right', () => {
    const check = checkDirectory(directory, '2026-12-01');
    expect(check).toEqual({
      overdue: [],
      dueSoon: [],
      doubtful,
      unowned: directory.services.map(({ id }) => id),
      holidaysEnd: false,
    });
    expect(doubtful).toContain('rspca');
  });

  it('tells sixty days before a review is due, and after it', () => {
    expect(checkDirectory(directory, '2027-03-23').dueSoon).toEqual([]);
    expect(checkDirectory(directory, '2027-03-24').dueSoon).toEqual(shown);
    const after = checkDirectory(directory, '2027-05-23');
    expect([after.overdue, after.dueSoon]).toEqual([shown, []]);
  });

  it('counts for the metric what it lists as overdue', () => {
    expect(countOverdue(directory, '2027-05-22')).toBe(0);
    expect(countOverdue(directory, '2027-05-23')).toBe(shown.length);
  });

  it('tells when the bank holidays run out', () => {
    expect(checkDirectory(directory, '2027-11-01').holidaysEnd).toBe(false);
    expect(checkDirectory(directory, '2027-11-15').holidaysEnd).toBe(true);
  });
});
