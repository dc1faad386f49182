import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface ProxyRequest {
  readonly host: string;
  readonly port: number;
  /** False: the proxy refused it, because the host is not one of ours. */
  readonly served: boolean;
}

export interface RecordingProxy {
  readonly port: number;
  readonly connects: readonly ProxyRequest[];
  close(): Promise<void>;
}

/**
 * The only way out a driven browser has. It tunnels the demo hosts to the local server and refuses
 * and writes down everything else, so "nothing leaves the browser" is a list that can be read.
 */
export async function startRecordingProxy(hosts: readonly string[], targetPort: number): Promise<RecordingProxy> {
  const connects: ProxyRequest[] = [];
  const open = new Set<Socket>();

  const proxy = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', `http://${request.headers.host ?? 'unknown'}`);
    const served = hosts.includes(asked.hostname);
    connects.push({ host: asked.hostname, port: Number(asked.port || 80), served });
    if (served) response.writeHead(301, { location: `https://${asked.hostname}${asked.pathname}${asked.search}` });
    else response.writeHead(403);
    response.end();
  });

  proxy.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });

  proxy.on('connect', (request, client: Socket) => {
    const [host = '', port = '443'] = (request.url ?? '').split(':');
    const served = hosts.includes(host);
    connects.push({ host, port: Number(port), served });
    client.on('error', () => client.destroy());
    if (!served) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const target = connect(targetPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.pipe(client);
      client.pipe(target);
    });
    open.add(target);
    target.on('close', () => {
      open.delete(target);
      client.destroy();
    });
    target.on('error', () => client.destroy());
    client.on('close', () => target.destroy());
  });

  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    connects,
    async close() {
      const closed = new Promise((resolve) => proxy.close(resolve));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
