import { advance, begin } from '../../dialogs/advance.ts';
import { caseReviewRequest } from '../../dialogs/case-review-request/topic.ts';
import type { Facts } from '../../dialogs/facts.ts';
import { english, FACTS, heard, keys, press, progressOf } from './support.ts';

describe('asking for an ASB Case Review', () => {
  it("checks the partnership's threshold, as data", () => {
    const stricter = { ...FACTS.partnership, caseReview: { reports: 2, months: 12 } };
    const facts: Facts = { ...FACTS, partnership: stricter };
    expect(english(begin(caseReviewRequest, heard(), facts).say).at(-1)).toBe(
      'Did you report it 2 times or more in the last 12 months? It counts whoever you told.',
    );
    expect(english(begin(caseReviewRequest, heard(), FACTS).say).at(-1)).toBe(
      'Did you report it 3 times or more in the last 6 months? It counts whoever you told.',
    );
  });

  it('says that fewer reports may not be enough, and lets it be sent all the same', () => {
    const asked = begin(caseReviewRequest, heard(), FACTS);
    const fewer = advance(caseReviewRequest, progressOf(asked), press('review-count=fewer'), FACTS);
    expect(keys(fewer.say)).toEqual(['case-review-request:review-fewer', 'case-review-request:review-for.ask']);
    const enough = advance(caseReviewRequest, progressOf(asked), press('review-count=enough'), FACTS);
    expect(keys(enough.say)).toEqual(['case-review-request:review-for.ask']);
  });
});
