import { hear, valuesOf } from '../scene.ts';

describe('a request, whatever question is open', () => {
  it.each([
    ['back', 'back'],
    ['go back please', 'back'],
    ['can you go back', 'back'],
    ['previous question', 'back'],
    ['skip', 'skip'],
    ['Skip this one please', 'skip'],
    ["I'd rather not say", 'skip'],
    ['prefer not to say', 'skip'],
    ['what did you ask?', 'repeat'],
    ['what was the question', 'repeat'],
    ['pardon?', 'repeat'],
    ['I dont understand', 'repeat'],
    ['why do you need to know?', 'explain'],
    ['why are you asking me that', 'explain'],
    ['what is that for?', 'explain'],
    ["I don't know", 'dont-know'],
    ['no idea sorry', 'dont-know'],
    ["can't remember", 'dont-know'],
    ['start again', 'restart'],
    ['can we start over please', 'restart'],
    ['stop', 'cancel'],
    ['STOP!!', 'cancel'],
    ['stoppp', 'cancel'],
    ['please stop now', 'cancel'],
    ['cancel', 'cancel'],
    ['forget it', 'cancel'],
    ['ive changed my mind', 'cancel'],
    ['human', 'human'],
    ['can I speak to a real person please', 'human'],
    ['I want to talk to someone', 'human'],
    ['thanks', 'thanks'],
    ['ok thank you very much', 'thanks'],
    ['this is an emergency', 'emergency'],
    ['call the police', 'emergency'],
    ['I am safe', 'safe'],
    ["this isn't about me", 'safe'],
  ])('"%s" asks for %s', (text, act) => {
    expect(hear(text, { asked: 'where' })).toMatchObject({ act, values: {} });
    expect(hear(text, { asked: 'what' })).toMatchObject({ act, values: {} });
  });

  it.each([
    ['hi', 'greeting'],
    ['hello there', 'greeting'],
    ['good morning', 'greeting'],
    ['ey up', 'greeting'],
  ])('"%s" is a greeting', (text, act) => {
    expect(hear(text)).toMatchObject({ act, values: {}, topics: [] });
  });
});

describe('an answer that only sounds like a request', () => {
  it.each([
    ["they won't stop shouting", 'what'],
    ['he told me to stop or he would hit me', 'what'],
    ['back garden of number 4', 'where'],
    ['at the back', 'where'],
    ['behind the stop on Main Street', 'where'],
    ['Skipton House', 'where'],
    ['Human Street', 'where'],
    ['the music starts again every night', 'what'],
    ['someone is always there, person in a hood', 'who'],
    ['I asked them to move on and they swore', 'what'],
    ['help the aged shop', 'where'],
    ['Hi Street Kitchen on West Street', 'where'],
    ['what they did was smash my window', 'what'],
    ['nobody knows why they do it', 'what'],
    ['next to the pub', 'where'],
    ['cancelled buses mean they wait by my wall', 'what'],
    ['thanks to them I cant sleep', 'effect'],
    ['evening', 'contact-times'],
    ['morning', 'contact-times'],
    ['he came back again and I dont know why', 'what'],
    ['I want them to stop', 'wanted'],
    ['make them stop please', 'wanted'],
    ['pass by the church', 'where'],
  ])('"%s" answers the question about "%s"', (text, asked) => {
    const heard = hear(text, { asked });
    expect(heard.act).toBe('answer');
    expect(Object.keys(heard.values)).toContain(asked);
  });

  it.each([
    ['no', 'danger', { danger: false }],
    ['nope', 'danger', { danger: false }],
    ['not at the moment', 'danger', { danger: false }],
    ["no I'm safe", 'danger', { danger: false }],
    ["we're all safe", 'danger', { danger: false }],
    ['im safe', 'danger', { danger: false }],
    ['theyve gone', 'danger', { danger: false }],
    ['yes', 'danger', { danger: true }],
    ['yeah he is outside', 'danger', { danger: true }],
    ['help me', 'danger', { danger: true }],
    ['👍', 'check', { check: true }],
    ['yes that is all correct', 'check', { check: true }],
    ['looks good', 'check', { check: true }],
    ['send it', 'check', { check: true }],
    ['no', 'check', { check: false }],
    ['call me', 'contact-how', { 'contact-how': ['phone'] }],
    ['text or email', 'contact-how', { 'contact-how': ['text', 'email'] }],
    ['stay anonymous', 'contact', { contact: 'anonymous' }],
    ['no thanks', 'contact', { contact: 'anonymous' }],
    ['yes please', 'contact', { contact: 'contact' }],
    ['you can ring me', 'contact', { contact: 'contact', 'contact-how': ['phone'] }],
  ])('"%s" answers the question about %s', (text, asked, values) => {
    expect(valuesOf(hear(text, { asked }))).toEqual(values);
  });

  it.each(['maybe', 'not sure', 'I dont know', 'it depends'])('"%s" is neither yes nor no', (text) => {
    expect(valuesOf(hear(text, { asked: 'danger' }))).toEqual({});
  });
});

describe('a side question', () => {
  it.each([
    ['will the police come?', 'will-police-come'],
    ['will the police come', 'will-police-come'],
    ['are you going to send the police?', 'will-police-come'],
    ['who will read this?', 'who-reads'],
    ['where does my report go?', 'who-reads'],
    ['is this anonymous?', 'anonymous'],
    ['do I have to give my name', 'anonymous'],
    ['will my neighbour find out?', 'will-they-know'],
    ['will they know it was me', 'will-they-know'],
    ['how long does this take?', 'how-long'],
    ['what happens next?', 'what-next'],
    ['what will you do with it? what happens after', 'what-next'],
    ['are you a robot?', 'robot'],
    ['am I talking to a real person?', 'robot'],
    ['is it free?', 'cost'],
    ['what is asb?', 'what-is-asb'],
    ['does this count as asb?', 'what-is-asb'],
    ['what is a case review?', 'case-review'],
    ['can I send photos?', 'photos'],
    ['should I film them?', 'filming'],
    ['do you speak Polish?', 'languages'],
    ['is there a phone number I can ring?', 'person'],
    ['what are your opening hours?', 'person'],
    ['is this confidential?', 'privacy'],
    ['what do you do with my data?', 'privacy'],
    ['can you delete my report?', 'delete'],
    ['hi, will the police come?', 'will-police-come'],
  ])('"%s" asks about %s', (text, question) => {
    expect(hear(text)).toMatchObject({ act: 'question', question });
    expect(hear(text, { asked: 'where' })).toMatchObject({ act: 'question', question });
    expect(hear(text, { asked: 'what' })).toMatchObject({ act: 'question', question });
  });

  it.each([
    'I called the police and they said they will come but they never do',
    'he said he would find out who told on him and nobody will tell me what happens',
    'she filmed us and put the photos online',
    'the man next door asked how long I have lived here, it scared me',
  ])('is not heard in the story "%s"', (text) => {
    expect(hear(text, { asked: 'what' })).toMatchObject({ act: 'answer', values: { what: { value: text } } });
  });

  it('does not lose an answer given in the same breath', () => {
    expect(hear('Civic Way. Will the police come?', { asked: 'where' })).toMatchObject({
      act: 'answer',
      question: 'will-police-come',
      values: { where: { value: { words: 'Civic Way.', district: 'unknown' } } },
    });
  });
});

describe('a correction', () => {
  it.each([
    ['no, it was Tuesday not Monday', 'when', { when: { from: '2026-11-17', ongoing: false } }],
    ['it was not Monday but Tuesday', 'when', { when: { from: '2026-11-17', ongoing: false } }],
    ['actually it was about 10 not 9', 'when', { when: { time: '22:00', ongoing: false } }],
    ['sorry, it was half past six in the morning', 'when', { when: { time: '06:30', ongoing: false } }],
    ['sorry I meant last Friday', 'when', { when: { from: '2026-11-20', ongoing: false } }],
    [
      'actually it was in Newhall',
      'where',
      { where: { words: 'in Newhall', settlement: 'Newhall', ward: 'E05008817', district: 'inside' } },
    ],
    ['wrong postcode, it is DE11 8AB', 'where', undefined],
    ['change the place', 'where', {}],
    ['can I change the date please', 'when', {}],
    ['change my phone number', 'contact-phone', {}],
    ['change the date to Friday', 'when', { when: { from: '2026-11-20', ongoing: false } }],
    ['change the kind to fireworks', 'kind', { kind: 'fireworks' }],
    ['the place is wrong', 'where', {}],
    ['I want to change who you share it with', 'consent', {}],
  ])('"%s" puts %s right at the check', (text, corrects, values) => {
    const heard = hear(text, { asked: 'check' });
    expect(heard).toMatchObject({ act: 'correct', corrects });
    if (values !== undefined) expect(valuesOf(heard)).toEqual(values);
  });

  it('is heard in the middle of the report too', () => {
    expect(hear('no, it was Tuesday not Monday', { asked: 'where' })).toMatchObject({
      act: 'correct',
      corrects: 'when',
    });
    expect(hear('I made a mistake', { asked: 'where' })).toMatchObject({ act: 'correct', values: {} });
  });

  it.each([
    ['it was last night, lads threw stones in Newhall', undefined],
    ['actually its my neighbour, he shouts every night', 'what'],
    ['no its in Newhall', 'where'],
    ['it was on Tuesday', 'when'],
    ['no, kids on quad bikes behind Eureka Park', 'danger'],
    ['I did not see who it was', 'who'],
  ])('is not heard in the answer "%s"', (text, asked) => {
    expect(hear(text, asked === undefined ? {} : { asked }).act).toBe('answer');
  });
});
