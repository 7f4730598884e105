import { phraseList } from '../phrase-list.ts';

/** What pounds are called after a number. */
export const POUNDS: ReadonlySet<string> = new Set(
  phraseList(`quid; quids; pound; pounds; pouns; punds; pund; squid; gbp; sterling; nicker; smackers`),
);

/** What a thousand pounds is called. */
export const THOUSANDS: ReadonlySet<string> = new Set(['grand', 'grands', 'gs']);

/** Notes that are called by a name of their own, in pounds. */
export const COINS: Readonly<Record<string, number>> = { fiver: 5, tenner: 10, fivers: 5, tenners: 10 };

/** A round sum soon after one of these is money, though no unit is said. */
export const MONEY_VERBS: ReadonlySet<string> = new Set(
  phraseList(`
    lost; lose; losing; paid; pay; paying; sent; send; sending; transferred; transfer; took; taken; take; taking;
    stole; stolen; nicked; robbed; conned; scammed; diddled; fleeced; owe; owes; cost; costs; spent; worth; wired;
    handed; gave; lent; borrowed; withdrew; drew; charged; savings; gone; through; had; wanted; wants; want; asked; asking; demanded; demanding; demands; charges; kept; keeping; quoted; say; says; said; reckons
  `),
);

/** After a number: what it counts, when that is not money. */
export const NOT_MONEY: ReadonlySet<string> = new Set(
  phraseList(`
    people; times; years; miles; metres; yards; feet; homes; houses; cars; photos; messages; texts; emails; calls;
    followers; bees; plants; pages; words; words; steps; bags; bottles; cans; needles; pigeon; pigeons; sheep
  `),
);

/** Behind a bare sum: it is money ("six hundred apiece"). */
export const SUM_TAILS: readonly string[] = phraseList(`
    apiece; each; altogether; all in; all told; in total; up front; upfront; deposit; a pop; a go; a throw; in cash; cash; out of pocket; rent arrears
  `);

/** Behind a bare sum that was asked for, paid or taken: what it was for. */
export const SUM_USES: ReadonlySet<string> = new Set(phraseList(`for; off; from; deposit; excess; out; towards`));

/** Before an amount: it sums up those before. */
export const SUMS_UP: ReadonlySet<string> = new Set(
  phraseList(`so; thats; makes; total; totals; totalling; altogether; paid; lost; all`),
);

/** Behind an amount: it comes again and again, or is only a part. */
export const PARTLY: ReadonlySet<string> = new Set(phraseList(`a; per; each; every; apiece; excess`));
