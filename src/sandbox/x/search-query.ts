/** The part of X's search language that finds tweets by author, addressee, mention, conversation and word. */
import { type Tweet, textOf } from '../../model/capture.ts';
import { handleKey } from '../../model/handle.ts';
import type { Shelf } from './shelf.ts';

export type TweetTest = (tweet: Tweet) => boolean;

export interface SearchQuery {
  readonly test: TweetTest;
  /** It asks for words or mentions, and not for an author. */
  readonly isByKeyword: boolean;
}

function operatorTest(name: string, value: string, shelf: Shelf): TweetTest | undefined {
  const accountId = shelf.accountByKey.get(handleKey(value))?.id;
  const kinds: Readonly<Record<string, TweetTest>> = {
    retweet: (tweet) => tweet.retweeted !== undefined,
    reply: (tweet) => tweet.inReplyToUserId !== undefined,
    quote: (tweet) => tweet.quoted !== undefined,
  };
  if (name === 'from') return (tweet) => tweet.authorId === accountId;
  if (name === 'to') return (tweet) => tweet.inReplyToUserId !== undefined && tweet.inReplyToUserId === accountId;
  if (name === 'conversation_id') return (tweet) => tweet.conversationId === value;
  return name === 'is' ? kinds[value] : undefined;
}

function termTest(term: string, shelf: Shelf): TweetTest | undefined {
  const [, name, value] = /^([a-z_]+):(.+)$/.exec(term) ?? [];
  if (name !== undefined && value !== undefined) return operatorTest(name, value, shelf);
  if (/^@\w{1,15}$/.test(term)) {
    return (tweet) => tweet.mentions.some((mention) => handleKey(mention.handle) === handleKey(term));
  }
  const words = term.replaceAll('"', '').toLowerCase();
  if (!/^[\p{L}\p{N}\s]+$/u.test(words)) return undefined;
  return (tweet) => textOf(shelf.capture, `tweet/${tweet.id}`).toLowerCase().includes(words);
}

/** `AND` by standing beside each other, `OR`, parentheses, `-` before a term. Undefined where the sandbox knows no such term. */
export function readSearchQuery(text: string, shelf: Shelf): SearchQuery | undefined {
  const tokens = text.match(/\(|\)|-?"[^"]*"|[^\s()]+/g) ?? [];
  let at = 0;
  let isUnknown = tokens.length === 0;

  function readTerm(): TweetTest {
    const token = tokens[at] ?? '';
    at += 1;
    if (token === '(') {
      const inner = readAlternatives();
      isUnknown ||= tokens[at] !== ')';
      at += 1;
      return inner;
    }
    const isNegated = token.startsWith('-');
    const test = termTest(isNegated ? token.slice(1) : token, shelf);
    if (test === undefined) isUnknown = true;
    return (tweet) => (test?.(tweet) ?? false) !== isNegated;
  }

  function readAll(): TweetTest {
    const tests: TweetTest[] = [];
    while (at < tokens.length && tokens[at] !== ')' && tokens[at] !== 'OR') tests.push(readTerm());
    isUnknown ||= tests.length === 0;
    return (tweet) => tests.every((test) => test(tweet));
  }

  function readAlternatives(): TweetTest {
    const tests = [readAll()];
    while (tokens[at] === 'OR') {
      at += 1;
      tests.push(readAll());
    }
    return (tweet) => tests.some((test) => test(tweet));
  }

  const test = readAlternatives();
  if (isUnknown || at < tokens.length) return undefined;
  const isByAuthor = tokens.some((token) => /^(from|to|conversation_id):/.test(token));
  return { test, isByKeyword: !isByAuthor };
}
