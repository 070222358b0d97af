import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../../../platform/security/allow.js';
import { OfFeature, type SiteVisit, Visit } from '../../../visits/site-visit.js';
import { PaperOfWeek } from './paper-of-week.js';
import { poster } from './poster.js';
import { weekSheet } from './week-sheet.js';

/** Paper to print: for the wall, and for behind a window. */
@Controller('buurt/:site/inloop')
@OfFeature('inloop')
@Allow('everyone')
export class SheetsController {
  constructor(private readonly paper: PaperOfWeek) {}

  @Get('weeklijst.pdf')
  async week(@Visit() visit: SiteVisit, @Query('week') which: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return sendPdf(reply, 'weeklijst.pdf', await weekSheet(await this.paper.ofWeek(visit, which === 'volgende' ? 1 : 0)));
  }

  @Get('poster.pdf')
  async poster(@Visit() visit: SiteVisit, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return sendPdf(reply, 'poster.pdf', await poster(await this.paper.fromToday(visit)));
  }
}

const sendPdf = (reply: FastifyReply, name: string, bytes: Buffer): FastifyReply =>
  reply.type('application/pdf').header('content-disposition', `inline; filename="${name}"`).send(bytes);
