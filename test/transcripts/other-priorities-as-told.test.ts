import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';
import { promiseTalks, type Told } from '../support/told-talks.ts';

const BANK = 'fraud-advice:pages.bank-now.text';
const talk = (lines: readonly string[], said: readonly string[], not: readonly string[] = []): Told => ({
  lines,
  said,
  not,
});
const first = (line: string, said: readonly string[], not: readonly string[] = []): Told => talk([line], said, not);

const TAKEN_HOME = "people have moved in to my neighbour's flat and he's scared";

promiseTalks('Whoever tells of those at the door, or asks that it stops, has not left the chat', [
  talk(
    ['roofers knocked and said my tiles are loose they want 500 now', 'they are outside', 'they wont go away'],
    ['fraud-advice:fraud-gone.ask'],
    ['questions:stopped'],
  ),
  talk([TAKEN_HOME, 'no', 'can you stop it'], ['guide:more.ask'], ['questions:stopped']),
  talk([TAKEN_HOME, 'she wants to stop'], ['county-lines:gang-danger.ask'], ['questions:stopped']),
]);

promiseTalks('Whoever does leave the chat has left it, whoever else they name', [
  talk([TAKEN_HOME, 'stop'], ['questions:stopped']),
  talk([TAKEN_HOME, "he's back bye"], ['questions:stopped']),
]);

promiseTalks('The bank comes first however the money went', [
  first("someone rang and said they were from santander and I've moved 3000", [BANK], ['fraud-advice:fraud-gone.ask']),
  first('i moved £2500 to them', [BANK]),
  first('my mum has dementia and gives money to callers', ['fraud-advice:pages.bank-theirs.text']),
  first('we moved 3 weeks ago and next door are a nightmare', ['report-asb:opening'], [BANK]),
]);

promiseTalks('Somebody in a computer by an app is a scam, and the bank comes first', [
  first('they got into my computer with teamviewer', [BANK, 'fraud-advice:pages.device.text'], ['cyber:opening']),
  talk(
    ['they got into my computer with teamviewer', 'yes they are on it now'],
    ['fraud-advice:pages.hang-up.text'],
    ['guide:more.noted'],
  ),
]);

promiseTalks('Letters of another alphabet are seen in every address', [
  talk(['i want to check a message', 'HMRC tax refund: hmrс.gov.uk/claim'], ['scam:seen'], ['scam:seen-little']),
  talk(['i want to check a message', 'HMRC tax return: hmrc.gov.uk/login'], [], ['scam:seen']),
]);

promiseTalks('A question of a scam finds its page', [
  talk(
    ['i run a small shop and we paid a fake invoice', 'no', 'bank transfer', 'no', 'can we claim it back'],
    ['fraud-advice:pages.refund-transfer.text'],
    ['answers:not-known-now'],
  ),
  talk(
    ['i put my details in a fake royal mail site', 'no', 'no', 'they have my email and password'],
    ['fraud-advice:pages.details-gone.text'],
    ['fraud-advice:pages.by-email.text'],
  ),
  talk(
    ['i want to check a message', 'they said pay 200 pounds and we release your funds'],
    ['scam:seen'],
    ['fraud-advice:pages.fine.text'],
  ),
  first(
    'Your WhatsApp code is 448-221. hey sorry i sent you a code by accident can u send it me pls',
    ['scam:seen', 'fraud-advice:pages.passcode.text'],
    [BANK],
  ),
  first('man on tinder wants me to buy him a ticket to fly here', ['fraud-advice:pages.romance.text']),
  first(
    'facebook marketplace guy didnt turn up with the phone i paid for',
    [BANK],
    ['fraud-advice:pages.account.text'],
  ),
  first('my dog was stolen and someone wants money', ['burglary-theft:opening'], ['burglary-theft:pages.trader.text']),
]);

const NOTHING_DONE = "I've reported it 4 times and nothing has happened";

promiseTalks('What can be asked for here is begun by a yes, also after another question', [
  talk([NOTHING_DONE, 'yes'], ['case-review-request:opening']),
  talk([NOTHING_DONE, 'what is a case review', 'yes please', 'yes'], ['case-review-request:opening']),
  talk(['i need this in braille', 'yes ask'], ['format-request:opening'], ['guide:more.retry']),
]);

promiseTalks('What is named right after it was offered is begun with what was told, and not offered once more', [
  talk(
    ['can i get large print', 'yes ask for it', 'large print', 'the noise leaflet in large print please'],
    ['format-request:opening', 'questions:understood', 'referral:contact.ask'],
    ['accessible-format:pages.ask.text', 'format-request:format-kind.ask', 'format-request:format-what.ask'],
  ),
  talk(
    ['i want a case review', 'i reported it 4 times'],
    ['case-review-request:opening', 'case-review-request:review-for.ask'],
    ['case-review-request:review-count.ask'],
  ),
  talk(
    ['i want a case review', 'yes', 'yes', 'my neighbour, she hasnt agreed'],
    ['case-review-request:review-told.ask'],
    ['questions:told'],
  ),
  talk(['i want a case review', 'what if they say no'], ['asb-case-review:pages.appeal.text']),
]);

promiseTalks('A burglary that is over is no danger now, and one that is happening is', [
  first('my mum wants new locks after being burgled', ['safer-homes:opening'], ['danger:cards.danger-now.self']),
  first('since being burgled i cant sleep', [], ['danger:cards.danger-now.self']),
  first('help im being burgled', ['danger:cards.danger-now.self']),
  first('he came back after being burgled and hes in the house', ['danger:cards.danger-now.self']),
]);

promiseTalks('An interpreter for sign language is no other language for this chat', [
  first('i need a bsl interpreter', ['accessible-format:opening'], ['knowledge:languages.answer']),
  first('can you speak polish', ['knowledge:languages.answer'], ['accessible-format:opening']),
]);

const HATE = ['someone shouted racist things at me at the bus stop', "it's over"];

promiseTalks('Hate can be reported without the police, and in person where there is a place', [
  talk([...HATE, 'can i do it without police'], ['hate-crime:pages.elsewhere.text'], ['answers:in-guide.kept']),
  talk([...HATE, 'where is the nearest reporting centre'], ['hate-crime:pages.meet.text']),
  talk([...HATE, 'when is the next surgery'], ['hate-crime:pages.meet.text'], ['guide:beside']),
]);

promiseTalks('A guide hears whom it is about, and what is feared', [
  first('a young lad near me has loads of new phones and always goes to london', ['county-lines:gang-danger.ask']),
  talk(['i drink too much', 'no', 'im scared to stop'], ['drugs-alcohol:pages.stopping.text'], ['guide:more.noted']),
  talk(
    ['i think my lad is getting into far right stuff', 'no', 'hes 16', 'what happens if i call'],
    ['terrorism:pages.unsure.text'],
    ['answers:unclear'],
  ),
  talk(['i want a grant for a youth club', 'who do i ring'], ['community-grants:pages.contact.text']),
]);

promiseTalks('What was told is not asked again, and has its own page', [
  talk(
    ['someone keeps calling me a paki on the estate', 'its been going on months'],
    ['hate-crime:pages.here.text'],
    ['guide:more.noted'],
  ),
  talk(
    ['my uncle has dementia and people are taking his money', 'no'],
    ['adult-safeguarding:pages.money.text'],
    ['adult-safeguarding:pages.self.text'],
  ),
  first('i want to mark my bike', ['burglary-theft:pages.marking.text']),
  first('cant stop taking coke', ['drugs-alcohol:drugs-ill.ask'], ['drugs-alcohol:drugs-who.ask']),
  first('scared of being hacked', ['cyber:pages.passwords.text'], ['cyber:pages.account.text']),
  first('my facebook got hacked', ['cyber:pages.account.text']),
  talk(
    ['my van was broken in to and tools gone', 'over', 'what do i tell police'],
    ['burglary-theft:pages.report.text'],
    ['answers:unclear'],
  ),
  talk(
    ['i found a load of isis videos on my brothers phone', 'no', 'hes 22', 'i dont want him arrested'],
    ['terrorism:pages.prevent.text'],
    ['guide:more.noted'],
  ),
]);

promiseTalks('Whoever asks whether they can be evicted is told about their own home', [
  first('can I be evicted?', ['knowledge:can-i-be-evicted.answer'], ['knowledge:illegal-eviction.answer']),
]);

describe('What can be asked for here', () => {
  const opened = storeForTests();
  const BEGINS = 'do:begin:case-review-request';
  const PAGE = 'asb-case-review.more=ask';

  test('can be begun from every reply, and is never offered twice in one', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    for (const line of ['i want a case review', 'what is a case review', 'can someone ask for me', 'can i appeal']) {
      const { codes } = await talk.say(line);
      expect(codes.filter((code) => code === BEGINS || code === PAGE)).toHaveLength(1);
    }
  });
});
