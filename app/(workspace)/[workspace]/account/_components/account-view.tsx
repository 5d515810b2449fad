"use client";

import { Page, PageHeader, Section } from "@/app/_shell/page-parts";
import { useSession } from "@/app/_shell/session";
import { useTheme } from "@/app/_shell/use-theme";
import { themeOptions } from "@/app/_shell/user-menu";
import { Segments } from "@/app/_ui/segments";
import { LeaveWorkspace } from "./leave-workspace";
import { NameForm } from "./name-form";
import { PasswordForm } from "./password-form";
import { SignOutEverywhere } from "./sign-out-everywhere";

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
        title="Sessions"
        lead="Ends the sessions of all your browsers and devices. API keys keep working."
      >
        <SignOutEverywhere />
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
