/** Opaque positions: what a listing gave last, wrapped so that only the server reads it. */

export type Position = readonly (string | number)[];

function parse(json: string): Position | undefined {
  try {
    const value: unknown = JSON.parse(json);
    if (!Array.isArray(value)) return undefined;
    const parts: unknown[] = value;
    return parts.every((part) => typeof part === 'string' || typeof part === 'number') ? parts : undefined;
  } catch {
    return undefined;
  }
}

/** Zendesk's look: base64. */
export function toBase64(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64');
}

export function fromBase64(text: string): Position | undefined {
  return parse(Buffer.from(text, 'base64').toString());
}

/** X's look: base 36. */
export function toBase36(position: Position): string {
  return BigInt(`0x${Buffer.from(JSON.stringify(position)).toString('hex')}`).toString(36);
}

export function fromBase36(text: string): Position | undefined {
  if (!/^[0-9a-z]+$/.test(text)) return undefined;
  let value = 0n;
  for (const digit of text) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  const hex = value.toString(16);
  return parse(Buffer.from(hex.length % 2 === 1 ? `0${hex}` : hex, 'hex').toString());
}
