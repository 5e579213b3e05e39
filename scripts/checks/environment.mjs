const OF_THE_APPLICATION = /^(DATABASE_|DATA_DIR$|NEXTAUTH_|PORT$|HOST$|NODE_ENV$|NEXT_DIST_DIR$)/;

/**
 * The caller's environment without what would lead a test to the application's own data, and with
 * a build folder of its own, so that a running application is not disturbed.
 */
export function testEnvironment() {
  const entries = Object.entries(process.env).filter(([name]) => !OF_THE_APPLICATION.test(name));
  return {
    ...Object.fromEntries(entries),
    NEXT_DIST_DIR: ".next-test",
    NEXT_TELEMETRY_DISABLED: "1",
    AUDIT_SECRET: "a secret of tests",
    // Time stands still in the middle of the sample's live campaigns.
    DVK_CLOCK: "2026-11-20T02:00:00Z",
  };
}
