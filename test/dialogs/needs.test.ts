import { wrongDoorById, WRONG_DOORS } from '../../content/wrong-doors.ts';
import { byUrgency, isNeed, NEED_IDS, needChoices, routeOf } from '../../dialogs/needs.ts';
import { shippedContent } from '../../content/shipped.ts';
import { TOPIC_IDS } from '../../dialogs/topic-ids.ts';
import { isCopyKey } from '../../locales/index.ts';

describe('what residents can need', () => {
  it.each(NEED_IDS)('"%s" is met by something that exists', (need) => {
    const route = routeOf(need);
    switch (route.kind) {
      case 'topic': {
        expect(TOPIC_IDS).toContain(route.topic);
        return;
      }
      case 'door': {
        expect(route.door === 'other' || wrongDoorById(route.door) !== undefined).toBe(true);
        return;
      }
      case 'side': {
        expect(shippedContent().knowledge.cards.map(({ id }) => id)).toContain(route.question);
        return;
      }
      case 'small-talk': {
        expect(isCopyKey(`answers:small-talk.${route.act}`)).toBe(true);
        return;
      }
    }
  });

  it('names a need for every wrong door', () => {
    expect(WRONG_DOORS.filter(({ need }) => !isNeed(need))).toEqual([]);
  });

  it('meets a life in danger before a nuisance, and a nuisance before the bins', () => {
    expect(byUrgency(['other-council', 'report-asb', 'self-harm', 'report-asb'])).toEqual([
      'self-harm',
      'report-asb',
      'other-council',
    ]);
  });

  it('offers each need once, in words, and needs that one form meets as one button', () => {
    expect(needChoices(['noise-environment', 'housing', 'report-asb', 'thanks', 'domestic-abuse'])).toEqual([
      { code: 'do:begin:report-asb', label: 'answers:start.report-asb' },
      { code: 'do:need:housing', label: 'answers:need.housing' },
      { code: 'do:need:domestic-abuse', label: 'answers:need.domestic-abuse' },
    ]);
  });
});
