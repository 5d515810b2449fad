import type { Metadata } from "next";
import Link from "next/link";
import { caller } from "@/app/_trpc/server";
import { Button } from "@/app/_ui/button";
import { Door } from "../_components/door";
import { AskForLink } from "./_components/ask-for-link";

export const metadata: Metadata = { title: "Forgot password" };

export default async function ForgotPasswordPage() {
  const { passwordReset } = await (await caller()).session.state();
  const lead = passwordReset
    ? "A link to choose a new one goes to your e-mail address. It works once, within an hour."
    : "This installation sends no e-mail, so a password cannot be replaced here. Ask whoever runs it to set SMTP_URL and SMTP_FROM.";
  return (
    <Door title="Forgot password" lead={lead}>
      {passwordReset ? <AskForLink /> : null}
      <Button look="ghost" asChild>
        <Link href="/sign-in">Go to sign-in</Link>
      </Button>
    </Door>
  );
}
