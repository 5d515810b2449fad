import { expect, it } from "vitest";
import { shapeOf } from "./shape-of";

it("letters and digits of any script have the same shapes", () => {
  expect(shapeOf("Ab-12 x")).toBe("AA-99 A");
  expect(shapeOf("Æb-1٣ ж")).toBe("AA-99 A");
  expect(shapeOf("Lars Ida Nielsen")).toBe("A+ AAA A+");
  expect(shapeOf("Søren Ida Nielsen")).toBe("A+ AAA A+");
  expect(shapeOf("")).toBe("");
});

it("every character of ASCII keeps its place among letters, digits and signs", () => {
  for (let code = 0; code < 128; code++) {
    const character = String.fromCharCode(code);
    // Beside a character beyond ASCII the text is taken the general way.
    expect(`${shapeOf(character)}A`).toBe(shapeOf(`${character}é`));
  }
});

it("long texts end in an ellipsis, wherever the first character beyond ASCII stands", () => {
  const dots = "1.".repeat(40);
  expect(shapeOf(dots)).toBe(`${"9.".repeat(15)}…`);
  expect(shapeOf(`${dots}é`)).toBe(`${"9.".repeat(15)}…`);
  expect(shapeOf(`é${"x".repeat(70)}`)).toBe("A+…");
  expect(shapeOf("x".repeat(60))).toBe("A+");
});
