import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import type { Partnership } from '../../content/partnership.ts';

/** A style sheet ready to serve: its name changes with its content, so that it may be kept for as long as a browser likes. */
export interface Stylesheet {
  readonly name: string; // 'chat-1a2b3c4d5e.css', to be served at /assets/<name>
  readonly css: string;
}

const BASE = ['tokens', 'page', 'controls', 'notices', 'media']; // in the order in which a later rule wins
const OWN = {
  chat: ['languages', 'message', 'services', 'summary', 'choices', 'composer', 'app'],
  staff: ['staff', 'staff-report', 'staff-media', 'staff-forms', 'staff-content'],
  desk: ['message', 'summary', 'desk-chat', 'desk', 'desk-phone'],
} as const;

/** Joins the base, one page's own style and the partnership's colours. Reads files: call it once, at the start. */
export function makeStylesheet(page: keyof typeof OWN, brand: Partnership['brand']): Stylesheet {
  const css = [...BASE.map(read), colours(brand), ...OWN[page].map(read)].map(squeeze).join('');
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 10);
  return { name: `${page}-${hash}.css`, css };
}

type Palette = Partnership['brand']['light'];

function colours({ light, dark }: Partnership['brand']): string {
  return `:root{${properties(light)}}@media (prefers-color-scheme:dark){:root{${properties(dark)}}}`;
}

function properties({ accent, onAccent, background, surface, text }: Palette): string {
  return `--accent:${accent};--on-accent:${onAccent};--background:${background};--surface:${surface};--text:${text}`;
}

function read(name: string): string {
  return readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8');
}

/** Takes out comments and the space between rules; values are left alone. */
function squeeze(css: string): string {
  return css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .trim();
}
