import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import { inflate } from '@sparticuz/chromium';

/*
 * Unpacks the browser that npm installed, with its fonts and libraries, into the folder TMPDIR names. A program of its
 * own, because the package always unpacks to the temporary folder of its process, where half a browser is taken for one.
 */
const folder = process.env['TMPDIR'] ?? '';
const finalFolder = process.argv[2] ?? folder; // it is renamed to this when it is whole
const packed = path.join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin');

await Promise.all(['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) => inflate(path.join(packed, name))));
await writeFile(
  path.join(folder, 'fonts.conf'),
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${finalFolder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${finalFolder}/fonts-cache</cachedir>
</fontconfig>
`,
);
