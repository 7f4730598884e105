import { createScreen } from '../../../bot/screen.ts';

const screen = createScreen([]); // the rules alone
const levelOf = (kind: string, text: string): string | undefined =>
  screen(text).find((finding) => finding.kind === kind)?.level;

describe('S3: somebody who says no to something else tells of their danger for certain', () => {
  it.each([
    'i cant talk he has a knife',
    'dont ring he is here with a knife',
    'i am not safe she has a knife',
    'not safe he is going to kill me',
    'he is not here he has a knife',
    'no but he has a knife',
    'not here and he will kill me',
    'dont answer because they have a gun',
    'cant talk i am being attacked',
    'cant talk we are being attacked',
    'not safe someone is stabbing me',
  ])('%s', (text) => {
    expect(levelOf('danger-now', text)).toBe('certain');
  });

  it.each([
    ['domestic-abuse', 'i have not slept since my husband hit me'],
    ['domestic-abuse', 'not the same after my husband hit me'],
    ['domestic-abuse', 'not joking my husband hits me'],
    ['domestic-abuse', 'i cant leave so my husband hits me'],
    ['self-harm', 'i am not ok i want to die'],
  ])('%s: %s', (kind, text) => {
    expect(levelOf(kind, text)).toBe('certain');
  });
});

describe('S3: a danger that is denied is asked about', () => {
  it.each([
    ['danger-now', 'i dont think he has a knife'],
    ['danger-now', 'i dont believe he has a knife'],
    ['danger-now', 'we dont know he has a knife'],
    ['danger-now', 'i wouldnt say he has a knife'],
    ['danger-now', 'im not saying he has a knife'],
    ['danger-now', 'dont tell them he has a knife'],
    ['danger-now', 'i never told anybody he has a knife'],
    ['danger-now', 'it does not mean he has a knife'],
    ['danger-now', 'not sure he has a knife'],
    ['danger-now', 'it does not look like he has a knife'],
    ['danger-now', 'i cant see he has a knife'],
    ['danger-now', 'i have not seen he has a knife'],
    ['danger-now', 'i did not hear he has a knife'],
    ['danger-now', 'i have not heard he has a knife'],
    ['danger-now', 'i did not notice he has a knife'],
    ['danger-now', 'noone said he has a knife'],
    ['danger-now', 'she never said he has a knife'],
    ['danger-now', 'it is not true he has a knife'],
    ['danger-now', 'it is not that he has a knife'],
    ['danger-now', 'not he has a knife she does'],
    ['self-harm', 'i am not going to kill myself'],
    ['domestic-abuse', 'my husband has never hit me'],
  ])('%s: %s', (kind, text) => {
    expect(levelOf(kind, text)).toBe('ask');
  });
});

describe('S3: what stands in another clause than the no', () => {
  it.each('he she they we it but and because or my if me who since after'.split(' '))(
    'is told for certain: "not well %s ..."',
    (word) => {
      expect(levelOf('self-harm', `not well ${word} going to kill myself`)).toBe('certain');
    },
  );
});
