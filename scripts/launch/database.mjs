import { runScript } from "../machine/run.mjs";
import { progress, Refusal, say } from "../machine/say.mjs";
import { startPostgres } from "../postgres/start-postgres.mjs";
import { refuseUnusable } from "./given-database.mjs";

/** The database of DATABASE_URL, or the embedded one of the data folder: { url, isEmbedded }. */
export async function openDatabase(dataDir, opened) {
  const given = process.env.DATABASE_URL;
  if (given) {
    await progress("Kết nối cơ sở dữ liệu trong DATABASE_URL", () => refuseUnusable(given));
    return { url: given, isEmbedded: false };
  }
  const server = await progress("Mở cơ sở dữ liệu PostgreSQL kèm theo", () =>
    startPostgres({ dataDir, onPlace: sayPlace }),
  );
  opened.push(async () => server.stop());
  return { url: server.url, isEmbedded: true };
}

function sayPlace(place) {
  if (place.isFoundAgain) say(`  Dùng lại cơ sở dữ liệu đã có của thư mục này ở ${place.folder}`);
  else if (place.isElsewhere) say(`  Cơ sở dữ liệu nằm ở ${place.folder}`);
}

export async function migrate(env) {
  const { code, output } = await progress("Cập nhật cấu trúc dữ liệu", () =>
    runScript("scripts/migrate.ts", [], { env }),
  );
  if (code === 0) return;
  throw new Refusal(`Không cập nhật được cấu trúc dữ liệu.\n  Migration failed:\n${output}`);
}

/**
 * Loads the sample data where it is wanted; resolves to what is to be told of who may sign in:
 * { sample } with the sign-ins, { isUnused } when there is nobody, or nothing.
 */
export async function loadSample(env, isEmbedded) {
  const isAsked = process.argv.includes("--sample");
  const wish = isAsked ? "asked" : isEmbedded ? "if-empty" : "never";
  let people = {};
  const hear = (message) => {
    people = message;
  };
  const { code, output } = await progress("Dữ liệu mẫu", () =>
    runScript("scripts/sample.ts", [wish, isEmbedded ? "embedded" : "given"], {
      env,
      onMessage: hear,
      show: true,
    }),
  );
  if (code === 0) return people;
  throw new Refusal(`Không nạp được dữ liệu mẫu / Sample data could not be loaded:\n${output}`);
}
