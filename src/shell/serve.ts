/** A built site's folder in, a server of it on this machine out; pages that are open reload when the site is built again. */

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { UserError } from './user-error.js';

export interface Served {
  readonly address: string;
  /** Tells every open page to load itself again. */
  reload(): void;
  close(): Promise<void>;
}

interface ServeOptions {
  /** Absolute. */
  readonly site: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** `/` at both ends. */
  readonly pathPrefix: string;
}

/** Only this machine is served: a preview is no place for readers. */
const HOST = '127.0.0.1';
const EVENTS = '_reload/events';
const SCRIPT = '_reload/script.js';
/** In a file of its own: the pages' policy forbids scripts that stand in them. */
const RELOAD_SCRIPT = `new EventSource(document.currentScript.src.replace('script.js', 'events')).onmessage = () => location.reload();\n`;

export function serve({ site, port, pathPrefix }: ServeOptions): Promise<Served> {
  const open = new Set<ServerResponse>();
  const files = sirv(site, { dev: true, dotfiles: false });
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/';
    if (!url.startsWith(pathPrefix)) return redirect(response, pathPrefix);
    const below = url.slice(pathPrefix.length);
    const name = below.replace(/[?#].*$/, '');
    if (name === EVENTS) return listen(response, open);
    if (name === SCRIPT) return send(response, 200, 'text/javascript', RELOAD_SCRIPT);
    const page = pageFile(site, name);
    if (page !== null) return send(response, 200, 'text/html', withReload(page, pathPrefix));
    if (!name.startsWith('/') && pageFile(site, `${name}/`) !== null)
      return redirect(response, `${pathPrefix}${name}/${below.slice(name.length)}`);
    request.url = `/${below}`;
    files(request, response, () => {
      const missing = pageFile(site, '404.html') ?? '<!doctype html><title>404</title><p>Not found</p>';
      send(response, 404, 'text/html', withReload(missing, pathPrefix));
    });
  };
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new UserError(`port ${port} is in use. Choose another with --port`) : error),
    );
    server.listen(port, HOST, () => {
      const bound = server.address();
      const at = typeof bound === 'object' && bound ? bound.port : port;
      resolve({
        address: `http://${HOST}:${at}${pathPrefix}`,
        reload() {
          for (const response of open) response.write('data: built\n\n');
        },
        close: () =>
          new Promise((closed) => {
            for (const response of open) response.end();
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** Null where the address is of no page. */
function pageFile(site: string, name: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(name);
  } catch {
    return null;
  }
  if (decoded !== '' && !decoded.endsWith('/') && !decoded.endsWith('.html')) return null;
  const file = path.join(site, decoded.endsWith('.html') ? decoded : `${decoded}index.html`);
  if (path.relative(site, file).startsWith('..')) return null;
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function withReload(html: string, pathPrefix: string): string {
  const script = `<script src="${pathPrefix}${SCRIPT}"></script>`;
  const end = html.lastIndexOf('</body>');
  return end < 0 ? html + script : html.slice(0, end) + script + html.slice(end);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': `${type};charset=utf-8`, 'cache-control': 'no-store' }).end(body);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { location: to }).end();
}

function listen(response: ServerResponse, open: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(': hello\n\n');
  open.add(response);
  response.on('close', () => open.delete(response));
}
