import type { Stage } from "../db/factories/stage.ts";
import type { Viewer } from "../domain/viewer.ts";

/** Everyone who works in a ward's office, and the administrator above it. */
export const personas = [
  "officer",
  "secretary",
  "member",
  "chair",
  "commendationOfficer",
  "councilMember",
  "leader",
  "viewer",
  "auditor",
  "administrator",
] as const;
export type Persona = (typeof personas)[number];

/** The person of the stage who plays this part. */
export function actorOf(stage: Stage, persona: Persona): Viewer {
  return persona === "member" ? stage.members[0] : stage[persona];
}
