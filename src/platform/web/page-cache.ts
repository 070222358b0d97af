import type { OutgoingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { UnitOfWork } from '../database/unit-of-work.js';
import { acceptsGzip, gzipped } from './compression.js';

interface KeptPage {
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
  /** Made when the first one asks for it. */
  small?: Buffer;
  readonly until: number;
}

/** Long enough to carry a rush on one page; what another process writes is seen within this. */
const KEPT_FOR = 1_000;
const MOST_PAGES = 500;
const LONGEST_ADDRESS = 300;
const LARGEST_PAGE = 200_000;

/**
 * Keeps public pages of buurtsites for a moment, as bytes, for who comes without any cookie: nothing in such a page
 * can be about a person. Every committed write in this process empties it, so a completed step shows at once.
 */
@Injectable()
export class PageCache {
  private readonly pages = new Map<string, KeptPage>();
  /** Grows with each write: a page that was being made meanwhile is not kept. */
  private writes = 0;

  constructor(unitOfWork: UnitOfWork) {
    unitOfWork.onCommit(() => {
      this.writes++;
      this.pages.clear();
    });
  }

  /** Before all other hooks: what is kept is answered before anything else is done. */
  serveFrom(fastify: FastifyInstance): void {
    fastify.decorateRequest('writesSeen', -1);
    fastify.addHook('onRequest', (request, reply, done) => {
      if (!isForAnyone(request)) {
        done();
        return;
      }
      const page = this.pages.get(request.url);
      if (page && page.until > performance.now()) {
        reply.hijack();
        answerFrom(page, request, reply);
        return;
      }
      request.writesSeen = this.writes;
      done();
    });
  }

  /** After all other hooks: only then is known whether the answer sets a cookie. */
  fillFrom(fastify: FastifyInstance): void {
    fastify.addHook('onSend', (request, reply, payload, done) => {
      if (request.writesSeen === this.writes && typeof payload === 'string' && mayBeKept(reply)) this.keep(request.url, reply, payload);
      done(null, payload);
    });
  }

  private keep(address: string, reply: FastifyReply, html: string): void {
    const body = Buffer.from(html);
    if (body.length > LARGEST_PAGE) return;
    const [oldest] = this.pages.keys();
    if (this.pages.size >= MOST_PAGES && oldest !== undefined) this.pages.delete(oldest);
    this.pages.delete(address);
    this.pages.set(address, {
      headers: { ...(reply.getHeaders() as OutgoingHttpHeaders), vary: 'accept-encoding', 'content-length': body.length },
      body,
      until: performance.now() + KEPT_FOR,
    });
  }
}

function answerFrom(page: KeptPage, request: FastifyRequest, { raw }: FastifyReply): void {
  if (!acceptsGzip(request)) {
    raw.writeHead(200, page.headers).end(page.body);
    return;
  }
  page.small ??= gzipped(page.body);
  raw.writeHead(200, { ...page.headers, 'content-encoding': 'gzip', 'content-length': page.small.length }).end(page.small);
}

const isForAnyone = ({ raw, url }: FastifyRequest): boolean =>
  raw.method === 'GET' && raw.headers.cookie === undefined && url.startsWith('/buurt/') && url.length <= LONGEST_ADDRESS;

/** A page that sets a cookie carries a form, and with it a token that is one visitor's. */
function mayBeKept(reply: FastifyReply): boolean {
  const isPage = String(reply.getHeader('content-type') ?? '').startsWith('text/html');
  return reply.statusCode === 200 && isPage && reply.getHeader('set-cookie') === undefined;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** How many writes there had been when an anonymous request came in; -1 for a page that is never kept. */
    writesSeen: number;
  }
}
