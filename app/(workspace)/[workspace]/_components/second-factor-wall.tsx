"use client";

import Link from "next/link";
import { SetUpSecondFactor } from "@/app/_parts/second-factor/set-up-second-factor";
import { useSignOut } from "@/app/_shell/use-sign-out";
import { Button } from "@/app/_ui/button";

type Props = { email: string; workspace: string; others: readonly { slug: string; name: string }[] };

/** All a member sees of a workspace that asks for a second factor, until they have one. */
export function SecondFactorWall({ email, workspace, others }: Props) {
  const signOut = useSignOut();
  return (
    <main className="mx-auto grid w-full max-w-120 gap-6 px-6 py-16">
      <header className="grid gap-1.5">
        <h1 className="font-semibold text-20">{workspace} asks for a second factor</h1>
        <p className="text-14 text-muted">
          Its admins decided that the password alone is not enough. Set up an authenticator app to go on.
        </p>
      </header>
      <SetUpSecondFactor email={email} onDone={() => window.location.reload()} />
      <footer className="flex flex-wrap items-center gap-3 border-t pt-4">
        <Button look="ghost" onClick={signOut}>
          Sign out
        </Button>
        {others.map(({ slug, name }) => (
          <Button key={slug} look="ghost" asChild>
            <Link href={`/${slug}`}>Go to {name}</Link>
          </Button>
        ))}
      </footer>
    </main>
  );
}
