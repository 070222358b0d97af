import { Body, Controller, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/security/allow.js';
import { readForm } from '../../platform/web/forms.js';
import { PreviewDto } from './dto/preview.dto.js';
import { beginPreview, endPreview } from './preview.js';

/** A trainer looks at the training as a resident or as a professional (A8). */
@Controller('training/voorbeeld')
@Allow('trainer')
export class PreviewsController {
  @Post()
  async create(@Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { als } = await readForm(PreviewDto, body);
    return beginPreview(reply, als).code(303).header('location', '/training').send();
  }

  @Post('einde')
  destroy(@Res() reply: FastifyReply): FastifyReply {
    return endPreview(reply).code(303).header('location', '/training').send();
  }
}
