import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';
import { MEANS } from './means.ts';

/** How residents name answers and pages of the guides about children, adults at risk, drugs and alcohol, and feeling very low. */
export const CARE_CUES: PhraseBook = {
  'child-who/child': phraseList(`
    my dad hits me; my mum hits me; my dad hurts me; my mum hurts me; my stepdad; my step dad; im 9; im 10; im 11;
    im 12; im 13; im 14; im 15; im 16; im 17; i am 9; i am 10; i am 11; i am 12; i am 13; i am 14; i am 15; i am 16;
    i am 17; im a kid; i am a kid; im a child; i am a child; my foster; im in year; i am in year; a young person;
    scared to go home; my teacher; im getting bullied at school; im being bullied at school; i am getting bullied at school; i am being bullied at school; i get bullied at school; i get picked on at school; im getting picked on at school; im bullied at school; boy in my class; girl in my class; boys in my class; girls in my class; kids in my class; my head of year; my form tutor
  `),
  'child-who/parent': phraseList(`
    my son; my daughter; my teenage son; my teenage daughter; my teenager; my eldest; my youngest; my child; my children; my kids; my baby; i am a mum; i am a dad; im a mum; im a dad;
    foster carer; my toddler; my little girl; my little boy; year old son; year old daughter; yr old son; yr old daughter;
    year old boy of mine; my little one; my little ones; my twins
  `),
  'child-who/other':
    phraseList(`my niece; my nephew; my grandson; my granddaughter; my grandchildren; grandparent; my cousin; my little cousin; my sister in law; my brothers kids; my sisters kids
  `),
  'child-who/work':
    phraseList(`teacher; social worker; teaching assistant; nurse; doctor; health visitor; nursery worker; childminder; youth worker; i work with children; i am a teacher; im a teacher; teaching assistant; my pupil; a pupil; pupils; my class;
    nursery; youth worker; health visitor; coach; school nurse; i am a nurse
  `),
  'child-my-what/home': phraseList(`
    home; mum; dad; stepdad; brother; uncle; family; grandad; at home; they hit me
  `),
  'child-my-what/online': phraseList(`
    online; picture; pictures; photo; photos; pics; nudes; nude; snapchat; instagram; video; game; discord;
    whatsapp; internet; tiktok
  `),
  'child-my-what/other': phraseList(`
    school; bullied; bullies; gang; something else; someone older; boyfriend; girlfriend
  `),
  'child-what/missing': phraseList(`
    missing; gone missing; not returned; not return; did not return; didnt return; not come back; didnt come back; hasnt come home; has not come home; not come home; didnt come home; havent come home; hasnt come back; not come back;
    hasnt been home; ran away; run away; runaway; disappeared; cant find her; cant find him; not been seen; not where he should be; not where she should be
  `),
  'child-what/home': phraseList(`
    neglect; neglected; hit; hits; hurt; hungry; dirty; alone; left alone; bruises; bruise; screaming; shouting;
    crying; at home; in the home
  `),
  'child-what/used': phraseList(`
    groomed; grooming; older man; older men; older boyfriend; gifts; sexual; exploited; exploitation; cse; used by
  `),
  'child-what/online': phraseList(`
    online; picture; pictures; photo; photos; nudes; snapchat; instagram; internet; images; game; discord; whatsapp;
    tiktok
  `),
  'child-safeguarding.more/missing': phraseList(`missing; ran away; run away; disappeared; hasnt come home`),
  'child-safeguarding.more/signs': phraseList(`
    what to look for; how do i know; what are the signs; the signs; warning signs; signs of; look out for; look for; spot it; how can i tell; how would i know; what are the signs; the signs; warning signs; signs of; look out for; look for; spot it; how can i tell; how would i know
  `),
  'child-safeguarding.more/listen': phraseList(`
    what do i say; how do i talk; told me; talk to the child; talk to them
  `),
  'child-safeguarding.more/after': phraseList(`
    take her away; take him away; take them away; taken away; take the kids; taken into care;
    what happens; what happens next; will they know; will they take the child; anonymously; tell her school; tell his school; tell their school; tell the school; say who rang; say who told; say it was me; tell them its me; tell them it was me; take her off; take him off; take them off
  `),
  'child-safeguarding.more/my-online': phraseList(`
    picture of me; pictures of me; photo of me; sent more; sent him more; sent them more; block him; block her; delete it; delete them; deleted it; posts it; sends it to
  `),
  'child-safeguarding.more/my-help': phraseList(`
    dont want to ring; dont want to call; dont like ringing; not by phone; cant ring; someone to text; text someone; chat online; talk to a girl; talk to a woman; talk to a lady; talk to a boy; talk to a man;
    talking on the phone; speaking on the phone; talk on the phone; not on the phone; without phoning; without ringing; dont wanna ring; dont wanna call; hate phones; no phone calls
  `),
  'child-safeguarding.more/my-tell': phraseList(`
    who can i tell; tell someone; tell a teacher; a teacher; tell my mum; wont believe me; dont believe me; doesnt believe me; didnt believe me; believes me; wont listen; didnt listen; doesnt listen; not listening
  `),
  'child-safeguarding.more/my-secret': phraseList(`
    will you tell; will they tell; tell my parents; get in trouble; dont tell; dont tell anyone; tell my mum and dad; going to tell my; mum to know; dad to know; parents to know; anyone to know; take me away; take me off; put me in care; in care
  `),
  'child-safeguarding.more/parent': phraseList(`
    help for me; cant cope; i cant cope; losing my temper; i smacked him; i smacked her; i slapped him; i slapped her; i shook him; i shook her; i hit him; i hit her; i shouted at him; i shouted at her; lost my temper; i lost it; so angry with him; so angry with her;
    scared of myself; smacked my; slapped my; shook my; smacked them; slapped them; shook them; hit them; shouted at them; lost it with
  `),
  'adult-who/me': phraseList(`
    they take my money; my carer; my carers; rough with me; shout at me; shouts at me; hurt me; at my home are; at my care home; i need care; i am disabled; hurts me; i cant look after myself
  `),
  'adult-who/other': phraseList(`
    my neighbour; a neighbour; old man; old lady; elderly man; elderly lady; my mum; my dad; my mother; my father;
    my nan; my gran; my grandad; my uncle; my aunt; my friend; next door; someone i know; my neighbours; my nans;
    my mums; my dads; my grandma; my granny; my brother; my sister; the lady next door; the man next door;
    lady across; man across; old chap; old woman; a woman i know; a man i know; pensioner; my mother in law;
    my father in law; my mum in law; elderly neighbour; elderly mum; elderly dad; elderly mother; elderly father; elderly aunt; elderly uncle; elderly friend; elderly relative; mums got dementia; dads got dementia; nans got dementia; mum has dementia; dad has dementia; mum got dementia; old fella; her cleaner; her carer; his carer
  `),
  'adult-who/carer': phraseList(`
    i care for; i look after; im her carer; im his carer; i am her carer; i am his carer; i am a carer; im a carer;
    cant cope; i cant cope; too much for me; exhausted; worn out; caring for my; i care for my; looking after my;
    my caring; as a carer; cant do it any more; cant do it anymore; cannot do it any more; full time carer
  `),
  'adult-who/work': phraseList(`
    my client; my patient; i work in; i am a nurse; im a nurse; care worker; carer at work; support worker
  `),
  'adult-what/money': phraseList(`
    money; bank card; pension; savings; steals; stealing; stolen; takes her money; takes his money; taking his money; taking her money; taking their money; took his money; took her money; spending his money; spending her money; after his money; after her money; the will; his will; her will; their will; mums will; dads will; nans will; power of attorney; signed; taking money; takes money; taken money; money from her; money from his; from her purse; from his wallet; from her bag; her purse; his wallet; steals from; stealing from; nicking from; nicks from; stole from
  `),
  'adult-what/self': phraseList(`
    self neglect; not eating; not washing; hoarding; hoarder; dirty; squalor; not coping; neglecting herself;
    neglecting himself; wanders; lost weight; confused; dementia
  `),
  'adult-what/care':
    phraseList(`neglect; bad care; poor care; care home; carers; nursing home; bruises; bruise; hits; hurt; neglected; wet; medicine; medication; left alone;
    bed sores; rough
  `),
  'adult-what/taken-over': phraseList(`
    taken over; cuckooing; cuckooed; moved in; dealers; so called friends; living in her house; living in his house;
    using her flat; using his flat
  `),
  'adult-safeguarding.more/agree': phraseList(`
    doesnt want help; wont accept; refuses help; says no; want a fuss; doesnt want a fuss; doesnt want anyone told; doesnt want me to; dont want me to; wont let me tell; asked me not to; begged me not to;
    without her agreeing; without his agreeing; without them agreeing; without her consent; without his consent; without their consent; need her consent; need his consent; need their consent; have to agree; has to agree; persons consent; clients consent; patients consent; residents consent; tenants consent; mums consent; dads consent; her permission; his permission; their permission
  `),
  'adult-safeguarding.more/signs': phraseList(`
    what to look for; how do i know
  `),
  'adult-safeguarding.more/after': phraseList(`
    take him away; take her away; put him in a home; put her in a home; tell the son; tell her son; tell his son; tell the family; tell the daughter;
    what happens; what happens next; will they know; anonymously; tell the carer; tell her carer; tell his carer; tell the home; tell the manager; say it was me
  `),
  'adult-safeguarding.more/carer': phraseList(`
    a break; respite; cant cope
  `),
  'drugs-who/me': phraseList(`
    my drinking; my drug use; i drink; i am drinking; i want to stop; i want to quit; i use; i take; im addicted;
    cant stop taking; cant stop drinking; cant stop using; cant stop smoking; cant get off it; cant come off it; i am addicted; im an alcoholic; i relapsed; stop drinking; im drinking; i am drinking too; i drink too;
    i cant stop; i need to stop; help me stop; my habit; ive been using; i have been using; im using; i smoke;
    ive relapsed; im hooked; i am hooked; i drank; my addiction; i get through; im on
  `),
  'drugs-who/close': phraseList(`
    my son; my daughter; my husband; my wife; my partner; my mum; my dad; my brother; my sister; my friend;
    someone close; my mate; my grandson
  `),
  'drugs-who/dealing':
    phraseList(`selling; sells; selling it; they sell it; dealing; dealer; dealers; selling drugs; drug deals; sells drugs; sells weed; selling weed; growing cannabis; growing weed; growing drugs;
    cannabis farm; cannabis factory; cannabis grow; cannabis plants; grow house; growing marijuana
  `),
  'drugs-who/needles': phraseList(`
    needle; needles; syringe; syringes; drug litter; gas canisters; nos canisters; drug paraphernalia
  `),
  'drugs-what/alcohol': phraseList(`
    drinking; alcohol; drink; drunk; vodka; wine; beer; alcoholic; booze; pub; cider
  `),
  'drugs-what/drugs': phraseList(`
    drugs; cocaine; coke; heroin; weed; cannabis; ketamine; crack; spice; pills; mdma; painkillers; speed;
    monkey dust; smack; drug use
  `),
  'drugs-what/both': phraseList(`
    both; drink and drugs; drugs and alcohol; drugs and drink; alcohol and drugs
  `),
  'drugs-alcohol.more/stopping': phraseList(`
    stopped drinking; stopped yesterday; stopped today; shakes; shaking;
    how do i stop; how can i stop;
    scared to stop; afraid to stop; frightened to stop; scared of stopping; afraid of stopping; worried about stopping; nervous about stopping; dangerous to stop; safe to stop; what happens if i stop; happens when i stop; if i just stopped;
    cold turkey; detox; withdrawal; cut down; cut back; can i stop; can i just stop; do i just stop; should i stop; should i just stop; just stop drinking;
    stop all at once; stop at once; stop straight away; stop suddenly; stop completely; i want to stop; i just want to stop; i need to stop; i want to quit; want to give up; i want to give up; give up drinking; give up drink; give it up; get clean; get sober; go sober
  `),
  'drugs-alcohol.more/low': phraseList(`
    cant go on
  `),
  'drugs-alcohol.more/dealing': phraseList(`
    report a dealer
  `),
  'drugs-alcohol.more/gang': phraseList(`
    made to sell; county lines; they make him; they make her; they make me
  `),
  'drugs-alcohol.more/me': phraseList(`
    where do i go; where can i go; where could i go;
    help at home; get help at home;
    see someone; see somebody; work knowing; work finding out; work find out; boss knowing; boss find out; without anyone knowing; family knowing
  `),
  'drugs-alcohol.more/close': phraseList(`
    help for family; wont go anywhere; wont get help; doesnt want help; does not want help; wont admit it; refuses help; how can i help him; how can i help her
  `),
  'low-who/me': [
    ...MEANS,
    ...phraseList(`
    i want to die; i cant go on; cant go on; kill myself; killing myself; end my life; ending my life; end it all;
    ending it all; ending it; harm myself; hurt myself; hurting myself; cut myself; cutting myself; i am suicidal;
    im suicidal; i feel suicidal; dont want to be here; dont want to be alive; dont want to live; want to end it;
    wish i was dead; wish i were dead; wish i wasnt here; wish i wasnt alive; better off without me;
    better off dead; cant take any more; cant take anymore; take my own life; no point in living; no reason to live
  `),
  ],
  'low-who/other': phraseList(`
    son is self harming; daughter is self harming; son self harms; daughter self harms; son has been self harming; daughter has been self harming; son been self harming; daughter been self harming; child is self harming; friend is self harming; friend self harms; lad is self harming; he is self harming; hes self harming; she is self harming; shes self harming; he self harms; she self harms; cuts himself; cuts herself;
    friend is suicidal; mate is suicidal; son is suicidal; daughter is suicidal; husband is suicidal;
    wife is suicidal; brother is suicidal; sister is suicidal; kill herself; kill himself; killing herself;
    killing himself; end his life; end her life; hurts himself; hurts herself; hurting himself; hurting herself;
    harming himself; harming herself; cutting himself; cutting herself; wants to die; he is suicidal; hes suicidal;
    she is suicidal; shes suicidal; take his own life; take her own life; worried about my friend;
    worried about my mate; worried about my son; worried about my daughter; worried about my husband;
    worried about my wife; worried about my brother; worried about my sister; worried about my mum;
    worried about my dad; worried about someone; text me goodbye; texted me goodbye; sent me a goodbye; messaged me goodbye; wont pick up; not picking up; giving his things away; giving her things away; giving his stuff away; giving her stuff away; just texted goodbye; has texted goodbye; says she cant go on; says he cant go on; told me he thinks about; told me she thinks about; says he wants to end; says she wants to end
  `),
  'low-who/loss': phraseList(`
    lost someone; passed away; killed himself; killed herself; bereaved; suicide of; took his own life;
    took her own life; died by suicide; my dad died; my mum died; my son died; my daughter died; my brother died;
    my sister died; my husband died; my wife died; my partner died; my friend died; my mate died; dad died;
    mum died; since he died; since she died; when he died; when she died; grieving; his suicide; her suicide;
    lost him; lost her
  `),
  'self-harm.more/me': MEANS,
  'self-harm.more/text': phraseList(`
    dont want to talk; cant talk; cannot talk; dont want to ring; dont want to call; dont want to phone; dont like ringing; cant ring; cant phone;
    not by phone; someone to text; text someone; chat online;
    talking on the phone; speaking on the phone; talk on the phone; without phoning; without ringing; without calling; dont wanna ring; dont wanna call; hate phones; hate phoning; no phone calls; not on the phone; no credit; out of credit; text only; only text; by text only; only by text; texting only
  `),
  'self-harm.more/loss': phraseList(`
    lost someone; bereaved; passed away; grief
  `),
  'self-harm.more/other': phraseList(`
    help someone;
    hide the tablets; hide the pills; hide her tablets; hide his tablets; hide her pills; hide his pills; hide the knives; lock the tablets away; lock them away; take the tablets off; remove the tablets; ask him straight out; ask her straight out; say to her; say to him; say to them
  `),
  'self-harm.more/young': phraseList(`
    shes 12; shes 13; shes 14; shes 15; shes 16; shes 17; hes 12; hes 13; hes 14; hes 15; hes 16; hes 17;
    im 12; im 13; im 14; im 15; im 16; im 17; i am 12; i am 13; i am 14; i am 15; i am 16; i am 17; under 18; teenager;
    at school; childline; my pupil
  `),
  'self-harm.more/next': phraseList(`
    what next; get better; counselling; counsellor; therapy; therapist; waiting list; my doctor; my gp; gp; a doctor;
    long term; tablets for depression; antidepressants
  `),
  'self-harm.more/unreached': phraseList(`
    not answering; isnt answering; doesnt answer; does not answer; wont answer; no answer; not replying; isnt replying; doesnt reply; wont reply; no reply;
    not picking up; isnt picking up; doesnt pick up; wont pick up; phone is off; phones off; phone goes to voicemail; straight to voicemail; cant reach; cant get hold of;
    cannot reach; cannot get hold of; cant find; cannot find; dont know where he is; dont know where she is; dont know where they are; gone missing; has gone missing;
    not read my message; not read my messages; not reading my messages; goodbye message; goodbye text; said goodbye; saying goodbye; left a note
  `),
  'self-harm.more/taken': phraseList(`
    taken too much; taken too many; took too much; took too many; taken all my; took all my; taken all the; took all the;
    taken a load; took a load; taken loads; took loads; swallowed; overdose; overdosed; taken an overdose; took an overdose; tablets; pills; paracetamol; ibuprofen; codeine; insulin;
    feel sick; feeling sick; been sick; threw up; throwing up; hour ago; hours ago; minutes ago; should i go to hospital;
    do i need to go to hospital
  `),
  'child-safeguarding.more/online': phraseList(`
    harm online; internet; pictures; photos; nudes; snapchat; instagram; tiktok; discord; roblox; gaming; delete them; delete the messages; delete the pictures; delete it; deleted them; deleted the messages; message him back; message her back; message them back; reply to him; reply to her; answer him; block him; block her; pretend to be her; pretend to be him
  `),
  'child-safeguarding.more/used': phraseList(`
    groomed; grooming; older man; older boyfriend; gifts; exploited; exploitation; county lines; missing from home
  `),
  'child-safeguarding.more/tell': phraseList(`
    talk to the mum; talk to the dad; talk to her mum; talk to his mum; talk to their mum; speak to the mum; speak to her mum; speak to his mum; tell the parents; tell her parents; tell his parents; tell their parents; tell her mum; tell his mum; tell her dad; tell his dad; talk to the parents; speak to the parents;
    who to tell; who do i tell; who do i call; who do i ring; who can i ring; who can i call; who should i ring; who should i call; number to ring; number to call; who do i report; social services; report it; how do i report
  `),
  'child-safeguarding.more/work': phraseList(`
    i work with children; i am a teacher; im a teacher; my pupil; safeguarding lead; my setting
  `),
  'adult-safeguarding.more/money': phraseList(`
    bank stop it; bank stop him; bank stop her; bank do anything; tell the bank; ring the bank; call the bank; tell her bank; tell his bank;
    money; bank card; pension; savings; power of attorney; financial abuse; steals
  `),
  'adult-safeguarding.more/self': phraseList(`
    self neglect; not eating; not washing; hoarding; hoarder; squalor; neglecting herself; neglecting himself
  `),
  'adult-safeguarding.more/care': phraseList(`
    care home; nursing home; carers hurt; bed sores; medication; badly cared for
  `),
  'adult-safeguarding.more/taken-over': phraseList(`
    taken over; cuckooing; cuckooed; moved in on; living in her house; living in his house
  `),
  'adult-safeguarding.more/family': phraseList(`
    her husband; his wife; her son; his son; her daughter; family does it; family member; domestic abuse
  `),
  'adult-safeguarding.more/tell': phraseList(`
    who to tell; who do i tell; who do i call; who do i report; social services; report it; how do i report
  `),
  'drugs-alcohol.more/child': phraseList(`
    my kids; my children; the kids; the children; a child; pregnant; childline
  `),
  'drugs-alcohol.more/needles': phraseList(`
    needle; needles; syringe; syringes; drug litter; sharps
  `),
  'drugs-alcohol.more/ill': phraseList(`
    seeing things; hearing things; hallucinating; hallucinations; hallucinates; the dts; delirium;
    fits; a fit; seizure; seizures; foaming; blue lips; not breathing; hardly breathing; barely breathing; breathing funny;
    overdose; overdosed; not waking; wont wake; collapsed; unconscious; having a fit
  `),
};
