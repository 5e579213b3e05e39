import { getTranslations } from "next-intl/server";
import { PendingButton } from "@/components/ui/pending-button";
import { Section } from "@/components/ui/section";
import type { SampleSignIn } from "@/lib/sample";
import { signInAsSample } from "./actions";

/** The invented people of the sample data, one press each. Nothing when there is no sample data. */
export async function SamplePeople({ people }: { people: readonly SampleSignIn[] }) {
  if (people.length === 0) return null;
  const t = await getTranslations("signIn");
  return (
    <div className="mt-12">
      <Section
        id="nguoi-mau"
        title={t("sampleTitle")}
        finding={t("sampleText", { password: people[0]?.password ?? "" })}
      >
        <ul className="mt-2">
          {people.map(({ username, name, work }) => (
            <li
              key={username}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-2.5"
            >
              <span className="min-w-0 flex-1">
                <b className="block">{name}</b>
                <span className="block text-sm text-ink-2">{work}</span>
                <span className="block text-sm text-ink-3">{username}</span>
              </span>
              <form action={signInAsSample}>
                <input type="hidden" name="username" value={username} />
                <PendingButton pendingLabel={t("signInAs")}>
                  {t("signInAs")}
                  <span className="sr-only"> {name}</span>
                </PendingButton>
              </form>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
