import { makeReference } from '../../dialogs/reference.ts';
import type { NewReport } from '../../store/reports.ts';

let made = 0;

/** A report as the assistant stores one, with one answer; references can be typed and read. */
export function sentReport(
  changes: {
    readonly value?: string;
    readonly restricted?: true;
    readonly find?: Readonly<Record<string, string>>;
    readonly fields?: Readonly<Record<string, string>>; // further answers
  } = {},
): NewReport {
  made += 1;
  const { value = 'Bikes at night', restricted, find = {}, fields = {} } = changes;
  const answers = Object.entries({ what: value, ...fields }).map(([field, said]) => ({ field, label: `report-asb:what.label`, value: said, display: said, words: said })); // prettier-ignore
  return {
    reference: makeReference(new Uint8Array(20).map((_none, index) => (made * 31 + index * 7) % 256)),
    receiptHash: 'a hash',
    topic: 'report-asb',
    formVersion: 1,
    body: { type: 'noise', ward: 'E05008810', anonymous: false, fields: answers, find },
    index: ['type:noise', 'ward:E05008810', ...Object.entries(find).map(([kind, term]) => `${kind}:${term}`)],
    ...(restricted === undefined ? {} : { restricted }),
  };
}
