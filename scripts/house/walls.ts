/** Who may import whom. A folder may always import itself; files of the root import anything. */
export const walls: Readonly<Record<string, readonly string[]>> = {
  app: ["components", "lib", "db", "domain"],
  components: ["domain"],
  lib: ["db", "domain", "messages"],
  db: ["domain"],
  domain: [],
  messages: [],
  e2e: ["db/factories", "db/testing", "db/seed", "domain", "messages"],
  scripts: ["app", "components", "lib", "db", "domain", "messages"],
};

/** Folders of domain/ that speak of no noun and serve all of them. */
export const common: readonly string[] = ["access", "form", "org", "workflow"];

/** A noun of domain/ → the nouns whose rules it may know. Without cycles. */
export const nounArrows: Readonly<Record<string, readonly string[]>> = {
  assessment: ["campaign", "model-registration"],
  attachment: ["assessment", "model-registration"],
  commendation: ["campaign", "model-registration", "recognition"],
  dashboard: ["campaign", "commendation", "model-registration", "recognition"],
  import: ["campaign", "model-registration"],
  job: ["recognition"],
  "model-registration": ["campaign"],
  recognition: ["campaign", "model-registration"],
};

/** Files with few callers, by path, besides tests: they must not be reached in passing. */
export const gates: Readonly<Record<string, readonly string[]>> = {
  "db/client.ts": ["db/doors.ts", "db/seed/", "db/testing/", "scripts/"],
  // Accounts of the own place only; who did something is told by db/schema/person-names.ts.
  "db/schema/people.ts": [
    "db/schema/",
    "db/bootstrap.ts",
    "db/commands/org-unit/end-units.ts",
    "db/commands/person/",
    "db/commands/session/",
    "db/queries/audit.ts",
    "db/queries/people.ts",
    "db/queries/sample.ts",
    "db/queries/viewer.ts",
    "db/factories/",
  ],
};

/** Who may open the system door, where no viewer limits what is seen; tests may look behind it. */
export const systemDoor: readonly string[] = [
  "db/audit/",
  "db/bootstrap.ts",
  "db/doors.ts",
  "db/worker.ts",
  "db/commands/session/",
  "db/commands/job/",
  "db/commands/file/",
  "db/queries/jobs.ts",
  "db/queries/sample.ts",
  "db/queries/sessions.ts",
  "db/queries/viewer-at.ts",
  "db/factories/",
  "db/seed/",
  "db/testing/",
  "lib/viewer.ts",
];

/** Library files that serve Next and must never be bundled for a browser. */
export const serverOnly: readonly string[] = [
  "lib/action.ts",
  "lib/sign-in.ts",
  "lib/sign-out.ts",
  "lib/change-password.ts",
  "lib/viewer.ts",
];

const machine = ["lib/", "e2e/", "db/testing/", "db/seed/"];
const toolFiles = [
  "vitest.config.ts",
  "playwright.config.ts",
  "next.config.ts",
  "drizzle.config.ts",
];

/**
 * A package → the files that may import it, by beginning of path. The scripts are free, tests use
 * what their folder uses. A package that stands nowhere here has no home yet.
 */
export const owners: Readonly<Record<string, readonly string[]>> = {
  "node:": [...machine, ...toolFiles],
  "node:crypto": ["db/"],
  "node:events": ["db/worker.ts"],
  "@axe-core/playwright": ["e2e/"],
  "@conform-to/react": ["lib/action.ts"],
  "@conform-to/zod": ["lib/action.ts"],
  "@fastify/busboy": ["lib/"],
  "@node-rs/argon2": ["lib/"],
  "@playwright/test": ["e2e/", "playwright.config.ts"],
  "d3-scale": ["components/"],
  "d3-shape": ["components/"],
  docxtemplater: ["lib/"],
  "drizzle-kit": ["drizzle.config.ts"],
  "drizzle-orm": ["db/"],
  exifr: ["lib/"],
  fflate: ["lib/"],
  "file-type": ["lib/"],
  "graphile-worker": ["db/worker.ts"],
  "heic-decode": ["lib/"],
  next: [
    "app/",
    "components/form/",
    "components/list/",
    "components/shell/",
    ...serverOnly,
    "lib/auth.ts",
    "lib/i18n.ts",
    "instrumentation.ts",
    "next.config.ts",
    "proxy.ts",
  ],
  "next-auth": ["lib/"],
  "next-intl": [
    "app/",
    "components/",
    "lib/action.ts",
    "lib/documents/",
    "lib/i18n.ts",
    "lib/issue-words.ts",
    "lib/refusal-words.ts",
    "lib/change-password.ts",
    "lib/sign-in.ts",
    "messages/",
    "next.config.ts",
  ],
  pizzip: ["lib/"],
  postgres: ["db/"],
  react: ["app/", "components/", "lib/viewer.ts"],
  "react-aria-components": ["components/"],
  "react-dom": ["app/", "components/"],
  "read-excel-file": ["lib/"],
  "server-only": ["lib/"],
  sharp: ["lib/"],
  vitest: ["db/testing/", "vitest.config.ts"],
  yauzl: ["lib/"],
  zod: ["domain/", "lib/"],
};

/** What any test may use, wherever it stands. */
export const testTools: readonly string[] = ["vitest", "fast-check", "node:"];
