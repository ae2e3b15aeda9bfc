import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../shared/serve.ts';
import type { Sample } from './counter.ts';
import type { Subject } from './subject.ts';

/** As Debian's packages nginx and libnginx-mod-nchan lay them. */
const program = '/usr/sbin/nginx';
const module = '/usr/lib/nginx/modules/ngx_nchan_module.so';

/** Tells whether this machine has the peer. */
export const hasNchan = () => existsSync(program) && existsSync(module);

/** What stands around the data of an event: the lines `id: 1795627200:0` and `data: `, and an empty one. */
const framing = 25;

/**
 * Starts nginx with nchan on this machine's own address, with two workers as we have. It publishes what the sample
 * holds, with spaces after it, so that its events have as many bytes.
 */
export async function startNchan(folder: string, sample: Sample): Promise<Subject> {
  const data = sample.data.padEnd(sample.bytes - framing);
  const port = await freePort();
  mkdirSync(folder);
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, port));
  const child = spawn(program, ['-p', folder, '-c', file, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  while (
    !(await fetch(`${url}/ready`).then(
      (response) => response.ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`nginx ended with status ${child.exitCode}.`);
    await wait(20);
  }
  return {
    name: 'nginx + nchan',
    pid: child.pid ?? 0,
    port,
    path: '/stream',
    async publish() {
      const response = await fetch(`${url}/publish`, { method: 'POST', body: data });
      if (!response.ok) throw new Error(`nchan answered ${response.status}.`);
      await response.arrayBuffer();
    },
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'close');
    },
  };
}

function configuration(folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder};`,
  );
  return `
load_module ${module};
daemon off;
pid ${join(folder, 'nginx.pid')};
error_log stderr error;
worker_processes 2;
worker_rlimit_nofile 20000;
events { worker_connections 20000; }
http {
  access_log off;
  ${temporary.join('\n  ')}
  server {
    listen 127.0.0.1:${port} backlog=4096 reuseport;
    location = /ready { return 204; }
    location = /publish { nchan_publisher; nchan_channel_id feed; }
    location = /stream { nchan_subscriber eventsource; nchan_channel_id feed; nchan_subscriber_first_message newest; }
  }
}
`;
}
