import type { Issuer } from "./honours.ts";
import { wardCouncils } from "./people-rows.ts";
import type { SampleUsername } from "./sign-ins.ts";

/** Where a registration of 2026 is brought to. */
export const goals = [
  // first wave: decided in July
  "recognised",
  "not_recognised",
  "revoked",
  "recognised_on_hold",
  // second wave: still on its way
  "draft",
  "submitted",
  "returned",
  "withdrawn",
  "accepted",
  "report_begun",
  "on_hold",
  "reported",
  "assigned",
  "inspection_begun",
  "appraised",
  "recused",
  "scored",
  "frozen",
  "classified",
] as const;
export type Goal = (typeof goals)[number];

/** Goals of the first wave. */
export const springGoals: readonly Goal[] = [
  "recognised",
  "not_recognised",
  "revoked",
  "recognised_on_hold",
];

export type LiveWard = {
  readonly key: "dx26" | "bk26";
  readonly short: string;
  readonly officer: SampleUsername;
  readonly secretary: SampleUsername;
  readonly members: readonly [SampleUsername, SampleUsername, SampleUsername, ...SampleUsername[]];
  readonly chair: SampleUsername;
  readonly chairName: string;
  readonly issuer: Issuer;
  /** Organisations where members and chair work: they register nothing, so nobody is recused. */
  readonly resting: readonly string[];
  /** A member's own organisation, where that member is recused. */
  readonly recusal: { readonly member: SampleUsername; readonly at: string } | null;
  readonly counts: Readonly<Record<Goal, number>>;
};

/** Phường Đức Xuân: work on every desk, registrations in every state. */
const ducXuan: LiveWard = {
  key: "dx26",
  short: "Đức Xuân",
  officer: "canbo.ducxuan",
  secretary: "thuky.ducxuan",
  members: [
    "thanhvien1.ducxuan",
    "thanhvien2.ducxuan",
    "thanhvien3.ducxuan",
    "thanhvien4.ducxuan",
    "thanhvien5.ducxuan",
  ],
  chair: "truongban.ducxuan",
  chairName: "Hà Đình Lượng",
  issuer: {
    officer: "tdkt.ducxuan",
    leader: "chutich.ducxuan",
    leaderName: "Nông Quốc Việt Dũng",
    leaderTitle: "Chủ tịch",
    council: wardCouncils.dx26,
  },
  resting: [
    "dx26.farmers",
    "dx26.women",
    "dx26.youth",
    "dx26.police",
    "dx26.dang",
    "ducxuan.school.0",
  ],
  recusal: { member: "thanhvien3.ducxuan", at: "ducxuan.school.0" },
  counts: {
    recognised: 30,
    not_recognised: 3,
    revoked: 1,
    recognised_on_hold: 1,
    draft: 4,
    submitted: 4,
    returned: 2,
    withdrawn: 1,
    accepted: 4,
    report_begun: 2,
    on_hold: 1,
    reported: 2,
    assigned: 3,
    inspection_begun: 1,
    appraised: 4,
    recused: 1,
    scored: 3,
    frozen: 3,
    classified: 3,
  },
};

/** Phường Bắc Kạn: a smaller campaign with every state as well. */
const bacKan: LiveWard = {
  key: "bk26",
  short: "Bắc Kạn",
  officer: "canbo.backan",
  secretary: "thuky.backan",
  members: ["thanhvien1.backan", "thanhvien2.backan", "thanhvien3.backan"],
  chair: "truongban.backan",
  chairName: "Lục Văn Hoan",
  issuer: {
    officer: "tdkt.backan",
    leader: "chutich.backan",
    leaderName: "Hoàng Trung Nghĩa",
    leaderTitle: "Chủ tịch",
    council: wardCouncils.bk26,
  },
  resting: ["bk26.veterans", "bk26.women", "bk26.front", "bk26.dang"],
  recusal: null,
  counts: {
    recognised: 14,
    not_recognised: 2,
    revoked: 1,
    recognised_on_hold: 1,
    draft: 2,
    submitted: 3,
    returned: 1,
    withdrawn: 1,
    accepted: 3,
    report_begun: 1,
    on_hold: 1,
    reported: 1,
    assigned: 2,
    inspection_begun: 1,
    appraised: 2,
    recused: 0,
    scored: 2,
    frozen: 2,
    classified: 2,
  },
};

/** The wards with a live campaign in 2026. */
export const liveWards: readonly LiveWard[] = [ducXuan, bacKan];
