import type { FastifyReply } from 'fastify';

/** A page with a form to write something for the site. */
export interface WritingPage {
  readonly title: string;
  readonly backHref: string;
  readonly [more: string]: unknown;
}

/** The form; or, when there is no use in writing now, why not, before somebody begins to type. */
export function showWritingPage(reply: FastifyReply, view: string, page: WritingPage, whyNot: string | null): FastifyReply {
  if (whyNot === null) return reply.view(view, page);
  return reply.view('buurtsites/posts/rests', { title: page.title, backHref: page.backHref, text: whyNot });
}
