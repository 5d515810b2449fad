import type { Metadata } from "next";
import { caller } from "@/app/_trpc/server";
import { passwordLength } from "@/server/identity/schema";
import { AccountView } from "./_components/account-view";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage() {
  const { hasPassword } = await (await caller()).session.me();
  return <AccountView hasPassword={hasPassword} passwordMin={passwordLength.min} />;
}
