import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { processIdentity } from "./processes.mjs";
import { Refusal } from "./say.mjs";

/**
 * Makes this process the only one that works on a folder. The file names its holder with the
 * time of birth, so that a file left by a killed holder never blocks, even when its number lives on.
 * Refuses with the words of `busy({ pid, address })`. Returns { release, tookOver }.
 */
export function acquireLock(folder, address, busy) {
  const file = join(folder, "running.json");
  const mine = { pid: process.pid, identity: processIdentity(process.pid), address };
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    const tookOver = putInPlace(draft, file, busy);
    return { tookOver, release: () => rmSync(file, { force: true }) };
  } finally {
    rmSync(draft, { force: true });
  }
}

function putInPlace(draft, file, busy) {
  for (let tookOver = false; ; tookOver = true) {
    if (linkUnlessThere(draft, file)) return tookOver;
    const text = readOrNull(file);
    if (text === null) continue;
    const holder = parse(text);
    if (isHeld(holder)) throw new Refusal(busy(holder));
    setAside(file, text, busy);
  }
}

/** Linking either creates the file whole or fails: of two starters only one comes through. */
function linkUnlessThere(draft, file) {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** Removes exactly the stale file that was read: another starter may have replaced it meanwhile. */
function setAside(file, staleText, busy) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  const text = readFileSync(aside, "utf8");
  if (text !== staleText) linkUnlessThere(aside, file);
  rmSync(aside);
  if (text !== staleText) throw new Refusal(busy(parse(text)));
}

function isHeld(holder) {
  return Boolean(holder?.identity) && processIdentity(holder.pid) === holder.identity;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readOrNull(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
