import { tidySigningKeys } from "../access/signing-keys";
import { rotate } from "../platform/crypto";
import { factorBoundTo } from "./pass-second-factor";
import { endExpiredInvitations } from "./store/invitations";
import { deleteExpiredResets } from "./store/password-resets";
import { listSealedFactors, replaceSealedFactor } from "./store/second-factors";
import { deleteSessionsEndedBefore } from "./store/sessions";
import { deleteExpiredFamilies } from "./store/token-rows";

/** How long ended sessions are kept: whoever signs in from there again is known to. */
const keptMs = 30 * 86_400_000;

/** What one round of housekeeping did. */
export type TidiedAccess = {
  invitations: number;
  sessions: number;
  tokens: number;
  signingKeys: number;
  resealed: number;
};

/** Ends invitations and removes sessions, tokens and signing keys whose time is over; seals secrets with the current master key. */
export async function tidyAccess(now: Date): Promise<TidiedAccess> {
  const { removed, resealed } = await tidySigningKeys(now);
  return {
    invitations: await endExpiredInvitations(now),
    sessions: await deleteSessionsEndedBefore(new Date(now.getTime() - keptMs)),
    tokens: (await deleteExpiredFamilies(now)) + (await deleteExpiredResets(now)),
    signingKeys: removed,
    resealed: resealed + (await resealFactors()),
  };
}

async function resealFactors(): Promise<number> {
  let resealed = 0;
  for (const { userId, sealed } of await listSealedFactors()) {
    const anew = rotate(sealed, factorBoundTo(userId));
    if (anew === sealed) continue;
    await replaceSealedFactor(userId, sealed, anew);
    resealed += 1;
  }
  return resealed;
}
