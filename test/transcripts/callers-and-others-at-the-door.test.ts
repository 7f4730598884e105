import { promiseTalks, type Told } from '../support/told-talks.ts';

const first = (line: string, said: readonly string[], not: readonly string[] = []): Told => ({
  lines: [line],
  said,
  not,
});

const AT_DOOR = ['fraud-advice:opening', 'fraud-advice:pages.at-door.text'];
const MONEY_GONE = 'fraud-advice:pages.bank-now.text';

promiseTalks('Whoever stands at the door and wants in is a matter of the door, and no money has gone', [
  first("someone at the door says he's from the water board should i let him in", AT_DOOR, [MONEY_GONE]),
  first('two men in hi vis at the door saying they need to check the water pressure, should i let them in', AT_DOOR, [
    MONEY_GONE,
  ]),
  first('man here saying he needs to check my meter, is he genuine', AT_DOOR),
  first("a woman says she's from the council and wants to come in", AT_DOOR),
  first('he said he was from microsoft so i let him in', [MONEY_GONE]),
  first('my ex is at the door should i let him in', ['danger:cards.domestic-abuse.self'], AT_DOOR),
]);

promiseTalks('What is asked of us is no message of a scammer', [
  first('can u tell me if my neighbour has been arrested', [], ['fraud-advice:opening']),
  first('can you send someone to move the homeless man from the church doorway, he looks poorly', [
    'answers:wrong-door.homelessness',
  ]),
  first('Could you let me know if this is genuine: your parcel waits, pay £1.45 at royalmai1-fee.com', ['scam:seen']),
]);

promiseTalks('An attack that is over is met, whatever is asked behind it', [
  first('i was assaulted outside the rising sun on saturday, ive got a broken nose, who do i tell', [
    'danger:over.self',
    'report-asb:opening',
  ]),
  first('he raped me how do i report it', ['danger:cards.sexual-violence.self']),
  first(
    'how do i report that somebody was raped',
    ['danger:ask.sexual-violence'],
    ['danger:cards.sexual-violence.self'],
  ),
]);

promiseTalks('What residents write first of cars, fires, animals and meetings', [
  first("there's a car on bricks outside number 12 thats been there since march no tax no mot", ['report-asb:opening']),
  first(
    'I saw my neighbour hit his dog with a spade',
    ['answers:wrong-door.animal-cruelty'],
    ['danger:cards.danger-now.self'],
  ),
  first('he hit my dog with a spade and now hes coming for me', ['danger:cards.danger-now.self']),
  first('There is a swan with a fishing hook in its mouth at Barrow', ['answers:wrong-door.animal-cruelty']),
  first('bin lorry has knocked my wall down and driven off', ['answers:wrong-door.bins']),
  first('We are organising a street party and wondered if the partnership would come along', [
    'community-grants:opening',
  ]),
  first(
    'theres this man who sits outside the primary school in his car every morning and just watches the kids go in',
    ['danger:cards.child-at-risk.other'],
  ),
  first('i keep hearing voices telling me to hurt my neighbour because he is poisoning me', ['danger:ask.self-harm']),
]);

promiseTalks('What looks into a home is reported', [
  first('the man at number 12 has a camera pointing right into my bedroom', ['report-asb:opening']),
  first('someone is flying a drone with a camera by the primary school playground', ['report-asb:opening']),
  first('The bus shelter glass has gone in again. Who pays for it?', ['report-asb:opening']),
]);
