import { afterAll } from "vitest";
import { closeDatabase } from "../client.ts";
import { testDatabaseUrl } from "./database.ts";

process.env["AUDIT_SECRET"] ??= "a secret of tests";
process.env["DATABASE_URL"] = await testDatabaseUrl();

afterAll(closeDatabase);
