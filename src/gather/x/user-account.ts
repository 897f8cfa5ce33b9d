/** Reads X as one of the official handles, with that account's own tokens. */

import type { Transport } from '../../http/types.ts';
import { handleKey, sameHandle, showHandle } from '../../model/handle.ts';
import { createXUserClient, type UserTokens } from './client.ts';
import { userFields } from './queries.ts';
import { createReaderOn, type ReadingOptions, type XReader } from './reader.ts';
import type { Credential, Stop } from './stop.ts';

/** An official handle that may be read as itself. */
export interface UserHandle {
  /** Without the sign. */
  readonly name: string;
  readonly tokens: UserTokens;
}

export interface UserAccess {
  readonly transport: Transport;
  /** Origin of X's API. */
  readonly apiUrl: string;
}

/** An account that has told who it is. */
export interface UserAccount {
  readonly handle: string;
  readonly userId: string;
  readonly reader: XReader;
}

/** The variables that hold an account's own tokens. */
export function variablesOf(handle: string): readonly [token: string, secret: string] {
  const name = handleKey(handle).toUpperCase();
  return [`X_ACCESS_TOKEN_${name}`, `X_ACCESS_SECRET_${name}`];
}

function credentialOf(handle: string): Credential {
  const [token, secret] = variablesOf(handle);
  return {
    name: `user tokens of ${showHandle(handle)}`,
    variable: token,
    cure: `Set ${token} and ${secret} to the access token and secret that the X app of X_CONSUMER_KEY made for ${showHandle(handle)}.`,
  };
}

/** Asks X whose tokens these are; a stop where it is another account, or X refuses. */
export async function openAccount(
  { name, tokens }: UserHandle,
  access: UserAccess,
  options: ReadingOptions,
): Promise<UserAccount | { readonly stop: Stop; readonly reader: XReader }> {
  const credential = credentialOf(name);
  const { transport } = access;
  const reader = createReaderOn(createXUserClient(tokens, access), { ...options, transport }, credential);
  const read = await reader.readUsers('users/me', userFields, 1);
  if ('stop' in read) return { stop: read.stop, reader };
  const [me] = read.answer.users;
  if (me !== undefined && sameHandle(me.username, name)) return { handle: name, userId: me.id, reader };
  const whose = me === undefined ? 'nobody' : showHandle(me.username);
  const why = `the ${credential.name} belong to ${whose}`;
  return { stop: { cause: 'credentials', why, cure: credential.cure, lasting: true }, reader };
}
