import { createTestBot, startTalk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

/* A scam that is pasted as the first words is looked at, whatever it speaks of; whoever names an address themselves reaches what they ask for. */

const opened = storeForTests();

const first = async (said: string): Promise<readonly string[]> =>
  (await (await startTalk(createTestBot(opened.store))).say(said)).keys;

it.each([
  'GOV.UK: you are eligible for winter fuel payment, apply at winter-fuel-gov.com',
  'Housing benefit overpayment, repay now at benefit-repay.com',
  'You have a PCN, pay at pay-pcn.co.uk',
  'parking penalty charge outstanding pay at pcn-gov-pay.com',
  'Council Tax rebate of £412 waiting, claim at counciltax-refund.com',
  'TV licensing: your licence expired, renew at tvl-renew.com',
  'Santander: reply with the 6 digit code',
  'Halifax security: text back your full password',
  'Your iCloud is full, click icloud-storage-fix.com',
  'Apple ID locked, sign in at xn--pple-43d.com',
  'https://www.xn--80ak6aa92e.com/login',
  'someone@paypa1.com',
  'Your bin collection fee is overdue. Pay £3.20 at bins-council-pay.com or collection stops',
  'South Derbyshire Council: your garden waste subscription has lapsed, renew at https://sddc-gardenwaste.example',
  'Dear resident your blue badge application needs £4.99, pay: bluebadge-apply.org',
  'Dog licence now required by law. Register your dog at uk-dog-licence.com within 48 hours',
  'We tried to deliver your parcel. Rebook at our site evri-rebook.top',
  'Fly tipping fixed penalty notice: you were seen. Pay £150 today at flytip-fpn.com',
  'Jury service notice: you failed to attend. Call 07700 900111 to avoid arrest',
  'Your appointment with the housing officer was missed. £25 charge, pay here: housing-appointments.info',
])('is looked at: %s', async (said) => {
  expect(await first(said)).toEqual(
    expect.arrayContaining(['fraud-advice:opening', 'scam:unknown', 'scam:how-to-check', 'scam:report']),
  );
});

it.each([
  ['www.southderbyshire.gov.uk doesnt say how to pay my council tax', 'answers:wrong-door.council-tax'],
  ['the council website southderbyshire.gov.uk says i can report a pothole but the page is broken', 'road-faults'],
  ['I applied for housing benefit on gov.uk and heard nothing', 'answers:wrong-door.benefits'],
  ['I reported a pothole on fixmystreet.com and nobody came', 'answers:wrong-door.road-faults'],
  ['I got a parking ticket, the machine app ringgo.co.uk took no money', 'answers:wrong-door.parking'],
  ['the link on your page https://www.southderbyshire.gov.uk/bins is dead, how do i order a brown bin', 'bins'],
  ['I emailed parking@derbyshire.gov.uk and got no reply about my permit', 'answers:wrong-door.parking'],
  ['my email is ann@example.com, there are lads throwing stones at buses every night', 'report-asb:opening'],
  ['noise from the pub every night, video here https://youtu.be/abc123', 'report-asb:opening'],
  ['a van from fastclear.co.uk is fly tipping on our lane', 'report-asb:opening'],
  ['lorry with www.bigtrucks.co.uk on the side speeds through village', 'road-safety:opening'],
  ['you sent me a council tax bill that is wrong', 'answers:wrong-door.council-tax'],
  ['your website www.southderbyshire.gov.uk is down', 'answers:wrong-door.service-complaint'],
  ['you need to sort out the parking outside the school', 'answers:wrong-door.parking'],
])('is what they came with, and no scam: %s', async (said, met) => {
  const keys = await first(said);
  expect(keys.some((key) => key.endsWith(met))).toBe(true);
  expect(keys).not.toContain('scam:unknown');
});

it('shows the card of a danger that stands beside it all the same', async () => {
  const keys = await first('parking penalty, pay at pcn-gov-pay.com. my boyfriend is hitting me, help');
  expect(keys[0]).toMatch(/^danger:cards\./);
});
