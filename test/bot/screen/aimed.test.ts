import { createScreen, type Finding } from '../../../bot/screen.ts';

const screen = createScreen([]); // the rules alone
const found = (kind: Finding['kind'], text: string): Finding | undefined =>
  screen(text).find((finding) => finding.kind === kind);
const concerned = (kind: Finding['kind'], text: string): string => found(kind, text)?.about ?? 'nobody said';

describe('S2: whom an overdose concerns', () => {
  it.each([
    'my son swallowed bleach on purpose to kill himself',
    'my daughter has taken an overdose',
    'mum has just taken an overdose',
    'dad had already taken an overdose',
    'they have taken an overdose',
    'my mother took an overdose',
    'my father took an overdose',
    'my brother took an overdose',
    'my husband took an overdose',
    'my wife took an overdose',
    'my partner took an overdose',
    'my boyfriend took an overdose',
    'my girlfriend took an overdose',
    'my neighbour took an overdose',
    'my nan took an overdose',
    'my cousin took an overdose',
    'my uncle took an overdose',
    'my aunt took an overdose',
    'someone took an overdose',
    'she is overdosing',
    'mum is taking an overdose',
    'he has just swallowed a whole packet of pills',
    'my sister took a whole packet of ibuprofen',
  ])('is whoever took it: %s', (text) => {
    expect(concerned('self-harm', text)).toBe('other');
  });

  it.each(['i have had just about enough and took an overdose', 'i was low and have now taken an overdose'])(
    'is who writes: %s',
    (text) => {
      expect(concerned('self-harm', text)).toBe('self');
    },
  );

  it('is who writes, whatever somebody took of them', () => {
    expect(concerned('self-harm', 'he took my dog want to die')).not.toBe('other');
    expect(concerned('self-harm', 'he took it and i want to die')).toBe('self');
    expect(concerned('self-harm', 'he took everything from me and now it is all gone. want to die')).not.toBe('other');
  });
});

describe('S2: whom a forced marriage concerns', () => {
  it.each([
    'my friends family want her to marry her cousin',
    'her family are forcing her into a marriage',
    'his parents are forcing him to get married',
    'the uncles are forcing them to marry',
  ])('is somebody else: %s', (text) => {
    expect(concerned('forced-marriage', text)).toBe('other');
  });

  it.each([
    'they told him i have to marry his cousin',
    'dad promised him me and we are being forced to marry',
    'my parents are forcing me to get married',
  ])('is who writes: %s', (text) => {
    expect(concerned('forced-marriage', text)).toBe('self');
  });

  it('leaves the despair of who saw a wedding their own', () => {
    expect(concerned('self-harm', 'watched her get married want to end it all')).not.toBe('other');
  });
});

describe('S2: whom fear concerns', () => {
  it.each([
    'dad says he is scared of him',
    'mum says she was afraid of him',
    'my mate told us he was frightened of her',
    'my friend said she is terrified of him',
    'gran says she is petrified of him',
  ])('is somebody else: %s', (text) => {
    expect(concerned('domestic-abuse', text)).toBe('other');
  });

  it.each(['she is scared he will kill me', 'he is terrified my husband will kill me'])('is who writes: %s', (text) => {
    expect(screen(text).map(({ about }) => about)).not.toContain('other');
  });
});

describe('S12: a child among others who are told of', () => {
  it.each([
    'she leaves her kids alone. my dad hits me and i am 10',
    'he leaves the baby alone at night and my dad hits me and im 10',
  ])('is heard as a child: %s', (text) => {
    expect(found('child-at-risk', text)?.child).toBe(true);
  });
});
