/** What becomes of a tweet's text on its way into Zendesk, and of a comment's on its way out. */
import type { TweetLink } from '../../src/model/capture.ts';
import type { Chance } from './chance.ts';

/** Zendesk counts an old tweet's length. */
const cutAt = 140;
const anyLink = /https?:\/\/\S+/g;
const signature = /\s[\^*~-]\s?[A-Za-z]{1,3}$/;

export interface Published {
  readonly text: string;
  readonly links: readonly TweetLink[];
}

function shortLink(chance: Chance): string {
  const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  return `https://t.co/${Array.from({ length: 10 }, () => letters[chance.between(0, letters.length - 1)]).join('')}`;
}

/** X shows every link as t.co, and beside the text what it stands for. */
export function publish(text: string, chance: Chance): Published {
  const links: TweetLink[] = [];
  const shown = text.replace(anyLink, (expanded) => {
    const url = shortLink(chance);
    links.push({ url, expanded });
    return url;
  });
  return { text: shown, links };
}

function decode(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

function encode(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** Plain, escaped once, or what X had escaped escaped again. */
function escapeSometimes(text: string, chance: Chance): string {
  const plain = decode(text);
  const draw = chance.next();
  return draw < 0.4 ? plain : draw < 0.8 ? encode(plain) : encode(encode(plain));
}

function cut(text: string, ending: string): string {
  const points = [...text];
  return points.length <= cutAt ? text : `${points.slice(0, cutAt - 1).join('')}…${ending}`;
}

/** The comment that Zendesk makes of a tweet: links shortened or not, entities, white space, sometimes cut. */
export function receive({ text, links }: Published, chance: Chance): string {
  let comment = text;
  if (chance.happens(0.4)) {
    for (const { url, expanded } of links) comment = comment.replace(url, () => expanded ?? url);
  }
  if (chance.happens(0.15)) comment = cut(comment, chance.happens(0.5) ? ` ${shortLink(chance)}` : '');
  comment = escapeSometimes(comment, chance);
  if (chance.happens(0.2)) comment = comment.replace(/ /g, () => (chance.happens(0.1) ? '  ' : ' '));
  return comment;
}

/** The comment that an agent wrote, told from the tweet that it became: links as typed, the handle in front or not, a signature that Zendesk added gone. */
export function writtenAs(text: string, chance: Chance): string {
  let comment = decode(text);
  if (chance.happens(0.5)) comment = comment.replace(/^(?:@\w+\s+)+/, '');
  if (chance.happens(0.3)) comment = comment.replace(signature, '');
  return escapeSometimes(comment, chance);
}

/** The tweet that Zendesk made of it: a ticket's link appended always, or with the text cut where it is long; or a signature. */
export function send(text: string, ticketLink: string, chance: Chance): Published {
  const sent = publish(text, chance);
  const link = { url: shortLink(chance), expanded: ticketLink };
  if (chance.happens(0.2)) return { text: `${sent.text} ${link.url}`, links: [...sent.links, link] };
  if (chance.happens(0.05) && [...sent.text].length > cutAt) {
    const short = cut(sent.text, '');
    return { text: `${short} ${link.url}`, links: [...sent.links.filter((l) => short.includes(l.url)), link] };
  }
  if (chance.happens(0.1) && !signature.test(text)) return { ...sent, text: `${sent.text} ^KT` };
  return sent;
}
