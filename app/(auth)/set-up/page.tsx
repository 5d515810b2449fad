import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { caller } from "@/app/_trpc/server";
import { passwordLength } from "@/server/identity/schema";
import { Door } from "../_components/door";
import { SetUpForm } from "./_components/set-up-form";

export const metadata: Metadata = { title: "Set up" };

export default async function SetUpPage() {
  const { needsSetUp } = await (await caller()).session.state();
  if (!needsSetUp) redirect("/sign-in");
  return (
    <Door
      title="Set up Atlas"
      lead="This installation is new. Name the first workspace and become its admin; others join by invitation."
    >
      <SetUpForm passwordMin={passwordLength.min} />
    </Door>
  );
}
