import { readWords } from '../../../bot/screen/read-words.ts';
import {
  actExamples,
  dangerExamples,
  messageExamples,
  scamExamples,
  topicExamples,
} from '../../../scripts/train/examples.ts';

const files = [
  { name: 'act.back', text: 'go back\n' },
  { name: 'danger.harmless', text: 'killing the grass' },
  { name: 'danger.self-harm', text: '# how it is said\nI want to end it\nhe will kill me and i want to die' },
  { name: 'danger.danger-now', text: 'he will kill me and i want to die\n' },
  { name: 'other-council', text: 'my bin\r\n\r\n  my other bin  ' },
  { name: 'self-harm', text: 'who can I talk to about feeling low' },
  { name: 'times', text: 'wczoraj = yesterday' },
  { name: 'terrorism', text: 'my nephew says it is time to fight' },
];

test('teaches topics from the phrases of each topic, without comments and empty lines', () => {
  expect(topicExamples(files)).toEqual([
    { text: 'my bin', labels: ['other-council'] },
    { text: 'my other bin', labels: ['other-council'] },
    { text: 'who can I talk to about feeling low', labels: ['self-harm'] },
    { text: 'my nephew says it is time to fight', labels: ['terrorism'] },
  ]);
});

test('teaches acts from the phrases of each act, with accounts as answers', () => {
  expect(actExamples([...files, { name: 'report-asb', text: 'they broke it' }])).toEqual([
    { text: 'go back', labels: ['back'] },
    { text: 'killing the grass', labels: ['answer'] },
    { text: 'they broke it', labels: ['answer'] },
  ]);
});

test('teaches danger by kind, from topics that tell of it too, with ordinary topics as harmless and nothing from those that may be either', () => {
  expect(dangerExamples(files, readWords)).toEqual([
    { text: 'killing the grass', labels: [] },
    { text: 'i want to end it', labels: ['self-harm', 'any'] },
    { text: 'he will kill me and i want to die', labels: ['self-harm', 'danger-now', 'any'] },
    { text: 'my bin', labels: [] },
    { text: 'my other bin', labels: [] },
    { text: 'who can i talk to about feeling low', labels: ['self-harm', 'any'] },
  ]);
});

test('teaches the wording of scams from their own files, from which nothing else learns', () => {
  const messages = [
    { name: 'scam.genuine', text: 'your bin day is Monday' },
    { name: 'scam.suspicious', text: 'pay the fee today' },
  ];
  expect(scamExamples([...files, ...messages])).toEqual([
    { text: 'your bin day is Monday', labels: [] },
    { text: 'pay the fee today', labels: ['suspicious'] },
  ]);
  for (const examplesFrom of [topicExamples, actExamples, dangerExamples])
    expect(examplesFrom([...files, ...messages], readWords)).toEqual(examplesFrom(files, readWords));
});

test('teaches what is a message to look at from messages of both kinds, against what residents say themselves', () => {
  const said = [
    { name: 'act.skip', text: 'next' },
    { name: 'scam.genuine', text: 'your bin day is Monday' },
    { name: 'scam.suspicious', text: 'pay the fee today' },
    { name: 'scam.talk', text: 'about an hour ago' },
  ];
  expect(messageExamples(said)).toEqual([
    { text: 'next', labels: [] },
    { text: 'your bin day is Monday', labels: ['message'] },
    { text: 'pay the fee today', labels: ['message'] },
    { text: 'about an hour ago', labels: [] },
  ]);
  for (const examplesFrom of [topicExamples, scamExamples])
    expect(examplesFrom([...files, ...said.slice(3)])).toEqual(examplesFrom(files));
});

test('refuses a phrase file without a phrase', () => {
  expect(() => topicExamples([{ name: 'bins', text: '# none yet\n' }])).toThrow(
    new Error('The phrase file bins.phrases.txt holds no phrase.'),
  );
});
