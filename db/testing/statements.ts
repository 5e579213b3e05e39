import { database } from "../client.ts";

/** What was asked of PostgreSQL while this ran, in order; what doors say to it is left out. */
export async function statementsOf(run: () => Promise<unknown>): Promise<string[]> {
  const { options } = database().$client;
  const heard: string[] = [];
  options.debug = (_connection, statement) => heard.push(statement);
  try {
    await run();
  } finally {
    options.debug = false;
  }
  return heard.filter((text) => !/^\s*(begin|commit|set |select\s+set_config)/i.test(text));
}
