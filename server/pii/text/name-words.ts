/** Words before a person's name. */
export const titles = new Set(
  "mr mrs ms miss dr doctor prof professor sir lord lady dame rev reverend father sister brother captain capt colonel col general gen lieutenant lt sergeant sgt major president senator sen governor gov mayor minister judge justice king queen prince princess saint pope bishop chancellor ambassador secretary coach director manager detective officer agent hr herr fru frk froken statsminister udenrigsminister finansminister minister justitsminister formand direktor chef professor doktor kong dronning prins prinsesse pave biskop borgmester politiker forfatter forfatteren skuespiller sanger sangeren trænerne traener traeneren advokat redaktor sr sra don dona senor senora".split(
    " ",
  ),
);

/** Words right before a name in salutations and introductions. */
export const introductions = new Set(
  "hi hello dear hey named called by hej kære kaere hedder kaldet navn navnet".split(" "),
);

/** Verbs after the name of somebody who speaks or acts. */
export const speech = new Set(
  "said says told tells asked asks added replied wrote writes argued claims claimed explained announced thinks believes knows loves married born died was is plays played sagde siger fortaeller fortalte mener mente skriver skrev forklarer forklarede udtaler tilfojer tilfojede svarer svarede spurgte sporger oplyser understreger tror fodt dode".split(
    " ",
  ),
);

/** Prepositions before places. */
export const placePrepositions = new Set(
  "in at from to near across outside around through toward towards into i pa fra til ved mellem omkring gennem mod langs nord syd ost vest of af en desde hacia".split(
    " ",
  ),
);

/** Words that end or begin the name of a place. */
export const geography = new Set(
  "river lake mountain mountains mount island islands county bay park valley beach forest hill hills desert ocean sea gulf strait peninsula coast creek falls canyon district province region state states city town village airport bridge street avenue road square harbor harbour port fort cape canal highway plateau volcano reef railway station so fjord bjerg sund baelt havn strand lufthavn".split(
    " ",
  ),
);

/** Nouns of institutions, as words. */
export const institutions = new Set(
  "university college school academy institute hospital church council committee commission ministry department agency association society federation union league club team party government parliament congress senate court bank company corporation corp inc ltd llc group foundation fund museum library theatre theater orchestra band records entertainment studios pictures press news times post magazine network radio television channel airlines airways motors industries systems technologies software services international party army navy force forces police brigade division regiment battalion united city rovers fc f.c athletic wanderers universitet skole gymnasium hospital kommune amt forening forbund klub parti bank fond instituttet institut museum teater selskab koncern gruppe radio tv boldklub bk if".split(
    " ",
  ),
);

/** Endings of Danish institutions in one word, with the definite form and the genitive. */
export const institutionEnding =
  /(?:ministeri(?:et|um)?|partiet|raadet|radet|styrelsen|forbund(?:et)?|banken?|selskab(?:et)?|forening(?:en)?|udvalg(?:et)?|avisen?|kommission(?:en)?|politi(?:et)?|tinget|retten|skolen?|universitet(?:et)?|hospital(?:et)?|klub(?:ben)?|institut(?:tet)?|museet|teatret|orkest(?:er|ret)|centret|centeret|fonden?|koncernen|kontoret|naevnet|tilsynet|direktorat(?:et)?|sygehus(?:et)?|kirken|kommune|bladet|tidende|posten|fabrik(?:ken|ker)?|vaesen(?:et)?|korpset)s?$/;

/** Abbreviations that are institutions, and those that are places. */
export const knownInstitutions = new Set(
  "un fn nato eu ef fbi cia nasa nsa bbc cnn nbc abc cbs espn hbo mtv dr tv2 tv3 dsb sas lo df sf kd cd who imf wto unesco unicef opec osce nfl nba nhl mlb fifa uefa ioc mit ucla ibm bmw vw aol at&t gm ge hp nokia google microsoft apple facebook twitter youtube amazon sony toyota honda ford samsung intel yahoo netflix disney reuters ritzau politiken berlingske jyllands-posten weekendavisen folketinget venstre socialdemokratiet enhedslisten maersk carlsberg novo lego danfoss grundfos kvickly netto brugsen hizbollah hamas al-qaeda taliban isis eu-kommissionen europa-parlamentet christiania parken".split(
    " ",
  ),
);
