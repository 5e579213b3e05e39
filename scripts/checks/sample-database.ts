import { cloneSample } from "../../db/testing/sample-database.ts";

/** Hands the parent process a copy of the sample data that it may write to. */
const clusterUrl = process.env["TEST_CLUSTER_URL"];
if (!clusterUrl) throw new Error("TEST_CLUSTER_URL is not set");

process.send?.({ url: await cloneSample(clusterUrl, "dvk_journeys") });
process.disconnect?.();
