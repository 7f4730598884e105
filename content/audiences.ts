/** Whom a service answers, as the register tags it. A service is for everybody who bears one of its tags. */
export const AUDIENCES = [
  'everyone',
  'women',
  'men',
  'lgbt',
  'children',
  'young-people',
  'adults',
  'over-16',
  'over-18',
  'parents',
  'families',
  'friends',
  'carers',
  'older-people',
  'deaf',
  'hard-of-hearing',
  'speech-impaired',
  'honour-based-abuse',
  'no-recourse',
  'harming-others',
  'victims',
  'vulnerable',
  'bereaved',
  'injured',
  'muslims',
  'jewish',
  'non-english-speakers',
  'workers',
  'businesses',
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Who is looking for help, as far as they said. `harming-others`: who uses abuse and wants to stop. */
export const WHO = [
  'woman',
  'man',
  'lgbt',
  'child',
  'parent',
  'deaf',
  'older',
  'honour-based-abuse',
  'no-recourse',
  'other-language',
  'harming-others',
  'business',
] as const;
export type Who = (typeof WHO)[number];

const TAGS: Readonly<Record<Who, readonly Audience[]>> = {
  woman: ['women'],
  man: ['men'],
  lgbt: ['lgbt'],
  child: ['children', 'young-people'],
  parent: ['parents', 'families'],
  deaf: ['deaf', 'hard-of-hearing', 'speech-impaired'],
  older: ['older-people'],
  'honour-based-abuse': ['honour-based-abuse'],
  'no-recourse': ['no-recourse'],
  'other-language': ['non-english-speakers'],
  'harming-others': ['harming-others'],
  business: ['businesses'],
};

const GROWN_UP: readonly Audience[] = ['adults', 'over-16', 'over-18'];
const GENDERS: readonly Audience[] = ['women', 'men'];
const YOUNG: readonly Audience[] = ['children', 'young-people'];
const ONLY_IF_TOLD: readonly Audience[] = [
  'deaf',
  'hard-of-hearing',
  'speech-impaired',
  'no-recourse',
  'harming-others',
  'businesses',
];
const FOR_ANYBODY: readonly Audience[] = ['everyone', 'victims', 'vulnerable', ...GENDERS, ...GROWN_UP];

/**
 * How well a service suits who is looking: `theirs` is meant for them, `anybody` takes them too, `others` is meant for
 * people they did not say they are; undefined when it is not for them. Whoever uses abuse is given only what is meant for
 * them, and nobody else is. What is meant for children takes no grown-ups (S12).
 */
export function fitOf(audience: readonly Audience[], who: readonly Who[]): Fit | undefined {
  if (who.includes('harming-others')) return audience.includes('harming-others') ? 'theirs' : undefined;
  if (audience.includes('harming-others')) return undefined;
  const fit = fitOfOpen(
    audience.filter((tag) => !shutTo(who).includes(tag)),
    who,
  );
  return who.includes('child') ? fitOfChild(audience, fit) : fit;
}

type Fit = 'theirs' | 'anybody' | 'others';

function fitOfOpen(open: readonly Audience[], who: readonly Who[]): Fit | undefined {
  if (meantFor(open, who).length > 0) return 'theirs';
  if (open.some((tag) => FOR_ANYBODY.includes(tag))) return 'anybody';
  return open.length > 0 ? 'others' : undefined;
}

function fitOfChild(audience: readonly Audience[], fit: Fit | undefined): Fit | undefined {
  if (!audience.includes('everyone') && audience.some((tag) => GROWN_UP.includes(tag))) return undefined;
  return fit === 'theirs' && !audience.every((tag) => YOUNG.includes(tag)) ? 'anybody' : fit;
}

/** Who of those who are looking a service is meant for. */
export function meantFor(audience: readonly Audience[], who: readonly Who[]): readonly Who[] {
  return who.filter((one) => TAGS[one].some((tag) => audience.includes(tag)));
}

/** The tags that do not count for who is looking: of another gender or age, and what nobody gets who did not say so. */
function shutTo(who: readonly Who[]): readonly Audience[] {
  const told = who.flatMap((one) => TAGS[one]);
  const otherGender = who.includes('child') || told.some((tag) => GENDERS.includes(tag)) ? GENDERS : [];
  const otherAge = who.includes('woman') || who.includes('man') || who.includes('older') ? YOUNG : [];
  return [...otherGender, ...otherAge, ...ONLY_IF_TOLD].filter((tag) => !told.includes(tag));
}
