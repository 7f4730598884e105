import { asbCaseReview } from '../../dialogs/asb-case-review/topic.ts';
import { FACTS } from './support.ts';
import { toldAfter } from './told.ts';

describe('the ASB Case Review', () => {
  it('says what it is at once, with the way to ask and the way to appeal', () => {
    expect(toldAfter(asbCaseReview)).toEqual([{ page: 'what', services: ['asb-case-review'], starts: [] }]);
    expect(toldAfter(asbCaseReview, 'asb-case-review.more=ask')[0]?.starts).toEqual(['do:begin:case-review-request']);
    expect(toldAfter(asbCaseReview, 'asb-case-review.more=appeal')[0]?.services).toEqual(['asb-case-review-appeal']);
  });

  it("names the partnership's own threshold", () => {
    const [what] = asbCaseReview.page?.('what', {}, FACTS) ?? [];
    expect(what?.params).toMatchObject({ reports: 3, months: 6 });
  });
});
