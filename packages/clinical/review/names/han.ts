// Characters common in Chinese names with their sound, simplified and traditional; written for this project.
// oxfmt-ignore
const table = `
ai爱愛艾 an安 ang昂 bai白柏 ban班 bao宝寶包保 bei贝貝北 bi碧毕 bin斌彬滨 bing冰兵炳 bo波博伯 cai蔡才彩财 cao曹 chang常昌长長畅 chao超朝晁 chen陈陳晨辰臣 cheng程成诚誠城承
chong冲崇 chu楚初储 chuan川传 chun春纯 cong聪从 cui崔翠 da大达達 dai戴代 dan丹旦 dang党 de德 deng邓鄧 di迪帝 ding丁定 dong东東冬董栋 du杜 duan段 e娥 en恩 er尔 fa发 fan范樊凡帆
fang方芳房 fei飞飛菲费 feng冯馮峰锋風风凤鳳丰 fu付傅福富 gang刚剛钢 gao高 ge葛戈歌 gong龚宫 gu顾顧古谷 guan关關 guang光广 gui桂贵 guo郭国國 hai海 han韩韓汉漢寒涵晗 hang航杭
hao郝浩豪昊好 he何贺賀和荷 hong红紅洪宏虹鸿弘 hou侯 hu胡虎 hua华華花 huai怀 huan欢环 huang黄黃煌 hui慧辉輝惠会卉 huo霍 ji纪季吉姬继 jia贾佳家嘉 jian建健剑坚 jiang江蒋蔣姜 jiao娇焦
jie杰洁潔捷 jin金晋锦今进 jing静靜晶京景敬婧 ju菊居 juan娟 jun军軍君俊峻 kai凯凱开 kang康 ke柯可科克 kong孔 kun坤昆 lai赖 lan兰蘭岚蓝 lang郎 lei雷磊蕾 leng冷 li李力丽麗黎立利莉理礼
lian莲连廉 liang梁亮良 lin林琳霖临 ling玲凌灵铃 liu刘劉柳流 long龙龍隆 lou娄 lu陆陸卢盧路鲁璐露 luo罗羅洛骆 ma马馬 man曼满 mao毛茂 mei梅美妹 meng孟梦夢萌 mi米 miao苗妙 min敏民
ming明铭名鸣 mo莫墨 mu穆木慕 na娜 nan南楠 ni倪妮 nian年 ning宁寧 niu牛 ou欧歐 pan潘盼 pei裴佩培 peng彭鹏鵬朋 pin品 ping平萍屏 pu蒲 qi齐琪琦奇启祺 qian钱錢倩谦 qiang强強 qiao乔桥 qin秦琴勤
qing青清庆晴卿 qiu邱秋丘 qu曲 quan全权泉 que阙 ran冉然 ren任仁 rong荣榮蓉容 ru茹如 rui瑞睿锐 run润 ruo若 sen森 sha沙莎 shan山珊单杉善 shang尚 shao邵少 shen沈申深 sheng胜盛生声 shi石施史师诗世时
shu舒书淑树 shuai帅 shuang双爽 si思司 song宋松 su苏蘇素 sun孙孫 tai泰太 tan谭譚谈 tang唐汤湯 tao陶涛濤桃 teng滕 tian田天甜 ting婷庭廷 tong童佟彤同 wan万萬婉 wang王汪旺望 wei魏伟偉卫薇维威巍韦 wen文温闻雯
weng翁 wu吴吳武伍五 xi席西希喜曦 xia夏霞 xian贤先 xiang向翔祥香湘 xiao肖萧蕭小晓曉笑孝 xie谢謝解 xin辛新心欣鑫昕馨 xing邢星兴行 xiong熊雄 xiu秀修 xu徐许許旭 xuan轩宣萱璇 xue薛雪学 xun迅 ya雅亚娅
yan严嚴颜燕艳岩彦妍言 yang杨楊阳陽洋扬 yao姚瑶耀 ye叶葉业 yi易怡义艺毅一宜依仪益 yin尹银殷音 ying英颖莹盈应映瑛 yong勇永咏 you尤友佑 yu于余俞雨宇玉瑜语郁钰裕 yuan袁元园媛源远 yue岳月悦越 yun云雲芸韵 ze泽
zeng曾增 zhan詹展 zhang张張章 zhao赵趙昭 zhe哲 zhen甄珍真振震 zheng郑鄭正政征 zhi志智芝之 zhong钟鐘中忠 zhou周洲舟 zhu朱祝竹珠 zhuang庄莊 zi子紫梓 zong宗 zou邹鄒 zu祖 zuo左
`;
const sounds = new Map(
  table
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const sound = /^[a-z]+/.exec(entry)?.[0] ?? "";
      return Array.from(entry.slice(sound.length), (letter) => [letter, sound] as const);
    }),
);

// Common Japanese family and given names, which cannot be read letter by letter.
// oxfmt-ignore
const japanese = new Map(`
田中 tanaka 佐藤 sato 鈴木 suzuki 高橋 takahashi 渡辺 watanabe 渡邊 watanabe 伊藤 ito 山本 yamamoto 中村 nakamura 小林 kobayashi 加藤 kato 吉田 yoshida 山田 yamada 佐々木 sasaki
山口 yamaguchi 松本 matsumoto 井上 inoue 木村 kimura 清水 shimizu 斎藤 saito 斉藤 saito 山崎 yamazaki 森 mori 池田 ikeda 橋本 hashimoto 石川 ishikawa 前田 maeda 藤田 fujita 小川 ogawa
岡田 okada 後藤 goto 長谷川 hasegawa 石井 ishii 村上 murakami 近藤 kondo 坂本 sakamoto 遠藤 endo 青木 aoki 西村 nishimura 福田 fukuda 太田 ota 三浦 miura 藤井 fujii 中島 nakajima
太郎 taro 花子 hanako 健 ken 健太 kenta 裕子 yuko 優子 yuko 由紀 yuki 美咲 misaki 陽子 yoko 直樹 naoki 恵子 keiko 明美 akemi 翔太 shota 大輔 daisuke 拓也 takuya 直子 naoko 洋子 yoko
智子 tomoko 誠 makoto 浩 hiroshi 博 hiroshi 隆 takashi 真由美 mayumi 久美子 kumiko 春樹 haruki 葵 aoi 蓮 ren 桜 sakura 愛 ai 陽菜 hina 大翔 hiroto
`.trim().split(/\s+/).reduce<[string, string][]>((pairs, part, at, all) => (at % 2 === 0 ? [...pairs, [part, all[at + 1] ?? ""]] : pairs), []));

const han = /\p{Script=Han}+/gu;

export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Chinese characters by their sound, Japanese names as a whole; what is not known stays. */
export function hanToLatin(text: string): string {
  if (!hasHan(text)) return text;
  return text.replaceAll(
    han,
    (run) => japanese.get(run) ?? Array.from(run, (letter) => sounds.get(letter) ?? letter).join(""),
  );
}

const twoPart = new Set("欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 夏侯 慕容 令狐".split(" "));

export interface HanName {
  readonly family: string;
  readonly given: string;
}

/** Where a name in Chinese characters may be divided: Chinese, then Japanese, where the family name is longer. */
export function readHanName(name: string): readonly HanName[] {
  const letters = Array.from(name);
  if (letters.length < 2 || letters.length > 6 || !letters.every((letter) => hasHan(letter) || letter === "々"))
    return [];
  const at = (place: number): HanName => ({
    family: letters.slice(0, place).join(""),
    given: letters.slice(place).join(""),
  });
  const known = [3, 2, 1].filter((place) => place < letters.length && japanese.has(at(place).family)).map(at);
  if (known.length > 0 && letters.length > 3) return known;
  return [at(twoPart.has(letters.slice(0, 2).join("")) ? 2 : 1), ...known];
}

/** Every stretch of two to four letters by its sound, for a name written in Latin letters. */
export function stretchesByHan(
  text: string,
): { readonly start: number; readonly end: number; readonly latin: string }[] {
  const found = [];
  for (let start = 0; start < text.length; start += 1) {
    for (let length = 1; length <= 4 && start + length <= text.length; length += 1) {
      const part = text.slice(start, start + length);
      const latin =
        japanese.get(part) ?? (length > 1 ? Array.from(part, (letter) => sounds.get(letter) ?? "?").join("") : "?");
      if (!latin.includes("?")) found.push({ start, end: start + length, latin });
    }
  }
  return found;
}
