import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What the HTTP server listens to on a socket, https://github.com/nodejs/node/blob/v24.x/lib/_http_server.js */
const listenedTo = ['data', 'drain', 'end', 'error', 'pause', 'resume', 'timeout', 'close'];

/**
 * Takes the socket of an answer whose head is written, and whose request was read to its end, from the HTTP server.
 * The server lets go of the parser, the request and the response as it does where a socket closes: they are most of
 * what an idle stream would hold. What still comes from the client is passed over, and where it ends, so does the socket.
 */
export function takeSocket(outgoing: ServerResponse, socket: Socket): void {
  outgoing.detachSocket(socket);
  socket.emit('close', false);
  for (const event of listenedTo) socket.removeAllListeners(event);
  socket.on('error', passOver);
  socket.on('end', socket.destroySoon);
  socket.resume();
}

/** A socket that errs closes too, which is what matters. */
function passOver(): void {}
