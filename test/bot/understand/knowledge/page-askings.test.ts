import path from 'node:path';

import { NO_CARD, pageAskings } from '../../../../bot/understand/knowledge/every-asking.ts';
import { TOPICS } from '../../../../dialogs/index.ts';
import { isMenu } from '../../../../dialogs/slots.ts';
import { FURTHER } from '../../../../dialogs/guide-menu.ts';

const FEWEST = 12; // ways of asking
const ASKINGS = pageAskings(path.resolve(import.meta.dirname, '../../../..'));
const LISTS: ReadonlySet<string> = new Set(FURTHER.map(({ code }) => code));
const PAGES = TOPICS.flatMap(({ id, steps }) => {
  const menu = steps.find(isMenu);
  const options = menu?.answer.kind === 'choice' ? menu.answer.options : [];
  const pages = typeof options === 'function' ? [] : options.filter(({ code }) => !LISTS.has(code));
  return pages.map(({ code }) => `${id}/${code}`);
});

describe('the pages of guides', () => {
  it.each(PAGES)('can be asked for in many ways: %s', (page) => {
    expect(ASKINGS.filter(({ card }) => card === page).length).toBeGreaterThanOrEqual(FEWEST);
  });

  it('are all there are ways of asking for, beside what nothing answers', () => {
    const known = new Set(PAGES);
    expect(ASKINGS.filter(({ card }) => !known.has(card) && !card.startsWith(NO_CARD))).toEqual([]);
  });
});
