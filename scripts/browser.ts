/** A headless Chromium and a plain static server, for the browser tests and the README's screenshots. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import sirv from 'sirv';

// The package unpacks the libraries that Chromium needs only where it believes to be on this runtime.
process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';

/** Chromium from its npm package: it starts where no system browser is installed. The caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const { default: packed } = await import('@sparticuz/chromium');
  packed.setGraphicsMode = false;
  // In a single process, closing one page ends them all.
  const own = packed.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote');
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: [...own, ...quiet],
    headless: true,
  });
}

export interface Served {
  /** With a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder as any static host does: no rewrites, no headers, `404.html` for what is not there. `prefix`: `/some/path/`. */
export async function serveFolder(folder: string, prefix = '/'): Promise<Served> {
  const files = sirv(folder, { dev: true, etag: false });
  const notFound = (request: Parameters<typeof files>[0], response: Parameters<typeof files>[1]) => {
    response.statusCode = 404;
    request.url = '/404.html';
    files(request, response, () => void response.end());
  };
  const server: Server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(prefix)) {
      response.statusCode = 404;
      response.end('outside the prefix');
      return;
    }
    request.url = `/${url.slice(prefix.length)}`;
    files(request, response, () => notFound(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}
