type Environment = Readonly<Record<string, string | undefined>>;

/** Never through a proxy: the demo's servers and local models live here. */
const LOOPBACK = 'localhost,127.0.0.1,[::1]';

/**
 * A fetch that honours HTTPS_PROXY, HTTP_PROXY and NO_PROXY (either case), which Node 20's own does not. undici is loaded with
 * the first request, and only where a proxy is set.
 */
export function proxyFetch(env: Environment): typeof globalThis.fetch {
  const read = (name: string): string => env[name.toLowerCase()] ?? env[name] ?? '';
  const httpProxy = read('HTTP_PROXY');
  const httpsProxy = read('HTTPS_PROXY');
  if (httpProxy === '' && httpsProxy === '') return globalThis.fetch;
  const noProxy = read('NO_PROXY');
  let ready: Promise<void> | undefined;
  const useProxy = async (): Promise<void> => {
    const { EnvHttpProxyAgent, setGlobalDispatcher } = await import('undici');
    // Node's own fetch reads this dispatcher: https://github.com/nodejs/undici#undicisetglobaldispatcherdispatcher
    setGlobalDispatcher(
      new EnvHttpProxyAgent({
        ...(httpProxy === '' ? {} : { httpProxy }),
        ...(httpsProxy === '' ? {} : { httpsProxy }),
        noProxy: noProxy === '' ? LOOPBACK : `${noProxy},${LOOPBACK}`,
      }),
    );
  };
  return async (input, init) => {
    ready ??= useProxy();
    await ready;
    return globalThis.fetch(input, init);
  };
}
