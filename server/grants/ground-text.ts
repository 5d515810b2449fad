import type { FoundSubject } from "@/server/access/actor-of-subject";
import type { Ground } from "@/server/access/decide-access";
import type { GrantAction } from "@/server/access/schema";
import type { Grant, GroundText } from "./schema";

const doing: Record<GrantAction, string> = {
  read_masked: "reading masked values",
  read_raw: "reading raw values",
  write: "changing data and settings",
  run: "starting runs",
  export: "exporting",
  manage: "managing",
};

/** A ground of a decision in a sentence. */
export function groundText(
  ground: Ground,
  action: GrantAction,
  subject: FoundSubject,
  grants: ReadonlyMap<string, Grant>,
): GroundText {
  const plain = (text: string, effect: GroundText["effect"]): GroundText => ({ text, effect, grantId: null });
  switch (ground.kind) {
    case "system":
      return plain("Atlas itself may do everything.", "gives");
    case "role":
      return ground.holds
        ? plain(`The role ${subject.roleName} allows ${doing[action]}.`, "gives")
        : plain(`The role ${subject.roleName} does not allow ${doing[action]}.`, "neutral");
    case "restricted":
      return plain("The data set is restricted: roles give no access to it.", "limits");
    case "row_filter_instead_of_role":
      return {
        text: "A grant with a row filter applies, so grants count here instead of the role.",
        effect: "limits",
        grantId: ground.grantId,
      };
    case "grant":
      return grantText(ground.grantId, ground.effect, grants.get(ground.grantId));
  }
}

function grantText(grantId: string, effect: "allow" | "deny", grant: Grant | undefined): GroundText {
  const parts = grant ? describe(grant) : "";
  const verb = effect === "allow" ? "allows" : "denies";
  return { text: `A grant ${verb} it${parts}.`, effect: effect === "allow" ? "gives" : "takes", grantId };
}

function describe({ subject, object, columns, rowFilter, reason, expiresAt, createdBy }: Grant): string {
  const whom = subject.kind === "everyone" ? "everyone" : `the ${subject.kind} ${subject.name ?? subject.id}`;
  const what = object.kind === "workspace" ? "everything" : `the ${object.kind} ${object.name ?? object.id}`;
  return [
    ` to ${whom} on ${what}`,
    columns.length > 0 ? `, columns ${columns.join(", ")}` : "",
    rowFilter === null ? "" : `, rows where ${rowFilter}`,
    expiresAt ? `, until ${expiresAt.toISOString().slice(0, 10)}` : "",
    ` (by ${createdBy}: ${reason})`,
  ].join("");
}
