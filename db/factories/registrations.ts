import type { RegistrationDraft } from "../../domain/model-registration/schema.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { acceptRegistration } from "../commands/model-registration/receive.ts";
import { saveRegistration } from "../commands/model-registration/save.ts";
import { submitRegistration } from "../commands/model-registration/submit.ts";
import type { UnitPlace } from "../commands/org-unit/insert-unit.ts";
import { aCampaign, type TestCampaign } from "./campaigns.ts";
import { doing, unique } from "./doing.ts";
import { type Foundation, foundation } from "./foundation.ts";
import { aCommittee, type Committee } from "./people.ts";

/** A complete form of a planned model, as an officer would fill it. */
export function draftOf(campaign: TestCampaign, unit: UnitPlace): RegistrationDraft {
  return {
    id: null,
    version: null,
    intent: "save",
    roundId: campaign.roundId,
    orgUnitId: unit.id,
    type: "new",
    variant: "planned",
    previousId: null,
    fieldId: campaign.fieldIds[1] ?? null,
    topicId: campaign.topicIds[0] ?? null,
    movementIds: [...campaign.movementIds],
    name: `Tuyến đường hoa ${unique()}`,
    kind: "emulation_model",
    subjectType: "collective",
    subjectName: "Chi hội Phụ nữ tổ 1",
    rationale: "Ven đường còn rác và cỏ dại.",
    objectives: "Hai tuyến đường sạch, có hoa.",
    successCriteria: "Đủ số mét đường trồng hoa; các hộ giữ gìn.",
    approach: "Vận động từng hộ, chia đoạn, cùng làm vào thứ bảy.",
    locationText: "Tổ 1",
    targetGroup: "Các hộ dân hai bên đường",
    leadOrganisation: "Chi hội Phụ nữ tổ 1",
    partners: "Chi bộ, Chi đoàn",
    resourcesText: "Nhân dân góp công và cây giống.",
    startOn: "2026-02-01",
    endOn: "2026-10-31",
    milestones: "",
    reviewOn: "2026-10-15",
    expectedOutputs: "500 m đường hoa.",
    replicability: "Làm được ở các tổ khác.",
    resultsSoFar: "",
    personInCharge: "Nông Thị Mẫu",
    phone: "0912345678",
    beneficiaryHouseholds: 40,
    beneficiaryPeople: 160,
    beneficiaryPoorHouseholds: null,
    targets: [
      { metric: "Chiều dài đường trồng hoa", unit: "m", planned: 500, proof: "Ảnh trước và sau" },
      { metric: "Số hộ tham gia", unit: "hộ", planned: 40, proof: "Danh sách ký cam kết" },
    ],
    resources: [{ source: "people", planned: 12_000_000, note: "" }],
  };
}

/** A branch with its people and an open campaign of the ward: where most tests begin. */
export type Scene = Foundation & Committee & { readonly campaign: TestCampaign };

/** A fresh branch, its committee and its campaign of 2026. */
export async function aScene(): Promise<Scene> {
  const branch = await foundation();
  const committee = await aCommittee(branch);
  return { ...branch, ...committee, campaign: await aCampaign(committee.secretary, branch.ward) };
}

/** A campaign of the province that a ward registers in: its committee, and the people below it. */
export async function aSceneAbove(): Promise<{ scene: Scene; below: Committee }> {
  const branch = await foundation();
  const below = await aCommittee(branch);
  const above = await aCommittee({ ...branch, ward: branch.province });
  const campaign = await aCampaign(above.secretary, branch.province);
  return { scene: { ...branch, ...above, officer: below.officer, campaign }, below };
}

export type TestRegistration = { readonly id: number; readonly version: number };

type People = Pick<Scene, "campaign" | "officer" | "secretary" | "women"> & Partial<Scene>;

/** States the factories can take a registration to, in the order of the way. */
export const reachableStates = ["draft", "submitted", "accepted"] as const;
export type ReachableState = (typeof reachableStates)[number];

type Wanted = {
  readonly state?: ReachableState;
  readonly unit?: UnitPlace;
  readonly by?: Viewer;
  readonly draft?: Partial<RegistrationDraft>;
  /** When it is written and sent. */
  readonly at?: Date;
};

/** A registration of an organisation of the ward, brought to a state by the legal steps. */
export async function aRegistration(
  scene: People,
  { state = "draft", unit = scene.women, by = scene.officer, draft = {}, at }: Wanted = {},
): Promise<TestRegistration> {
  const input = { ...draftOf(scene.campaign, unit), ...draft };
  const { id } = await doing(by, saveRegistration, input, at);
  const until = reachableStates.indexOf(state);
  const way = [
    (version: number) => doing(by, submitRegistration, { id, version }, at),
    (version: number) => doing(scene.secretary, acceptRegistration, { id, version }, at),
  ];
  for (const [index, step] of way.slice(0, until).entries()) await step(index + 1);
  return { id, version: until + 1 };
}
