/** Small grants for safer neighbourhoods, and the way to the partnership. Facts: the plan (local projects funded); whether there is money now is for staff to say. */
export const communityGrants = {
  opening: 'It is good that you want to do something for your area.',
  pages: {
    grants: {
      label: 'Small grants',
      text: 'The partnership has helped local projects with small grants, such as lights, cameras and things for young people to do. I do not know if there is money now. The team at the council can tell you.',
    },
    contact: {
      label: 'Contact the partnership',
      text: 'The Safer South Derbyshire Partnership brings the council, the police and others together. The community safety team at the council answers questions about it.',
    },
    watch: {
      label: 'Look out for each other',
      text: 'In a Neighbourhood Watch, people who live near each other share what they see. They can help you to start one.',
    },
    report: {
      label: 'Something is wrong in my area',
      text: 'If you want to tell us about a problem, you can report it here.',
    },
  },
} as const;
