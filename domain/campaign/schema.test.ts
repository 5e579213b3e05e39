import { describe, expect, it } from "vitest";
import { reasonOf } from "../form/issue.ts";
import { EditCampaignList } from "./schema.ts";

type Typed = { readonly id?: string; readonly name: string };

/** What is wrong with the rows of a list, each reason at its place. */
function judged(rows: readonly Typed[]) {
  const read = EditCampaignList.safeParse({ campaignId: "1", version: "1", list: "topics", rows });
  if (read.success) return read.data.rows.map(({ id, name }) => [id, name]);
  return read.error.issues.map((issue) => `${issue.path.join(".")} ${reasonOf(issue).key}`);
}

describe("the entries of a campaign's list", () => {
  it("are those that have a name; a line left empty is none", () => {
    expect(judged([{ id: "4", name: " Chuyển đổi số " }, { name: "" }, { name: "Mới" }])).toEqual([
      [4, "Chuyển đổi số"],
      [null, "Mới"],
    ]);
  });

  it("keep a name once they have one", () => {
    expect(judged([{ id: "4", name: "" }])).toEqual(["rows.0.name required"]);
  });

  it("have names of their own", () => {
    const rows = [{ id: "4", name: "Mới" }, { name: "" }, { name: "Khác" }, { name: " Mới" }];

    expect(judged(rows)).toEqual(["rows.3.name repeated"]);
  });
});
