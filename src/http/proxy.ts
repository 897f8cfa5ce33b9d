/** Chooses the way out: a proxy where the environment names one, never for loopback. */
import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';

/** The values of HTTPS_PROXY, HTTP_PROXY and NO_PROXY. */
export interface ProxySettings {
  readonly https?: string | undefined;
  readonly http?: string | undefined;
  readonly no?: string | undefined;
}

export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** Throws a TypeError where a proxy's address is none. */
export function createDispatcherChoice(proxy: ProxySettings): (url: URL) => Dispatcher {
  const direct = new Agent();
  if (!proxy.https && !proxy.http) return () => direct;
  // Empty text, not undefined: undici reads the environment by itself for what is undefined.
  const proxied = new EnvHttpProxyAgent({
    httpsProxy: proxy.https ?? '',
    httpProxy: proxy.http ?? '',
    noProxy: proxy.no ?? '',
  });
  return (url) => (isLoopback(url.hostname) ? direct : proxied);
}
