import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withIntl = createNextIntlPlugin("./lib/i18n.ts");

const config: NextConfig = {
  // The check builds beside a running app, so it names a folder of its own.
  distDir: process.env["NEXT_DIST_DIR"] ?? ".next",
  typedRoutes: true,
  poweredByHeader: false,
  // Without a root, a stray lock file in a parent folder is taken for the workspace.
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: [
    "@node-rs/argon2",
    "sharp",
    "heic-decode",
    "postgres",
    "graphile-worker",
  ],
  experimental: { serverActions: { bodySizeLimit: "1mb" } },
};

export default withIntl(config);
