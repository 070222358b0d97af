import type { MeasureKind } from './measure.entity.js';
import type { ReportReason } from './report.entity.js';

export const REASON_LABELS: Readonly<Record<ReportReason, string>> = {
  kwetsend: 'Het is kwetsend of grof',
  privacy: 'Het gaat over iemand die dat niet wil',
  foto: 'Er staat een foto die weg moet',
  nep: 'Het klopt niet, of het is reclame',
  strafbaar: 'Het is strafbaar of gevaarlijk',
  anders: 'Iets anders',
};

export const MEASURE_LABELS: Readonly<Record<MeasureKind, string>> = {
  praten: 'We praten erover',
  weghalen: 'Weghalen',
  pauze: 'Pauze voor de plaatser',
  niets: 'Niets aan de hand',
};
