"use client";

import Link from "next/link";
import { hrefTo, sessionsSegment } from "@/app/_shell/nav";
import { Page, PageHeader, Section } from "@/app/_shell/page-parts";
import { useSession } from "@/app/_shell/session";
import { useTheme } from "@/app/_shell/use-theme";
import { themeOptions } from "@/app/_shell/user-menu";
import { Button } from "@/app/_ui/button";
import { Segments } from "@/app/_ui/segments";
import { LeaveWorkspace } from "./leave-workspace";
import { NameForm } from "./name-form";
import { PasswordForm } from "./password-form";

export function AccountView({ hasPassword, passwordMin }: { hasPassword: boolean; passwordMin: number }) {
  const { person, workspace } = useSession();
  const [theme, setTheme] = useTheme();
  return (
    <Page narrow>
      <PageHeader title="Your account" lead={`Signed in as ${person.email}, in every workspace the same.`} />
      <Section title="Name">
        <NameForm />
      </Section>
      <Section title="Theme" lead="For this browser.">
        <div>
          <Segments label="Theme" options={themeOptions} value={theme} onValueChange={setTheme} />
        </div>
      </Section>
      {hasPassword ? (
        <Section
          title="Password"
          lead="Changing it ends your sessions in other browsers and on other devices."
        >
          <PasswordForm passwordMin={passwordMin} />
        </Section>
      ) : null}
      <Section
        title={sessionsSegment.label}
        lead="Where you are signed in, the second factor of your sign-in, and the keys of your programs."
      >
        <div>
          <Button asChild>
            <Link href={hrefTo(workspace.slug, sessionsSegment.segment)}>
              Open {sessionsSegment.label.toLowerCase()}
            </Link>
          </Button>
        </div>
      </Section>
      <Section
        title={`Leave ${workspace.name}`}
        lead="You lose access, and API keys you made here stop working."
      >
        <LeaveWorkspace />
      </Section>
    </Page>
  );
}
