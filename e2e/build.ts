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

export type ServerAction = {
  readonly id: string;
  /** The actions.ts it stands in, and its name there. */
  readonly file: string;
  readonly name: string;
  /** A page that carries it, as its route. */
  readonly route: string;
};

type Reference = {
  readonly workers: Record<string, unknown>;
  readonly filename: string;
  readonly exportedName: string;
};

/** Every server action of the build under test. */
export function actionsOfBuild(): ServerAction[] {
  const { node } = manifest("server/server-reference-manifest.json") as {
    node: Record<string, Reference>;
  };
  const routes = manifest("app-path-routes-manifest.json") as Record<string, string>;
  return Object.entries(node).map(([id, { workers, filename, exportedName }]) => {
    const [page = ""] = Object.keys(workers);
    const route = routes[page.replace(/^app/, "")];
    if (route === undefined) throw new Error(`no page carries ${exportedName} of ${filename}`);
    return { id, file: filename, name: exportedName, route };
  });
}
