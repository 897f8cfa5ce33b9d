/** A busy Friday of six advocates: by the book, but for what was planted before the auditor ever saw it (see SEAL). */
import { beside } from './planted-beside.ts';
import { Desk, type QueuePlant, slotAt, slotCount, slotFrom } from './planted-desk.ts';
import { queueFaults } from './planted-faults.ts';
import { queueLookAlikes } from './planted-look-alikes.ts';
import { tellAround, tellSlot } from './traffic.ts';
import type { PlantedDay } from './trial.ts';

const firstFree = 18;
const spacing = 3;

const slotsOf = (plant: QueuePlant, start: number): readonly number[] => (plant.offsets ?? [0]).map((o) => start + o);

/** Faults and look-alikes in turn. */
function interleave<T>(left: readonly T[], right: readonly T[]): T[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, n) => [left[n], right[n]])
    .flat()
    .filter((p) => p !== undefined);
}

/** Which plant begins in which slot: those that need their time first, the others spread over the day. */
function plan(plants: readonly QueuePlant[]): Map<number, QueuePlant> {
  const starts = new Map<number, QueuePlant>();
  const taken = new Set<number>();
  const place = (plant: QueuePlant, from: number): number => {
    let start = from;
    while (slotsOf(plant, start).some((s) => taken.has(s))) start += 1;
    for (const s of slotsOf(plant, start)) {
      if (s >= slotCount) throw new RangeError('the day is too short for what is planted');
      taken.add(s);
    }
    starts.set(start, plant);
    return start;
  };
  for (const plant of plants) if (plant.from !== undefined) place(plant, slotFrom(plant.from));
  let next = firstFree;
  for (const plant of plants) if (plant.from === undefined) next = place(plant, next) + spacing;
  return starts;
}

export function tellPlantedDay(): PlantedDay {
  const desk = new Desk();
  const starts = plan(interleave(queueFaults, queueLookAlikes));
  const used = new Set([...starts].flatMap(([start, plant]) => slotsOf(plant, start)));
  for (let index = 0; index < slotCount; index += 1) {
    const plant = starts.get(index);
    if (plant !== undefined) {
      const [a = index, b = index, c = index] = slotsOf(plant, index);
      plant.tell(desk, slotAt(a), slotAt(b), slotAt(c));
    } else if (!used.has(index)) tellSlot(desk, slotAt(index));
  }
  tellAround(desk);
  for (const tell of beside) tell(desk);
  return { story: desk.story, ...desk.planted() };
}
