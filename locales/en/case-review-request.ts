/** Asking for an ASB Case Review. The threshold is data of the partnership. Facts: DOMAIN.md (a). */
export const caseReviewRequest = {
  opening:
    'An ASB Case Review makes the agencies look at your reports together again. I ask a few questions, and staff check if you can have one. It is not a complaint about a person.',
  'review-count': {
    ask: 'Did you report it {{reports}} times or more in the last {{months}} months? It counts whoever you told.',
    retry: 'I did not understand that. Was it {{reports}} times or more? You can answer yes or no.',
    why: 'Here you can usually ask after {{reports}} reports in {{months}} months.',
    label: 'Reports so far',
    enough: 'Yes, that often',
    fewer: 'No, not that often',
    unsure: 'I am not sure',
  },
  'review-fewer':
    'With fewer than {{reports}} reports you may not get a review yet. You can still send this, and you can make another report.',
  'review-for': {
    ask: 'Is it about you, or do you ask for someone else?',
    retry: 'I did not understand that. Do you ask for yourself, or for someone who agrees?',
    why: 'You can ask for someone else if they agree.',
    label: 'Who it is for',
    me: 'For me',
    agreed: 'For someone else, and they agree',
    unasked: 'For someone else, and I have not asked them',
  },
  'review-told': {
    ask: 'Who did you report it to? Choose all that fit.',
    retry: 'I did not understand that. Please choose from the list, or choose none of these.',
    why: 'Staff ask these agencies what they did.',
    label: 'Reported to',
    police: 'The police',
    council: 'The council',
    landlord: 'A landlord',
    other: 'Someone else',
  },
  'review-details': {
    ask: 'When did you report it? If you have reference numbers, type them here.',
    retry: 'I did not understand that. Rough dates are enough, or you can skip this.',
    why: 'With dates and numbers, staff find your reports sooner.',
    label: 'Dates and references',
  },
  'review-why': {
    ask: 'What was done so far, and why is it not enough?',
    retry: 'I did not understand that. A few words are enough, or you can skip this.',
    why: 'The agencies look at what they did, and at what more they can do.',
    label: 'Why a review',
  },
  'review-where': {
    ask: 'Where does it happen? A street, a postcode, or a place nearby will do.',
    retry: 'I could not read that as a place. A street or a postcode will do.',
    why: 'It decides which teams look at it.',
    label: 'Where',
  },
  sent: 'Staff check if you can have a review, and tell you in the way you said is safe. If they say no, you can appeal. They tell you how.',
} as const;
