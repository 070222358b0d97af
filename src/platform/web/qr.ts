import { create } from 'qrcode';

/** White around it, without which a camera does not find the code. */
const QUIET = 4;

export interface QrDrawing {
  /** Side of the square, for the view box. */
  readonly size: number;
  /** The dark squares as one path: what lies side by side is drawn at once. */
  readonly path: string;
}

/** Draws an address as a QR code, in lines for a page. */
export function qrOf(address: string): QrDrawing {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1) {
      const from = column;
      while (column < modules.size && modules.get(row, column)) column += 1;
      if (column > from) path += `M${String(from + QUIET)} ${String(row + QUIET)}h${String(column - from)}v1h-${String(column - from)}z`;
    }
  return { size: modules.size + 2 * QUIET, path };
}
