import fc from 'fast-check';

import type { Language } from '../../../locales/index.ts';
import type { Message, Phrased, PhrasedService } from '../../../locales/phrased.ts';
import { textOf } from '../../../web/pages/html.ts';
import { messageItem, type Showing } from '../../../web/pages/message.ts';
import { tight } from '../../support/visitor.ts';

const SHOWING: Showing = { language: 'en', open: true, repeated: false, latest: false };
const say = (text: string, more: Partial<Phrased> = {}): Phrased => ({
  text,
  language: 'en',
  choices: [],
  select: 'one',
  ...more,
});
const message = (body: Phrased, from: Message['from'] = 'bot'): Message => ({
  sequence: 7,
  from,
  at: '2026-03-02T20:00:00Z',
  body,
});
const show = (body: Phrased, showing: Partial<Showing> = {}, from: Message['from'] = 'bot'): string =>
  tight(textOf(messageItem(message(body, from), { ...SHOWING, ...showing })));

describe('a message', () => {
  it.each([
    ['resident', 'You', 'auto'],
    ['bot', 'Assistant', 'ltr'],
    ['staff', 'Adviser', 'ltr'],
    ['service', 'Service message', 'ltr'],
  ] as const)('of %s says that it is from: %s', (from, who, direction) => {
    expect(show(say('Hello'), {}, from)).toBe(
      `<li class="message message-${from}" id="message-7"><p class="message-who">${who}</p><div class="message-body" lang="en" dir="${direction}"><p>Hello</p></div></li>`,
    );
  });

  it('says who it is from to those who only hear it, also when it follows another of theirs', () => {
    expect(show(say('Hello'), { repeated: true })).toContain('<p class="message-who visually-hidden">Assistant</p>');
  });

  it('parts paragraphs at empty lines', () => {
    expect(show(say('One\n\n\nTwo\n\n'))).toContain('<p>One</p><p>Two</p></div>');
  });

  it('shows any words of a resident as words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tags = [...show(say(text), {}, 'resident').matchAll(/<\/?([a-z]+)/g)].map(([, name]) => name);
        expect(new Set(tags)).toEqual(
          new Set(text.trim() === '' ? ['li', 'p'] : ['li', 'p', 'div', ...tags.filter((tag) => tag === 'bdi')]),
        );
      }),
    );
  });

  it('keeps a number in the order in which it is dialled, in words of either direction and in an answer to check', () => {
    const number = '<bdi dir="ltr">07700 900123</bdi>';
    const rows = [{ label: 'فون', value: '07700 900123' }];
    const shown = show(
      say('میرا نمبر 07700 900123 ہے', { language: 'ur' as Language, card: { kind: 'summary', rows } }),
    );
    expect(shown).toContain(`<div class="message-body" lang="ur" dir="rtl"><p>میرا نمبر ${number}ہے</p></div>`);
    expect(shown).toContain(`<dd class="summary-value"><bdi>${number}</bdi></dd>`);
  });

  it('marks what sends the report, and keeps what only steers quiet', () => {
    const choices = [
      { code: 'danger=no', label: 'No' },
      { code: 'do:send', label: 'Send' },
      { code: 'do:skip', label: 'Skip' },
      { code: 'do:begin:report-asb', label: 'Report' },
    ];
    const classes = [...show(say('?', { choices })).matchAll(/class="(choice[^s"]*)"/g)].map(([, name]) =>
      name?.trim(),
    );
    expect(classes).toEqual(['choice', 'choice choice-main', 'choice choice-quiet', 'choice']);
  });

  it('offers several answers as boxes to tick, and commands beside them as buttons', () => {
    const choices = [
      { code: 'share=police', label: 'The police' },
      { code: 'do:skip', label: 'Skip' },
    ];
    const shown = show(say('Who?', { choices, select: 'many' }));
    expect(shown).toContain('<legend class="options-legend visually-hidden">Choose all that fit</legend>');
    expect(shown).toContain('type="checkbox" form="say" id="m7-0" name="choice" value="share=police"');
    expect(shown).toContain('<label class="option-label" for="m7-0">The police</label>');
    expect(shown).toMatch(/name="choose" value="share"\s*>Continue<\/button>/);
    expect(shown).toMatch(/name="pick" value="do:skip">Skip<\/button>/);
  });

  it('ticks the boxes of what was chosen before, and no other', () => {
    const choices = [
      { code: 'share=a', label: 'A' },
      { code: 'share=b', label: 'B', ticked: true },
    ] as const;
    const boxes = show(say('Who?', { choices, select: 'many' })).match(/<input[^>]*>/g) ?? [];
    expect(boxes.map((box) => [/value="([^"]*)"/.exec(box)?.[1], / checked\b/.test(box)])).toEqual([
      ['share=a', false],
      ['share=b', true],
    ]);
  });

  it('offers nothing once it was answered, but still shows card and answers', () => {
    const card: Phrased['card'] = {
      kind: 'summary',
      rows: [{ label: 'Where', value: 'Eureka Park', change: { code: 'do:change:where', label: 'Change where' } }],
    };
    const shown = show(say('Check', { card, choices: [{ code: 'do:send', label: 'Send' }] }), { open: false });
    expect(shown).toContain(
      '<dt class="summary-key">Where</dt><dd class="summary-value"><bdi>Eureka Park</bdi></dd></div>',
    );
    expect(shown).not.toContain('<button');
  });

  it('lets a web address break and never a number', () => {
    const contacts = [
      { label: 'Phone', text: '0808 2000 247', href: 'tel:08082000247', hours: '24 hours a day' },
      { label: 'Website', text: 'www.police.uk', href: 'https://www.police.uk/' },
    ];
    const shown = show(
      say('Call', { card: { kind: 'services', urgent: false, services: [{ name: 'Help', contacts }] } }),
    );
    expect(shown).toContain('<bdi class="contact-text" dir="ltr">0808 2000 247</bdi>');
    expect(shown).toContain('<bdi class="contact-text" dir="ltr">www.<wbr />police.<wbr />uk</bdi>');
    expect(shown).toMatch(/<ul class="services ?" lang="en" dir="ltr"/);
  });
});

describe('a card of services', () => {
  const service = (more: Partial<PhrasedService> = {}): Phrased =>
    say('Here is help.', {
      card: {
        kind: 'services',
        urgent: false,
        services: [
          {
            name: 'Line',
            contacts: [{ label: 'Call', text: '0800 111', href: 'tel:0800111', hours: 'Every day' }],
            ...more,
          },
        ],
      },
    });

  it('opens the reasons on a tap or a key, without a script', () => {
    const why = { ask: 'Why am I shown this?', reasons: 'It is for men.' };
    expect(show(service({ why }))).toContain(
      '</ul><details class="service-why"><summary>Why am I shown this?</summary><p>It is for men.</p></details></li>',
    );
    expect(show(service())).not.toContain('details');
  });

  it('gives each thing to know a line of its own, and the number as a link', () => {
    const shown = show(service({ about: 'It was open.\n<b>Free</b>.' }));
    expect(shown).toContain(
      '<p class="service-about">It was open.</p><p class="service-about">&lt;b&gt;Free&lt;/b&gt;.</p>',
    );
    expect(shown).toContain('href="tel:0800111"');
  });
});
