import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { IsString, MaxLength } from 'class-validator';
import type { Actor } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentActor } from '../../../platform/security/request-params.js';
import { readForm } from '../../../platform/web/forms.js';
import { ProgrammeAccess } from '../../authors/programme-access.js';
import { markdownFromHtml } from './markdown-from-html.js';

/** A clipboard of Word is full of styles; a page of text is a few kB. */
const LARGEST_PASTE = 900_000;

class PasteDto {
  @MaxLength(LARGEST_PASTE, { message: 'Dit is te veel in één keer. Plak het in stukken.' })
  @IsString({ message: 'Plak een tekst.' })
  readonly opmaak!: string;
}

/** What an author pastes, made plain. Nothing is kept. */
@Controller('lesmateriaal/plaksel')
@Allow('signed-in')
export class PastesController {
  constructor(private readonly access: ProgrammeAccess) {}

  /** @throws NoSuchProgramme for who reads no programme at all */
  @Post()
  @HttpCode(200)
  async create(@CurrentActor() actor: Actor, @Body() body: unknown): Promise<{ readonly tekst: string }> {
    await this.access.readable(actor);
    const { opmaak } = await readForm(PasteDto, body);
    return { tekst: markdownFromHtml(opmaak) };
  }
}
