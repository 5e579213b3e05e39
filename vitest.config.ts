import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const needsDatabase = ["db/**/*.test.ts", "**/*.db.test.ts", "**/*.db.test.mjs"];
const never = ["**/node_modules/**", "**/.next*/**", "data/**"];

export default defineConfig({
  resolve: {
    alias: {
      "@": pathTo("."),
      // Next brings this package itself; outside of Next it means nothing.
      "server-only": pathTo("./node_modules/next/dist/compiled/server-only/empty.js"),
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "domain",
          include: ["{domain,lib,components,app,messages,scripts}/**/*.test.{ts,tsx,mjs}"],
          exclude: [...never, ...needsDatabase],
          // Properties are tried on many values, also on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: needsDatabase,
          exclude: never,
          pool: "forks",
          globalSetup: ["scripts/checks/vitest-cluster.ts"],
          setupFiles: ["db/testing/worker-setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
