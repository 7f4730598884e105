import type { PatternGroup } from './pattern-group.ts';

/** Goods, tickets and homes that are paid for unseen, and buyers who send a link. */
export const GOODS_AND_HOMES: readonly PatternGroup[] = [
  {
    id: 'marketplace',
    sign: 'buyer-link',
    kind: 'marketplace',
    phrases: [
      '(buyer) .. (wants|asked for|asks for|needs) .. (email|bank|card|number|details|phone)',
      'cheque .. more than .. (price|agreed|asking)',
      '(give|pay|send) (you)? back (other|rest|the rest|difference|extra)',
      '(give|pay|send) back (the)? (other|rest|difference)',

      '(buyer|buying|buy|purchase|bought|paid for) ... (link|courier|sending|send) ... (card|receive|get paid|accept|insurance|money|confirm|collect|refund|cash)',
      '(confirm|accept|receive) .. (payment|money|your money|paid|the money) .. ({link}|link|card|enter|needs|from)',
      'get [the|your|my|her|his] (payment|money|paid) .. ({link}|link|card|enter|needs)',
      'get [the|your|my|her|his] (payment|paid) .. from',
      '{link} ... (receive|accept) (your|the) (money|payment)',
      '(link) .. (to get paid|to receive|to accept|for payment|from royal mail|from gumtree|from vinted)',
      '(courier|dpd|evri|driver) .. (collect|cash|pick up|table|insurance|bring|brings|must confirm|says you must) ... (insurance|cash|refund|payment|link|money)',
      '(pay|need you to pay|you pay|just pay) .. (courier|insurance|courier insurance) ... (refund|add|back|insurance)',
      '(paypal|payment) .. (on hold|pending until|held until)',
    ],
  },
  {
    id: 'marketplace-story',
    kind: 'marketplace',
    phrases: ['(facebook marketplace|marketplace|gumtree|vinted|ebay|for sale|seller|the buyer|buyer)'],
  },
  {
    id: 'ticket',
    sign: 'unseen-goods',
    kind: 'ticket',
    phrases: [
      '(ticket|tickets) ... (bank transfer|friends and family|transfer|face value|cant go|cant make|first come|cant make it|at cost|lads|money lands|paypal)',
      '(ticket|tickets) [that|which|have|has|and|they|still|they have]? (never|hasnt|havent|didnt|not) (came|come|arrived|arrive|turned up|turn up)',
      '(selling|got|girl|sell) .. (tickets|ticket) ... (sat|transfer|family|cost|twitter|facebook|insta|festival|glastonbury|gig|final|no photos|friends)',
    ],
  },
  {
    id: 'unseen',
    sign: 'unseen-goods',
    kind: 'rental',
    phrases: [
      '(no time|not time) to (look|view|see)',
      '(only seen|seen it only) in (pictures|photos)',

      '(never came|never arrived|never turned up|hasnt arrived|blocked me)',
      '(stranger|someone online) .. (bank transfer|transfer)',
      '(pay|paying|deal|payment) .. (outside|off) [of] (the|of the) (site|app|platform|website)',
      '(isnt|is not|wasnt|not) the (proper|real|official|genuine) (one|site|website)',
      '(copycat|fake|lookalike) (site|website|shop)',

      '(no reviews|set up last week|set up last month|created last week|site is new|website is new|account is new|brand new account|no photos)',
      '{percent} off .. (transfer|only|website)',
      '(cant|cannot|not allowed to|wont let me|wont let us) (see|view) .. (inside|flat|house|property|until|till)',
      '(no|cant do|cannot do|cant show|without|cannot show) (viewing|viewings|view|the house|the flat|the property)',
      '(abroad|overseas|another country|out of the country|norway|relocated|working away|away for work|landlord is away|owners away|owner is away) ... (keys|deposit|viewing|pay|transfer|rent|delivery|deliver|ship|shipping|post)',
      '(post|send|deliver|courier) .. keys',
      '(landlord|owner) .. (abroad|cant show|cannot show|away)',
      '(paid|pay|paying|book|booked|booking) ... (instead of|rather than|not through|outside|not on|off) .. (website|site|app|platform|airbnb|booking com|vrbo|ebay|vinted)',
      '(profile|advert|ad|listing|seller|her page|his page|their page) (has|is|was|had)? (gone|disappeared|vanished)',
      '(came|arrived|turned up) .. (from china|nothing like|junk|empty box)',
      '(closing down|closing our|hanging up our|retiring) ... ({percent}|everything must go|handmade|last few|final sale)',
      '(only|just) [have to|need to|had to|got to] (pay|paying) .. (transporter|transport|shipping|flight|kennel|crate|courier)',
      '(free|rehome|rehoming|loving home|new home) ... (pay|paying) .. (transporter|transport|shipping|flight|kennel|crate|courier)',
    ],
  },
  {
    id: 'pay-before-seeing',
    sign: 'pay-before-seeing',
    kind: 'rental',
    phrases: [
      '(wants|wanted|asked for|asks for) a (deposit|holding fee|month)',

      '(pay|paid|paying|wants|wanted|asked for) .. (weeks rent|months rent|to hold it|to reserve)',
      '(wants|wanted|want|asked for|asks for) .. (by|via) (bank transfer|transfer)',
      '(website|site|shop|seller|breeder) .. (bank transfer|transfer)',
      '{money} .. (bank transfer|transfer) before',
      '(send|pay|paid|asked for|wants|asks for|wanted) .. (deposit|first month|first months rent|months rent|holding deposit)',
      '(deposit|first month|months rent|holding deposit) ... (hold|secure|keys|transfer|reserve|in advance)',
      '(pay|paid|paying) .. (direct|directly) ... (bank transfer|transfer|off|discount|secure|commission)',
      '(full amount) .. (today|to secure|now|link)',
      '(before i see it|before seeing|unseen|without seeing|before i have seen|before viewing)',
    ],
  },
  {
    id: 'too-cheap',
    sign: 'unseen-goods',
    kind: 'marketplace',
    phrases: [
      '(half the price|far too cheap|too cheap|really cheap|bargain price|too good) ... (transfer|seller|abroad|away|out of the country|pay|owner|deliver|first|deposit)',
      '(pay) .. (bank transfer|transfer) first',
      '(puppy|puppies|kitten|dog|pups|caravan|tractor|campervan|motorhome|hot tub) ... (transfer|deposit|shipping|crate|before i see)',
      '(car) ... (transfer|shipping|before i see)',
      '(shipping firm|shipping company|escrow|special crate|crate and insurance)',
    ],
  },
  {
    id: 'curious',
    sign: 'curious-link',
    kind: 'account',
    phrases: [
      '(the video|video|photo|picture|photos) is here',
      '(know|saw) (its you|it was you|you did)',
      '(is this you|is that you|look what i found|found about you|found this video|you in this|is it you)',
      '(who died|photos of you|video of you|seen this) .. {link}',
    ],
  },
];
