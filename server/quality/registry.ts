import type { Dimension } from "./define-dimension";
import { accuracy } from "./dimensions/accuracy";
import { completeness } from "./dimensions/completeness";
import { consistency } from "./dimensions/consistency";
import { timeliness } from "./dimensions/timeliness";
import { uniqueness } from "./dimensions/uniqueness";
import { validity } from "./dimensions/validity";

/** The six dimensions, in the order they are shown. */
export const dimensions: readonly Dimension[] = [
  completeness,
  uniqueness,
  timeliness,
  validity,
  accuracy,
  consistency,
];
