import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { generate } from 'selfsigned';
import type { Answer, Asked } from '../pages/exchange.ts';
import { helpdeskHost } from '../pages/helpdesk/addresses.ts';
import { answerHelpdesk } from '../pages/helpdesk/server.ts';
import { okjobmatchHost, otherHost } from '../pages/okjobmatch/addresses.ts';
import { answerOkjobmatch } from '../pages/okjobmatch/server.ts';
import { demoUrls } from '../pages/urls.ts';
import { bundlePages } from './bundle-pages.ts';
import { type ProxyRequest, startRecordingProxy } from './recording-proxy.ts';

export interface ServedRequest {
  readonly host: string;
  readonly method: string;
  /** With its query: the subject of a ticket travels there before Submit. */
  readonly path: string;
  /** What it carried beside its address. */
  readonly sent: string;
}

export interface ServedPages {
  readonly port: number;
  readonly proxyPort: number;
  readonly hosts: readonly string[];
  /** Every request a page made, in order. */
  readonly requests: readonly ServedRequest[];
  /** Every connection a browser asked the proxy for, refused ones too. */
  readonly connects: readonly ProxyRequest[];
  readonly urls: typeof demoUrls;
  close(): Promise<void>;
}

/** Both sites, and one that no profile knows, on this computer only, under their real names, for a browser that goes through `proxyPort`. */
export async function servePages(): Promise<ServedPages> {
  const hosts = [helpdeskHost, okjobmatchHost, otherHost];
  const requests: ServedRequest[] = [];
  const [assets, certificate] = await Promise.all([bundlePages(), selfSignedCertificate(hosts)]);

  const server = createServer(certificate, (request, response) => {
    void answer(request).then(({ status = 200, type = 'text/html; charset=utf-8', body = '', headers }) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
      response.end(body);
    });
  });

  async function answer(request: IncomingMessage): Promise<Answer> {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const method = request.method ?? 'GET';
    const path = request.url ?? '/';
    const sent = method === 'POST' ? await text(request) : '';
    requests.push({ host, method, path, sent });
    const asked: Asked = {
      method,
      url: new URL(path, `https://${host || 'unknown'}`),
      posted: new URLSearchParams(sent),
    };
    const asset = assets.get(asked.url.pathname);
    // What a browser keeps it need not compile again.
    if (asset)
      return {
        type: `${asset.type}; charset=utf-8`,
        body: asset.content,
        headers: { 'cache-control': 'max-age=3600' },
      };
    const found =
      host === helpdeskHost
        ? answerHelpdesk(asked)
        : host === okjobmatchHost || host === otherHost
          ? answerOkjobmatch(asked)
          : null;
    return found ?? { status: 404, type: 'text/plain', body: 'No such practice page.' };
  }

  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const proxy = await startRecordingProxy(hosts, port);

  return {
    port,
    proxyPort: proxy.port,
    hosts,
    requests,
    connects: proxy.connects,
    urls: demoUrls,
    async close() {
      await proxy.close();
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

async function selfSignedCertificate(hosts: readonly string[]): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Practice pages' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) }],
  });
  return { key, cert };
}
