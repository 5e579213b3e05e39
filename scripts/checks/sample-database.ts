import { loadSample } from "../../db/seed/sample.ts";
import { cloneDatabase, ensureTemplate, template } from "../../db/testing/template.ts";

/** Loads the sample data once and hands the parent process a copy that it may write to. */
const clusterUrl = process.env["TEST_CLUSTER_URL"];
if (!clusterUrl) throw new Error("TEST_CLUSTER_URL is not set");

await ensureTemplate(clusterUrl);
const sample = await cloneDatabase(clusterUrl, template, "dvk_sample");
process.env["DATABASE_URL"] = sample;
await loadSample(sample, () => {});
process.send?.({ url: await cloneDatabase(clusterUrl, "dvk_sample", "dvk_journeys") });
process.disconnect?.();
