export const partnership = {
  agencies: {
    police: 'The police',
    council: 'The district council',
    landlord: 'A housing association or landlord',
    'county-council': 'The county council',
    'fire-and-rescue': 'The fire and rescue service',
    'victim-services': 'Victim services',
  },
} as const;
