import type { ScamKind } from '../../../content/scams.ts';

/** An organisation that scams like to borrow the name of: how addresses spell it, and the addresses that are its own. */
export interface Brand {
  readonly names: readonly string[]; // letters and digits only; those of up to 4 letters must stand as a word of their own
  readonly own: readonly string[]; // registrable domains
  readonly kind: ScamKind;
  readonly isWord?: true; // plain English too: only counts where a part of an address begins with it, and not in a sentence
}

const bank = (names: string, own: string): Brand => brand('bank', names, own);
const account = (names: string, own: string): Brand => brand('account', names, own);
const delivery = (names: string, own: string): Brand => brand('delivery', names, own);
const energy = (names: string, own: string): Brand => brand('energy', names, own);
const government = (names: string, own = ''): Brand => brand('government', names, own);

function brand(kind: ScamKind, names: string, own: string): Brand {
  return { kind, names: names.split(' '), own: own.split(' ').filter((domain) => domain !== '') };
}

function plain(known: Brand): Brand {
  return { ...known, isWord: true };
}

/** Organisations whose names are borrowed most in the United Kingdom. Whose own address is under gov.uk, nhs.uk or police.uk needs none here. */
export const BRANDS: readonly Brand[] = [
  bank('hsbc', 'hsbc.co.uk hsbc.com'),
  bank('lloyds lloydsbank', 'lloydsbank.com lloydsbank.co.uk'),
  bank('natwest', 'natwest.com'),
  bank('barclays barclaycard', 'barclays.co.uk barclays.com barclaycard.co.uk'),
  bank('santander', 'santander.co.uk'),
  bank('monzo', 'monzo.com'),
  bank('starling starlingbank', 'starlingbank.com'),
  bank('tsb', 'tsb.co.uk'),
  bank('halifax', 'halifax.co.uk'),
  bank('nationwide', 'nationwide.co.uk'),
  bank('virginmoney', 'virginmoney.com'),
  bank('metrobank', 'metrobankonline.co.uk'),
  bank('revolut', 'revolut.com'),
  bank('firstdirect', 'firstdirect.com'),
  bank('coopbank cooperativebank', 'co-operativebank.co.uk'),
  plain(bank('chase', 'chase.co.uk chase.com')),
  bank('rbs', 'rbs.co.uk'),
  plain(bank('visa', 'visa.co.uk visa.com')),
  bank('mastercard', 'mastercard.co.uk mastercard.com'),
  bank('coinbase', 'coinbase.com'),
  bank('binance', 'binance.com'),
  plain(bank('ledger', 'ledger.com')),
  delivery('royalmail', 'royalmail.com'),
  delivery('postoffice', 'postoffice.co.uk'),
  delivery('evri myhermes hermes', 'evri.com myhermes.co.uk'),
  delivery('dpd', 'dpd.co.uk dpdlocal.co.uk dpd.com'),
  delivery('dhl', 'dhl.com dhl.co.uk'),
  plain(delivery('ups', 'ups.com')),
  delivery('fedex', 'fedex.com'),
  delivery('yodel', 'yodel.co.uk'),
  delivery('parcelforce', 'parcelforce.com'),
  delivery('inpost', 'inpost.co.uk'),
  energy('britishgas', 'britishgas.co.uk'),
  energy('ofgem', ''),
  energy('edf edfenergy', 'edfenergy.com'),
  energy('eon eonnext', 'eonnext.com eonenergy.com'),
  energy('ovo ovoenergy', 'ovoenergy.com'),
  energy('octopusenergy', 'octopus.energy'),
  energy('scottishpower', 'scottishpower.co.uk'),
  energy('severntrent', 'stwater.co.uk'),
  government('govuk ukgov hmrc dvla dwp hmcts ukvi companieshouse studentloan studentloans universalcredit'),
  plain(government('gov slc')),
  government('nhs nhsuk', 'nhs.net'),
  { kind: 'council-tax', names: ['council', 'counciltax', 'ctax'], own: [] },
  { kind: 'tv-licence', names: ['tvlicence', 'tvlicensing', 'tvlicense', 'tvl'], own: ['tvlicensing.co.uk'] },
  { kind: 'fine', names: ['dartcharge'], own: [] },
  plain({ kind: 'fine', names: ['pcn', 'ulez'], own: [] }),
  account('amazon amzn', 'amazon.co.uk amazon.com'),
  account('paypal', 'paypal.com paypal.co.uk'),
  account('appleid icloud itunes', 'apple.com icloud.com'),
  plain(account('apple', 'apple.com icloud.com')),
  account('netflix', 'netflix.com'),
  account('disneyplus disney', 'disneyplus.com disney.co.uk'),
  account('spotify', 'spotify.com'),
  account('microsoft outlook office365 msn', 'microsoft.com live.com outlook.com office.com'),
  account('google gmail', 'google.com google.co.uk youtube.com gmail.com'),
  account('facebook', 'facebook.com meta.com'),
  plain(account('meta', 'meta.com facebook.com')),
  account('instagram', 'instagram.com'),
  account('whatsapp', 'whatsapp.com'),
  account('snapchat', 'snapchat.com'),
  account('linkedin', 'linkedin.com'),
  account('ebay', 'ebay.co.uk ebay.com'),
  plain(account('ee', 'ee.co.uk')),
  account('o2', 'o2.co.uk'),
  account('vodafone', 'vodafone.co.uk'),
  account('bt btinternet', 'bt.com btinternet.com'),
  plain(account('sky', 'sky.com')),
  account('talktalk', 'talktalk.co.uk'),
  account('virginmedia', 'virginmedia.com'),
  { kind: 'subscription', names: ['norton', 'mcafee'], own: ['norton.com', 'mcafee.com'] },
  { kind: 'marketplace', names: ['gumtree'], own: ['gumtree.com'] },
  { kind: 'marketplace', names: ['vinted'], own: ['vinted.co.uk', 'vinted.com'] },
  { kind: 'rental', names: ['airbnb'], own: ['airbnb.co.uk', 'airbnb.com'] },
  plain({ kind: 'rental', names: ['booking'], own: ['booking.com'] }),
  { kind: 'rental', names: ['rightmove'], own: ['rightmove.co.uk'] },
  { kind: 'prize', names: ['tesco'], own: ['tesco.com'] },
  { kind: 'prize', names: ['sainsburys'], own: ['sainsburys.co.uk'] },
  { kind: 'prize', names: ['asda'], own: ['asda.com'] },
  { kind: 'prize', names: ['aldi'], own: ['aldi.co.uk'] },
  { kind: 'prize', names: ['argos'], own: ['argos.co.uk'] },
  { kind: 'prize', names: ['currys'], own: ['currys.co.uk'] },
  { kind: 'prize', names: ['johnlewis'], own: ['johnlewis.com'] },
];

/** Endings that only public bodies can register under. */
export const PUBLIC_ENDINGS: readonly string[] = ['gov.uk', 'nhs.uk', 'police.uk', 'ac.uk', 'sch.uk', 'parliament.uk'];
