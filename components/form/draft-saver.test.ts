import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createSaver, type SaverState } from "./draft-saver.ts";
import type { FormReply } from "./form-reply.ts";

const saved: FormReply = { status: "done", message: "Đã lưu 14:05" };

function setUp(answers: (FormReply | Error)[]) {
  const log: string[] = [];
  const saver = createSaver({
    quietMs: 3000,
    save: () => {
      log.push("save");
      const answer = answers.shift() ?? saved;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    done: () => log.push("done"),
    show: (state: SaverState) => log.push(state.kind),
  });
  return { log, saver };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a draft is saved three seconds after the last keystroke, once", async () => {
  const { log, saver } = setUp([]);
  saver.changed();
  await vi.advanceTimersByTimeAsync(2000);
  saver.changed();
  await vi.advanceTimersByTimeAsync(2999);
  expect(log).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(log).toEqual(["saving", "save", "saved", "done"]);
});

test("a page going out of sight saves at once, and not when nothing was typed", async () => {
  const { log, saver } = setUp([]);
  saver.flush();
  expect(log).toEqual([]);
  saver.changed();
  saver.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(log).toEqual(["saving", "save", "saved", "done"]);
});

test("what could not be saved is tried again with the next keystroke", async () => {
  const { log, saver } = setUp([new Error("offline")]);
  saver.changed();
  saver.flush();
  await vi.advanceTimersByTimeAsync(0);
  saver.changed();
  await vi.advanceTimersByTimeAsync(3000);
  expect(log).toEqual(["saving", "save", "failed", "saving", "save", "saved", "done"]);
});

test("what is typed while saving is saved afterwards", async () => {
  const { log, saver } = setUp([]);
  saver.changed();
  saver.flush();
  saver.changed();
  await vi.advanceTimersByTimeAsync(0);
  expect(log).toEqual(["saving", "save", "saved"]);
  await vi.advanceTimersByTimeAsync(3000);
  expect(log).toEqual(["saving", "save", "saved", "saving", "save", "saved", "done"]);
});

test("a form that was sent is not saved as a draft afterwards", async () => {
  const { log, saver } = setUp([]);
  saver.changed();
  saver.stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(log).toEqual([]);
});
