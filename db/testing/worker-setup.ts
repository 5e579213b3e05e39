import { afterAll } from "vitest";
import { closeDatabase } from "../client.ts";
import { testDatabaseUrl } from "./database.ts";

process.env["DATABASE_URL"] = await testDatabaseUrl();

afterAll(closeDatabase);
