import { describe, expect, it } from 'vitest';
import { readProxy, readSecrets } from '../../src/commands/read-settings.ts';

describe('what must never be seen', () => {
  it('are tokens as given and trimmed, and the passwords of proxies as written and as meant', () => {
    const secrets = readSecrets({
      X_BEARER_TOKEN: ' bearer-1 ',
      ZENDESK_CLIENT_SECRET: 'client-2',
      ZENDESK_EMAIL: 'ana@example.com',
      https_proxy: 'http://bob:p%40ss-word@proxy.example:3128',
    });
    expect(new Set(secrets)).toEqual(new Set([' bearer-1 ', 'bearer-1', 'client-2', 'p%40ss-word', 'p@ss-word']));
  });
});

describe('proxies', () => {
  it('may leave their scheme out, and be named in small letters', () => {
    expect(readProxy({ HTTPS_PROXY: 'proxy.example:3128', no_proxy: 'example.com' })).toEqual({
      https: 'http://proxy.example:3128',
      no: 'example.com',
    });
    expect(readProxy({ HTTPS_PROXY: '' })).toEqual({});
  });

  it.each(['socks5://bob:pass-word@proxy.example', 'http://bob:100%pass@proxy.example', 'http://[nowhere'])(
    'that are no addresses are a usage error that does not repeat them: %s',
    (wrong) => {
      expect(() => readProxy({ HTTPS_PROXY: wrong })).toThrow(/^HTTPS_PROXY is not the address of a proxy$/);
    },
  );
});
