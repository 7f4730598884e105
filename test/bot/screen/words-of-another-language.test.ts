import { TEST_SCREEN } from '../../support/models.ts';

const kindsIn = (text: string): readonly string[] => TEST_SCREEN(text).map(({ kind }) => kind);

describe('S2: words of another language', () => {
  it.each(['Trwa to od soboty', 'Zgłaszam to od roku i nic'])('are no text-speak of English: %s', (text) => {
    expect(kindsIn(text)).not.toContain('self-harm');
  });

  it('leave text-speak to whoever writes English', () => {
    expect(kindsIn('im going to od tonight')).toContain('self-harm');
  });

  it('are of a friend where they tell of a friend', () => {
    const findings = TEST_SCREEN('meri saheli ko us ka shohar roz maarta hai');
    expect(findings[0]).toMatchObject({ kind: 'domestic-abuse', level: 'certain', about: 'other' });
  });

  it('are of whoever writes where they name themselves', () => {
    const [first] = TEST_SCREEN('ktos z nozem napadl mnie, jest pod drzwiami');
    expect(first).toMatchObject({ kind: 'danger-now', level: 'certain' });
    expect(first?.about).not.toBe('other');
  });
});
