import { promiseTalks, type Told } from '../support/told-talks.ts';

const REPORT = ['report-asb:opening'];

const first = (line: string, said: readonly string[], not: readonly string[] = []): Told => ({
  lines: [line],
  said,
  not,
});

promiseTalks('A sentence that only sounds like something else begins nothing of its own', [
  first(
    'me and my girlfriend got called names in the street on saturday. two lads. it really upset her',
    [],
    ['self-harm:opening', 'danger:cards.self-harm.self'],
  ),
  first(
    'he comes home drunk and breaks things. hes never touched me. kids hide upstairs',
    ['domestic-abuse:opening'],
    ['sexual-violence:opening'],
  ),
  first(
    'bloke in a white van offered to tarmac my drive. he had a load left over. said cash only',
    [],
    ['danger:cards.modern-slavery.self', 'modern-slavery:opening'],
  ),
  first(
    'I have been told that my nephew has gone to Syria. His mother is beside herself. Who do we talk to?',
    [],
    ['answers:person-hours-unknown'],
  ),
  first('noise again last night. can you ring me', [...REPORT, 'answers:person-hours-unknown']),
]);

promiseTalks('"What do I do?" is about what was said before it', [
  first(
    "I gave my card number to a website selling trainers. Now I think it's fake. What do I do?",
    ['fraud-advice:pages.bank-now.text'],
    ['knowledge:overdose.answer'],
  ),
  first(
    'police told me to contact you about my neighbour. ive got an incident number. what do i do',
    [],
    ['knowledge:stalking-help.answer', 'danger:cards.stalking.self'],
  ),
]);

promiseTalks('What residents write first, in two or three sentences', [
  first(
    "Hello, I hope you can help. There's a house on our street where cars pull up for two minutes at a time day and night. I've got young kids and I'm worried about it.",
    REPORT,
    ['danger:ask.child-at-risk'],
  ),
  first(
    "My wife hits me. I'm six foot two so nobody would believe it. I don't want to leave because of the kids.",
    ['danger:cards.domestic-abuse.self'],
    ['danger:cards.child-at-risk.child', 'danger:cards.domestic-abuse.child'],
  ),
  first(
    "My wife has started hitting our son when he won't eat. She says her mum did the same.",
    ['danger:cards.child-at-risk.other', 'child-safeguarding:opening'],
    ['danger:ask.domestic-abuse'],
  ),
  first(
    'please help. my son he is 16, he go out every night with big boys, they give him phone, he not speak to me now',
    ['county-lines:opening'],
    ['danger:cards.danger-now.self'],
  ),
  first('hi its about my dad. hes got alzheimers and he went out at 2 and hasnt come back', [
    'danger:cards.danger-now.other',
  ]),
  first('my old neighbour fall down and she not answer the door. i see her on floor by window', [
    'danger:cards.medical-fire.self',
  ]),
  first(
    "I'm worried about my mate, he's gambling all his wages. His missus doesn't know. He talked about driving into a wall.",
    ['danger:cards.self-harm.other'],
    ['danger:cards.domestic-abuse.other'],
  ),
  first('my mum has been missing since last nite. shes got depression', ['danger:cards.danger-now.other']),
  first('my friends dad is a bit touchy with me. i stay there sometimes. i dont like it', [
    'danger:ask.sexual-violence',
  ]),
  first(
    "I'm scared my daughter is starving herself. She's making herself sick. She won't see the doctor.",
    ['danger:cards.child-at-risk.other'],
    ['danger:cards.domestic-abuse.self'],
  ),
  first(
    "Some bloke keeps knocking saying he's from the water board. He hasn't got a badge. He went next door after.",
    [],
    ['danger:ask.self-harm'],
  ),
  first(
    "Boys from the academy hang round my car at lunchtime and sit on the bonnet. I've asked the school. They say it's not their problem.",
    REPORT,
    ['danger:ask.self-harm'],
  ),
  first(
    "My dad has started giving money to a woman he's never met. She's in Ghana apparently. He's sold his car.",
    ['fraud-advice:opening'],
    ['danger:ask.forced-marriage'],
  ),
  first(
    'I saw two lads loading lead into a van at the church. It was about an hour ago. I got part of the plate, FN18.',
    ['burglary-theft:opening'],
  ),
  first('on my way home a lad on a moped grabbed my handbag. im ok. bit shook up', ['burglary-theft:opening']),
  first("My neighbour's CCTV points into my bathroom. He says it's his right. Is it?", REPORT),
  first('they park car front my garage, i can not go to work. every day same', REPORT),
  first('i find bag with white powder and knife in the park. what i do', ['drugs-alcohol:opening']),
  first(
    "I manage a block of flats. One of our residents has had his door kicked in, there's people staying who he doesn't seem to know, and he's lost a lot of weight. When I ask if he's all right he says they're his mates.",
    ['county-lines:opening'],
  ),
  first(
    "I'm not one for complaining but the lorries going to the quarry come through at five in the morning and shake the house. There's a sign saying no HGVs. I've written to the parish council and to the company.",
    ['road-safety:opening'],
  ),
  first('The police came about my ex but they let him go. hes coming back. what do i do', [
    'danger:cards.stalking.self',
  ]),
  first(
    'my carer hasnt been for two days. i cant get out of bed',
    ['adult-safeguarding:opening'],
    ['danger:ask.self-harm'],
  ),
]);

promiseTalks('S1: a short cry for help is no scam that was pasted', [
  first(
    'there is a lady screaming in the street and a man dragging her to a car. hurry',
    ['danger:cards.danger-now.self'],
    ['fraud-advice:opening', 'scam:seen'],
  ),
]);

promiseTalks('What cannot be borne any longer may be a noise', [
  first(
    "I can't go on like this with the stomping upstairs. It's ruining my life. Nobody listens.",
    [],
    ['danger:cards.self-harm.self', 'self-harm:opening'],
  ),
]);
