import { childSafeguarding } from '../../dialogs/child-safeguarding/topic.ts';
import { advance } from '../../dialogs/advance.ts';
import { english, FACTS, keys, progressOf, say } from './support.ts';
import { offeredPages, servicesOf, told } from './guides.ts';

describe('help when someone worries about a child', () => {
  it('S12: asks a child in a child’s words, and shows Childline first', () => {
    const asked = told(childSafeguarding, 'child-who=child');
    expect(english(asked.next.say)).toEqual(['Are you in danger right now?']);
    const { pages, next } = told(childSafeguarding, 'child-who=child', 'child-my-danger=no', 'child-my-what=home');
    expect(pages).toEqual(['my-help']);
    expect(servicesOf(next.say[0])).toEqual(['childline', 'starting-point']);
    expect(offeredPages(next)).toEqual(
      ['my-online', 'my-tell', 'my-secret', 'my-now'].toSorted((a) => (a === 'my-now' ? -1 : 0)),
    );
  });

  it.each<readonly [string, string]>([
    ['now', 'my-now'],
    ['online', 'my-online'],
    ['tell', 'my-tell'],
    ['listen', 'my-tell'],
    ['after', 'my-secret'],
    ...['work', 'used', 'parent', 'signs'].map((page): readonly [string, string] => [page, 'my-help']),
  ])('S12: a child who asks for %s by its name is told it in the words for a child', (page, theirs) => {
    const { next } = told(childSafeguarding, 'child-who=child', 'child-my-danger=no', 'child-my-what=other');
    const after = advance(childSafeguarding, progressOf(next), say({ 'child-safeguarding.more': page }), FACTS);
    expect(keys(after.say)).toEqual([`child-safeguarding:pages.${theirs}.text`, 'guide:more.ask']);
  });

  it('a parent who asks what a child would is told it in the words for grown-ups', () => {
    const { next } = told(childSafeguarding, 'child-who=parent', 'child-danger=no', 'child-what=home');
    const after = advance(childSafeguarding, progressOf(next), say({ 'child-safeguarding.more': 'my-secret' }), FACTS);
    expect(keys(after.say)).toEqual(['child-safeguarding:pages.after.text', 'guide:more.ask']);
  });

  it('S12: shows a child in danger the emergency number first, and who takes pictures down', () => {
    const danger = ['child-who=child', 'child-my-danger=yes'];
    expect(told(childSafeguarding, ...danger)).toMatchObject({
      pages: ['my-now'],
      next: { say: [{ card: { urgent: true } }, {}] },
    });
    const { pages, next } = told(childSafeguarding, ...danger, 'child-my-what=online');
    expect(pages).toEqual(['my-online']);
    expect(servicesOf(next.say[0])).toEqual(['report-remove', 'ceop', 'childline']);
  });

  it.each([
    ['other', 'home', ['tell']],
    ['parent', 'online', ['tell', 'online']],
    ['other', 'used', ['tell', 'used']],
    ['work', 'home', ['work']],
  ])('tells an adult (%s, worried about: %s) whom to call', (who, what, pages) => {
    expect(told(childSafeguarding, `child-who=${who}`, 'child-danger=no', `child-what=${what}`).pages).toEqual(pages);
  });

  it('puts the emergency number first when a child is in danger now', () => {
    const danger = ['child-who=other', 'child-danger=yes'];
    expect(told(childSafeguarding, ...danger, 'child-what=home')).toMatchObject({ sooner: ['now'], pages: ['tell'] });
    const { next } = told(childSafeguarding, ...danger);
    expect(servicesOf(next.say[0])).toEqual(['emergency-999', 'starting-point']);
  });

  it('shows both ways to whoever skips every question', () => {
    const { pages, next } = told(childSafeguarding, 'do:skip', 'do:skip', 'do:skip');
    expect(pages).toEqual(['tell']);
    expect(offeredPages(next)).toContain('my-help');
  });

  it('tells nobody to keep a child’s secret', () => {
    const { next } = told(childSafeguarding, 'do:skip', 'do:skip', 'do:skip', 'child-safeguarding.more=listen');
    expect(english(next.say)[0]).toContain('Do not say that you can keep it a secret.');
  });
});
