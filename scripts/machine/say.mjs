/** Words for the person at the terminal: short Vietnamese lines, one per piece of work. */

/** A refusal with an explanation for people; printed without a stack trace. */
export class Refusal extends Error {}

/** Thrown through the running work after Ctrl-C, so that everything is put away in order. */
export class Interrupted extends Error {}

// A closed terminal must not keep the application from being put away in order.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});

export function say(line) {
  process.stdout.write(`${line}\n`);
}

export function complain(line) {
  process.stderr.write(`${line}\n`);
}

/** Says what begins, and how long it took once it is done. */
export async function progress(words, work) {
  const began = performance.now();
  say(`• ${words} …`);
  const waiting = setInterval(() => say(`  … ${seconds(began)}`), 15_000);
  try {
    const result = await work();
    if (performance.now() - began > 1000) say(`  xong sau ${seconds(began)}`);
    return result;
  } finally {
    clearInterval(waiting);
  }
}

function seconds(began) {
  return `${((performance.now() - began) / 1000).toFixed(1).replace(".", ",")} giây`;
}

const OF_THE_SYSTEM = {
  EACCES: "không có quyền / permission denied",
  EPERM: "không có quyền / permission denied",
  ENOTDIR: "không phải là thư mục / not a folder",
  EROFS: "chỉ đọc được / read-only",
  ENOSPC: "hết chỗ trên đĩa / no space left",
};

/** Says what went wrong, refusals in words and faults with their stack; returns the exit code. */
export function explain(error) {
  if (error instanceof Interrupted) return 0;
  if (error instanceof Refusal) complain(`\n✗ ${error.message}`);
  else if (OF_THE_SYSTEM[error.code])
    complain(`\n✗ ${placeOf(error)}: ${OF_THE_SYSTEM[error.code]}`);
  else complain(`\n✗ Lỗi ngoài dự kiến / Unexpected error: ${error.stack ?? error}`);
  return 1;
}

function placeOf(error) {
  return error.path ?? (error.port ? `cổng / port ${error.port}` : error.syscall);
}
