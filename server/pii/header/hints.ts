import type { PiiEntity } from "../schema";
import { fold } from "../words/fold";
import { furtherHints } from "./hints-of-languages";
import { systemHints } from "./hints-of-systems";

/**
 * What headers say, in the languages our users write: `strong` names the kind, `weak` could mean it,
 * `not` are words that turn the meaning ("email verified", "phone model", "age group"). All folded: lower
 * case, no accents.
 */
export type Hints = { strong: readonly string[]; weak: readonly string[]; not: readonly string[] };

const about =
  "verified valid status type model count total sent opened opt flag is has consent hash code format length provider brand category date time created updated preference rate ratio score average avg median num".split(
    " ",
  );

const phrases = (text: string) =>
  text
    .split("|")
    .map((phrase) => fold(phrase.trim()))
    .filter((phrase) => phrase !== "");

const ownHints: Partial<Record<PiiEntity, Hints>> = {
  PERSON: {
    strong:
      phrases(`first name|firstname|given name|given names|givenname|forename|forenames|last name|lastname|surname|surnames|family name|middle name|middlename|
full name|fullname|maiden name|mothers maiden|mother s maiden name|person name|employee name|customer name|contact name|contact person|patient name|student name|candidate name|
teacher name|driver name|owner name|author name|client name|member name|guest name|passenger name|applicant name|cardholder|card holder|account holder|holder name|nick name|next of kin|ship to name|bill to name|sold to name|ship to|bill to|sold to|
legal name|signatory|attorney|judge|defendant|plaintiff|physician|doctor name|nurse|alderman|senator|mayor|beneficiary name|recipient name|sender name|name of parents|spouse|office manager|general manager|store manager|branch manager|property manager|team leader|teamleder|afdelingsleder|account manager|key account manager|project manager|sales manager|case worker|sagsbehandler|sachbearbeiter|kundeansvarlig|projektleder|
fornavn|fornavne|efternavn|mellemnavn|fulde navn|fuldt navn|kundenavn|medarbejder|medarbejdernavn|kontaktperson|patientnavn|elevnavn|forfatternavn|ejernavn|ejer navn|personnavn|
vorname|nachname|familienname|zuname|ansprechpartner|kundenname|fornamn|efternamn|forname|etternavn|mellomnavn|etunimi|sukunimi|voornaam|achternaam|
prenom|nom de famille|nom complet|nombre completo|nombres|apellido|apellidos|primer apellido|segundo apellido|primeiro nome|sobrenome|apelido|nome completo|cognome|imie|nazwisko|jmeno|prijmeni|nev|vezeteknev|keresztnev|ime|prezime|nume|prenume|fname|lname|mname|middle initial|shimei|seimei|namae|myoji|vardas|pavarde|soyad|soyadi|ad soyad|adi soyadi|isim|nama|nama lengkap|ho ten|ho va ten|имя|фамилия|отчество|фио|імя|прізвище|побатькові|ονομα|επωνυμο|氏名|名前|お名前|姓名|이름|성명|الاسم|اسم|الاسم الكامل|שם|שם משפחה`),
    weak: phrases(`name|names|navn|namn|nom|nombre|nome|naam|nimi|nazwa|contact|owner|author|manager|agent|employee|customer|client|patient|student|teacher|inspector|user|
applicant|tenant|driver|person|people|member|parent|parents|father|mother|child|kunde|ejer|leder|forfatter|artist|coordinator|officer|assignee|assigned to|created by|updated by|
mgr|tutor|advisor|adviser|coach|trainer|laerer|lehrer|sales rep|salesperson|representative|supervisor|licensee|operator|signed by|approved by|reviewer|instructor|president|chair|chairman|vendor|supplier|payee|lender|combined|
observer|witness|victim|suspect|complainant|registrant|attendee|participant|volunteer|player|rider|candidate|guest|passenger|nurse|doctor|surgeon|clerk|speaker|editor|composer|director|actor|actress|singer|photographer|architect|curator|researcher|investigator|lecturer|professor|reporter|caller|recipient|sender|responsible|therapist|buyer|seller|pupil|guardian|trustee|notary|respondent|spouse name|opened by|closed by|reported by|requested by|submitted by|
chauffor|forer|deltager|modtager|afsender|ansvarlig|behandler|kober|saelger|bruger|borger|patient|klient|medlem|elev|vaerge|advokat|vidne|frivillig|spiller|rytter|foresatte|foraelder|
fahrer|teilnehmer|empfanger|absender|verantwortlich|arzt|behandelnder arzt|kaufer|verkaufer|mitglied|schuler|inhaber|halter|rechtsanwalt|zeuge|spieler|mitarbeiter|vertreter|betreuer|kollege|
conductor|participante|destinatario|remitente|responsable|medico|comprador|vendedor|socio|alumno|titular|abogado|jugador|empleado|cliente|paciente|profesor|
conducteur|destinataire|expediteur|medecin|acheteur|vendeur|membre|eleve|titulaire|avocat|joueur|employe|conseiller|
autista|medico curante|cliente|paziente|dipendente|socia|avvocato|giocatore|bestuurder|klant|medewerker|deelnemer|leraar|huisarts|kierowca|klient|pracownik|pacjent|lekarz|forare|deltagare|mottagare|lakare|potilas|asiakas|motorista|funcionario|aluno|
winner|laureate|landlord|landlady|caretaker|janitor|captain|pilot|principal|dean|treasurer|secretary|founder|inventor|resident|occupant|heir|donor|mentor|mentee|interviewer|interviewee|nominee|appointee|incumbent|councillor|commissioner|sheriff|soldier|deceased|decedent|grantor|grantee|petitioner|appellant|accused|inmate|prisoner|offender|
lejer|udlejer|beboer|ansoger|kandidat|gaest|underviser|formand|kasserer|direktor|vicevaert|formidler|radgiver|kursist|hausmeister|verwalter|eigentumer|besitzer|mieter|vermieter|pachter|antragsteller|bewerber|gast|dozent|referent|autor|verfasser|vorsitzender|geschaftsfuhrer|proprietaire|locataire|auteur|gardien|candidat|propietario|inquilino|candidato|proprietario|inquilino|autore|eigenaar|huurder`),
    not: phrases(`company|business|product|item|file|street|road|city|town|school|department|dept|division|organization|organisation|agency|event|project|program|facility|station|park|building|
country|state|county|region|district|neighborhood|column|field|table|schema|database|server|host|domain|brand|category|type|status|id|code|count|model|title|song|movie|book|album|plan|policy|
group|class|course|subject|team|club|hotel|restaurant|store|shop|venue|site|location|place|vessel|ship|breed|species|color|colour|drug|medication|disease|bank|fund|account|firm|firma|virksomhed|produkt|vare|
by navn|bynavn|vejnavn|gadenavn|landenavn|skole|afdeling|jurisdiction|authority|authorityname|payloc|entity|topic|measure|measurement|network|process|job|task|queue|bucket|package|module|library|airline|airport|line|river|lake|mountain|browser|os|device|currency|language|address|email|phone|dba|committee|board|office|beach|well|field|formation|plaza|recording|game|character|pet|animal|dog|cat|horse|variable|parameter|property|service|feature|room|lokale|raum|salle|sala|award|prize|font|tool|unit|ride|exhibit|crater|bridge|table|tag|label|metric|report|form|template|role|shift|route|stop|ward|precinct|party|election|proj|prop|film|movies|sang|sange|titel|titre|titulo|bog|buch|boger|bucher|libro|livre|cancion|chanson|roman|track|maerke|marke|marque|marca|merk|modell|modele|modelo|produit|producto|prodotto|produkte|article|artikel|varer|variety|varieties|cultivar|sorte|hurricane|storm|skib|schiff|hest|heste|hund|hunde|kat|perfume|parfum|wine|vin|prefix|suffix|initial|init|alias`),
  },
  EMAIL: {
    strong: phrases(
      "email|e mail|email address|mail address|mailadresse|epost|e post|correo|correo electronico|courriel|emailadresse|mail|sahkoposti|adres e mail",
    ),
    weak: phrases("contact|owner|login|user|username"),
    not: about,
  },
  PHONE: { strong: [], weak: phrases("contact|number|call|sms|nummer|numero"), not: about },
  ADDRESS: {
    strong:
      phrases(`address|addresses|mail addr|mail address|mailaddr|street address|street|street name|mailing address|home address|postal address|residence|addr|address line|adresse|gade|gadenavn|vej|vejnavn|vejnavn og nr|gade og nr|bopael|
strasse|str|strasse hausnummer|anschrift|wohnort|rue|adresse postale|direccion|domicilio|calle|indirizzo|via|endereco|morada|rua|logradouro|adres|straat|straatnaam|ulica|adress|gatuadress|gata|osoite|katuosoite|heimilisfang|adresa|cim|utca|streetaddress|alamat|jalan|adresi|adres|adresas|адрес|улица|адреса|διευθυνση|住所|地址|주소|العنوان|عنوان|כתובת`),
    weak: phrases(
      "location|place|lokation|sted|propstreet|add|full address|delivery|shipping|billing|premises|site|civic|abode",
    ),
    not: phrases(
      "email|e mail|mail|ip|mac|web|url|wallet|btc|eth|memory|bitcoin|crypto|id|type|count|verified|status|code|direction|number|no|suffix|prefix|state|view|meeting|event|venue|reason|violation|incident|offense|offence",
    ),
  },
  LOCATION: {
    strong: phrases(
      "city|town|city town|municipality|village|place of birth|birthplace|birth place|city name|suburb|locality|by|bynavn|postdistrikt|kommune|foedested|fodested|hjemby|stadt|wohnort|gemeinde|geburtsort|ort|ville|commune|lieu de naissance|ciudad|municipio|localidad|poblacion|lugar de nacimiento|citta|comune|luogo di nascita|cidade|localidade|stad|plaats|woonplaats|gemeente|miasto|miejscowosc|kommun|postort|poststed|kaupunki|mesto|grad|varos|oras|hometown|miestas|sehir|kota|город|місто|πολη|市|市区町村|城市|도시|المدينة|עיר",
    ),
    weak: phrases("location|place|residence"),
    not: phrases(
      "id|code|type|status|count|destination|origin|departure|arrival|port|airport|council|council district|pay|paid|population|tax|retirement|pension|member|contribution|contributions|permit|approved by|created by|updated by|by name",
    ),
  },
  ORGANISATION: {
    strong: phrases(
      "company|company name|business name|businessname|organisation name|organization name|employer|employer name|firm|firma|firmanavn|virksomhed|virksomhedsnavn|unternehmen|firmenname|entreprise|societe|raison sociale|empresa|razon social|azienda|ragione sociale|bedrijf|bedrijfsnaam|foretag|bolag|yritys|legal entity",
    ),
    weak: phrases(
      "vendor|vendor name|supplier|supplier name|payee|account|customer|client|owner|lender|contractor|licensee|entity name|entityname|name|navn|manufacturer",
    ),
    not: phrases(
      "id|type|status|count|code|size|description|profile|date|address|city|phone|email|url|website|number|no",
    ),
  },
  DATE_OF_BIRTH: {
    strong: phrases(
      "birth|dob|nato il|nata il|nato nata il|dogum tarihi|tanggal lahir|gimimo data|dzimsanas datums|дата рождения|дата народження|ημερομηνια γεννησης|生年月日|出生日期|생년월일|تاريخ الميلاد|fecha nac|f nacimiento|fec nac|ne le|nee le|nee e le|data nasc|dt nascimento|geb|gebdat|geb datum|gebdatum|fdato|fodt dato|geb dat|date of birth|birth date|birthdate|birthday|born|d o b|foedselsdato|fodselsdato|fodselsdag|foedt|fodt|geburtsdatum|geburtstag|geboren|naissance|date de naissance|fecha de nacimiento|fecha nacimiento|nacimiento|nascita|data di nascita|data nascita|data de nascimento|nascimento|geboortedatum|syntymaaika|syntymapaiva|fodelsedatum|fodelsedag|data urodzenia|datum narozeni|szuletesi datum|datum rodenja|data nasterii",
    ),
    weak: [],
    not: phrases(
      "weight|order|rate|place|country|city|town|certificate|plurality|live|control|year count|registration",
    ),
  },
  AGE: {
    strong: phrases(
      "age|alder|alter|edad|eta|idade|leeftijd|ika|wiek|vek|eletkor|varsta|age years|age in years|patient age|customer age|aar gammel|mom s age|aldur",
    ),
    weak: [],
    not: phrases(
      "group|grp|range|category|bucket|band|class|id|ageid|code|account|building|house|product|days|months|average|avg|type|of account|vehicle|car|policy|inventory|debt|adjusted|standardized|lager|stock|beholdning|restance|gaeld|bygning|maskine|anlaeg",
    ),
  },
  GENDER: {
    strong: phrases(
      "gender|sex|koen|kon|kjonn|geschlecht|sexe|genre|sexo|genero|sesso|genere|geslacht|sukupuoli|plec|pohlavi|nem|gen|spol|kyn|m f|genderid|cinsiyet|jenis kelamin|lytis|пол|стать|φυλο|性別|性别|성별|الجنس|legal gender|juridisk koen|juridisk kon",
    ),
    weak: [],
    not: phrases("place|rank|spend|total|ratio|count|pct|percent"),
  },
  USERNAME: {
    strong: phrases(
      "twitter|tiktok|mastodon|bluesky|snapchat|username|user name|userid|user id|login|login name|login id|screen name|handle|nickname|nick|account name|brugernavn|bruger id|benutzername|nutzername|anvandarnamn|brukernavn|gebruikersnaam|nom d utilisateur|identifiant|nombre de usuario|usuario|nome utente|twitter handle|instagram|skype|telegram|github|discord|gamertag|samaccountname|uid",
    ),
    weak: phrases("user|alias|account"),
    not: phrases("agent|type|status|count|role|group|url|created|date"),
  },
  IP_ADDRESS: {
    strong: phrases("ip|ip address|ipaddress|ip addr|ip adresse|ip adress|adresse ip|direccion ip|ipv4|ipv6"),
    weak: phrases("host|remote|client|server|source|destination"),
    not: phrases(
      "version|versions|ver|vers|build|release|firmware|software|driver|revision|rev|oid|section|chapter|clause",
    ),
  },
  PASSWORD: {
    strong: phrases(
      "password|passwd|pwd|passord|kodeord|adgangskode|losenord|passwort|kennwort|wachtwoord|mot de passe|contrasena|senha|parola|haslo|heslo|salasana|passphrase|pass word",
    ),
    weak: phrases("pass|pin|pin code|kode"),
    not: phrases(
      "changed|expires|expiry|date|reset|policy|strength|length|required|last|attempts|boarding|status",
    ),
  },
  SECRET: {
    strong: phrases(
      "secret|client secret|api key|apikey|api token|access token|auth token|refresh token|bearer token|private key|secret key|access key|session token|session key|csrf token|token|otp secret|security answer|recovery code|cvv|cvv2|cvc|card verification",
    ),
    weak: [],
    not: phrases("count|type|expires|expiry|date|status|id|name|limit|usage|total|used|created|price"),
  },
  NATIONAL_ID: {
    strong: phrases(
      "national id|national identification|national identification number|national identity|nationalid|identity number|identity card|id card|id number|personal id|personal number|personal identification number|citizen id|citizen number|personnummer|person id nummer|ssn|cpr|identitetsnummer|ausweisnummer|personalausweis|documento de identidad|cedula|carte d identite|carta d identita|kimlik|pesel|nin|national insurance",
    ),
    weak: phrases("id|identification|nif|identifier|person id|document"),
    not: phrases(
      "type|status|count|date|state|country|order|ordre|invoice|faktura|receipt|ticket|case|serial|product|item|sku|batch|lot|ref|reference|bilag|transaction|tracking|shipment|policy|contract|ordrenr|fakturanr|sagsnr|varenr|bestillingsnr|bilagsnr|auftrag|auftragsnr|rechnung|rechnungsnr|bestellnr|pedido|factura|commande|facture|zamowienie|timestamp|epoch",
    ),
  },
  MEDICAL_ID: {
    strong: [],
    weak: [],
    not: phrases("rate|num|count|total|avg|average|mean|pct|percent|ratio|cost|charges|spending|visits|days"),
  },
  TAX_ID: {
    strong: phrases(
      "tax number|tax id|taxid|tax identification|tax identification number|tin|vat|vat number|vat no|vat id|tax no|tax code|taxpayer|skattenummer|momsnummer|steuernummer|steuer id|numero fiscal|identificacion fiscal|codigo fiscal|codice fiscale|nif|cif|cuit|orgnr|org nr|organisation number|organisasjonsnummer|organisationsnummer|company number|company registration|fiscal code|ein|fein",
    ),
    weak: phrases("id|registration|registration number|company id|business id"),
    not: phrases("rate|amount|type|status|date|percent|exempt"),
  },
  BANK_ACCOUNT: {
    strong: phrases(
      "bank account|bank account number|account number|account no|accountnumber|acct|acct no|konto|kontonr|kontonummer|bankkonto|bankverbindung|numero de cuenta|cuenta bancaria|numero de compte|conto corrente|rekeningnummer|routing number|sort code|bank acct|iban",
    ),
    weak: phrases("account|bank"),
    not: phrases(
      "type|status|balance|name|manager|holder|id|accounts|customer|user|github|twitter|count|date|fund|ledger|gl",
    ),
  },
  POSTAL_CODE: {
    strong: phrases(
      "zip|zip code|zipcode|postal|postal code|postalcode|post code|postcode|postnr|postnummer|post nr|plz|postleitzahl|code postal|codigo postal|cp|cap|cep|kod pocztowy|postinumero|psc|iranyitoszam|pin code|pincode|eircode|proppostal|zip plus four",
    ),
    weak: [],
    not: phrases("boundaries|codes|id|count|type|area|max|min|market"),
  },
  GEO_COORDINATE: {
    strong: phrases(
      "latitude|longitude|lat|lng|lon|long|latlng|latlong|lat long|lat lon|geolocation|geo location|geo|coordinates|coordinate|gps|breddegrad|laengdegrad|breitengrad|langengrad|latitud|longitud|geocode|geocoded column|point|geopoint|geo point|georeference|position|the geom|geom",
    ),
    weak: phrases("location|location 1|x|y|centroid|map location"),
    not: phrases(
      "store|shop|butik|venue|warehouse|restaurant|branch|office|dealer|depot|delta|diff|difference|error|offset",
    ),
  },
  NATIONALITY_RELIGION_POLITICS: {
    strong: phrases(
      "race|ethnicity|ethnic|ethnic group|ethnic origin|ethnicgroup|race ethnicity|raceethnicity|nationality|nationalitet|citizenship|statsborgerskab|religion|faith|denomination|church|political party|party|political affiliation|politics|party affiliation|party registration|parti|staatsangehorigkeit|nationalite|nacionalidad|nazionalita|nationaliteit|konfession|religionszugehorigkeit|etnicitet|etnisk baggrund|trosretning|partimedlem|partimedlemskab|raza|etnia|union membership|fagforening|trade union|sexual orientation|hispanic|hispan",
    ),
    weak: [],
    not: phrases("id|date|horse|car|third|count|type|number"),
  },
  HEALTH: {
    strong: phrases(
      "diagnosis|diagnoses|diagnose|disease|illness|medical condition|health condition|symptom|symptoms|allergy|allergies|allergi|medication|medications|medicin|treatment|disability|handicap|sygdom|sygefravaer|sygefravaersarsag|sygemelding|absence reason|reason for absence|krankmeldung|krankheit|maladie|enfermedad|diagnostico|diagnosi|prescription|blood type|blood group|smoker|smoking status|hiv|pregnant|mental health",
    ),
    weak: [],
    not: phrases(
      "date|cost|id|count|rate|insurance|center|centre|department|type|per|total|pct|percent|data|value",
    ),
  },
};

const further = (entity: PiiEntity, part: "strong" | "weak" | "not") =>
  [furtherHints, systemHints].flatMap((more) => {
    const text = more[entity]?.[part];
    return text === undefined ? [] : phrases(text);
  });

/** All hints, by entity. */
export const hints: Partial<Record<PiiEntity, Hints>> = Object.fromEntries(
  Object.entries(ownHints).map(([key, { strong, weak, not }]) => {
    const entity = key as PiiEntity;
    return [
      entity,
      {
        strong: [...strong, ...further(entity, "strong")],
        weak: [...weak, ...further(entity, "weak")],
        not: [...not, ...further(entity, "not")],
      },
    ];
  }),
);
