/** The real conversations beside the repository, as turns: who said what to whom, when. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

export interface Turn {
  readonly id: string;
  /** Whole seconds since 1970, in milliseconds. */
  readonly ms: number;
  readonly text: string;
  readonly isBrand: boolean;
  readonly handle: string;
}

const dataFile = new URL('../../../shared/data/ibm-cdp/conversations.json', import.meta.url);

const rawTurn = z.object({
  tweet_ID: z.string(),
  datetime: z.string(),
  message: z.string(),
  client: z.string().optional(),
  client1: z.string().optional(),
  agent: z.string().optional(),
});

const rawConversations = z.array(
  z.object({
    agentURL: z.object({ tweet_ID: z.string(), url_utterance: z.string() }),
    dialogContent: z.array(rawTurn),
    dialogHeader: z.object({ company: z.string() }),
  }),
);

type RawConversation = z.infer<typeof rawConversations>[number];

export function dataIsHere(): boolean {
  return existsSync(dataFile);
}

function wholeSecond(ms: number): number {
  return Math.floor(ms / 1000) * 1000;
}

/** The collectors put an archive's address in front of the agents' links. */
function withoutArchive(text: string): string {
  return text.replace(/https?:\/\/web\.archive\.org\/web\/\d+\/(?=https?:\/\/)/g, '');
}

/** All turns, oldest first; each answers the one before. The last agent turn has no time but in its id: 22 low bits aside, milliseconds since X's epoch. */
function toTurns({ agentURL, dialogContent, dialogHeader }: RawConversation): readonly Turn[] {
  const brand = dialogHeader.company;
  const lastMs = Number(BigInt(agentURL.tweet_ID) >> 22n) + 1288834974657;
  return [
    ...dialogContent.map((t) => ({
      id: t.tweet_ID,
      ms: wholeSecond(Date.parse(t.datetime)),
      text: withoutArchive(t.message),
      isBrand: t.agent !== undefined,
      handle: t.client ?? t.client1 ?? brand,
    })),
    {
      id: agentURL.tweet_ID,
      ms: wholeSecond(lastMs),
      text: withoutArchive(agentURL.url_utterance),
      isBrand: true,
      handle: brand,
    },
  ];
}

/** By brand, most conversations first. One that shares a tweet with an earlier one of its brand is left out. Throws where the data is absent. */
export function readConversations(): ReadonlyMap<string, readonly (readonly Turn[])[]> {
  const byBrand = new Map<string, (readonly Turn[])[]>();
  const seen = new Set<string>();
  for (const raw of rawConversations.parse(JSON.parse(readFileSync(dataFile, 'utf8')))) {
    const turns = toTurns(raw);
    const brand = raw.dialogHeader.company;
    if (turns.some((t) => seen.has(`${brand} ${t.id}`))) continue;
    for (const turn of turns) seen.add(`${brand} ${turn.id}`);
    byBrand.set(brand, [...(byBrand.get(brand) ?? []), turns]);
  }
  return new Map([...byBrand].sort((a, b) => b[1].length - a[1].length));
}
