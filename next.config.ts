import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withIntl = createNextIntlPlugin("./lib/i18n.ts");

// The check builds beside a running app: in a folder of its own, with route types of its own.
const checkDir = process.env["NEXT_DIST_DIR"];

const config: NextConfig = {
  distDir: checkDir ?? ".next",
  typedRoutes: true,
  // Types are a step of the check; a build on a user's machine need not repeat it.
  typescript: {
    ignoreBuildErrors: true,
    tsconfigPath: checkDir ? "tsconfig.check.json" : "tsconfig.json",
  },
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
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "Permissions-Policy", value: "camera=(self), geolocation=(self), microphone=()" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
      ],
    },
  ],
  experimental: { serverActions: { bodySizeLimit: "1mb" } },
};

export default withIntl(config);
