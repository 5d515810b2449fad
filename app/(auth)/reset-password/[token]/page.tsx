import { TRPCError } from "@trpc/server";
import type { Metadata } from "next";
import Link from "next/link";
import { readFailure } from "@/app/_shell/failure";
import { caller } from "@/app/_trpc/server";
import { Button } from "@/app/_ui/button";
import { passwordLength } from "@/server/identity/schema";
import { Door } from "../../_components/door";
import { ChoosePassword } from "./_components/choose-password";

export const metadata: Metadata = { title: "New password", referrer: "no-referrer" };

export default async function ResetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { session } = await caller();
  const found = await session.passwordReset({ token }).then(
    ({ email }) => ({ email }),
    (error: unknown) => ({
      problem: error instanceof TRPCError ? error.message : readFailure(error).message,
    }),
  );
  if ("problem" in found)
    return (
      <Door title="This link cannot be used" lead={found.problem}>
        <Button asChild>
          <Link href="/forgot-password">Ask for another link</Link>
        </Button>
      </Door>
    );
  return (
    <Door title="New password" lead={`For ${found.email}. Every session of yours ends with it.`}>
      <ChoosePassword token={token} email={found.email} passwordMin={passwordLength.min} />
    </Door>
  );
}
