import { type Mark, markOf, sealAll } from "./seal.ts";

const everyMs = 1000;
const afterFaultMs = 10_000;

export type Sealer = { readonly stop: () => Promise<void> };

/**
 * Seals the audit log every second for as long as this process lives. Any number of processes may
 * run it: a lock in the database lets one seal at a time. A fault is reported once, then tried
 * again until it passes.
 */
export function startSealer(now: () => Date, onFault: (error: unknown) => void): Sealer {
  let mark: Mark | null = null;
  let isFaulty = false;
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();

  async function seal() {
    // The mark of the last second: whoever had drawn a number by then has begun to write.
    if (mark && (await sealAll(mark, now)) === null) return;
    mark = await markOf();
  }

  async function tick() {
    try {
      await seal();
      isFaulty = false;
    } catch (error) {
      if (!isFaulty) onFault(error);
      isFaulty = true;
    }
    if (timer) schedule();
  }

  function schedule() {
    timer = setTimeout(
      () => {
        running = tick();
      },
      isFaulty ? afterFaultMs : everyMs,
    );
    timer.unref();
  }

  schedule();
  return {
    stop: async () => {
      if (timer) clearTimeout(timer);
      timer = null;
      await running;
    },
  };
}
