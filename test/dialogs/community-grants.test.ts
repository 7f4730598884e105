import { communityGrants } from '../../dialogs/community-grants/topic.ts';
import { english, FACTS } from './support.ts';
import { toldAfter } from './told.ts';

describe('grants and the partnership', () => {
  it('names the team, and promises no money', () => {
    expect(toldAfter(communityGrants)).toEqual([{ page: 'grants', services: ['sddc-communities'], starts: [] }]);
    const [grants] = communityGrants.page?.('grants', {}, FACTS) ?? [];
    expect(english(grants === undefined ? [] : [grants])[0]).toContain('I do not know if there is money now.');
  });
});
