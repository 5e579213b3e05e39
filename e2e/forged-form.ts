import type { Furniture } from "../db/factories/furnished.ts";
import type { ServerAction } from "./build";

/** What a form is about, by the file of its actions or by its own name; the first that fits. */
const subjects: readonly (readonly [RegExp, (rows: Furniture) => number])[] = [
  [/ removeFile/, (rows) => rows.file],
  [/ editYear/, (rows) => rows.round],
  [/registrations\/\[id\]\/actions/, (rows) => rows.registrations.recognised],
  [/inspection/, (rows) => rows.registrations.reported],
  [/report/, (rows) => rows.registrations.accepted],
  [/scoring/, (rows) => rows.registrations.appraised],
  [/registrations/, (rows) => rows.registrations.submitted],
  [/settings\/awards/, (rows) => rows.dossiers.awardForm],
  [/commendations/, (rows) => rows.dossiers.draft],
  [/recognition/, (rows) => rows.lists.open],
  [/people|account/, (rows) => rows.person],
  [/campaigns/, (rows) => rows.campaign],
];

const day = (name: string) => ({
  [`${name}.day`]: "1",
  [`${name}.month`]: "9",
  [`${name}.year`]: "2026",
});

/** Every other id that some form asks for. */
function namedIn(rows: Furniture) {
  const { registrations, campaign, round, unit, person, dossiers, lists } = rows;
  return {
    registrationId: registrations.submitted,
    "registrationIds[0]": registrations.scored,
    "items[0].id": registrations.scored,
    "items[0].version": 1,
    campaignId: campaign,
    roundId: round,
    orgUnitId: unit,
    "orgUnitIds[0]": unit,
    parentId: unit,
    toId: unit,
    homeUnitId: unit,
    recogniserUnitId: unit,
    personId: person,
    "scorerIds[0]": person,
    assignmentId: rows.assignment,
    sessionId: rows.session,
    awardFormId: dossiers.awardForm,
    listId: lists.open,
    decisionId: rows.decision,
    "nominees[0].id": dossiers.nominee,
    "votes[0].nomineeId": dossiers.nominee,
  };
}

/** Words and figures that satisfy every form; each form reads its own and leaves the others. */
const said = {
  version: "1",
  name: "Tên bị đổi",
  title: "Tiêu đề bị đổi",
  reason: "Không được phép ghi lại điều này.",
  meritText: "Thành tích bị đổi",
  username: "nguoi.la",
  password: "mat-khau-moi-2026",
  role: "leader",
  type: "new",
  kind: "emulation_model",
  variant: "planned",
  subjectType: "collective",
  list: "fields",
  "rows[0].name": "Lĩnh vực lạ",
  "rows[0].canonical": "economy",
  "rows[1].name": "Mục lạ",
  "rows[1].canonical": "economy",
  scheme: "pass_fail",
  hold: "complaint",
  conclusion: "met",
  teamName: "Đoàn lạ",
  place: "Nơi lạ",
  attendees: "Người lạ",
  findings: "Không có gì",
  refusalReason: "law_broken",
  revocationGround: "false_merit",
  signerName: "Người Ký",
  signerTitle: "Chủ tịch",
  abstractLine: "Trích yếu",
  decisionSymbol: "QĐ",
  codePrefix: "LA",
  classificationScheme: "classes",
  movementName: "Phong trào lạ",
  committeeName: "Ban Chỉ đạo",
  recogniserName: "Cấp công nhận",
  recogniserSuperior: "Cấp trên",
  recipients: "Như Điều 3",
  legalBases: "Căn cứ",
  standingOffice: "Thường trực",
  year: "2027",
  totalPoints: "10",
  "criteria[0].groupName": "Nhóm",
  "criteria[0].name": "Tiêu chí",
  "criteria[0].maxPoints": "10",
  basis: "thematic",
  issuerName: "Cơ quan lạ",
  individualMultiplier: "0,1",
  collectiveMultiplier: "0,2",
  householdMultiplier: "0,1",
  rounding: "nearest",
  thresholdPercent: "50",
  voteBase: "members",
  source: "Không rõ",
  legalText: "Không có",
  "nominees[0].name": "Tên bị đổi",
  "nominees[0].achievement": "Thành tích bị đổi",
  "seats[0].name": "Người lạ",
  "votes[0].for": "1",
  "votes[0].against": "0",
  "votes[0].blank": "0",
  "round.year": "2027",
  "round.name": "Đợt lạ",
  old: "sai",
  next: "mat-khau-moi-2026",
  again: "mat-khau-moi-2026",
};

const dates = [
  ...["registrationOpensOn", "registrationClosesOn", "selfReportDueOn", "appraisalDueOn"],
  ...["classificationDueOn", "recognitionDueOn"],
];
const days = [
  ...["validFrom", "onDate", "decidedOn", "inspectedOn", "metOn", "startsOn", "endsOn"],
  ...dates,
  ...dates.map((name) => `round.${name}`),
];

/** Where one word means two things. */
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "units/create": { type: "party_cell" },
  "units/merge": { kind: "merge" },
  "commendations/makePaper": { kind: "commendation_decision" },
  "recognition/makeDocument": { kind: "recognition_decision" },
};

/** A form that its action takes for sound, about these rows. */
export function forgedForm({ file, name }: ServerAction, rows: Furniture): Record<string, string> {
  const subject = subjects.find(([form]) => form.test(`${file} ${name}`))?.[1](rows) ?? rows.unit;
  const ids = Object.entries({ id: subject, ...namedIn(rows) });
  const folder = file.split("/").at(-2);
  return {
    ...Object.fromEntries(ids.map(([field, id]) => [field, String(id)])),
    ...said,
    ...Object.assign({}, ...days.map(day)),
    ...own[`${folder}/${name}`],
  };
}
