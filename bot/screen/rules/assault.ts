import type { RuleGroup } from '../rule.ts';

/** An attack, a threat or a weapon that is told of afterwards: help for who is hurt, the police, and a report (999, 101). */
export const ASSAULT: readonly RuleGroup[] = [
  {
    kind: 'danger-now',
    level: 'certain',
    reason: 'somebody was hurt so badly that help is needed, unless it was long ago',
    phrases: [
      '{outsider} ... (stabbed|shot|slashed|knifed|glassed|set fire to|ran over|strangled) {victim}',
      '(i|we|{victim}) (was|were|got|been|have been|has been|had been) .. (stabbed|shot|slashed|knifed|glassed|strangled)',
    ],
  },
  {
    kind: 'danger-now',
    level: 'ask',
    over: true,
    reason: 'somebody was attacked',
    phrases: [
      '{outsider} ... {attacked} {victim}',
      '{outsider} // (he|she|they) .. {attacked} {victim}',
      '(i|we) [have|had] (was|were|got|been|have been|has been|had been|just got|getting) .. (attacked|assaulted|mugged|punched|kicked|jumped|headbutted|beaten up|battered|slapped|spat at|spat on|pushed over|pushed to the ground|pushed to the floor|knocked out|knocked to the ground|set upon|bottled|jumped on|held up|robbed in the|robbed on|robbed at|grabbed by)',
      '{victim} [has|had] (was|were|got|been|have been|has been|had been|just got|getting) .. (attacked|assaulted|mugged|punched|kicked|jumped|headbutted|beaten up|battered|slapped|spat at|spat on|pushed|shoved|hit|chased|pushed over|pushed to the ground|knocked out|set upon|bottled|jumped on|held up|robbed|grabbed by)',
      '(attacked|assaulted|mugged|punched|kicked|jumped|headbutted|beaten up|battered|slapped|spat at|pushed over|threatened|hit|set upon) by .. (neighbor|neighbors|man|woman|men|lad|lads|bloke|blokes|guy|guys|stranger|strangers|youth|youths|teenagers|kids|boys|girls|gang|group|drunk|driver|landlord|bouncer|customer|dealer|someone next door|next door)',
      '{outsider} ... (broke|fractured|cracked|busted|bust|cut|split) (my|his|her) (nose|jaw|arm|tooth|teeth|glasses|rib|ribs|lip|eye|head|cheekbone)',
      '(i|we) (got|was|were) [just] (jumped|punched|kicked|battered|mugged|attacked|headbutted) (at|after|by|in|on|outside|near|coming|walking|going|last|this|behind)',
      '{outsider} ... (threw|pushed|dragged|chucked|kicked|shoved) {victim} .. (down|to the|against|into|over|out|off|on the floor)',
      '(victim|target) of (an|a) (assault|attack|mugging|robbery|violent attack)',
      '(threw|throwing|chucked|lobbed|hurled|launched) .. (brick|bricks|stone|stones|rock|rocks|bottle|bottles|glass|firework|fireworks|can|cans) .. at {victim}',
      '(swung|took a swing|threw a punch|raised his fist|raised her fist|squared up) .. (at|to) (me|us|my)',
    ],
  },
  {
    kind: 'danger-now',
    level: 'ask',
    over: true,
    about: 'other',
    reason: 'somebody saw an attack or a weapon',
    phrases: [
      '(someone|man|men|lad|lads|bloke|youth|youths|kid|kids|boy|boys|gang|group|neighbor|neighbors|teenager|teenagers) ... (had|with|carrying|waving|pulled|showed|got) {weapon-a} (knife|machete|gun|shotgun|sword|axe|crossbow|zombie knife|blade|pistol|rifle|samurai sword|firearm)',
      '(man|men|someone|somebody|lad|lads|bloke|guy|neighbor) [is|was|were] (putting|loading|hiding|carrying|cleaning|unloading|aiming) .. (shotgun|shotguns|rifle|rifles|gun|guns|handgun|pistol|crossbow|machete|machetes|sword)',
      '{outsider} ... {attacked} (a lad|a boy|a girl|a man|an old man|a woman|an old lady|a kid|a child|a lady|a guy|a bloke|someone|some lad|people|a teenager|the shopkeeper|the driver|staff)',
      '(my|our) (mum|dad|nan|gran|grandad|son|daughter|mate|friend|wife|husband|partner|brother|sister|niece|nephew|grandson|granddaughter|lad) // {outsider} .. {attacked} (him|her|them)',
      '{outsider} [have|had|has] (beat|beaten|beating|battered|punched|set on|set upon|laid into|jumped|mugged|robbed|attacked|stamped on|headbutted) (him|her)',
      '{outsider} ... (robbed|mugged|jumped) (a|an|some|this|that|another|my|our) .. (lad|boy|girl|kid|child|man|woman|lady|teenager|pensioner|student|son|daughter|mate|friend|brother|sister|nephew|niece|grandson|mum|dad|nan|grandad)',
      '(saw|seen|watched|witnessed|filmed) .. (attack|assault|mugging|stabbing|fight|beating|robbery|punch up)',
      '(saw|seen|watched|witnessed) .. (getting|being|get) (attacked|assaulted|mugged|punched|kicked|jumped|beaten up|battered|stabbed|slapped|robbed|hit)',
    ],
  },
  {
    kind: 'danger-now',
    level: 'ask',
    over: true,
    reason: 'somebody was threatened',
    phrases: [
      '{outsider} .. (threatened|threatens|threatening|intimidated|intimidating) {victim}',
      '(he|she|they|someone|{outsider}) {aux} (threatened|threatens) .. (to|that|with) .. (kill|stab|shoot|burn|murder|attack|hurt|slit|firebomb|smash|beat|batter|break|cut|torch|poison|harm|set fire|knife|gun|hammer|bat|machete|axe|crowbar)',
      '(said|says|saying|shouted|shouts|screamed|told me|told us|told him|told her|texted|wrote|messaged|warned) .. (i|we|he|she|they) (will|would|am going to|is going to|are going to|was going to|were going to|going to) (kill|stab|shoot|slit|burn|batter|smash|break|beat|hurt|bury|cut|shank|knife|murder|do|get|finish|petrol bomb) (you|me|us|your|my|him|her|our|the)',
      '(threatened|attacked|hit|chased|went for|came at|swung at|hitting|attacking|came after) {victim} .. with .. {weapon}',
      '(shot|fired|shooting|firing) .. (air rifle|bb gun|gun|pellets|pellet gun|airgun|air gun|catapult|crossbow|ball bearings) .. (at|through|into) (me|us|my|our|the|his|her|him)',
      '(i|we|{victim}) [have|has] (was|were|got|been|have been|has been|had been) threatened .. (by|with)',
      '{victim} [has|have] (was|were|got|been) threatened',
    ],
  },
  {
    kind: 'danger-now',
    level: 'ask',
    about: 'self',
    plain: true,
    reason: 'is threatened with death, or found where they live',
    phrases: [
      '(death threat|death threats|threats to kill|threats to my life|threats on my life)',
      '(knows|know|found out|find out) where (i|we) live',
      '(he|she|they) (will|would|are going to|is going to) (get|come after|come for|come looking for) (me|us) ($|if|because|next|one day|again|now)',
    ],
  },
];
