import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { create } from 'qrcode';

const fontOf = (name: string): Buffer => readFileSync(join(process.cwd(), 'public/fonts', `${name}-papier.woff`));

export const MARGIN = 48;
/** Contrast as on the site: ink, quiet ink, and a line. */
export const INK = '#1f2430';
export const QUIET = '#4a5263';
export const LINE = '#c9c4b8';

type Kind = 'H1' | 'H2' | 'H3' | 'P';

/** A sheet of paper in the house's own letters, whose parts a screen reader reads in the order in which they were drawn. */
export class Sheet {
  readonly pdf: PDFKit.PDFDocument;
  private readonly order: PDFKit.PDFStructureElement;

  constructor(size: 'A4' | 'A3', title: string, author: string) {
    const info = { Title: title, Author: author, Creator: 'Buurtbrug' };
    this.pdf = new PDFDocument({ size, margin: MARGIN, lang: 'nl-NL', tagged: true, displayTitle: true, pdfVersion: '1.7', info });
    this.pdf.registerFont('kop', fontOf('kop')).registerFont('lees', fontOf('lees')).fillColor(INK);
    this.order = this.pdf.struct('Document');
    this.pdf.addStructure(this.order);
  }

  /** The width between the margins. */
  get width(): number {
    return this.pdf.page.width - 2 * MARGIN;
  }

  part(kind: Kind, draw: (pdf: PDFKit.PDFDocument) => void): void {
    this.order.add(
      this.pdf.struct(kind, {}, () => {
        draw(this.pdf);
      }),
    );
  }

  /** The whole document as bytes. */
  bytes(): Promise<Buffer> {
    this.order.end();
    return new Promise((resolve, reject) => {
      const parts: Buffer[] = [];
      this.pdf.on('data', (part: Buffer) => parts.push(part));
      this.pdf.on('end', () => {
        resolve(Buffer.concat(parts));
      });
      this.pdf.on('error', reject);
      this.pdf.end();
    });
  }
}

/** Draws an address as a QR code, in vectors, with its words for who cannot scan beside it by the caller. */
export function drawQr({ pdf }: Sheet, address: string, { x, y, width }: { readonly x: number; readonly y: number; readonly width: number }): void {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const unit = width / modules.size;
  pdf.save().fillColor(INK);
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column)) pdf.rect(x + column * unit, y + row * unit, unit + 0.05, unit + 0.05);
  pdf.fill().restore();
}

/** "https://buurt.example/buurt/linden" as people copy it from paper. */
export const asRead = (address: string): string => address.replace(/^https?:\/\//, '');
