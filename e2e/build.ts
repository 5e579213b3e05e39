import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.env["NEXT_DIST_DIR"] ?? ".next";

function manifest(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), "utf8"));
}

/** Addresses of the build under test: its pages, and what answers with something else. */
export function routesOfBuild(): { pages: string[]; handlers: string[] } {
  const routes = Object.entries(
    manifest("app-path-routes-manifest.json") as Record<string, string>,
  ).filter(([, route]) => !route.startsWith("/_"));
  const ending = (kind: string) =>
    routes
      .filter(([path]) => path.endsWith(`/${kind}`))
      .map(([, route]) => route)
      .sort();
  return { pages: ending("page"), handlers: ending("route") };
}
