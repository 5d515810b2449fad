import { TRPCError } from "@trpc/server";
import type { Metadata } from "next";
import Link from "next/link";
import { readFailure } from "@/app/_shell/failure";
import { caller } from "@/app/_trpc/server";
import { Button } from "@/app/_ui/button";
import { passwordLength } from "@/server/identity/schema";
import { Door } from "../../_components/door";
import { AcceptInvitation } from "./_components/accept-invitation";

export const metadata: Metadata = { title: "Invitation", referrer: "no-referrer" };

type Props = { params: Promise<{ token: string }> };

export default async function InvitationPage({ params }: Props) {
  const { token } = await params;
  const { session } = await caller();
  const found = await session.invitation({ token }).then(
    (offer) => ({ offer }),
    (error: unknown) => ({ problem: problemOf(error) }),
  );
  if ("problem" in found)
    return (
      <Door title="This invitation cannot be used" lead={found.problem}>
        <Button asChild>
          <Link href="/sign-in">Go to sign-in</Link>
        </Button>
      </Door>
    );
  const { signedIn } = await session.state();
  return (
    <AcceptInvitation
      token={token}
      offer={found.offer}
      signedIn={signedIn}
      passwordMin={passwordLength.min}
    />
  );
}

/** The sentence of the error, which the server made to be shown. */
function problemOf(error: unknown): string {
  return error instanceof TRPCError ? error.message : readFailure(error).message;
}
