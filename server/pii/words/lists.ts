import { everydayWords } from "./everyday-words";
import { fold } from "./fold";
import { generatedCities } from "./generated-cities";
import { generatedEnglishNames } from "./generated-english-names";
import { generatedEverydayWords } from "./generated-everyday-words";
import { generatedGivenNames } from "./generated-given-names";
import { generatedGivenNamesOfScripts } from "./generated-given-names-of-scripts";
import { generatedSurnames } from "./generated-surnames";
import { generatedSurnamesOfScripts } from "./generated-surnames-of-scripts";
import { generatedTowns } from "./generated-towns";
import { generatedTownsOfScripts } from "./generated-towns-of-scripts";
import { ownGivenNames } from "./own-given-names";
import { ownSurnames } from "./own-surnames";
import { ownTowns } from "./own-towns";

/** Words inside names that are not names by themselves: "van der Berg", "de la Cruz". */
export const nameParticles = new Set(
  "van von der den de del della di da do dos das du la le los las el al bin ibn ben ter ten te zu zum zur af of y e i och og und and st san santa".split(
    " ",
  ),
);

/** The entries of a list, folded; all at once, which takes a fraction of the time it takes one by one. */
const entriesOf = (list: string, separator = /[|\n]+/) =>
  fold(list)
    .split(separator)
    .filter((entry) => entry !== "");

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function nameSet(own: string, ...generated: string[]): Set<string> {
  const names = new Set<string>();
  for (const word of [...entriesOf(own, /\s+/), ...generated.flatMap((list) => entriesOf(list))])
    if (word.length > 1 && !nameParticles.has(word)) names.add(word);
  return names;
}

/** Given names, folded. Built on first use: a scan without text columns does not pay for them. */
export const givenNames = lazily(() =>
  nameSet(ownGivenNames, generatedGivenNames, generatedGivenNamesOfScripts),
);

/** Surnames, folded. */
export const surnames = lazily(() => nameSet(ownSurnames, generatedSurnames, generatedSurnamesOfScripts));

/** Chinese, Taiwanese and Korean surnames of one or two signs, the most frequent ones, which begin a name. */
export const easternSurnames = new Set(
  `${[..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解张陳劉楊黃吳孫馬羅鄭謝許蕭鄧蘇盧葉鍾龍錢湯嚴賴顏韋盤莊趙蔣"].join("|")}|欧阳|司马|上官|諸葛|诸葛|歐陽|${[..."김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용"].join("|")}|남궁|황보|제갈|선우`.split(
    "|",
  ),
);

/** Towns, folded, of one or more words. */
export const towns = lazily(
  () =>
    new Set(
      [ownTowns, generatedTowns, generatedTownsOfScripts].flatMap((list) =>
        entriesOf(list).map((town) => town.trim()),
      ),
    ),
);

/** Everyday words, folded: evidence against a name. */
export const everyday = lazily(
  () => new Set([...entriesOf(everydayWords, /\s+/), ...entriesOf(generatedEverydayWords)]),
);

/** Names that are names in running text, where the words around tell; on their own many are words too. */
export const cities = lazily(() => new Set(entriesOf(generatedCities)));
export const englishNames = lazily(() => new Set(entriesOf(generatedEnglishNames)));
