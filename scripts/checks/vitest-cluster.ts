import type { TestProject } from "vitest/node";
import { ensureTemplate } from "../../db/testing/template.ts";
import { startThrowAway } from "../postgres/throw-away.mjs";

declare module "vitest" {
  interface ProvidedContext {
    clusterUrl: string;
  }
}

/** One cluster for the whole run: the one handed over, or one of our own that ends with the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env["TEST_CLUSTER_URL"];
  const cluster = given ? { url: given, stop: async () => {} } : await startThrowAway();
  await ensureTemplate(cluster.url);
  project.provide("clusterUrl", cluster.url);
  return cluster.stop;
}
