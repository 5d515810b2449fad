import type { SessionClaims } from "../access/actor-from-session";
import type { Origin, Person } from "../access/context";
import { fail } from "../platform/errors";
import { describeDevice } from "./describe-device";
import { recordInWorkspaces } from "./record-in-workspaces";
import type { Session } from "./schema";
import { inTransaction } from "./store/global-transaction";
import { endOtherSessionRows, endSessionRow, listSessionRows } from "./store/sessions";

/** The person's sessions that still hold, the one asked with first. */
export async function listSessions(person: Person, currentId: string): Promise<Session[]> {
  const rows = await listSessionRows(person.id, new Date());
  const sessions = rows.map(({ userAgent, ...row }) => ({
    ...row,
    device: describeDevice(userAgent),
    current: row.id === currentId,
  }));
  return sessions.sort((a, b) => Number(b.current) - Number(a.current));
}

/** Ends one of the person's sessions. It is refused from its next request on. */
export async function endSession(
  person: Person,
  { sessionId }: { sessionId: string },
  origin: Origin,
): Promise<void> {
  await inTransaction(async (tx) => {
    const ended =
      (await endSessionRow(tx, person.id, sessionId, new Date())) ??
      fail("missing", "identity.session_not_found", "You have no such session, or it has ended already.");
    const device = describeDevice(ended.userAgent);
    await recordInWorkspaces(tx, person, origin, "account.session_ended", { device });
  });
}

/** Ends all sessions of the person but this one; returns how many there were. */
export async function endOtherSessions(
  person: Person,
  currentId: string,
  origin: Origin,
): Promise<{ ended: number }> {
  return await inTransaction(async (tx) => {
    const ended = await endOtherSessionRows(tx, person.id, currentId, new Date());
    if (ended > 0)
      await recordInWorkspaces(tx, person, origin, "account.other_sessions_ended", { sessions: ended });
    return { ended };
  });
}

/** Signing out ends the session for good: a copy of its cookie is worth nothing afterwards. */
export async function signOut({ userId, sessionId }: SessionClaims): Promise<void> {
  await inTransaction((tx) => endSessionRow(tx, userId, sessionId, new Date()));
}
