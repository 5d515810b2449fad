"use client";

import Link from "next/link";
import { hrefTo, sessionsSegment } from "@/app/_shell/nav";
import { Page, PageHeader, Section } from "@/app/_shell/page-parts";
import { useSession } from "@/app/_shell/session";
import { Button } from "@/app/_ui/button";
import { SecondFactor } from "./second-factor";
import { SessionList } from "./session-list";
import { SignOutEverywhere } from "./sign-out-everywhere";

/** Everything that lets somebody, or something, act in the reader's name. */
export function SessionsView() {
  const { person, workspace } = useSession();
  return (
    <Page>
      <PageHeader
        title={sessionsSegment.label}
        lead={`Everything that lets somebody act as ${person.email}.`}
      />
      <Section
        title="Sessions"
        lead="Where you are signed in. A session that you end is refused from its next request on."
      >
        <SessionList />
        <SignOutEverywhere />
      </Section>
      <Section
        title="Second factor"
        lead="A code from an app on your phone, asked for at sign-in after the password."
      >
        <SecondFactor />
      </Section>
      <Section title="API keys" lead={`What programs use in your name, in ${workspace.name}.`}>
        <div>
          <Button asChild>
            <Link href={hrefTo(workspace.slug, "keys")}>Open API keys</Link>
          </Button>
        </div>
      </Section>
    </Page>
  );
}
