import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/security/allow.js';
import { drawingExamples } from './drawing-examples.js';
import { formExamples } from './form-examples.js';
import { listExamples } from './list-examples.js';
import { stepExamples } from './step-examples.js';

@Controller('stijl')
export class StijlController {
  @Get()
  @Allow('everyone')
  index(@Res() reply: FastifyReply): FastifyReply {
    return reply.view('stijl/index', { title: 'Stijl', ...formExamples, ...stepExamples, ...listExamples, ...drawingExamples });
  }
}
