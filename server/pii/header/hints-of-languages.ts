import type { PiiEntity } from "../schema";

/**
 * What headers say in further languages: what `strong` and `not` are in the hints.
 */
type Further = { strong?: string; weak?: string; not?: string };

export const furtherHints: Partial<Record<PiiEntity, Further>> = {
  PERSON: {
    strong:
      "نام|نام خانوادگی|نام و نام خانوادگی|ชื่อ|นามสกุล|ชื่อ นามสกุล|անուն|ազգանուն|სახელი|გვარი|лице за контакт|име и фамилия|піб|прізвище ім я|прізвище та ім я|kontaktna oseba|kontaktinis asmuo|vardas pavarde|kontaktpersona|vards uzvards|nama pelanggan|שם מלא|שם פרטי|איש קשר|성함|nom et prenom|prenom et nom|nom prenom|nom prenoms|nom d usage|nom de naissance|nom marital|nombre y apellidos|nombre apellidos|apellidos y nombre|apellido paterno|apellido materno|segundo nombre|nominativo|nome e cognome|cognome e nome|nome cognome|nome social|nome proprio|ultimo nome|imie i nazwisko|imiona|nazwisko i imie|nazwisko panienskie|osoba kontaktowa|osoba do kontaktu|contactpersoon|roepnaam|voorletters|meisjesnaam|volledige naam|klantnaam|tussenvoegsel|kontaktperson|fullstandigt namn|kundnamn|tilltalsnamn|mellannamn|yhteyshenkilo|koko nimi|kutsumanimi|jmeno a prijmeni|cele jmeno|kontaktni osoba|meno a priezvisko|priezvisko|krstne meno|kontaktna osoba|teljes nev|csaladi nev|utonev|csaladnev|kapcsolattarto|anyja neve|nume si prenume|nume complet|nume de familie|persoana de contact|ime i prezime|puno ime|kontakt osoba|ime in priimek|priimek|eesnimi|perekonnanimi|kontaktisik|vards|uzvards|vardas pavarde|vardas ir pavarde|yetkili kisi|adi ve soyadi|isim soyisim|soyisim|nama depan|nama belakang|ten khach hang|nguoi lien he|контактное лицо|имя и фамилия|фамилия имя отчество|ф и о|контактна особа|име|фамилно име|презиме|ονοματεπωνυμο|πατρωνυμο|姓|苗字|名字|担当者|担当者名|姓氏|姓名|联系人|客户姓名|聯絡人|성|담당자|고객명|名前 カナ|フリガナ|الاسم الاول|اسم العائلة|नाम|पूरा नाम",
    weak: "laner|lantager|lejer|leietaker|hyresgast|patient|behandler|laege|lege|fastlege|lakare|chauffor|sjafor|forer|ansvarlig|ansvarig|saksbehandler|handlaggare|modtager|afsender|mottaker|mottagare|avsender|avsandare|bestiller|rekvirent|ansoger|soker|sokande|deltager|deltagare|foresatt|foraelder|forelder|vardnadshavare|malsman|vaerge|antragsteller|versicherungsnehmer|versicherter|versicherte|mieter|vermieter|fahrer|schuler|lehrer|arzt|hausarzt|bearbeiter|betreuer|besteller|empfanger|absender|inhaber|kontoinhaber|halter|zeuge|geschadigter|teilnehmer|bewerber|medecin|titulaire|locataire|proprietaire|assure|souscripteur|beneficiaire|conducteur|eleve|enseignant|professeur|salarie|demandeur|destinataire|expediteur|emprunteur|redacteur|temoin|adherent|abonne|candidat|voyageur|passager|usager|titular|inquilino|arrendatario|propietario|asegurado|tomador|beneficiario|conductor|alumno|profesor|docente|medico|solicitante|destinatario|remitente|paciente|huesped|pasajero|socio|empleado|apoderado|firmante|chofer|contraente|assicurato|locatario|proprietario|conducente|autista|alunno|studente|insegnante|richiedente|mittente|autore|paziente|ospite|passeggero|iscritto|dipendente|tutore|genitore|firmatario|huurder|verhuurder|verzekerde|bestuurder|leerling|arts|huisarts|aanvrager|ontvanger|afzender|auteur|passagier|werknemer|ouder|voogd|rekeninghouder|tegenpartij|kredytobiorca|pozyczkobiorca|ubezpieczony|ubezpieczajacy|kierowca|uczen|nauczyciel|lekarz|pacjent|wnioskodawca|odbiorca|nadawca|gosc|pasazer|czlonek|pracownik|rodzic|lainaaja|vuokralainen|vakuutettu|kuljettaja|opettaja|laakari|potilas|vastaanottaja|kirjoittaja|matkustaja|huoltaja|kasittelija|dluznik|najemce|pojisteny|lekar|zadatel|prijemce|odesilatel|cestujici|rodic|mutuario|segurado|condutor|motorista|aluno|requerente|remetente|hospede|passageiro|encarregado|danisman|ogretmen|doktor|surucu|kiraci|sigortali|basvuran|alici|gonderen|yazar|misafir|yolcu|veli|врач|учитель|преподаватель|тренер|арендатор|заемщик|застрахованный|заявитель|получатель|отправитель|гость|пассажир|родитель|подписант|исполнитель|лікар|γιατρος|ιατρος|καθηγητης|οδηγος|ενοικιαστης|ασφαλισμενος|παραληπτης|αποστολεας|συγγραφεας|επιβατης|担当医|主治医|医師|医師名|講師|保護者|利用者|申請者|契約者|受取人|配偶者|代表者|会員|医生|老师|家长|申请人|收件人|法人代表|经办人|司机|业务员|의사|교사|학부모|신청자|수령인|기사|강사|الطبيب|المعلم|السائق|الموظف|العميل|المريض|الطالب|klientas|klients|klient|stranka|pelanggan|karyawan|клієнт|працівник|לקוח|עובד|musteri|hasta|calisan|personel|ogrenci|ugyfel|vevo|dolgozo|beteg|tanulo|clienti|pacient|angajat|elev|kupac|klijent|zaposlenik|pacijent|ucenik|zakaznik|zamestnanec|ucitel|ridic|zakaznicka|laerling|kunden|ansatt|anstalld|kund|tyontekija|oppilas|hakija|responsavel|colaborador|funcionario|titular da conta|referente|responsabile|intestatario|impiegato|collaboratore|klientka|opiekun|wlasciciel|najemca|клиент|покупатель|сотрудник|пациент|водитель|ответственный|менеджер|автор|студент|ученик|заказчик|πελατης|υπαλληλος|ασθενης|μαθητης|υπευθυνος|顧客|社員|患者|作成者|客户|员工|患者姓名|负责人|고객|직원",
    not: "пользователя|uzytkownika|uzivatelske|utilizator|utilisateur|usuario|utente|korisnicko|kullanici|felhasznalo|χρηστη|товара|продукта|компании|файла|города|улицы|empresa|producto|produto|prodotto|produit|fichier|archivo|ficheiro|azienda|societe|firmy|produktu|sklepu|ulicy|miasta|spolecnosti|souboru|cegnev|termek|termeknev|urun|sirket|dosya|商品|製品|会社|产品|公司|项目",
  },
  EMAIL: {
    strong:
      "adresse email|adresse mail|adresse electronique|posta elettronica|indirizzo email|correio eletronico|endereco de email|direccion de correo|adres email|e mailadres|e postadress|epostadresse|sahkopostiosoite|emailova adresa|email cim|drotposta|adresa email|adresa de email|e posta|eposta|eposta adresi|e posta adresi|эл почта|электронная почта|почта|адрес электронной почты|електронна пошта|ηλεκτρονικη διευθυνση|ηλεκτρονικο ταχυδρομειο|メール|メールアドレス|邮箱|电子邮件|电子邮箱|電子郵件|이메일|البريد الالكتروني|דואר אלקטרוני|ईमेल",
  },
  ADDRESS: {
    strong:
      "آدرس|نشانی|ที่อยู่|հասցե|მისამართი|địa chỉ|iela|tanav|gatve|вулиця|вул|רחוב|도로명주소|지번주소|jalan|domaca adresa|ulica in hisna stevilka|ulica a cislo|adrese|adresas|lakcim|szekhely|utca hazszam|adresa bydliste|bydliste|ulice cislo|ulice|trvale bydliste|domiciliu|strada numar|strada|prebivaliste|naslov|cadde|mahalle|sokak|acik adres|katuosoite|lahiosoite|elukoht|aadress|gyvenamoji vieta|adres zamieszkania|adres korespondencyjny|zamieszkania|residenza|indirizzo di residenza|direccion postal|domicilio fiscal|rua e numero|adres zameldowania|woonadres|straat en huisnummer|adresse du domicile|rue et numero|voie|бул|улица дом|домашний адрес|адрес доставки|адрес проживания|οδος|διευθυνση κατοικιας|所在地|番地|地址|住址|详细地址|通讯地址|상세주소|पता",
    not: "eletronico|elettronica|electronique|electronica|elektronicka",
  },
  LOCATION: {
    strong:
      "населено място|насел място|місце народження|יישוב|עיר מגורים|kota kabupaten|gyvenamoji vietove|novads|postitoimipaikka|kunta|paikkakunta|telepules|helyseg|szuletesi hely|obec|bydliste mesto|misto narozeni|localitate|localitatea|orasul|mjesto|mjesto rodenja|kraj rojstva|linn|vald|pilseta|miestas|gyvenviete|ilce|dogum yeri|sehri|miejsce urodzenia|gmina|gemeinde|geburtsort|sted|fodested|hemort|fodelseort|localite|lieu de residence|lugar de residencia|concelho|freguesia|distrito de residencia|naturalidade|località|localita|citta di residenza|населенный пункт|место рождения|населений пункт|δημος|τοπος γεννησης|都市|市町村|城市名|城市|出生地|도시명|शहर",
  },
  ORGANISATION: {
    strong:
      "работодател|фирма|дружество|місце роботи|підприємство|роботодавець|מקום עבודה|חברה|perusahaan|instansi|darboviete|darbo vieta|bendrove|delodajalec|firma|직장|근무처|darba vieta|darba devejs|razao social|denominacao social|denominazione sociale|denominazione|organisation|organization|arbejdsgiver|arbeitgeber|arbetsgivare|arbeidsgiver|bedrift|bedriftsnavn|foretagsnamn|werkgever|organisatie|employeur|organisme|nom de l entreprise|nom de la societe|empleador|nombre de la empresa|datore di lavoro|ditta|societa|nome azienda|empregador|nome da empresa|nazwa firmy|pracodawca|przedsiebiorstwo|spolecnost|zamestnavatel|nazev firmy|nazev spolecnosti|spolocnost|ceg|cegnev|munkaltato|cegneve|companie|angajator|denumire firma|denumirea firmei|tvrtka|poduzece|naziv tvrtke|podjetje|tyonantaja|yrityksen nimi|tooandja|ettevote|imone|darbdavys|uznemums|sirket|sirket adi|isveren|kurum|компания|организация|работодатель|название компании|предприятие|компанія|организация наименование|εταιρεια|επωνυμια|εργοδοτης|επωνυμια εταιρειας|会社|会社名|勤務先|企業名|法人名|公司|公司名称|单位|单位名称|企业名称|工作单位|회사|회사명|الشركة|कंपनी",
  },
  DATE_OF_BIRTH: {
    strong:
      "geboren am|geb am|ne e le|date naissance|nato a il|data ur|urodzony|geb datum|gebdat|fodd|fodselsdag|syntynyt|narozen|narozena|datum nar|dat nar|szul datum|szuletesi ido|szuletett|nascut|data nasterii|datum rodjenja|rodendan|rojstni datum|sunniaeg|dzimsanas diena|gimimo diena|dogum gunu|dogum|tgl lahir|ngay sinh|дата рожд|дата рождения|д р|рожден|день рождения|рождена дата|ημ γεννησης|ημ νια γεννησης|誕生日|出生|生日|출생일|תאריך לידה|जन्म तिथि|जन्मतिथि",
  },
  AGE: {
    strong:
      "возраст|вік|вик|лет|възраст|yas|yasi|starost|godine|godine starosti|kor|eletkora|varsta ani|ηλικια|年齢|年龄|年紀|歳|나이|연령|العمر|גיל|आयु|उम्र|vanus|vecums|amzius|alder ar|alter jahre|age ans|edad anos|usia|umur|tuoi",
    not: "grup|grupa|gruppe|groupe|grupo|gruppo|tranche|rango|fascia|przedzial|kategoria|skupina|csoport|группа|категория",
  },
  GENDER: {
    strong:
      "מין|מגדר|стать|pohlavie|spol|sugu|dzimums|lytis|стать|пол м ж|gioi tinh|sex m f|nemi|neme|sugu|dzimums|sprik|kjonn m k|geslacht m v|φυλλο|男女|लिंग|pohlavie|sukup",
  },
  USERNAME: {
    strong:
      "שם משתמש|pouzivatelske meno|pouzivatel|prihlasovacie meno|prisijungimo vardas|prisijungimas|vartotojas|lietotajs|kasutaja|ім я користувача|користувач|потребител|nazwa uzytkownika|uzytkownik|utilizador|nome de utilizador|nome de usuario|utilisateur|nom utilisateur|kayttajatunnus|kayttajanimi|uzivatelske jmeno|prihlasovaci jmeno|uzivatel|felhasznalonev|felhasznalo|nume utilizator|nume de utilizator|utilizator|korisnicko ime|korisnik|uporabnisko ime|kasutajanimi|lietotajvards|vartotojo vardas|kullanici adi|kullanici|логин|имя пользователя|пользователь|логін|потребителско име|ονομα χρηστη|χρηστης|ユーザー名|ユーザ名|ユーザid|ユーザーid|用户名|用户账号|登录名|使用者名稱|사용자명|아이디|اسم المستخدم|tai khoan|nama pengguna",
  },
  IP_ADDRESS: {
    strong:
      "ip cim|ip osoite|adres ip|adresa ip|endereco ip|indirizzo ip|ip adresi|ip адрес|διευθυνση ip|ipアドレス|ip地址|ip주소",
  },
  BANK_ACCOUNT: {
    strong:
      "numer konta|nr konta|numer rachunku|nr rachunku|rachunek bankowy|konto bankowe|cislo uctu|bankovni ucet|bankszamlaszam|szamlaszam|cont bancar|numar cont|broj racuna|ziro racun|tekoci racun|stevilka racuna|tilinumero|pankkitili|bankkontonummer|arvelduskonto|saskaitos numeris|hesap no|hesap numarasi|banka hesabi|conta bancaria|numero da conta|numero conto|conto bancario|coordinate bancarie|номер счета|расчетный счет|банковский счет|рахунок|αριθμος λογαριασμου|口座番号|銀行口座|银行账号|银行账户|계좌번호",
  },
  POSTAL_CODE: {
    strong:
      "کد پستی|รหัสไปรษณีย์|փոստային ինդեքս|საფოსტო კოდი|індекс|пк|postna st|postna st evilka|posta kodu|irsz|ir szam|cod postal|cod postal nr|postanski broj|postna stevilka|postne cislo|smerovaci cislo|postovni smerovaci cislo|sihtnumber|postiindeks|pasta indekss|pasto kodas|индекс|почтовый индекс|поштовий індекс|пощенски код|τκ|τ κ|ταχ κωδικας|ταχυδρομικος κωδικας|ταχυδρομικος κωδικος|郵便番号|邮编|邮政编码|郵遞區號|우편번호|الرمز البريدي|מיקוד|पिन कोड|kode pos|ma buu chinh|postkode",
  },
  GEO_COORDINATE: {
    strong:
      "latitudine|longitudine|latitude|leveysaste|pituusaste|breedtegraad|lengtegraad|lengdegrad|szerokosc geograficzna|dlugosc geograficzna|zemepisna sirka|zemepisna delka|enlem|boylam|zemljopisna sirina|zemljopisna duzina|földrajzi szelesseg|широта|долгота|довгота|γεωγραφικο πλατος|γεωγραφικο μηκος|緯度|経度|纬度|经度|위도|경도",
  },
  HEALTH: {
    strong:
      "diagnoza|rozpoznanie|choroba|diagnozis|betegseg|hastalik|tani|teshis|sairaus|diagnoosi|diagnos|sjukdom|ziekte|bolest|boala|диагноз|заболевание|διαγνωση|診断|病名|诊断|疾病|진단",
  },
};
