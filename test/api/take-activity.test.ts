import { postedActivity } from '../../api/routes/directline-schemas.ts';
import { readActivity } from '../../api/routes/take-activity.ts';

const read = (activity: object) => readActivity('c', postedActivity.parse(activity));
const PIN = { type: 'GeoCoordinates', latitude: 52.771234, longitude: -1.55321 };

describe('a place shared on a map', () => {
  it('stands for the words of a message that has none', () => {
    expect(read({ entities: [PIN] })).toEqual({
      kind: 'message',
      incoming: { conversationId: 'c', text: '52.771234, -1.553210', choices: [] },
      attached: false,
    });
  });

  it('adds nothing to words that were written', () => {
    expect(read({ text: 'by the shop', entities: [PIN] })).toMatchObject({ incoming: { text: 'by the shop' } });
  });

  it.each([[[{ type: 'GeoCoordinates', latitude: 'north' }]], [['x']], [null], [[{ type: 'Mention' }]]])(
    'anything else in its place is let go: %j',
    (entities) => {
      expect(read({ entities })).toEqual({ kind: 'refused', because: 'empty' });
    },
  );
});

describe('the handoff protocol from a client', () => {
  it.each([
    ['asks for a person as the button does', { name: 'handoff.initiate', value: { Skill: 'x' } }, 'do:human'],
    ['takes it back', { name: 'handoff.status', value: { state: 'completed' } }, 'do:leave-queue'],
  ])('%s', (_what, event, code) => {
    expect(read({ type: 'event', ...event })).toEqual({
      kind: 'message',
      incoming: { conversationId: 'c', text: '', choices: [code] },
      attached: false,
    });
  });

  it.each([[{ state: 'accepted' }], [{}], ['completed'], [null]])(
    'lets a status go that is not theirs to tell: %j',
    (value) => {
      expect(read({ type: 'event', name: 'handoff.status', value })).toEqual({ kind: 'ignored' });
    },
  );
});
