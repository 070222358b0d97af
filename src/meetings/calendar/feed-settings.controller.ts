import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { CalendarFeeds } from './calendar-feeds.js';

const HERE = '/instellingen/agenda';

/** The address to follow one's own sessions from, and how to give it to a calendar. */
@Controller('instellingen/agenda')
@Allow('signed-in')
export class FeedSettingsController {
  constructor(private readonly feeds: CalendarFeeds) {}

  @Get()
  async show(@CurrentActor() { personId }: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const address = await this.feeds.addressOf(personId);
    const forPhone = address?.replace(/^https?:/, 'webcal:') ?? null;
    return reply.header('cache-control', 'no-store').view('meetings/calendar/feed', { title: 'Bijeenkomsten in je eigen agenda', address, forPhone });
  }

  @Post()
  async create(@CurrentActor() { personId }: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const isFirst = (await this.feeds.addressOf(personId)) === null;
    await this.feeds.renew(personId);
    const text = isFirst ? 'Je adres is klaar.' : 'Je hebt een nieuw adres. Het oude werkt niet meer.';
    reply.flash({ tone: 'ok', text });
    return reply.code(303).header('location', HERE).send();
  }

  @Post('einde')
  async destroy(@CurrentActor() { personId }: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.feeds.remove(personId);
    reply.flash({ tone: 'ok', text: 'Het adres werkt niet meer. Haal het ook weg uit je agenda.' });
    return reply.code(303).header('location', HERE).send();
  }
}
