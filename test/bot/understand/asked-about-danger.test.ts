import { hear } from './scene.ts';

describe('where a report asks whether anyone is in danger', () => {
  it.each(['no but he will be back soon with a knife', 'not now, he comes back at night'])(
    'S1: takes no danger now for no danger where more may come: %s',
    (text) => {
      expect(hear(text, { asked: 'danger' }).values['danger']).toBeUndefined();
    },
  );

  it('hears nothing but where it is in an address with the word before its number', () => {
    expect(hear('number 32 elmsleigh drive midway', { asked: 'danger' }).needs).toEqual([]);
  });

  it('knows a house by its number where no option is counted', () => {
    expect(hear('its flat 3a', { asked: 'danger' }).values['where']?.value).toEqual({
      words: 'flat 3a',
      district: 'unknown',
    });
    expect(hear('number 2', { asked: 'consent' }).values).not.toHaveProperty('where');
  });
});
