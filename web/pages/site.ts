import type { Directory } from '../../content/directory.ts';
import type { Partnership } from '../../content/partnership.ts';
import type { Language } from '../../locales/index.ts';
import type { Html } from './html.ts';

/** What every page shows or links beside its own content: whose service this is, the register, and the files by their addresses. */
export interface Site {
  readonly partnership: Partnership;
  readonly directory: Directory;
  readonly stylesheet: string;
  readonly icon: string;
  readonly enhance?: (mode: 'page' | 'exit', language: Language) => Html; // what the browser app needs in the head
}
