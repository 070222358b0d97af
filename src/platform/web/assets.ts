import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const PUBLIC = join(process.cwd(), 'public');

export interface AssetAddresses {
  readonly css: string;
  readonly js: string;
  /** Only for lessons: saves while typing. */
  readonly lesson: string;
  /** Only for who writes lessons: pasting from Word comes out clean. */
  readonly editor: string;
  /** Only for who writes down who is there: keeps presses while there is no network. */
  readonly door: string;
  /** Its service worker. */
  readonly doorWorker: string;
  readonly sprite: string;
  readonly favicon: string;
  readonly fontPreloads: readonly string[];
}

interface Packed {
  readonly type: string;
  /** How far a service worker may look: a worker from /assets/ sees nothing outside it unless we say so. */
  readonly scope: string | null;
  readonly plain: Buffer;
  /** By encoding, as densely as can be; made when somebody first asks for it. */
  readonly packings: Map<Encoding, Promise<Buffer>>;
}

const PACKERS = {
  br: promisify(brotliCompress),
  gzip: (plain: Buffer): Promise<Buffer> => promisify<Buffer, object, Buffer>(gzip)(plain, { level: 9 }),
};
type Encoding = keyof typeof PACKERS;

/**
 * The stylesheet's parts stay small files to read and become one file to fetch. Text assets live under an address
 * that changes with their content, so browsers may keep them for ever.
 */
@Injectable()
export class Assets {
  private readonly packed = new Map<string, Packed>();
  readonly addresses: AssetAddresses = {
    css: this.pack('buurtbrug.css', 'text/css; charset=utf-8', stylesheet()),
    js: this.pack('enhance.js', 'text/javascript; charset=utf-8', textOf('js/enhance.js')),
    lesson: this.pack('lesson.js', 'text/javascript; charset=utf-8', textOf('js/lesson.js')),
    editor: this.pack('editor.js', 'text/javascript; charset=utf-8', textOf('js/editor.js')),
    door: this.pack('door.js', 'text/javascript; charset=utf-8', textOf('js/door.js')),
    doorWorker: this.pack('door-worker.js', 'text/javascript; charset=utf-8', textOf('js/door-worker.js'), '/bijeenkomsten/'),
    sprite: this.pack('sprite.svg', 'image/svg+xml; charset=utf-8', textOf('icons/sprite.svg')),
    favicon: this.pack('favicon.svg', 'image/svg+xml; charset=utf-8', textOf('favicon.svg')),
    fontPreloads: ['/assets/fonts/lees.woff2', '/assets/fonts/kop.woff2'],
  };

  serve(fastify: FastifyInstance): void {
    fastify.get('/assets/:hash/:name', async (request: FastifyRequest, reply: FastifyReply) => {
      const found = this.packed.get(request.url);
      if (found) return send(found, request, reply);
      reply.callNotFound();
      return reply;
    });
  }

  private pack(name: string, type: string, text: string, scope: string | null = null): string {
    const plain = Buffer.from(text);
    const address = `/assets/${createHash('sha256').update(plain).digest('hex').slice(0, 12)}/${name}`;
    this.packed.set(address, { type, scope, plain, packings: new Map() });
    return address;
  }
}

async function send(asset: Packed, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  void reply.header('content-type', asset.type).header('cache-control', 'public, max-age=31536000, immutable').header('vary', 'accept-encoding');
  if (asset.scope !== null) void reply.header('service-worker-allowed', asset.scope);
  const accepted = request.headers['accept-encoding'] ?? '';
  for (const encoding of ['br', 'gzip'] as const)
    if (new RegExp(`\\b${encoding}\\b`).test(accepted)) return reply.header('content-encoding', encoding).send(await packed(asset, encoding));
  return reply.send(asset.plain);
}

function packed({ plain, packings }: Packed, encoding: Encoding): Promise<Buffer> {
  const known = packings.get(encoding) ?? PACKERS[encoding](plain);
  packings.set(encoding, known);
  return known;
}

function stylesheet(): string {
  const order = textOf('css/order.txt')
    .split('\n')
    .map((line) => line.trim());
  return order
    .filter(Boolean)
    .map((file) => textOf(`css/${file}`))
    .join('\n');
}

function textOf(path: string): string {
  const file = join(PUBLIC, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
