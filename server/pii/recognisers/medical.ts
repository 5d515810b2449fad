import { defineRecogniser } from "../define-recogniser";
import { digitsOf, passesLuhn, weightedSum } from "./check-digits";

export const nhsNumber = defineRecogniser({
  id: "gb-nhs",
  label: "NHS number (United Kingdom)",
  entity: "MEDICAL_ID",
  class: "sensitive",
  country: "GB",
  scheme: "NHS",
  shape: /^[1-9]\d{2}[ -]?\d{3}[ -]?\d{4}$/,
  check: (value) => {
    const digits = digitsOf(value);
    return !/^(\d)\1+$/.test(digits) && weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
  },
  chance: 0.09,
  needsName: true,
  names: ["nhs", "nhs number", "nhs no", "national health service"],
  scan: /(?<![\w.+/-])[1-9]\d{2}[ -]?\d{3}[ -]?\d{4}(?![\w/-]|[.,]\d)/g,
  matches: ["943 476 5919", "9434765919"],
  ignores: ["943 476 5918", "1111111111"],
});

export const npi = defineRecogniser({
  id: "us-npi",
  label: "National Provider Identifier (United States)",
  entity: "MEDICAL_ID",
  class: "quasi",
  country: "US",
  scheme: "NPI",
  shape: /^[12]\d{9}$/,
  check: (value) => passesLuhn(`80840${value}`),
  chance: 0.1,
  needsName: true,
  names: ["npi", "npi number", "national provider identifier", "provider npi"],
  scan: /(?<![\w.+/-])[12]\d{9}(?![\w/-]|[.,]\d)/g,
  matches: ["1234567893"],
  ignores: ["1234567890"],
});

/** Patient and journal numbers have no common shape: the name beside them decides. */
export const patientNumber = defineRecogniser({
  id: "patient-number",
  label: "patient or health insurance number",
  entity: "MEDICAL_ID",
  class: "sensitive",
  shape: /^(?=.*\d)[A-Z]{0,4}[-/ ]?\d[\dA-Z/ -]{3,16}[A-Z]{0,2}$/i,
  chance: 1,
  needsName: true,
  names: [
    "patient id",
    "patient number",
    "patient no",
    "patientid",
    "patientnummer",
    "patient nr",
    "mrn",
    "medical record number",
    "medical record",
    "health card",
    "health insurance number",
    "journalnummer",
    "historia clinica",
    "numero de historia",
    "nhc",
    "krankenversichertennummer",
    "versichertennummer",
    "medicare",
    "medicare number",
    "nuss",
    "numero de seguridad social",
  ],
  matches: ["MRN-0012345", "7712345", "A-123456"],
  ignores: ["active", "12", "yes"],
});

export const bloodType = defineRecogniser({
  id: "blood-type",
  label: "blood type",
  entity: "HEALTH",
  class: "sensitive",
  shape: /^(?:AB|A|B|O|0)(?:\+|-| ?(?:pos|neg|positive|negative|rh ?[+-]))$/i,
  chance: 0.05,
  names: ["blood type", "blood group", "blodtype", "blutgruppe", "groupe sanguin", "grupo sanguineo"],
  matches: ["O+", "AB-", "A positive"],
  ignores: ["A", "B2", "C+"],
});

export const diagnosisCode = defineRecogniser({
  id: "icd-10",
  label: "ICD-10 diagnosis code",
  entity: "HEALTH",
  class: "sensitive",
  shape: /^D?[A-TV-Z]\d[0-9AB](?:\.?[0-9A-Z]{1,4})?$/,
  chance: 1,
  needsName: true,
  names: [
    "icd",
    "icd10",
    "icd 10",
    "diagnosis code",
    "diagnosis",
    "diagnose",
    "diagnosekode",
    "dx",
    "dx code",
    "aktionsdiagnose",
  ],
  matches: ["E11.9", "J45", "DE119", "F32.1"],
  ignores: ["hello", "123", "A"],
});
