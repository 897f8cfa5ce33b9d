/** Takes secrets out of whatever is logged or thrown. */

export interface Redactor {
  /** From now on, this text never passes. */
  hide(secret: string): void;
  redact(text: string): string;
  /** Origin, path and query of an address, without user info and secret parameters. */
  redactUrl(url: URL): string;
}

const secretParameter = /token|secret|password|api_?key|signature|code_verifier|authorization|^sig$/i;
/** X and Zendesk call their page cursors tokens; those are needed to follow a log. */
const harmlessParameter = /^(pagination_token|next_token|page_token)$/i;
const shortestSecret = 4;

export function createRedactor(secrets: readonly string[] = []): Redactor {
  const hidden = new Set<string>();

  function hide(secret: string): void {
    if (secret.trim().length < shortestSecret) return;
    hidden.add(secret);
    hidden.add(encodeURIComponent(secret));
    hidden.add(Buffer.from(secret).toString('base64'));
  }

  function redact(text: string): string {
    // Longest first, so that no secret leaves the tail of a longer one standing.
    return [...hidden]
      .sort((a, b) => b.length - a.length)
      .reduce((clean, secret) => clean.replaceAll(secret, '[secret]'), text);
  }

  for (const secret of secrets) hide(secret);
  return {
    hide,
    redact,
    redactUrl(url) {
      const query = [...url.searchParams].map(([name, value]) => {
        const open = harmlessParameter.test(name) || !secretParameter.test(name);
        return `${name}=${open ? value : '[secret]'}`;
      });
      return redact(`${url.origin}${url.pathname}${query.length > 0 ? `?${query.join('&')}` : ''}`);
    },
  };
}

/** The secret parts of `Authorization`-like headers, with and without scheme; OAuth 1.0a signs afresh each time and shows no secret. */
export function secretsInHeaders(headers: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    /^(proxy-)?authorization$|token$|^cookie$/i.test(name) && !value.startsWith('OAuth ')
      ? [value, value.replace(/^\w+ +/, '')]
      : [],
  );
}
