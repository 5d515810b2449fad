/** Country codes of the internet and the generic top-level domains people meet. File endings among them (`zip`, `mov`) are left out. */
const known = new Set(
  `ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn
co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk
hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh
mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs
ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc
ve vg vi vn vu wf ws ye yt za zm zw com net org edu gov mil int info biz name pro aero coop museum mobi jobs travel tel cat asia post xxx
app dev blog shop store online site website tech cloud club xyz top vip live news media agency company email group team world life today
space digital studio design art bank bio career center church city clinic coach community consulting dental directory energy events expert
finance fit foundation fund gallery games global guide health help holdings host hosting house institute international jewelry kitchen land
law legal link ltd gmbh llc inc management market marketing network ngo partners party photo photos pizza plus press properties radio
recipes rentals repair report restaurant reviews school science services social software solutions support systems tax technology tips
tools town toys trade training university ventures video watch wedding wiki wine work works zone berlin london paris nyc tokyo amsterdam
hamburg koeln wien africa eus gal scot wales corsica bzh google example`.split(/\s+/),
);

/** Whether `label` is a top-level domain in use. */
export function isTopLevelDomain(label: string): boolean {
  return known.has(label.toLowerCase()) || label.toLowerCase().startsWith("xn--");
}
