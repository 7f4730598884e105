import type { SlotWords } from '../../../screen/pattern.ts';
import { SHAPES } from '../scam-words.ts';

/** Word lists that patterns of scams share. */
export const SCAM_SLOTS: SlotWords = {
  link: [SHAPES.link],
  money: [SHAPES.money],
  phone: [SHAPES.phone],
  percent: [SHAPES.percent],
  number: [SHAPES.number, 'one', 'two', 'three', 'four', 'five', 'six', 'few'],
  n: [SHAPES.number],
  pay: ['pay', 'paying', 'paid', 'send', 'sending', 'sent', 'transfer', 'transferring', 'wire', 'settle', 'deposit', 'put in'],
  ask: ['asks', 'asked', 'asking', 'ask', 'wants', 'want', 'wanted', 'needs', 'need', 'told', 'telling', 'says', 'said', 'demands', 'demanding', 'wanting'],
  somebody: ['someone', 'somebody', 'man', 'woman', 'lady', 'bloke', 'chap', 'guy', 'caller', 'lad', 'girl', 'person', 'he', 'she', 'they', 'call', 'called', 'rang', 'phoned'],
  authority: ['police', 'detective', 'officer', 'bank', 'fraud team', 'fraud department', 'fraud squad', 'microsoft', 'bt', 'openreach', 'sky', 'amazon', 'visa', 'mastercard', 'hmrc', 'immigration', 'home office', 'solicitor', 'barclays', 'lloyds', 'halifax', 'natwest', 'santander', 'nationwide', 'hsbc', 'tsb', 'national crime agency', 'trading standards', 'council tax department', 'virgin', 'talktalk', 'internet provider', 'met'],
  gift: ['gift card', 'gift cards', 'giftcard', 'giftcards', 'gift voucher', 'gift vouchers', 'itunes card', 'itunes cards', 'apple card', 'apple cards', 'steam card', 'steam cards', 'google play', 'google play card', 'google play cards', 'google play vouchers', 'paysafecard', 'amazon card', 'amazon cards', 'steam wallet'],
  crypto: ['bitcoin', 'bitcoins', 'btc', 'crypto', 'cryptocurrency', 'usdt', 'tether', 'litecoin', 'ethereum', 'eth', 'monero', 'wallet'],
  account: ['account', 'accounts', 'membership', 'mailbox', 'profile', 'access', 'subscription', 'apple id', 'service', 'sim', 'card', 'online banking', 'page', 'licence', 'license', 'line', 'wallet', 'bank app', 'national insurance number', 'channel', 'email', 'internet', 'broadband', 'number', 'reservation', 'booking'],
  parcel: ['parcel', 'package', 'packet', 'delivery', 'shipment', 'item', 'order', 'courier'],
}; // prettier-ignore
