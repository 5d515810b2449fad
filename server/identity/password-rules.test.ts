import { expect, it } from "vitest";
import { requireGoodPassword } from "./password-rules";

const email = "ada@example.com";

it.each([
  "seven quiet otters",
  "correcthorsebattery",
  "пятнадцать выдр",
  "七匹の静かなカワウソがいる川",
  "Tr0ub4dor&3-and-more",
  "þrjár kindur 12",
])("accepts %s", async (password) => {
  await expect(requireGoodPassword(password, email)).resolves.toBeUndefined();
});

it.each([
  ["eleven char", "at least 12"],
  ["short", "at least 12"],
  ["x".repeat(1025), "at most 1024"],
  ["aaaaaaaaaaaaaaaa", "too regular"],
  ["abababababababab", "too regular"],
  ["123456789012345", "too regular"],
  ["abcdefghijklmnop", "too regular"],
  ["987654321098765", "too regular"],
  ["qwerty123456", "attackers try first"],
  ["QWERTY123456", "attackers try first"],
  ["password12345!!", "attackers try first"],
  ["2024liverpool2024", "attackers try first"],
  ["letmeinletmein", "attackers try first"],
])("refuses %s", async (password, reason) => {
  await expect(requireGoodPassword(password, email)).rejects.toMatchObject({
    kind: "invalid",
    code: "identity.weak_password",
    message: expect.stringContaining(reason),
    options: { field: "password" },
  });
});

it("refuses the person's own address", async () => {
  for (const password of ["ada.lovelace@example.com", "ada.lovelace-byron"])
    await expect(
      requireGoodPassword(password, password.includes("@") ? password : `${password}@example.com`),
    ).rejects.toMatchObject({ message: expect.stringContaining("differ") });
});

it("counts characters as people see them", async () => {
  // Eleven emoji are eleven characters, whatever they weigh in UTF-16.
  await expect(requireGoodPassword("🦦🐢🦊🐝🦉🐙🐳🦜🐞🦔🐌", email)).rejects.toMatchObject({
    kind: "invalid",
  });
});
