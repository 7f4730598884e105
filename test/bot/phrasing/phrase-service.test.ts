import { numberOf, servicesToShow } from '../../../content/directory.ts';
import { shippedContent } from '../../../content/shipped.ts';
import { gatherFacts } from '../../../bot/gather-facts.ts';
import { phrase } from '../../../bot/phrase.ts';
import { servicesCard } from '../../../dialogs/services-card.ts';
import type { PhrasedService } from '../../../locales/phrased.ts';
import type { Card } from '../../../locales/say.ts';

const content = shippedContent();
const { directory } = content;
const TUESDAY = '2027-03-09T15:00:00Z';

function shown(card: Card | undefined, now = TUESDAY): readonly PhrasedService[] {
  if (card === undefined) return [];
  const body = phrase({ key: 'guide:end', card }, { language: 'en', facts: gatherFacts(content, new Date(now)) });
  return body.card?.kind === 'services' ? body.card.services : [];
}
const only = (id: string, more: Partial<Extract<Card, { kind: 'services' }>> = {}, now = TUESDAY): PhrasedService => {
  const [service] = shown({ kind: 'services', services: [id], urgent: false, ...more }, now);
  if (service === undefined) throw new Error(`${id} is not shown`);
  return service;
};

describe('a service on a card', () => {
  it('tells what to know before a contact, where it works, what it costs and what it offers', () => {
    expect(only('derbyshire-da-helpline')).toEqual({
      name: 'Derbyshire Domestic Abuse Helpline (The Elm Foundation partnership)',
      about: [
        'It was open when we sent this (Tuesday, 9 March 2027 at 15:00).',
        'Use a phone that nobody else checks.',
        'E-mails and texts can be seen on your phone later.',
        'It helps people in Derbyshire, but not in the city of Derby.',
        'The call is free.',
        'You can ask for: an answer by text message.',
      ].join('\n'),
      contacts: [
        {
          label: 'County helpline',
          text: '08000 198 668',
          href: 'tel:08000198668',
          hours: 'Monday to Friday, 08:00 to 19:00',
        },
        { label: 'Text line for deaf people', text: '07534 617252', href: 'sms:07534617252' },
        {
          label: 'E-mail',
          text: 'derbyshiredahelpline@theelmfoundation.org.uk',
          href: 'mailto:derbyshiredahelpline@theelmfoundation.org.uk',
        },
        {
          label: 'Website with live chat',
          text: 'www.theelmfoundation.org.uk',
          href: 'https://www.theelmfoundation.org.uk',
          hours: 'Monday to Friday, 08:00 to 19:00',
        },
      ],
    });
  });

  it('opens a text or an e-mail to report a scam with its first words in place, so that a tap begins it', () => {
    expect(only('sms-7726').contacts).toEqual([
      {
        label: 'Forward the text',
        text: '7726',
        href: 'sms:7726?body=I%20think%20this%20text%20is%20a%20scam.%20It%20came%20from%20this%20number%3A%20%0AThis%20is%20what%20it%20says%3A%20',
      },
    ]);
    const [mail] = only('phishing-email').contacts;
    const link = new URL(mail?.href ?? '');
    expect([link.protocol, link.pathname]).toEqual(['mailto:', 'report@phishing.gov.uk']);
    expect([...link.searchParams]).toEqual([
      ['subject', 'A message that I think is a scam'],
      ['body', 'I think this e-mail is a scam. I have pasted it below, or sent it on with this one.'],
    ]);
  });

  it('opens a text that asks for one word with that word in place', () => {
    const [line] = only('shout').contacts.filter(({ href }) => href.startsWith('sms:'));
    expect(line?.href).toBe('sms:85258?body=SHOUT');
  });

  it.each([
    ['2027-03-09T19:00:00Z', 'Tuesday, 9 March 2027 at 19:00', 'Wednesday, 10 March 2027 at 08:00'],
    ['2027-03-26T23:59:00Z', undefined, undefined], // Good Friday: nobody said what the line does
    ['2027-03-31T06:59:00Z', 'Wednesday, 31 March 2027 at 07:59', 'Wednesday, 31 March 2027 at 08:00'], // summer time
  ])('says of which moment it was closed, so that it stays true: %s', (now, when, opens) => {
    const [first] = only('derbyshire-da-helpline', {}, now).about?.split('\n') ?? [];
    expect(first).toBe(
      when === undefined
        ? 'Use a phone that nobody else checks.'
        : `It was closed when we sent this (${when}). It opens on ${opens}.`,
    );
  });

  it('says on a card of danger only what keeps somebody safe', () => {
    expect(only('silent-solution-55', { urgent: true }).about).toBe(
      'This works on mobile phones only. Pressing 55 does not tell the police where you are.\nA cough or a tap on the phone helps too.',
    );
  });

  it('tells where to go, and of a hidden place the town alone', () => {
    expect(only('sddc-customer-services').about).toContain(
      'You can go to: Civic Offices, Civic Way, Swadlincote, DE11 0AH.',
    );
    expect(only('sarc-derbyshire').about).toBe(
      'You do not have to tell the police.\nIt helps people in Derbyshire and Derby.\nIt is in Alfreton.',
    );
  });

  it('names the languages of a line that has more than one, and its own number from the register', () => {
    expect(only('ca-consumer').about).toContain('They speak English and Welsh.');
    expect(only('call-159').about).toContain(`${numberOf(directory, 'call-159')} never calls anybody.`);
  });
});

describe('a service that was looked for', () => {
  const facts = gatherFacts(content, new Date(TUESDAY));

  it('says why it is shown', () => {
    const card = servicesCard({ need: 'domestic-abuse', who: ['man'] }, facts, false);
    expect(card?.kind === 'services' && card.services).toEqual([
      'emergency-999',
      'silent-solution-55',
      'derbyshire-da-helpline',
      'mens-advice-line',
      'police-101',
      'victim-support',
      'shout',
      'sddc-communities',
    ]);
    expect(shown(card)[3]?.why).toEqual({
      ask: 'Why am I shown this?',
      reasons: 'It can help with what you told us. It is for men.',
    });
  });

  it('shows no number to call to somebody who cannot call', () => {
    const services = shown(servicesCard({ need: 'domestic-abuse', notByPhone: true }, facts, false));
    expect(services.length).toBeGreaterThan(3);
    const links = services.flatMap(({ contacts }) => contacts.map(({ href }) => href));
    expect(links.filter((href) => href.startsWith('tel:'))).toEqual([]);
    expect(services.filter(({ contacts }) => contacts.length === 0)).toEqual([]);
  });

  it('is worded again the same from what was stored, without being looked for anew', () => {
    const card = servicesCard({ need: 'stalking', who: ['woman'] }, facts, false);
    expect(shown(JSON.parse(JSON.stringify(card)) as Card)).toEqual(shown(card));
  });

  it('leaves no card when there is nothing to show', () => {
    expect(servicesCard({ need: 'thanks' }, facts, false)).toBeUndefined();
    expect(servicesCard([], facts, false)).toBeUndefined();
  });
});

it('S15: every number on every card is in the register, byte for byte, and is what its link calls', () => {
  const numbers = new Set(
    directory.services.flatMap(({ phones, sms }) => [...phones, ...(sms ? [sms] : [])]).map(({ number }) => number),
  );
  const all = directory.services.map(({ id }) => id);
  const services = shown({ kind: 'services', services: all, urgent: false });
  expect(services).toHaveLength(servicesToShow(directory, all, '2027-03-09').length);
  const called = services.flatMap(({ contacts }) => contacts).filter(({ href }) => /^(?:tel|sms):/.test(href));
  expect(called.length).toBeGreaterThan(40);
  for (const { text, href } of called) {
    const number = text.replace(/ \(send the word \w+\)$/, '');
    expect(numbers).toContain(number);
    expect(href.replace(/^\w+:|\?.*$/g, '')).toBe(number.replaceAll(' ', ''));
  }
});
