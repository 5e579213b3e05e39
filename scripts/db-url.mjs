import { join, resolve } from "node:path";
import { root } from "./machine/run.mjs";
import { complain, say } from "./machine/say.mjs";
import { loadSettings } from "./machine/settings.mjs";
import { knownPlace } from "./postgres/place.mjs";
import { livingPostmaster } from "./postgres/postmaster.mjs";
import { ownerUrl, readSecret } from "./postgres/secret.mjs";

loadSettings();

/** Prints the connection URL of the database in use and nothing else. */
const url = process.env.DATABASE_URL || embeddedUrl();
if (url) {
  say(url);
} else {
  complain(
    "✗ Cơ sở dữ liệu kèm theo chưa chạy: hãy mở ứng dụng bằng npm start trước.\n" +
      "  The embedded database is not running: start the application first.",
  );
  process.exitCode = 1;
}

function embeddedUrl() {
  const place = knownPlace(resolve(process.env.DATA_DIR ?? join(root, "data")));
  const postmaster = place && livingPostmaster(place.data);
  return postmaster?.isReady ? ownerUrl({ ...readSecret(place), port: postmaster.port }) : null;
}
