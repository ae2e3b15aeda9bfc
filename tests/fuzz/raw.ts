import { connect } from 'node:net';

/** What a server wrote back. */
export interface RawAnswer {
  status: number;
  headers: Headers;
  body: string;
}

/**
 * Sends bytes as they stand, one for each character. Resolves with the last answer once the server has closed the
 * connection, or with undefined where it closed it without one.
 *
 * @throws Error where it neither answers nor closes within `patience` milliseconds.
 */
export function sendRaw(
  port: number,
  bytes: string,
  { halfClose = false, patience = 8_000 } = {},
): Promise<RawAnswer | undefined> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let received = '';
    const giveUp = setTimeout(() => {
      socket.destroy();
      reject(new Error('There is no answer.'));
    }, patience);
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      received += chunk;
    });
    // A server may close while it is still being written to; what it said before counts.
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(giveUp);
      resolve(parse(received));
    });
    socket.write(bytes, 'latin1');
    if (halfClose) socket.end();
  });
}

function parse(received: string): RawAnswer | undefined {
  const final = received.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, '');
  const end = final.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [line = '', ...fields] = final.slice(0, end).split('\r\n');
  const headers = new Headers();
  for (const field of fields) {
    const colon = field.indexOf(':');
    headers.append(field.slice(0, colon), field.slice(colon + 1).trim());
  }
  return { status: Number(line.split(' ')[1]), headers, body: final.slice(end + 4) };
}
