/** Sets that grow together (union-find); the smallest name of a set stands for it, so that order of joining does not matter. */
export interface Union {
  add(name: string): void;
  join(a: string, b: string): void;
  find(name: string): string;
  sets(): Map<string, string[]>;
}

export function createUnion(): Union {
  const parent = new Map<string, string>();

  function find(name: string): string {
    const above = parent.get(name);
    if (above === undefined) {
      parent.set(name, name);
      return name;
    }
    if (above === name) return name;
    const top = find(above);
    parent.set(name, top);
    return top;
  }

  return {
    add(name) {
      find(name);
    },
    join(a, b) {
      const [x, y] = [find(a), find(b)];
      if (x < y) parent.set(y, x);
      else if (y < x) parent.set(x, y);
    },
    find,
    sets() {
      const sets = new Map<string, string[]>();
      for (const name of parent.keys()) {
        const top = find(name);
        sets.set(top, [...(sets.get(top) ?? []), name]);
      }
      return sets;
    },
  };
}
