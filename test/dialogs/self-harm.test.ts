import { selfHarm } from '../../dialogs/self-harm/topic.ts';
import { offeredPages, servicesOf, told } from './guides.ts';

describe('help for someone who feels that they cannot go on', () => {
  it('asks one question, then shows who listens day and night', () => {
    const { pages, next } = told(selfHarm, 'low-who=me');
    expect(pages).toEqual(['me']);
    expect(servicesOf(next.say[0])).toEqual(['samaritans', 'shout', 'nhs-111-mental-health', 'derbyshire-mh-helpline']);
    expect(offeredPages(next)).toEqual(['other', 'loss', 'young', 'text', 'next', 'taken']);
  });

  it.each([
    ['other', ['nhs-111-mental-health', 'samaritans', 'derbyshire-mh-helpline']],
    ['loss', ['samaritans', 'derbyshire-mh-helpline', 'mind']],
  ])('shows who helps with: %s', (who, services) => {
    const { pages, next } = told(selfHarm, `low-who=${who}`);
    expect(pages).toEqual([who]);
    expect(servicesOf(next.say[0])).toEqual(services);
  });

  it('S2: shows the emergency number first to whoever has taken too much', () => {
    const { next } = told(selfHarm, 'low-who=me', 'self-harm.more=taken');
    expect(next.say[0]?.card).toEqual({
      kind: 'services',
      services: ['emergency-999', 'emergency-sms'],
      urgent: true,
    });
  });

  it('shows someone to talk to when the question is skipped', () => {
    expect(told(selfHarm, 'do:skip').pages).toEqual(['me']);
  });
});
