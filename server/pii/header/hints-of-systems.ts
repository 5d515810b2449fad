import type { PiiEntity } from "../schema";

/**
 * What exports of business systems call their fields (SAP, JD Edwards, Salesforce, Shopify, Stripe), and how people
 * shorten names of columns: what `strong`, `weak` and `not` are in the hints.
 */
export const systemHints: Partial<Record<PiiEntity, { strong?: string; weak?: string; not?: string }>> = {
  PERSON: {
    strong:
      "nachn|vorna|vornm|namev|ename|name first|name last|name middle|f name|l name|m name|frst name|fst name|lst name|sur name|fnm|lnm|ansprechp|ansprechpart|kontaktp|card name|shipping name|billing name|shipping first|shipping last|billing first|billing last|delivery name|attention to|attn|attn to|display name person|personname|name of person|ship name",
    weak: "attention|referee|umpire|jockey|salesman|consultant|contact owner|record owner|deal owner|account owner|opportunity owner|lead owner|relationship manager|kam|borrower|tenant|landlord|insured|policyholder|policy holder|payer|payor|lessee|lessor|guarantor|trainer|coach|instructor|lecturer|supervisor|surveyor|adjuster|claimant|subscriber|registrant|respondent|escort|carer|caregiver|guardian|godparent|witness|holder|pax|passenger|pilot|captain|courier|rider|seller name|buyer name",
    not: "race|ethnicity|gender|sex|age|party|nationality|religion|common|scientific|latin|generic name|trade name|trademark|mascot|branch name|depot name|warehouse name|collection name|dataset|attribute name|index name|image name|pipeline|stage name|campaign|segment|list name|survey name|strategy|portfolio",
  },
  EMAIL: { strong: "smtp addr|smtp address|eml|eml addr|mel|adr mel|e addr" },
  ADDRESS: {
    strong:
      "stras|str suppl 1|str suppl 2|house num 1|addr ln 1|addr ln 2|addr ln 3|addr ln|addr 1|addr 2|adr 1|adr 2|adr 3|adr line|adr ln|adr ln 1|adr ln 2|adr|aladd 1|aladd 2|straat en nr|vej nr|str nr|strasse nr|adr zusatz",
    not: "bits|space|bus|base|offset|range|pool|book id",
  },
  LOCATION: {
    strong: "ort 01|ort 1|ort 02|city 1|gbort|mc city 1|city name|cty",
    not: "limits|center|index|collection|product|model|variant|style|brand|team|fabric",
  },
  POSTAL_CODE: {
    strong: "pstlz|pstl 2|post code 1|pst code|pstl code|zip|zip 5|cod post|cod postal|c postal|cpostal",
  },
  ORGANISATION: {
    strong: "name org 1|name org 2|co name|comp name|cmpny name|cmpny|org name|parent customer",
  },
  DATE_OF_BIRTH: {
    strong: "gbdat|gebdt|geb dt|brth dt|bth dt|birth dt|brthdt|fec nacim|f nac|dt nasc|geb dat",
  },
  AGE: {
    not: "equipment|asset|tree|stand|wine|whisky|whiskey|battery|device|machine|roof|ship|vessel|fleet|data|cache|record|session|file|ticket|message|snapshot|backup|cert|certificate|token|process|job|gestational|bone|ring|company|firm|domain|site",
  },
  GENDER: { strong: "gesch|gndr|gendr|sex code|geschl|genero cod" },
  USERNAME: {
    strong:
      "xubname|bname|usnam|aenam|ernam|usr|usr id|usr name|user logon|logon name|userprincipalname|user principal name",
  },
  NATIONAL_ID: { strong: "perid", not: "lotnr|batchnr|chargennr|charge" },
  NATIONALITY_RELIGION_POLITICS: {
    strong:
      "natio|konfe|konfession|vote intention|voting intention|party preference|voted for|vote choice|party cd|party code",
  },
};
