import type { CanonicalField } from "../../../domain/campaign/lists.ts";
import type { ResourceSource, SubjectType } from "../../../domain/model-registration/lists.ts";

/** Organisations of a ward or of the bloc, as far as the sample tells them apart. */
export type OrgKind =
  | "cell"
  | "group"
  | "front"
  | "women"
  | "farmers"
  | "veterans"
  | "youth"
  | "school"
  | "police"
  | "military"
  | "agency";

export type ThemeTarget = {
  readonly metric: string;
  readonly unit: string;
  /** What a middle-sized unit plans; the sample varies it. */
  readonly planned: number;
  readonly proof: string;
};

/** A sort of model that wards really build, as material for invented registrations. */
export type Theme = {
  readonly key: string;
  readonly field: CanonicalField;
  /** Position among the focus topics of 2021–2023. */
  readonly topic: 0 | 1 | 2 | 3;
  readonly by: readonly OrgKind[];
  readonly subject: SubjectType;
  /** `{place}`: where; `{who}`: the person or family. */
  readonly names: readonly [string, ...string[]];
  readonly rationale: string;
  readonly objectives: string;
  readonly criteria: string;
  readonly approach: string;
  readonly people: string;
  readonly partners: string;
  readonly outputs: string;
  readonly replicability: string;
  readonly targets: readonly [ThemeTarget, ...ThemeTarget[]];
  readonly resources: readonly (readonly [ResourceSource, number])[];
};
