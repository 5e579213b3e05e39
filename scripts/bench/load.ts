/** What a round of requests took: milliseconds at the middle and at 95%, requests a second. */
export type Pace = { readonly p50: number; readonly p95: number; readonly perSecond: number };

const connections = 8;

/** No round takes longer: what is slow is asked less often. */
const longestMs = 10_000;

/** Runs these jobs, eight at a time, in order. A job that fails ends the round. */
export async function paceOf(jobs: readonly (() => Promise<void>)[]): Promise<Pace> {
  const took: number[] = [];
  const began = performance.now();
  let next = 0;
  const work = async () => {
    for (let job = jobs[next++]; job; job = jobs[next++]) {
      const from = performance.now();
      if (from - began > longestMs) return;
      await job();
      took.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  const seconds = (performance.now() - began) / 1000;
  took.sort((a, b) => a - b);
  const at = (share: number) =>
    took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), perSecond: took.length / seconds };
}

/** Reads a page whole; anything but 200 is a fault. */
export async function get(url: string, cookie: string): Promise<string> {
  const answer = await fetch(url, { headers: { cookie }, redirect: "manual" });
  const body = await answer.text();
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return body;
}

/** The fields of the form on a page that was not touched by JavaScript, as a browser sends them. */
export function formOf(page: string, mark: string): FormData {
  const form = page.match(/<form[\s\S]*?<\/form>/g)?.find((one) => one.includes(mark));
  if (!form) throw new Error(`no form with ${mark}`);
  const data = new FormData();
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1];
    const name = attribute("name");
    if (name) data.append(name, plain(attribute("value") ?? ""));
  }
  for (const [, name = "", value = ""] of form.matchAll(
    /<textarea[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g,
  )) {
    data.append(name, plain(value));
  }
  return data;
}

const signs: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#x27": "'",
};
const plain = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (entity, name: string) => signs[name] ?? entity);

/** Sends a form; a redirect or a page is an answer, anything else a fault. */
export async function post(url: string, cookie: string, body: FormData): Promise<void> {
  const answer = await fetch(url, {
    method: "POST",
    headers: { cookie, origin: new URL(url).origin },
    body,
    redirect: "manual",
  });
  await answer.arrayBuffer();
  if (answer.status >= 400) throw new Error(`${url} answered ${answer.status}`);
}
