/** Values that may hold spaces: our own constant sentences and stack frames. Any other value with a space is somebody's words. */
const WORDED: ReadonlySet<string> = new Set(['msg', 'message', 'stack', 'time']);
const LONGEST: Readonly<Record<string, number>> = { msg: 160, message: 160, stack: 2000 };
const LONGEST_VALUE = 120;

type Rule = readonly [pattern: RegExp, instead: string];
const RULES: readonly Rule[] = [
  [/\b[Bb]earer\s+\S+/g, '[token]'],
  [/eyJ[\w-]+(?:\.[\w-]+){1,2}/g, '[token]'],
  [/([?&][\w.-]+)=[^&\s"'#]*/g, '$1=[removed]'],
  [/(?<!\S)(?=\S*(?<!node_modules\/)@\S)\S+/g, '[e-mail]'],
  [/\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/gi, '[postcode]'],
  [/(?<![\w-])\+?\(?\d[\d\s().-]{7,}\d(?![\w-])/g, '[number]'],
  [/\b[A-Z]{2}\d{2}\s?[A-Z]{3}\b/gi, '[registration]'],
];
const MAY_MATCH = /[\d@=.\s]/; // every rule needs one of these; most values are plain names without any
const PHONE_IN_ID = /(?<!\d)(?:\+?44|0)\d{9,10}(?!\d)/;
const LONGEST_NUMBER = 1e9; // anything as long as a phone number, but for the time

/** Cleans one finished log line: no phone, e-mail, postcode, registration, token, query value or free text leaves it. */
export function scrubLine(line: string): string {
  try {
    return `${JSON.stringify(scrubValue(JSON.parse(line), ''))}\n`;
  } catch {
    return `${JSON.stringify({ level: 40, msg: 'a line that could not be read was left out of the log' })}\n`;
  }
}

function scrubValue(value: unknown, key: string): unknown {
  if (typeof value === 'string') return scrubText(value, key);
  if (typeof value === 'number') return key !== 'time' && Math.abs(value) >= LONGEST_NUMBER ? '[number]' : value;
  if (Array.isArray(value)) return value.map((item) => scrubValue(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [scrubText(name, ''), scrubValue(inner, name)]),
  );
}

function scrubText(text: string, key: string): string {
  if (key === 'time') return text;
  if (!WORDED.has(key) && /\s/.test(text)) return `[text, ${text.length} characters]`;
  const longest = LONGEST[key] ?? LONGEST_VALUE;
  if (text.length > longest && key !== 'stack') return `[text, ${text.length} characters]`;
  const cut = text.slice(0, longest);
  if (!MAY_MATCH.test(cut) || isId(cut)) return cut;
  return RULES.reduce((cleaned, [pattern, instead]) => cleaned.replace(pattern, instead), cut);
}

/** One of our own ids: 22 characters of base64url, perhaps prefixed, or a UUID; a phone number is never one. */
function isId(text: string): boolean {
  const shaped = /^(?:u-)?[\w-]{22}$/.test(text) || /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);
  return shaped && !PHONE_IN_ID.test(text);
}
