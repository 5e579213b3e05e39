import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { PendingButton } from "@/components/ui/pending-button";
import { Section } from "@/components/ui/section";
import { listOwnSessions } from "@/db/queries/sessions";
import { browserName } from "@/domain/browser-name";
import { now } from "@/lib/clock";
import { formatDateTime } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { endOtherSessions, endSession } from "./actions";

export async function generateMetadata() {
  return { title: (await getTranslations("account"))("title") };
}

export default async function AccountPage({ searchParams }: PageProps<"/account">) {
  const viewer = await requireViewer();
  const t = await getTranslations("account");
  const lists = await getTranslations("lists");
  const sessions = await listOwnSessions(viewer, now());
  return (
    <>
      <PageTitle title={t("title")} facts={[viewer.name, viewer.title, viewer.username]} />
      {(await searchParams)["da"] === "doi-mat-khau" ? (
        <Notice kind="done" title={t("changed")} />
      ) : null}
      <p className="no-print mt-4">
        <ButtonLink href="/change-password">{t("changePassword")}</ButtonLink>
      </p>
      <div className="mt-8 max-w-3xl space-y-10">
        <Section id="vai-tro" title={t("roles")}>
          <ul className="mt-2">
            {viewer.assignments.map(({ role, unitId, unitName }) => (
              <li key={`${role}-${unitId}`} className="border-b border-line py-2.5">
                <b>{lists(`role.${role}`)}</b> – {unitName}
              </li>
            ))}
          </ul>
        </Section>
        <Section id="phien" title={t("sessions")} finding={t("sessionsText")}>
          <ul className="mt-2">
            {sessions.map((session) => (
              <li
                key={session.id}
                className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-2.5"
              >
                <span className="min-w-0">
                  <b>{formatDateTime(session.createdAt)}</b>
                  {session.id === viewer.sessionId ? ` – ${t("thisOne")}` : null}
                  <span className="block text-sm text-ink-2 [overflow-wrap:anywhere]">
                    {browserName(session.userAgent) ?? t("unknownMachine")}
                  </span>
                </span>
                {session.id === viewer.sessionId ? null : (
                  <form action={endSession}>
                    <input type="hidden" name="sessionId" value={session.id} />
                    <PendingButton pendingLabel={t("end")}>
                      {t("end")}
                      <span className="sr-only"> {formatDateTime(session.createdAt)}</span>
                    </PendingButton>
                  </form>
                )}
              </li>
            ))}
          </ul>
          {sessions.length > 1 ? (
            <form action={endOtherSessions} className="mt-4">
              <PendingButton pendingLabel={t("endOthers")}>{t("endOthers")}</PendingButton>
            </form>
          ) : null}
        </Section>
      </div>
    </>
  );
}
