import { comparePack, type Fault } from '../locales/compare-pack.ts';
import { LANGUAGES, packNamed, packOf } from '../locales/index.ts';

/*
 * Says of every language how far its words were checked, what it lacks and what is wrong with it: `npm run languages`,
 * or `npm run languages -- pl` with every key. Exit code 1 when a pack has a fault other than a missing sentence, 2 when
 * there is no such language.
 */
const [only] = process.argv.slice(2);
const chosen = only === undefined ? LANGUAGES : LANGUAGES.filter((tag) => tag === packNamed(only));
const MEANS: Readonly<Record<Fault['kind'], string>> = {
  missing: 'not there: said in English',
  unknown: 'not in English (any more)',
  placeholder: 'other placeholders than the English',
  digits: 'other digits than the English',
  english: 'left in English',
  direction: 'marks of direction beside the isolates',
  broken: 'letters that a wrong encoding broke: save it as UTF-8',
  long: 'long for a button',
};

let isFaulty = false;
for (const language of chosen.filter((tag) => tag !== 'en')) {
  const { name, english, state, review } = packOf(language);
  const checked = review === undefined ? state : `${state} by ${review.by} on ${review.on}`;
  const faults = comparePack(language);
  const missing = faults.filter(({ kind }) => kind === 'missing').length;
  const wrong = faults.length - missing;
  isFaulty ||= wrong > 0;
  process.stdout.write(`${language}  ${name} (${english}): ${checked}; ${missing} missing, ${wrong} wrong\n`);
  const shown = only === undefined ? faults.filter(({ kind }) => kind !== 'missing') : faults;
  for (const { kind, key, isSafety } of shown)
    process.stdout.write(`  ${key}: ${MEANS[kind]}${isSafety ? ' (safety text)' : ''}\n`);
}
if (chosen.length === 0)
  process.stderr.write(`There is no language ${only ?? ''}. There are: ${LANGUAGES.join(', ')}.\n`);
process.exitCode = chosen.length === 0 ? 2 : Number(isFaulty);
