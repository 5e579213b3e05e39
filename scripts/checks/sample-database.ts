import { cloneSample } from "../../db/testing/sample-database.ts";
import { drawAlbum } from "../sample-pictures.ts";

/** Hands the parent process a copy of the sample data that it may write to, pictures in DATA_DIR. */
const clusterUrl = process.env["TEST_CLUSTER_URL"];
if (!clusterUrl) throw new Error("TEST_CLUSTER_URL is not set");

const [url] = await Promise.all([cloneSample(clusterUrl, "dvk_journeys"), drawAlbum()]);
process.send?.({ url });
process.disconnect?.();
