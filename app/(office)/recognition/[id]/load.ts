import { notFound } from "next/navigation";
import { cache } from "react";
import { read } from "@/db/doors";
import { unlistedOf } from "@/db/queries/listable";
import { proposedNumber } from "@/db/queries/number-series";
import { getList } from "@/db/queries/recognition";
import { registrationCases } from "@/db/queries/registration-case";
import { rowIdIn } from "@/domain/form/row-id";
import { plainDateOf } from "@/domain/plain-date";
import type { Viewer } from "@/domain/viewer";
import { now } from "@/lib/clock";

/** A recognition list with what may be put on it and the number that comes next; 404 if not yours. */
export const loadList = cache(async (viewer: Viewer, idText: string) => {
  const id = rowIdIn(idText);
  const today = plainDateOf(now());
  const found = await read(viewer, async (tx) => {
    const list = await getList(tx, viewer, id);
    if (!list) return null;
    const { recogniserUnitId: orgUnitId, symbol } = list;
    const year = Number(today.slice(0, 4));
    const open = list.list.state === "decided" ? [] : list.lines;
    const cases = await registrationCases(
      tx,
      viewer,
      open.map(({ registrationId }) => registrationId),
    );
    return {
      list,
      /** What would be frozen or decided now; empty once it is. */
      open: open.map((line) => ({ ...line, subject: cases.get(line.registrationId) })),
      unlisted: list.list.state === "draft" ? await unlistedOf(tx, list.list.roundId) : [],
      nextNumber: await proposedNumber(tx, { orgUnitId, symbol, year }),
      today,
    };
  });
  return found ?? notFound();
});

export type ShownList = Awaited<ReturnType<typeof loadList>>;
