/** Links to chat messages in notes: the only trace that somebody asked in chat (rules.md, Not checkable). */

// Slack's message and channel addresses, and those of the chats that teams use instead.
const chat = [
  /^(?:[a-z0-9-]+\.)+slack\.com\/(?:archives|messages|client)\//iu,
  /^teams\.(?:microsoft|live)\.com\/l\//iu,
  /^(?:[a-z]+\.)?discord(?:app)?\.com\/channels\//iu,
  /^(?:chat|mail)\.google\.com\/(?:chat|room|dm)\//iu,
  /^matrix\.to\/#\//iu,
  /^[a-z0-9.-]+\/[a-z0-9_-]+\/pl\/[a-z0-9]{26}\b/iu, // Mattermost
];

/** True when the text holds the address of a chat message. */
export function hasChatLink(text: string): boolean {
  return [...text.matchAll(/\bhttps?:\/\/(\S+)/giu)].some(([, address = '']) => chat.some((c) => c.test(address)));
}
