import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import Tokens from '@fastify/csrf';
import { load, type CheerioAPI } from 'cheerio';
import request, { type Response } from 'supertest';
import { SessionService } from '../../src/accounts/index.js';

type Fields = Readonly<Record<string, string | number | boolean | readonly string[]>>;
interface Upload {
  readonly field: string;
  readonly name: string;
  readonly bytes: Buffer;
  readonly type?: string;
}

/** A browser: keeps its cookies and carries the form token. */
export class Visitor {
  private readonly cookies = new Map<string, string>();
  private readonly token: string;

  constructor(private readonly app: NestFastifyApplication) {
    const tokens = new Tokens({ validity: 0 });
    const secret = tokens.secretSync();
    this.cookies.set('bb-form', secret);
    this.token = tokens.create(secret);
  }

  static async signedIn(app: NestFastifyApplication, personId: string): Promise<Visitor> {
    const visitor = new Visitor(app);
    const reply = { setCookie: (name: string, value: string) => visitor.cookies.set(name, value) } as unknown as FastifyReply;
    await app.get(SessionService).start(personId, 'Browser in een test', reply);
    return visitor;
  }

  get(path: string): Promise<Response> {
    return this.remember(request(this.app.getHttpServer()).get(path).set('cookie', this.cookieHeader()));
  }

  /** A file, as its bytes. */
  async download(path: string): Promise<{ readonly headers: Response['headers']; readonly bytes: Buffer }> {
    const sent = request(this.app.getHttpServer()).get(path).set('cookie', this.cookieHeader()).responseType('blob');
    const { headers, body } = (await this.remember(sent)) as { headers: Response['headers']; body: Buffer };
    return { headers, bytes: body };
  }

  /** Sends a form, with its token. */
  post(path: string, fields: Fields = {}): Promise<Response> {
    const sent = request(this.app.getHttpServer()).post(path).set('cookie', this.cookieHeader()).type('form');
    return this.remember(sent.send({ _csrf: this.token, ...fields }));
  }

  /** Sends a form with a file. */
  upload(path: string, fields: Fields, file: Upload): Promise<Response> {
    const sent = request(this.app.getHttpServer()).post(path).set('cookie', this.cookieHeader()).field('_csrf', this.token);
    for (const [name, value] of Object.entries(fields)) void sent.field(name, String(value));
    return this.remember(sent.attach(file.field, file.bytes, { filename: file.name, contentType: file.type ?? 'application/octet-stream' }));
  }

  /** Sends a form of a page with its hidden fields, and sees what comes back. */
  async submit(path: string, form: string, fields: Fields = {}): Promise<Response> {
    const $ = await this.see(path);
    const found = $(form).first();
    const hidden = found.find('input[type="hidden"][name!="_csrf"], button[type="submit"][name]');
    const own = Object.fromEntries(hidden.toArray().map((field) => [$(field).attr('name') ?? '', $(field).attr('value') ?? '']));
    const answer = await this.post(found.attr('action') ?? path, { ...own, ...fields });
    return answer.status === 303 ? this.get(answer.headers['location'] ?? '') : answer;
  }

  /** Sends a form as a page elsewhere would: without the token. */
  forge(path: string, fields: Fields = {}): Promise<Response> {
    return this.remember(request(this.app.getHttpServer()).post(path).set('cookie', this.cookieHeader()).type('form').send(fields));
  }

  /** The page, parsed. */
  async see(path: string): Promise<CheerioAPI> {
    return load((await this.get(path)).text);
  }

  private cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private async remember(sent: PromiseLike<Response>): Promise<Response> {
    const response = await sent;
    for (const cookie of (response.headers['set-cookie'] as unknown as string[] | undefined) ?? []) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(cookie)) this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)));
    }
    return response;
  }
}
