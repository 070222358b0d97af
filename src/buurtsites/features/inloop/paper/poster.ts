import type { PaperSection } from '../../paper-section.js';
import type { ShownDropIn } from '../drop-in.queries.js';
import { printable, titleOnPaper } from './letters.js';
import { asRead, drawQr, INK, MARGIN, QUIET, Sheet } from './sheet.js';
import type { WeekOnPaper } from './week-sheet.js';

const QR = 230;
const MOST_LINES = 5;
/** What one line with its title takes. */
const LINE_HEIGHT = 90;

/** One A3 for behind a window, to be read from a metre away. */
export function poster({ siteName, address, sections, dropIn }: WeekOnPaper): Promise<Buffer> {
  const name = printable(siteName);
  const sheet = new Sheet('A3', `${name}: kom langs of kijk mee`, name);
  sheet.part('H1', (pdf) => pdf.font('kop').fontSize(80).text(name, { lineGap: -8 }));
  sheet.part('P', (pdf) => pdf.moveDown(0.2).font('lees').fontSize(34).fillColor(QUIET).text('De buurt, van en voor ons allemaal.').fillColor(INK));
  if (dropIn) drawDoor(sheet, dropIn);
  drawSoon(sheet, sections);

  const { height } = sheet.pdf.page;
  const beside = { x: MARGIN + QR + 32, width: sheet.width - QR - 32 };
  drawQr(sheet, address, { x: MARGIN, y: height - MARGIN - QR, width: QR });
  sheet.part('P', (pdf) => {
    pdf
      .font('kop')
      .fontSize(38)
      .text('Scan en kijk mee', beside.x, height - MARGIN - QR + 40, { width: beside.width });
    pdf.font('lees').fontSize(28).text(asRead(address), { width: beside.width });
  });
  return sheet.bytes();
}

function drawDoor(sheet: Sheet, { place, hours, phone }: ShownDropIn): void {
  sheet.part('H2', (pdf) => pdf.moveDown(0.6).font('kop').fontSize(46).text('Kom langs'));
  sheet.part('P', (pdf) => pdf.font('lees').fontSize(36).text(hours).text(printable(place)));
  if (phone) sheet.part('P', (pdf) => pdf.fontSize(36).text(`Of bel ${phone.text}`));
}

function drawSoon(sheet: Sheet, sections: readonly PaperSection[]): void {
  const dated = sections.flatMap(({ lines }) => lines).filter(({ under }) => under !== null);
  if (dated.length === 0) return;
  const room = sheet.pdf.page.height - MARGIN - QR - 40;
  sheet.part('H2', (pdf) => pdf.moveDown(0.6).font('kop').fontSize(46).text('De komende dagen'));
  for (const { under, time, title } of dated.slice(0, MOST_LINES)) {
    if (sheet.pdf.y > room - LINE_HEIGHT) return;
    const when = [under, time].filter((each) => each !== null).join(', ');
    sheet.part('P', (pdf) => pdf.font('lees').fontSize(30).text(printable(when)).font('kop').text(titleOnPaper(title)).moveDown(0.2));
  }
}
