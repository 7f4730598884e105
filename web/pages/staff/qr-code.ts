import qrcode from 'qrcode-generator';

import { html, type Html } from '../html.ts';

const QUIET = 4; // light modules around it, which readers need

/** A text as a QR code: one path, no script, no style of its own; always dark on light, because readers want it so. */
export function qrCode(text: string, label: string): Html {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const side = size + 2 * QUIET;
  const places = Array.from({ length: size }, (_, index) => index);
  const path = places
    .flatMap((row) => places.filter((column) => code.isDark(row, column)).map((column) => square(column, row)))
    .join('');
  return html`<svg class="qr-code" role="img" aria-label="${label}" viewBox="0 0 ${side} ${side}" width="${side * 4}">
    <rect width="${side}" height="${side}" fill="#fff" />
    <path d="${path}" fill="#000" />
  </svg>`;
}

const square = (column: number, row: number): string => `M${String(column + QUIET)} ${String(row + QUIET)}h1v1h-1z`;
