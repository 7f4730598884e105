import { helpSays } from '../../dialogs/help.ts';
import { NEED_IDS, routeOf } from '../../dialogs/needs.ts';
import { TOPICS } from '../../dialogs/index.ts';

const codes = [...helpSays('first'), ...helpSays('more')].flatMap(({ choices }) =>
  (choices ?? []).map(({ code }) => code),
);

describe('the menu of help', () => {
  it('leads to every guide there is', () => {
    const led = new Set(
      codes.map((code) => {
        const need = NEED_IDS.find((id) => code === `do:need:${id}`);
        const route = need === undefined ? undefined : routeOf(need);
        return route?.kind === 'topic' ? route.topic : code.replace('do:begin:', '');
      }),
    );
    const guides = TOPICS.filter(({ kind }) => kind === 'guide').map(({ id }) => id);
    expect(guides.filter((id) => !led.has(id))).toEqual([]);
  });

  it('offers nothing twice, and the rest behind one button', () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(helpSays('first')[0]?.choices?.at(-1)?.code).toBe('do:help:more');
  });
});
