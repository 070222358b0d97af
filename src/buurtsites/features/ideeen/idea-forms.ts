import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { answerForm } from '../../../platform/web/forms.js';
import type { SiteVisit } from '../../visits/site-visit.js';
import { IdeaPageQueries } from './idea-page.queries.js';
import { NoSuchIdea } from './idea.errors.js';
import { maySee } from './idea.policy.js';
import { IdeaQueries } from './idea.queries.js';
import { SHOW_FIELDS, SHOW_VIEW } from './idea-show.js';

interface Answer<Dto extends object> {
  readonly visit: SiteVisit;
  readonly id: string;
  readonly reply: FastifyReply;
  readonly body: unknown;
  readonly dto: new () => Dto;
  readonly act: (form: Dto) => Promise<void>;
  readonly said: string;
}

/** The small forms on the page of an idea: right → the page again; wrong → the page with what was typed. */
@Injectable()
export class IdeaForms {
  constructor(
    private readonly ideas: IdeaQueries,
    private readonly pages: IdeaPageQueries,
  ) {}

  async answer<Dto extends object>({ visit, id, reply, body, dto, act, said }: Answer<Dto>): Promise<FastifyReply> {
    const idea = await this.ideas.find(visit.site.id, id);
    if (!idea || !maySee(visit.member, idea)) throw new NoSuchIdea('not there, or not to be seen');
    return answerForm({
      reply,
      dto,
      fields: SHOW_FIELDS,
      body,
      act: async (form) => {
        await act(form);
        reply.flash({ tone: 'ok', text: said });
        return `/buurt/${visit.site.slug}/ideeen/${id}`;
      },
      show: async (form) => ({ view: SHOW_VIEW, model: { ...(await this.pages.pageOf(visit, idea)), form } }),
    });
  }
}
