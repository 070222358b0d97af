import { join } from 'node:path';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import type { Config } from './platform/config/config.js';
import { CONFIG } from './platform/config/config.module.js';
import { logRequests } from './platform/log/request-log.js';
import { protectFromCrossSiteRequests } from './platform/security/csrf.js';
import { setSecurityHeaders } from './platform/security/headers.js';
import { Assets } from './platform/web/assets.js';
import { ChromeSource } from './platform/web/chrome.js';
import { compressPages } from './platform/web/compression.js';
import { carryFlash } from './platform/web/flash.js';
import { PageCache } from './platform/web/page-cache.js';
import { acceptUploads } from './platform/web/uploads.js';
import { type Render, RENDER } from './platform/web/views.js';

/** Everything a request passes before a controller; the same in the product and in the tests. */
export async function configureApp(app: NestFastifyApplication): Promise<NestFastifyApplication> {
  const config = app.get<Config>(CONFIG);
  const fastify = app.getHttpAdapter().getInstance();
  for (const fact of ['actor', 'member', 'siteChrome', 'flash', 'visit'] as const) fastify.decorateRequest(fact, null);

  const pages = app.get(PageCache);
  pages.serveFrom(fastify);
  logRequests(fastify);
  await setSecurityHeaders(fastify, config);
  await fastify.register(cookie, { secret: config.sessionSecret });
  await fastify.register(formbody);
  await acceptUploads(fastify);
  carryFlash(fastify, config);
  await protectFromCrossSiteRequests(fastify, config);
  await fastify.register(fastifyStatic, {
    root: join(process.cwd(), 'public/fonts'),
    prefix: '/assets/fonts/',
    immutable: true,
    maxAge: '365d',
    index: false,
    decorateReply: false,
  });
  pages.fillFrom(fastify);
  compressPages(fastify);
  app.get(Assets).serve(fastify);
  renderViews(app);
  return app;
}

function renderViews(app: NestFastifyApplication): void {
  const render = app.get<Render>(RENDER);
  const chrome = app.get(ChromeSource);
  app
    .getHttpAdapter()
    .getInstance()
    .decorateReply('view', function (this: FastifyReply, name: string, model: object) {
      const html = render(name, { isError: false, ...model, chrome: chrome.chromeOf(this.request, this) });
      return this.type('text/html; charset=utf-8').send(html);
    });
}
