import type { PaperLine, PaperSection } from '../../paper-section.js';
import type { ShownDropIn } from '../drop-in.queries.js';
import { printable, titleOnPaper } from './letters.js';
import { asRead, drawQr, INK, LINE, MARGIN, QUIET, Sheet } from './sheet.js';

export interface WeekOnPaper {
  readonly siteName: string;
  /** "maandag 2 maart tot en met zondag 8 maart" */
  readonly week: string;
  readonly address: string;
  readonly sections: readonly PaperSection[];
  readonly dropIn: ShownDropIn | null;
}

const QR = 84;
const NOTHING = 'Er staat deze week nog niets in de agenda. Weet jij iets? Vertel het ons.';

/** One A4 for on the wall: what there is this week, in letters that can be read without glasses. */
export function weekSheet({ siteName, week, address, sections, dropIn }: WeekOnPaper): Promise<Buffer> {
  const title = `Deze week in ${printable(siteName)}`;
  const sheet = new Sheet('A4', title, printable(siteName));
  sheet.part('H1', (pdf) =>
    pdf
      .font('kop')
      .fontSize(28)
      .text(title, { width: sheet.width - QR - 16 }),
  );
  sheet.part('P', (pdf) =>
    pdf
      .font('lees')
      .fontSize(14)
      .fillColor(QUIET)
      .text(week, { width: sheet.width - QR - 16 }),
  );
  drawQr(sheet, address, { x: MARGIN + sheet.width - QR, y: MARGIN, width: QR });
  sheet.pdf.y = Math.max(sheet.pdf.y, MARGIN + QR + 8);

  for (const section of sections) drawSection(sheet, section);
  if (sections.length === 0) sheet.part('P', (pdf) => pdf.moveDown().fontSize(16).fillColor(INK).text(NOTHING));
  if (dropIn) drawDoor(sheet, dropIn);
  sheet.part('P', (pdf) =>
    pdf
      .moveDown(0.5)
      .font('lees')
      .fontSize(12)
      .fillColor(QUIET)
      .text(`Meer lezen: ${asRead(address)}`),
  );
  return sheet.bytes();
}

function drawSection(sheet: Sheet, { title, lines }: PaperSection): void {
  sheet.part('H2', (pdf) => pdf.moveDown(0.8).font('kop').fontSize(18).fillColor(INK).text(title));
  let last: string | null = null;
  for (const line of lines) {
    const { under } = line;
    if (under !== null && under !== last) sheet.part('H3', (pdf) => pdf.moveDown(0.4).font('kop').fontSize(15).fillColor(INK).text(printable(under)));
    last = under;
    sheet.part('P', (pdf) => {
      drawLine(pdf, line);
    });
  }
}

function drawLine(pdf: PDFKit.PDFDocument, { time, title, detail }: PaperLine): void {
  const words = [...(time === null ? [] : [time]), titleOnPaper(title)].join('   ');
  pdf.font('lees').fontSize(15).fillColor(INK).text(words, { indent: 12 });
  if (detail !== null) pdf.fontSize(12).fillColor(QUIET).text(printable(detail), { indent: 12 });
}

function drawDoor(sheet: Sheet, { place, hours, phone, letterbox }: ShownDropIn): void {
  const { pdf } = sheet;
  const lines = [
    `${hours}, ${place}`,
    ...(phone === null ? [] : [`Bel ${phone.text}${phone.hours === null ? '' : ` (${phone.hours})`}`]),
    ...(letterbox === null ? [] : [`Briefje in de bus: ${letterbox}`]),
  ];
  pdf.moveDown(0.8);
  pdf
    .moveTo(MARGIN, pdf.y)
    .lineTo(MARGIN + sheet.width, pdf.y)
    .strokeColor(LINE)
    .stroke();
  sheet.part('H2', () => pdf.moveDown(0.5).font('kop').fontSize(18).fillColor(INK).text('Liever langskomen of bellen?'));
  for (const line of lines) sheet.part('P', () => pdf.font('lees').fontSize(15).text(printable(line)));
}
