import { expect, test } from "vitest";
import { isForeign } from "./same-site.ts";

const host = "so.example.vn:3000";

test.each([
  ["the same page", { "sec-fetch-site": "same-origin" }],
  ["nobody's page", { "sec-fetch-site": "none" }],
  ["an older browser's page", { origin: `http://${host}` }],
  ["a program", {}],
  ["a page before which a proxy stands", { origin: "https://a.vn", "x-forwarded-host": "a.vn, b" }],
])("a form of %s is ours", (_, headers) => {
  expect(isForeign({ headers: new Headers({ host, ...headers }) })).toBe(false);
});

test.each([
  ["another site", { "sec-fetch-site": "cross-site" }],
  ["a neighbouring site", { "sec-fetch-site": "same-site" }],
  ["another site in an older browser", { origin: "https://example.org" }],
  ["another port", { origin: "http://so.example.vn:4000" }],
  ["a page that hides itself", { origin: "null" }],
  [
    "another site, whoever stands between",
    { origin: `http://${host}`, "x-forwarded-host": "a.vn" },
  ],
])("a form of %s is foreign", (_, headers) => {
  expect(isForeign({ headers: new Headers({ host, ...headers }) })).toBe(true);
});
