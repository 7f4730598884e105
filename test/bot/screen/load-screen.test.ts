import { TEST_SCREEN } from '../../support/models.ts';

describe('S3: the screen of all rules and detectors', () => {
  it.each(['stop', 'Stop.', 'please stop', 'finish', 'bye', 'When', 'Evidence', "can't remember", 'go back'])(
    'hears no danger in a small request or a word that says little: %s',
    (text) => {
      expect(TEST_SCREEN(text)).toEqual([]);
    },
  );

  it.each(['suicidal', 'he hit me', 'i want to die', 'my husband rapes me', 'being followed'])(
    'hears one that few words tell: %s',
    (text) => {
      expect(TEST_SCREEN(text)).not.toEqual([]);
    },
  );

  it.each(['end it', 'just end it', "I'm not suicidal"])('asks where a small request may mean a life: %s', (text) => {
    expect(TEST_SCREEN(text).map(({ kind, level }) => `${kind}: ${level}`)).toEqual(['self-harm: ask']);
  });

  it.each(['nobody is in danger right now', 'no one is in danger right now', "no one's in danger here right now"])(
    'shows no card to somebody who says that nobody is in danger: %s',
    (text) => {
      expect(TEST_SCREEN(text).filter(({ level }) => level === 'certain')).toEqual([]);
    },
  );

  it('hears no despair in a complaint that nothing is done', () => {
    expect(TEST_SCREEN("what's the point, you never do anything")).toEqual([]);
    expect(TEST_SCREEN("what's the point, nobody would miss me")).not.toEqual([]);
  });

  it('hears what a small request says beside itself', () => {
    expect(TEST_SCREEN('stop. my husband locks me in and takes my phone')).not.toEqual([]);
  });
});
