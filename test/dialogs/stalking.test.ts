import { advance, begin } from '../../dialogs/advance.ts';
import { stalking } from '../../dialogs/stalking/topic.ts';
import { english, FACTS, heard, keys, press, progressOf } from './support.ts';

describe('help with stalking', () => {
  it('shows the police and who supports people first; after a couple has split up the helplines too', () => {
    const open = progressOf(begin(stalking, heard(), FACTS));
    const known = advance(stalking, open, press('stalking-who=known'), FACTS);
    expect(keys(known.say)).toEqual(['stalking:pages.report.text', 'guide:more.ask']);
    const former = advance(stalking, open, press('stalking-who=ex'), FACTS);
    expect(keys(former.say)).toEqual(['stalking:pages.report.text', 'stalking:pages.after.text', 'guide:more.ask']);
    expect(former.say[1]?.card).toEqual({
      kind: 'services',
      services: ['derbyshire-da-helpline', 'national-da-helpline'],
      urgent: false,
    });
  });

  it('S4: speaks of notes only if it is safe, and never of watching or filming', () => {
    const [text = ''] = english(stalking.page?.('notes', {}, FACTS) ?? []);
    expect(text).toMatch(/^If it is safe for you/);
    expect(text).toContain('do not follow or film them in secret');
  });
});
