/**
 * The one door to the network for pages that strangers wrote. A URL is looked at before anything is asked, its host's addresses before
 * anything is opened, and the peer of the open socket before anything is sent. The page itself, each redirect, and everything that a
 * rendered page asks for go through here.
 */
import { connect as netConnect, type Socket } from 'node:net';

import { addressIn, isPrivateName, type Lookup, specialAddress, systemLookup } from '../../core/address.ts';
import { InputError, messageOf, RefusedError } from '../../core/errors.ts';

/** Opens a TCP connection to an address, never to a name. */
export type Connect = (address: string, port: number) => Socket;

export interface GuardOptions {
  /** `--allow-private`: addresses of this machine and of private networks may be fetched too. */
  allowPrivate: boolean;
  /** Replaces the system's resolver. */
  lookup?: Lookup | undefined;
  /** Replaces the TCP connection. */
  connect?: Connect | undefined;
}

export interface Guard {
  /** Throws RefusedError for a URL that must not be fetched, by its text alone. */
  checkUrl(url: URL): void;
  /** Looks the host up; throws RefusedError when one of its addresses is not public, InputError when it has none. */
  addressesOf(host: string): Promise<string[]>;
  /** An open socket to one of the host's addresses, looked up and checked anew, its peer checked. Throws as `addressesOf`. */
  open(host: string, port: number, signal: AbortSignal): Promise<Socket>;
}

const SAVE_IT = 'Save the page in your browser (as HTML) and give the file instead.';

export function guardOf(options: GuardOptions): Guard {
  const { allowPrivate } = options;
  const lookup = options.lookup ?? systemLookup;
  const connect = options.connect ?? ((host, port) => netConnect({ host, port }));

  const addressesOf = async (host: string): Promise<string[]> => {
    const literal = addressIn(host);
    if (!allowPrivate) refuseHost(host);
    if (literal !== null) return [literal];
    let addresses: string[];
    try {
      addresses = await lookup(host);
    } catch (error) {
      throw unknownHost(host, error);
    }
    if (addresses.length === 0) throw unknownHost(host, null);
    for (const address of allowPrivate ? [] : addresses) refuseAddress(host, address);
    return addresses;
  };

  return {
    checkUrl(url) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        throw new RefusedError('page.scheme', `${url.protocol}// is not fetched, only http and https`, {
          hint: 'Give a path for a file on this machine, or - for standard input.',
        });
      }
      if (url.username !== '' || url.password !== '') {
        throw new RefusedError(
          'page.credentials',
          `the URL of ${url.host} carries a user name or password: credentials are never sent`,
          { hint: `Leave them out. ${SAVE_IT}` },
        );
      }
      if (!allowPrivate) refuseHost(url.hostname);
    },
    addressesOf,
    async open(host, port, signal) {
      const addresses = await addressesOf(host);
      let last: unknown;
      for (const address of addresses) {
        signal.throwIfAborted();
        let socket: Socket;
        try {
          socket = await connected(connect(address, port), signal);
        } catch (error) {
          signal.throwIfAborted();
          last = error;
          continue;
        }
        try {
          if (!allowPrivate) refuseAddress(host, socket.remoteAddress ?? 'an unknown address');
        } catch (error) {
          socket.destroy();
          throw error;
        }
        return socket;
      }
      throw new InputError('page.unreachable', `${host} cannot be reached: ${messageOf(last)}`, {
        cause: last,
        hint: 'Look whether it opens in a browser on this machine.',
      });
    },
  };
}

function connected(socket: Socket, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      socket.destroy();
      reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
    };
    const settle = (): void => {
      socket.off('error', fail);
      signal.removeEventListener('abort', abort);
    };
    const fail = (error: Error): void => {
      settle();
      reject(error);
    };
    signal.addEventListener('abort', abort, { once: true });
    socket.once('error', fail);
    socket.once('connect', () => {
      settle();
      resolve(socket);
    });
  });
}

function refuseHost(host: string): void {
  const literal = addressIn(host);
  if (literal !== null) refuseAddress(literal, literal);
  else if (isPrivateName(host)) throw refused(host, 'a name of this machine or of a private network');
}

function refuseAddress(host: string, address: string): void {
  const special = specialAddress(address);
  if (special === null) return;
  throw refused(host, host === address ? special : `${address}, ${special}`);
}

function refused(host: string, what: string): RefusedError {
  return new RefusedError('page.private', `${host} is not a public address (${what})`, {
    hint: 'If the page is your own and you trust what it loads and where it leads, add --allow-private.',
  });
}

function unknownHost(host: string, cause: unknown): InputError {
  return new InputError('page.unreachable', `no address was found for ${host}`, {
    cause,
    hint: 'Check how the name is spelt, and whether this machine is online.',
  });
}
