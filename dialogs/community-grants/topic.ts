import { guideTopic } from '../guide.ts';
import { REPORT } from '../starts.ts';

/** Small grants for safer neighbourhoods, and the way to the partnership. */
export const communityGrants = guideTopic({
  id: 'community-grants',
  questions: [],
  tells: () => ['grants'],
  people: () => 'contact',
  pages: [
    { id: 'grants', services: ['sddc-communities'] },
    { id: 'contact', services: ['sddc-communities', 'sddc-customer-services'] },
    { id: 'watch', services: ['neighbourhood-watch'] },
    { id: 'report', starts: [REPORT] },
  ],
});
