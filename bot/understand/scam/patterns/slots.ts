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
  stranger: ['man', 'men', 'bloke', 'blokes', 'lad', 'lads', 'chap', 'chaps', 'fella', 'fellas', 'guy', 'guys', 'gentleman', 'gentlemen', 'woman', 'women', 'lady', 'ladies', 'someone', 'somebody', 'workmen', 'roofer', 'roofers', 'builder', 'builders', 'rep', 'salesman', 'two lads', 'two men'],
  came: ['knocked', 'knock', 'came round', 'come round', 'came to the door', 'come to the door', 'came to my door', 'at the door', 'at my door', 'turned up', 'on the doorstep', 'on my doorstep', 'called at', 'came knocking', 'rang the bell', 'rang my bell', 'in a suit', 'with a clipboard', 'with a tablet', 'with lanyards', 'came to look'],
  housework: ['roof', 'roofs', 'tiles', 'ridge tiles', 'slates', 'guttering', 'gutters', 'gutter', 'drive', 'driveway', 'tarmac', 'resin', 'chimney', 'trees', 'tree', 'hedge', 'hedges', 'moss', 'patio', 'soffits', 'fascias', 'loft', 'insulation', 'solar', 'windows', 'double glazing', 'damp', 'burglar alarm', 'pointing', 'render', 'lead'],
  trader: ['roofer', 'roofers', 'builder', 'builders', 'gardener', 'gardeners', 'tree surgeon', 'tree surgeons', 'gutter man', 'gutter men', 'gutter cleaner', 'gutter cleaners', 'handyman', 'odd job man', 'roof man', 'roof men', 'workmen', 'drive men', 'tarmac men', 'chimney man', 'chimney sweep', 'trader', 'traders'],
  goods: ['tools', 'fish', 'meat', 'frozen', 'frozen food', 'mattress', 'mattresses', 'knives', 'perfume', 'rugs', 'seafood', 'generator', 'generators', 'dusters', 'watches', 'jackets', 'speakers', 'projector', 'sofa', 'sofas', 'furniture', 'tv', 'tvs', 'laptop', 'laptops', 'iphone', 'iphones', 'drill', 'drills'],
  pet: ['puppy', 'puppies', 'pup', 'pups', 'kitten', 'kittens', 'cockapoo', 'cavapoo', 'frenchie', 'french bulldog', 'dachshund', 'labrador', 'parrot'],
  online: ['facebook', 'instagram', 'insta', 'tinder', 'hinge', 'bumble', 'plenty of fish', 'dating', 'online', 'internet', 'messenger', 'snapchat', 'tiktok', 'telegram', 'whatsapp', 'words with friends', 'knitting group'],
  lovemoney: ['needs money', 'wants money', 'asked for money', 'asking for money', 'asks for money', 'sent money', 'needs help with', 'for a visa', 'for her visa', 'for his visa', 'for a flight', 'for her flight', 'for his flight', 'for a ticket', 'operation', 'customs', 'plane ticket', 'tide him over', 'tide her over', 'asked for xmoney', 'wants xmoney', 'needs xmoney', 'gift cards', 'steam cards', 'hospital bills'],
}; // prettier-ignore
