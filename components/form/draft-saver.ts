import type { FormReply } from "./form-reply";

export type SaverState =
  | { kind: "quiet" }
  | { kind: "saving" }
  | { kind: "failed" }
  | { kind: "saved"; message?: string };

export type Saver = {
  /** Something was typed: a save follows after the quiet time. */
  changed: () => void;
  /** Saves now what is not saved; nothing when there is nothing. */
  flush: () => void;
  /** The form itself was sent, or is gone. */
  stop: () => void;
};

/** When to save a draft, and never twice at once. */
export function createSaver({
  quietMs,
  save,
  done,
  show,
}: {
  quietMs: number;
  /** Rejects or answers otherwise than "done" when nothing was saved. */
  save: () => Promise<FormReply>;
  /** Everything typed so far is on the server. */
  done: () => void;
  show: (state: SaverState) => void;
}): Saver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirty = false;
  let busy = false;

  async function run() {
    clearTimeout(timer);
    if (!dirty || busy) return;
    dirty = false;
    busy = true;
    show({ kind: "saving" });
    const reply = await save().catch(() => null);
    busy = false;
    if (reply?.status !== "done") {
      dirty = true;
      show({ kind: "failed" });
      return;
    }
    show({ kind: "saved", message: reply.message });
    if (dirty) wait();
    else done();
  }

  function wait() {
    clearTimeout(timer);
    timer = setTimeout(run, quietMs);
  }

  return {
    changed() {
      dirty = true;
      wait();
    },
    flush() {
      run().catch(() => undefined);
    },
    stop() {
      clearTimeout(timer);
      dirty = false;
    },
  };
}
