import type { Metadata } from "next";
import dynamic from "next/dynamic";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Frame } from "@/app/_shell/frame";
import { SessionProvider } from "@/app/_shell/session";
import { SignInRedirect } from "@/app/_shell/sign-in-redirect";
import { railCookie } from "@/app/_shell/theme";
import { caller } from "@/app/_trpc/server";

// Hardly anybody ever sees these two, so their script is not part of a first page.
const ClosedWorkspace = dynamic(() =>
  import("./_components/closed-workspace").then((part) => part.ClosedWorkspace),
);
const SecondFactorWall = dynamic(() =>
  import("./_components/second-factor-wall").then((part) => part.SecondFactorWall),
);

type Props = { children: ReactNode; params: Promise<{ workspace: string }> };

export const metadata: Metadata = { robots: { index: false } };

export default async function WorkspaceLayout({ children, params }: Props) {
  const { workspace: slug } = await params;
  const { session } = await caller();
  if (!(await session.state()).signedIn) return <SignInRedirect />;
  const { person, workspaces } = await session.me();
  const workspace = workspaces.find((one) => one.slug === slug) ?? notFound();
  if (workspace.secondFactorMissing)
    return (
      <SecondFactorWall
        email={person.email}
        workspace={workspace.name}
        others={workspaces.filter((one) => !one.secondFactorMissing)}
      />
    );
  const railCollapsed = (await cookies()).get(railCookie)?.value === "collapsed";
  return (
    <SessionProvider
      session={{
        person,
        workspace: { slug, name: workspace.name },
        role: workspace.role,
        permissions: workspace.permissions,
        workspaces: workspaces.map(({ slug, name }) => ({ slug, name })),
      }}
    >
      {workspace.deleteAfter ? (
        <ClosedWorkspace
          workspace={{ slug, name: workspace.name }}
          deleteAfter={workspace.deleteAfter}
          other={workspaces.find((one) => one.deleteAfter === null)?.slug ?? null}
        />
      ) : (
        <Frame railCollapsed={railCollapsed}>{children}</Frame>
      )}
    </SessionProvider>
  );
}
