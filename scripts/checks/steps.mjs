import { buildForJourneys, journeys } from "./journeys.mjs";
import { migrationsUpToDate } from "./migrations.mjs";
import { tool } from "./tool.mjs";
import { vitest } from "./vitest.mjs";

/** Every step in order of speed. Each resolves to { passed, failed }. */
export const steps = [
  {
    name: "lint",
    what: "format and lint",
    isFast: true,
    run: () => tool(["@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."]),
  },
  {
    name: "types",
    what: "routes and types",
    isFast: true,
    run: () =>
      tool(["next/dist/bin/next", "typegen"], ["typescript/bin/tsc", "-p", "tsconfig.check.json"]),
  },
  {
    name: "house",
    what: "who imports whom, and what lives where",
    isFast: true,
    run: () => tool(["tsx/dist/cli.mjs", "scripts/check-house.ts"]),
  },
  {
    name: "dead-code",
    what: "unused files, exports and packages",
    isFast: true,
    run: () => tool(["knip/bin/knip.js"]),
  },
  {
    name: "domain",
    what: "rules, without a database",
    isFast: true,
    run: (context) => vitest("domain", context),
  },
  {
    name: "db",
    what: "queries, commands and policies on PostgreSQL",
    run: (context) => vitest("db", context),
  },
  {
    name: "docs",
    what: "generated pages are up to date",
    run: () => tool(["tsx/dist/cli.mjs", "scripts/generate-docs.ts", "--check"]),
  },
  {
    name: "migrations",
    what: "every change of the schema has a migration",
    run: migrationsUpToDate,
  },
  { name: "build", what: "production build", run: buildForJourneys },
  { name: "journeys", what: "stories across roles in a browser", run: journeys },
];
