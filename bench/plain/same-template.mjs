// The least a page can cost: node:http, the product's own compiled template, and a model that is already there.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { compileViews } = createRequire(import.meta.url)('../../dist/platform/web/views.js');
const [view, modelFile] = process.argv.slice(2);
const render = compileViews(join(process.cwd(), 'views'));
const model = JSON.parse(readFileSync(modelFile, 'utf8'));

const server = createServer((_request, response) => {
  const html = Buffer.from(render(view, model));
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': html.length }).end(html);
}).listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => server.close(() => process.exit(0)).closeAllConnections());
