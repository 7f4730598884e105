import type { Example, ExampleLine } from '../example.ts';

const pressed = (code: string, ...then: ExampleLine['then']): ExampleLine => ({ text: '', choices: [code], then });
const send: ExampleLine = pressed('do:send');

/** Reports as residents make them: in one message, one answer at a time, with second thoughts, and in danger. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'everything-in-one-message',
    inWords: true,
    lines: [
      {
        text: 'kids on quad bikes behind Eureka Park every night about 9 since half term, DE11 8AA',
        values: {
          what: 'kids on quad bikes behind Eureka Park every night about 9 since half term, DE11 8AA',
          kind: 'nuisance-vehicles',
          where: { words: 'behind Eureka Park, DE11 8AA', postcode: 'DE11 8AA', district: 'unknown' },
          when: { from: '2026-10-26', time: '21:00', ongoing: true },
          often: { rate: 'daily', times: 'about 9' },
        },
        then: ['report-asb:opening', 'questions:understood', 'questions:where.postcode-alone', 'report-asb:danger.ask'],
      },
      pressed('danger=no', 'questions:contact.wanted.ask'),
      pressed('contact=anonymous', 'questions:contact.wanted.cost', 'questions:consent.ask'),
      { text: '', choices: ['consent=police', 'consent=landlord'], then: ['report-asb:check.ask'] },
      send,
    ],
    ends: 'report',
  },
  {
    id: 'one-answer-at-a-time',
    inWords: true,
    lines: [
      pressed('do:begin:report-asb', 'report-asb:opening', 'report-asb:danger.ask'),
      { text: 'no', values: { danger: false }, then: ['report-asb:what.ask'] },
      {
        text: 'my neighbour is doing my head in',
        values: { what: 'my neighbour is doing my head in' },
        then: ['report-asb:kind.ask'],
      },
      pressed('kind=rowdy-neighbours', 'questions:where.ask'),
      {
        text: 'DE12 6AA',
        values: { where: { words: 'DE12 6AA', postcode: 'DE12 6AA', district: 'unknown' } },
        then: ['questions:where.postcode-alone', 'report-asb:when.ask'],
      },
      pressed('when=now', 'questions:contact.wanted.ask'),
      pressed('contact=anonymous', 'questions:contact.wanted.cost', 'questions:consent.ask'),
      pressed('consent=', 'report-asb:check.ask'),
      send,
    ],
    ends: 'report',
  },
  {
    id: 'safe-contact',
    inWords: true,
    lines: [
      {
        text: 'loud music from the flat above, Church Gresley',
        values: {
          what: 'loud music from the flat above, Church Gresley',
          kind: 'noise',
          where: { words: 'Church Gresley', settlement: 'Church Gresley', ward: 'E05008810', district: 'inside' },
        },
        then: ['report-asb:opening', 'questions:understood', 'report-asb:danger.ask'],
      },
      pressed('danger=no', 'report-asb:when.ask'),
      pressed('when=yesterday', 'questions:contact.wanted.ask'),
      pressed('contact=contact', 'questions:contact.wanted.careful', 'questions:contact.how.ask'),
      pressed('contact-how=text', 'questions:contact.phone.ask'),
      {
        text: '07700 900123',
        values: { 'contact-phone': '+447700900123' },
        then: ['questions:contact.times.ask'],
      },
      {
        text: 'only weekdays before 3, my husband is home after that',
        values: { 'contact-times': 'only weekdays before 3, my husband is home after that' },
        then: ['questions:contact.careful.ask'],
      },
      {
        text: '',
        choices: ['contact-careful=others-see', 'contact-careful=code-word'],
        then: ['questions:contact.code-word.ask'],
      },
      { text: 'sunflower', values: { 'contact-code-word': 'sunflower' }, then: ['questions:contact.needs.ask'] },
      pressed('contact-needs=interpreter', 'questions:contact.language.ask'),
      { text: 'Polish', values: { 'contact-language': 'Polish' }, then: ['questions:consent.ask'] },
      pressed('consent=', 'report-asb:reporter.ask'),
      pressed('reporter=victim', 'report-asb:check.ask'),
      send,
    ],
    ends: 'report',
  },
  {
    id: 'contact-in-one-message',
    inWords: true,
    lines: [
      {
        text: 'loud music from the flat above, Church Gresley',
        values: {
          what: 'loud music from the flat above, Church Gresley',
          kind: 'noise',
          where: { words: 'Church Gresley', settlement: 'Church Gresley', ward: 'E05008810', district: 'inside' },
        },
        then: ['report-asb:opening', 'questions:understood', 'report-asb:danger.ask'],
      },
      pressed('danger=no', 'report-asb:when.ask'),
      pressed('when=yesterday', 'questions:contact.wanted.ask'),
      {
        text: 'text me on 07700 900123 after 6, never call, my husband sees the phone',
        values: {
          contact: 'contact',
          'contact-how': ['text'],
          'contact-phone': '+447700900123',
          'contact-times': 'after 6',
          'contact-careful': ['others-see'],
        },
        then: ['questions:understood', 'questions:contact.wanted.careful', 'questions:contact.needs.ask'],
      },
      pressed('contact-needs=', 'questions:consent.ask'),
      pressed('consent=', 'report-asb:reporter.ask'),
      pressed('reporter=witness', 'report-asb:check.ask'),
      send,
    ],
    ends: 'report',
  },
  {
    id: 'second-thoughts',
    inWords: true,
    lines: [
      {
        text: 'graffiti',
        values: { kind: 'graffiti' },
        then: ['report-asb:opening', 'questions:understood', 'report-asb:danger.ask'],
      },
      pressed('danger=no', 'report-asb:what.ask'),
      { text: 'why do you ask', act: 'explain', then: ['report-asb:what.why', 'report-asb:what.ask'] },
      { text: 'skip', act: 'skip', then: ['questions:skipped', 'questions:where.ask'] },
      {
        text: 'Burton town centre',
        values: { where: { words: 'Burton town centre', district: 'outside', outside: 'east-staffordshire' } },
        then: ['questions:where.outside', 'report-asb:when.ask'],
      },
      { text: 'go back', act: 'back', then: ['questions:gone-back', 'questions:now-holds', 'questions:where.ask'] },
      {
        text: 'sorry, Woodville',
        values: { where: { words: 'Woodville', settlement: 'Woodville', ward: 'E05008823', district: 'inside' } },
        then: ['questions:changed', 'report-asb:when.ask'],
      },
      { text: 'no idea', act: 'dont-know', then: ['questions:not-known', 'questions:contact.wanted.ask'] },
      pressed('contact=anonymous', 'questions:contact.wanted.cost', 'questions:consent.ask'),
      pressed('consent=', 'report-asb:check.ask'),
      {
        text: 'actually it is vandalism',
        act: 'correct',
        corrects: 'kind',
        values: { kind: 'damage' },
        then: ['questions:changed', 'report-asb:check.ask'],
      },
      pressed('do:group:reported-before', 'report-asb:groups.reported-before.intro', 'report-asb:before.ask'),
      pressed('before=police', 'report-asb:before-details.ask'),
      pressed('do:skip:reported-before', 'questions:skipped', 'report-asb:check.ask-again'),
      send,
    ],
    ends: 'report',
  },
  {
    id: 'danger-and-stop',
    inWords: true,
    lines: [
      {
        text: 'someone is smashing up cars on our street',
        values: { what: 'someone is smashing up cars on our street', kind: 'damage' },
        then: ['report-asb:opening', 'questions:understood', 'report-asb:danger.ask'],
      },
      { text: 'yes', values: { danger: true }, then: ['report-asb:danger.now', 'questions:where.ask'] },
      { text: 'stop', act: 'cancel', then: ['questions:stopped'] },
    ],
    ends: 'closed',
  },
];
