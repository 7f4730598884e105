/** Help with dangerous driving, crashes and roads. Facts: DOMAIN.md (a) and (d). */
export const roadSafety = {
  opening: 'Thank you for looking out for others on the road.',
  'road-what': {
    ask: 'What is it about?',
    retry: 'I did not understand that. Which of these is closest?',
    why: 'It decides who can help.',
    label: 'What it is about',
    now: 'Someone is driving dangerously now',
    driving: 'Bad driving that I saw',
    speeding: 'Speeding on my road',
    crash: 'A crash',
    bikes: 'Bikes or cars that are a nuisance',
    fault: 'A fault in the road or a light',
    blocked: 'A car in the way',
  },
  pages: {
    now: {
      label: 'Dangerous driving now',
      text: 'If someone drives after drinking or taking drugs, or puts people in danger now, call {{emergency}}. Say where, which way they go, and the number plate if you saw it. Please do not follow them. If you are driving, stop first.',
    },
    driving: {
      label: 'Report bad driving',
      text: 'Call {{police}} or report it to the police online. Say when and where, and the number plate. If you have a film from a dashcam, keep it. The police say how to send it.',
    },
    speeding: {
      label: 'Speeding on a road',
      text: 'Tell the police on {{police}} or online. Say which road, which days and which times. The county council is usually in charge of road signs and road design.',
    },
    crash: {
      label: 'After a crash',
      text: 'If someone is hurt or the road is blocked, call {{emergency}}. If not, call {{police}} or report it online. Note the place, the time and the number plates, if you can do that safely.',
    },
    bikes: {
      label: 'Bikes or cars that are a nuisance',
      text: 'If they put someone in danger now, call {{emergency}}. If it keeps happening, you can report it here. Say where and when, and what you saw of the bikes or cars.',
    },
    fault: {
      label: 'A fault in the road',
      text: 'Holes, signs and street lights are usually for the county council. If a fault is a danger to life now, call {{emergency}}. If you do not know whose road it is, the council can tell you.',
    },
    blocked: {
      label: 'A car in the way',
      text: 'If a car blocks the road or a drive, the police can help on {{police}}. Other parking is usually for the county council.',
    },
    support: {
      label: 'Support after a crash',
      text: 'A crash can stay with you for a long time. If someone was hurt or killed, these services listen and help, for free.',
    },
  },
} as const;
