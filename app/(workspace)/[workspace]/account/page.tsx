import type { Metadata } from "next";
import { caller } from "@/app/_trpc/server";
import { AccountView } from "./_components/account-view";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage() {
  const { hasPassword } = await (await caller()).session.me();
  return <AccountView hasPassword={hasPassword} />;
}
