import type { PatternGroup } from './pattern-group.ts';

/** Messages that borrow the name of a carrier, a public body, a supplier or a shop. */
export const BODIES: readonly PatternGroup[] = [
  {
    id: 'delivery-story',
    kind: 'delivery',
    phrases: [
      '(packet|parcel|package|box) .. (stay|stuck|stopped|is) in (custom|customs)',
      '(missed parcel|missed package)',
      '{parcel} .. (held|waiting|wait|on hold|stopped|could not|couldnt|cannot|undelivered|missed|returned|returns|depot|warehouse|customs|unpaid|awaits|pending|missing|destroyed)',
      '(attempted|tried to|tried|unable to|could not|couldnt|failed to|missed) .. (deliver|delivery|delivered|redeliver|parcel)',
      '(redelivery|redeliver|rebook|reschedule|rearrange|re arrange|return to sender|back to sender|returned to sender|track here)',
      '(house number|address|postcode) (is|was|number)? (missing|wrong|incorrect|incomplete)',
    ],
  },
  {
    id: 'small-fee',
    sign: 'small-fee',
    phrases: [
      '(pay|paying) [a] small (money|fee|amount|sum|charge)',
      '(unpaid|outstanding|overdue) .. of {money}',
      '(unpaid|outstanding|small|redelivery|shipping|delivery|postage|customs|handling|release|processing|activation|clearance|unlock|import|transport) (fee|charge|tax|cost|costs|payment|duty|postage|fees|charges|amount)',
      '(pay|paying|payment|settle|send|just) ... (postage|shipping|customs|redelivery|delivery|customs tax|shipping charge|for delivery|courier|charge|toll)',
      '(fee|charge|tax|postage|duty) [of|due|is] {money}',
      '(pay|paying) [the] (tax|duty) {money}',
      '{money} .. (postage|shipping|fee|delivery|charge for delivery)',
      '(fee|charge) (due|owing|to pay|was not paid|wasnt paid|not paid|is due)',
    ],
  },
  {
    id: 'refund',
    sign: 'refund-offer',
    kind: 'government',
    phrases: [
      '(overpaying|overpaid|paying too much) .. (since|owed|for|gas|tax)',
      '(how much|what) (youre|you are) owed',
      'government give .. money',
      '(approved|awarded) a {money} (payment|grant)',

      '(government|council|energy|covid|hardship|new) grant',
      '(marriage|uniform|mileage|working from home) (tax|allowance) .. (rebate|refund|back)',
      '{money} is waiting',
      '(is|are) waiting .. (to claim|claim)',

      '(tax|council tax|vat|ctax|energy|bill|licence) (refund|rebate|repayment|credit|reduction|discount)',
      '(refund|rebate|repayment|credit|reimbursement) .. (of|waiting|pending|available|due|could not|claim|awaiting|owed|{money}|form|request|balance)',
      '(owed|due|entitled to|eligible for|eligible to|qualify for|receive) .. (refund|rebate|repayment|grant|{money}|reduction|discount|payment|money back|allowance|support|voucher)',
      '(overpaid|overpayment|paying too much|paid too much|wrong band|band)  .. (refund|rebate|back|owed|lose|reduction|get|claim)',
      '(claim|collect) .. (refund|rebate|money|{money}|payment|grant|voucher|compensation|it with)',
      '(cost of living|winter|heating|hardship|energy|household|government|covid|bills) (payment|allowance|support|grant|discount|rebate|bonus|scheme)',
      '(grant|scheme|allowance|discount|support|payment) .. (ready for you|apply before|register|is ready|is incomplete|not have to be repaid|application)',
      '(get|getting|receive) {money} back',
      '(government) .. (backed|grant|pay|scheme|would pay|will pay)',
      '(last annual|annual) calculation',
      '{money} off [your|energy]',
      '(refund|compensation|rebate|money back|claim) .. (but|if|need|needs|needed|first) ... (card|bank|details|fee|pay|account)',
    ],
  },
  {
    id: 'council-tax',
    kind: 'council-tax',
    phrases: ['(council tax|counciltax|ctax|tax band|council tax band|wrong band)'],
  },
  {
    id: 'energy',
    kind: 'energy',
    phrases: ['(energy|smart meter|electricity|british gas|ofgem|edf|eon|octopus|gas bill|meter|ovo)'],
  },
  {
    id: 'tv-licence',
    kind: 'tv-licence',
    phrases: ['(tv licence|tv license|tv licensing|licensing|television licence)'],
  },
  {
    id: 'fine',
    sign: 'fine-threat',
    kind: 'fine',
    phrases: [
      'prevent .. (summons|prosecution|court)',

      '(pay|settle) .. clamp',
      '(pay|settle) .. release [the|your] (fee|it|car|van|vehicle)',
      '(licence|license) expired',

      '(avoid|face|may face|risk|or|facing|receive|fined|incur) .. (fine|prosecution|penalty|court|court action|legal action|further action|additional charges|fined)',
      '(fine|penalty|charge) .. (will|to) (increase|double|rise|be doubled|go up|doubles)',
      '(or it|before it|and it) (doubles|increases)',
      '(unpaid|outstanding) (pcn|fine|penalty|toll|parking|charge|charges|fines)',
      '(parking|bus lane|clean air|dart|congestion|speeding|toll) .. (penalty|charge|fine|pcn|unpaid|owe)',
      '(owe|pay) .. (penalty|fine)',
      '(may|could|will) be (fined|prosecuted)',
      '(halve|reduce) (it|the fine|the penalty)',
      '(enforcement|court|bailiffs|bailiff) (action|notice|officer|will)',
      '(threatening|threatened) .. (court|bailiffs|legal)',
    ],
  },
  {
    id: 'government-story',
    kind: 'government',
    phrases: [
      '(hmrc|hm revenue|revenue customs|dvla|dwp|gov uk|companies house|student loans|nhs|tax rebate|tax refund|vehicle tax|uk visas|passport office)',
    ],
  },
  {
    id: 'subscription',
    sign: 'unknown-payment',
    kind: 'subscription',
    phrases: [
      '(renews|renewed|renewal|auto renewed|autorenewed) .. (receipt|successfully|{money})',
      '(renew|renewal) (now|immediately)',
      '{money} .. (debited|renewed|renewal|will be taken)',
      '(antivirus|anti virus|norton|mcafee|virus protection|protection plan|prime|geek support|warranty|membership) .. (expires|expired|renew|renews|renewal|renewed|auto|plan|{money}|on hold|declined)',
      '(threats|viruses|trojans) (found|detected)',
      '(cancel|to cancel) .. (refund|get refund|within|press|call|ring)',
    ],
  },
  {
    id: 'health-or-children',
    kind: 'government',
    phrases: ['(nhs|prescription|testing kit|dna kit|free school meals|school meals|exemption)'],
  },
  {
    id: 'booking',
    kind: 'rental',
    phrases: ['(booking com|airbnb|reservation|hotel) .. (cancelled|confirm|verify|card|verification)'],
  },
];
