import type { Recogniser } from "./define-recogniser";
import { accountsOfBanks } from "./recognisers/bank-accounts";
import { cards } from "./recognisers/cards";
import { cpr, cprWithoutZero } from "./recognisers/cpr";
import { bitcoin, ethereum } from "./recognisers/crypto";
import { cvr, danishAccount, pNumber } from "./recognisers/denmark";
import { drivingLicence, passport } from "./recognisers/documents";
import { issuedNumbers } from "./recognisers/issued-numbers";
import { issuedNumbersAmericas } from "./recognisers/issued-numbers-americas";
import { issuedNumbersAsiaPacific } from "./recognisers/issued-numbers-asia-pacific";
import { issuedNumbersEurope } from "./recognisers/issued-numbers-europe";
import { bloodType, diagnosisCode, nhsNumber, npi, patientNumber } from "./recognisers/medical";
import { creditCard, iban, norwegianAccount, swedishAccount } from "./recognisers/money";
import { nationalIdsEast } from "./recognisers/national-ids-east";
import { nationalIdsNorthWest } from "./recognisers/national-ids-north-west";
import { nationalIdsWorld } from "./recognisers/national-ids-world";
import { email, ipAddress, macAddress, url } from "./recognisers/network";
import { danishPhone, internationalPhone, nationalPhone, northAmericanPhone } from "./recognisers/phone";
import { credential, passwordHash } from "./recognisers/secrets";
import { taxIdsEurope } from "./recognisers/tax-ids-europe";
import { bankAccounts, taxIdsWorld } from "./recognisers/tax-ids-world";
import { plate, vin, vinWithoutCheck } from "./recognisers/vehicle";

/** Every recogniser of single values. Adding one is a line here; its examples are tested with the rest. */
export const recognisers: readonly Recogniser[] = [
  email,
  url,
  ipAddress,
  macAddress,
  iban,
  creditCard,
  cpr,
  cprWithoutZero,
  cvr,
  pNumber,
  danishAccount,
  norwegianAccount,
  swedishAccount,
  ...nationalIdsNorthWest,
  ...nationalIdsEast,
  ...nationalIdsWorld,
  ...taxIdsEurope,
  ...taxIdsWorld,
  ...bankAccounts,
  ...accountsOfBanks,
  ...issuedNumbers,
  ...issuedNumbersEurope,
  ...issuedNumbersAsiaPacific,
  ...issuedNumbersAmericas,
  ...cards,
  internationalPhone,
  danishPhone,
  northAmericanPhone,
  nationalPhone,
  nhsNumber,
  npi,
  patientNumber,
  bloodType,
  diagnosisCode,
  vin,
  vinWithoutCheck,
  plate,
  passport,
  drivingLicence,
  bitcoin,
  ethereum,
  credential,
  passwordHash,
];
