import { storeForTests } from '../support/store.ts';
import { createTestBot, lastHeard, lastSaid, rowsAtCheck, talkAfter } from '../support/test-bot.ts';

const opened = storeForTests();

const heardAfter = (...lines: readonly string[]): ReturnType<typeof lastHeard> =>
  lastHeard(createTestBot(opened.store), lines);
const keysAfter = (...lines: readonly string[]): ReturnType<typeof lastSaid> =>
  lastSaid(createTestBot(opened.store), lines);

/** The rows of the check, once these lines were said and all else was left out. */
async function rowsAfter(...lines: readonly string[]): Promise<readonly string[]> {
  return (await rowsAtCheck(await talkAfter(createTestBot(opened.store), lines))).split('\n');
}

const REPORT = ['> do:begin:report-asb', 'loud music from number 12', 'no'];

describe('Abuse that is told inside a report of noise', () => {
  it.each(['my husband hits me', 'my partner is abusive', 'my son hits me', 'my boyfriend strangled me at home'])(
    'S8: is no place and no part of the report, and its help is offered beside the question: %s',
    async (line) => {
      const { keys, codes } = await heardAfter(...REPORT, line);
      expect(keys).toEqual(['danger:cards.domestic-abuse.self', 'guide:beside', 'questions:where.ask']);
      expect(codes).toContain('do:need:domestic-abuse');
      const rows = await rowsAfter(...REPORT, line);
      expect(rows).toContain('What is happening: loud music from number 12');
      expect(rows).toContain('Where: Left out');
    },
  );

  it('S8: leaves the place that was told beside it, and nothing of it', async () => {
    const rows = await rowsAfter(...REPORT, 'Church Street, Swadlincote. my husband hits me');
    expect(rows).toContain('Where: Church Street, Swadlincote');
    expect(rows.join()).not.toContain('hits me');
  });

  it.each(['my husband hits me every night', 'my boyfriend raped me yesterday'])(
    'S8: says nothing of when the noise was, or how often: %s',
    async (line) => {
      const said = [...REPORT, 'Church Street, Swadlincote', line];
      expect((await heardAfter(...said)).keys).toEqual([
        expect.stringMatching(/^danger:cards/),
        'guide:beside',
        'report-asb:when.ask',
      ]);
      const rows = await rowsAfter(...said);
      expect(rows).toContain('When: Left out');
      expect(rows.join()).not.toMatch(/hits me|raped|How often/);
    },
  );

  it('S8: of the people next door stands in the account, and is no place', async () => {
    const rows = await rowsAfter(...REPORT, 'the man next door hits his wife');
    expect(rows.join('\n')).toContain('What is happening: loud music from number 12\nthe man next door hits his wife');
    expect(rows).toContain('Where: Left out');
  });

  it('leaves a place that is only named by somebody close', async () => {
    expect(await keysAfter(...REPORT, 'next to my boyfriends house')).toEqual(['report-asb:when.ask']);
  });
});

describe('Whoever goes back to the report that they are making', () => {
  it.each(['i want to go back to my report', 'back to the noise report please', 'carry on with the report'])(
    'is asked its question again, and looks for no report that was sent: %s',
    async (line) => {
      expect(await keysAfter(...REPORT, line)).toEqual(['questions:where.ask']);
    },
  );

  it.each([
    ['at once', [], 'guide:stopped-protected'],
    ['once its questions are answered', ['yes', 'me'], 'guide:end-protected'],
  ])('comes back to it out of a guide that was opened over it, %s', async (_when, said, end) => {
    const keys = await keysAfter(...REPORT, '> do:need:domestic-abuse', ...said, 'back to my report');
    expect(keys).toEqual([end, 'questions:where.ask']);
  });

  it('is shown how to see one that was sent, where none is open', async () => {
    expect(await keysAfter('i want to go back to my report')).toContain('case-status:opening');
    expect(await keysAfter('> do:need:domestic-abuse', 'yes', 'me', 'back to my report')).toContain('case-status:opening'); // prettier-ignore
  });
});

const SEXUAL = ['> do:need:sexual-violence'];
const TALK = 'sexual-violence:pages.talk.text';
const OTHER = 'sexual-violence:pages.other.text';
const PARTNER = 'sexual-violence:pages.partner.text';

describe('Whoever is asked for whom they want help after sexual violence', () => {
  it.each(['it was my husband', 'by my stepdad', 'my partner did it', 'my friend raped me'])(
    'wants it for themselves where they say who did it: %s',
    async (line) => {
      const keys = await keysAfter(...SEXUAL, line);
      expect(keys).toContain(TALK);
      expect(keys).not.toContain(OTHER);
    },
  );

  it.each(['my girlfriend', 'my wife', 'my husband', 'a student of mine'])(
    'is not told that a partner did it where they name who was hurt: %s',
    async (line) => {
      const keys = await keysAfter(...SEXUAL, line);
      expect(keys).toContain(OTHER);
      expect(keys).not.toContain(PARTNER);
    },
  );

  it('is helped with their child where that is whom they name, whoever did it', async () => {
    expect(await keysAfter(...SEXUAL, 'my daughter, it was my ex')).toContain('sexual-violence:pages.child.text');
  });

  it('is no friend of somebody because someone is to call', async () => {
    expect(await keysAfter(...SEXUAL, 'can someone call me')).toEqual([TALK, 'guide:more.ask']);
  });

  it('is told of the centre for what may have been caught', async () => {
    expect(await keysAfter(...SEXUAL, 'me', 'i think i got an std')).toContain('sexual-violence:pages.centre.text');
  });
});

const ABUSE = ['> do:need:domestic-abuse', 'yes'];

describe('Whoever is asked for whom they want help with abuse at home', () => {
  it('wants it for themselves where their child hurts them', async () => {
    const keys = await keysAfter(...ABUSE, 'my son is hitting me');
    expect(keys).toContain('domestic-abuse:pages.talk.text');
    expect(keys).not.toContain('domestic-abuse:pages.children.text');
  });

  it.each([
    ['how do i help my kids', 'domestic-abuse:pages.children.text'],
    ['he reads my whatsapp', 'domestic-abuse:pages.phones.text'],
    ['he wont leave the house', 'domestic-abuse:pages.housing.text'],
    ['he wont give me housekeeping', 'domestic-abuse:pages.money.text'],
    ['he smashes things up', 'domestic-abuse:pages.happening.text'],
    ['he threatens to out me', 'domestic-abuse:pages.lgbt.text'],
    ['i want counselling', 'domestic-abuse:pages.talk.text'],
  ])('is told what they ask for, and of nothing else: %s', async (line, page) => {
    const keys = await keysAfter(...ABUSE, 'me', line);
    expect(keys.filter((key) => key !== 'danger:reminder')).toEqual([page, 'guide:more.ask']);
  });
});

describe('Whoever says that it is all, where a guide asks what else would help', () => {
  it.each(['thats it', "that's it", 'thats fine'])(
    'is let go, and begins nothing that was offered: %s',
    async (line) => {
      expect(await keysAfter(...ABUSE, 'me', '> domestic-abuse.more=call-back', line)).toEqual(['guide:end-protected']);
    },
  );

  it('begins what was offered by a yes', async () => {
    expect(await keysAfter(...ABUSE, 'me', '> domestic-abuse.more=call-back', 'yes please')).toContain('call-back:opening'); // prettier-ignore
  });
});

describe('Whoever is asked who follows them', () => {
  it.each(['a man at church', 'someone off tinder', 'an old school friend', 'i think i know who it is'])(
    'names somebody they know: %s',
    async (line) => {
      expect(await keysAfter('> do:need:stalking', line)).toEqual(['stalking:pages.report.text', 'guide:more.ask']);
    },
  );

  it('is helped as with a relative where it is one', async () => {
    expect(await keysAfter('> do:need:stalking', 'my stepdad')).toContain('stalking:pages.after.text');
  });
});

describe('Whoever has told the police', () => {
  it.each([
    ['domestic-abuse', ['yes', 'me'], 'i reported it to the police last week'],
    ['sexual-violence', ['me'], 'ive told the police'],
    ['stalking', ['ex'], 'i told the police already'],
  ])('is told what comes after, once, and not to tell them, in help with %s', async (need, said, line) => {
    expect(await keysAfter(`> do:need:${need}`, ...said, line)).toEqual(['guide:reported', 'guide:more.ask']);
  });

  it('is told of the police as ever where they only ask', async () => {
    expect(await keysAfter(...ABUSE, 'me', 'should i tell the police')).toContain('domestic-abuse:pages.police.text');
  });
});

describe('What is told at the end of a guide', () => {
  it.each([
    ['sexual-violence', 'me', 'when i was a kid', 'sexual-violence:pages.past.text'],
    ['sexual-violence', 'me', 'he put it on snapchat', 'sexual-violence:pages.pictures.text'],
    ['sexual-violence', 'me', 'how do i get there', 'sexual-violence:pages.centre.text'],
    ['sexual-violence', 'me', 'im scared im pregnant', 'sexual-violence:pages.centre.text'],
    ['stalking', 'ex', 'he made a fake profile of me', 'stalking:pages.online.text'],
    ['stalking', 'ex', 'i dont want to report it', 'stalking:pages.support.text'],
  ])('leads to the page that helps with it, in help with %s: %s, %s', async (need, who, line, page) => {
    const keys = await keysAfter(`> do:need:${need}`, who, line);
    expect(keys.filter((key) => key !== 'danger:reminder')).toEqual([page, 'guide:more.ask']);
  });
});
