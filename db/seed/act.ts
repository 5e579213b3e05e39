import type { Viewer } from "../../domain/viewer.ts";
import type { Command } from "../command.ts";
import { type WriteOptions, write } from "../doors.ts";

/** Runs a command that must succeed; a refusal is thrown with its code. */
export async function act<I, O>(
  viewer: Viewer,
  options: WriteOptions,
  command: Command<I, O>,
  input: I,
): Promise<O> {
  const result = await write(viewer, options, command, input);
  if (result.ok) return result.value;
  const { code, field = "", params } = result.refusal;
  const said = [code, field, params ? JSON.stringify(params) : ""].filter(Boolean).join(" ");
  throw new Error(`${command.name} was refused for ${viewer.username}: ${said}`);
}
