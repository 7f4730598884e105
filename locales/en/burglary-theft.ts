/** Help with burglary, theft and callers at the door. Facts: DOMAIN.md (c) and (d); general advice where it says "usually" or "can". */
export const burglaryTheft = {
  opening: 'I am sorry this happened, or that it worries you.',
  'theft-when': {
    ask: 'When is it? Is it now, is it over, or do you want to prevent it?',
    retry: 'I did not understand that. Is it happening now, is it over, or are you worried that it could happen?',
    why: 'If it is happening now, you need the police first.',
    label: 'When',
    now: 'It is happening now',
    past: 'It is over',
    worried: 'I want to prevent it',
  },
  'theft-what': {
    ask: 'What is it about?',
    retry: 'I did not understand that. Which of these is closest?',
    why: 'So that you read only what fits.',
    label: 'What it is about',
    home: 'My home',
    shed: 'A shed or garage',
    vehicle: 'A van, car or bike',
    farm: 'A farm',
    caller: 'Someone at my door',
    other: 'Something else',
  },
  pages: {
    now: {
      label: 'It is happening now',
      text: 'If they are there now, or may still be near, call {{emergency}}. Stay where you feel safest. Please do not go in, and do not follow anyone.',
    },
    report: {
      label: 'How to report it',
      text: 'If it is over, call {{police}} or report it online. Touch as little as you can until the police have said so. Say what is gone, and when you last saw it. Ask for a crime number. An insurance company usually needs it.',
    },
    cards: {
      label: 'Bank cards, keys or a phone are gone',
      text: 'If bank cards are gone, call your bank now. If a phone is gone, ask your network to block it. If keys are gone, think about new locks. If papers with your name are gone, watch for letters you do not know.',
    },
    support: {
      label: 'Someone to talk to',
      text: 'It can be a shock, also when nothing of value is gone. These services listen and help, for free. You can use them without a report to the police.',
    },
    home: {
      label: 'Make a home harder to break into',
      text: 'Lock doors and windows, also when you are in. Keep keys and valuable things out of sight, and away from the letterbox. A light on a timer can make an empty home look lived in.',
    },
    shed: {
      label: 'Sheds and garages',
      text: 'A strong lock and a closed window help. Cover what is inside, so that nobody can see it. Lock tools and bikes to something heavy. Take photos, and write down their numbers.',
    },
    vehicle: {
      label: 'Vans, cars and bikes',
      text: 'Take tools and bags out at night if you can. Park where it is light, with the doors close to a wall. Keep car keys away from the front door. Lock a bike to something that cannot be moved.',
    },
    farm: {
      label: 'Farms',
      text: 'Close gates and lock fuel, tools and quad bikes away. Mark what you own, and keep photos. Tell the police about strange vehicles. Ask the police or the council about Farm Watch, where farms look out for each other.',
    },
    marking: {
      label: 'Mark what you own',
      text: 'Mark your things with your postcode and house number. Keep photos and their numbers in another place. Marked things are harder to sell, and the police can give them back.',
    },
    caller: {
      label: 'Someone at my door',
      text: 'You do not have to open the door. Real callers can wait outside while you check. Ask who sent them, and call that company on a number that you find yourself. If they will not go or you feel afraid, call {{emergency}}.',
    },
    trader: {
      label: 'A trader wants money',
      text: 'Do not pay on the day, and do not go to the bank with them. You can say no and close the door. For advice about traders, use the consumer service. Some streets have signs that say No Cold Calling.',
    },
    safer: {
      label: 'Ask for help to make my home safer',
      text: 'You can ask for advice and small changes, such as better locks. Staff tell you what they can do.',
    },
  },
} as const;
