import { advance, begin } from '../../dialogs/advance.ts';
import { sexualViolence } from '../../dialogs/sexual-violence/topic.ts';
import { english, FACTS, heard, press, progressOf } from './support.ts';

const told = (who: string): ReturnType<typeof advance> =>
  advance(sexualViolence, progressOf(begin(sexualViolence, heard(), FACTS)), press(`sv-who=${who}`), FACTS);

describe('help after sexual violence', () => {
  it.each([
    ['me', ['rape-support-line', 'sarc-derbyshire', 'victim-support']],
    ['other', ['rape-support-line']],
    ['child', ['emergency-999', 'childline', 'starting-point', 'ceop', 'report-remove']],
  ])('shows first what fits who it is for: %s', (who, services) => {
    expect(told(who).say[0]?.card).toEqual({ kind: 'services', services, urgent: false });
  });

  it('S4: leaves it to them if they tell the police, and offers care without the police', () => {
    const [centre] = sexualViolence.page?.('centre', {}, FACTS) ?? [];
    const [police] = sexualViolence.page?.('police', {}, FACTS) ?? [];
    expect(english(centre === undefined ? [] : [centre])[0]).toContain('You do not have to tell the police.');
    expect(english(police === undefined ? [] : [police])[0]).toContain('You decide if you tell the police, and when.');
  });
});
