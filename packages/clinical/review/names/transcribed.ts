// Characters with which Chinese writes names from elsewhere, by their sound; written for this project.
// oxfmt-ignore
const table = `
a阿 ai艾埃爱 an安 ang昂 ao奥 ba巴芭 bai拜 ban班 bang邦 bao保 bei贝 ben本 bi比碧 bin宾 bo博波伯 bu布 cha查 chi奇 chu楚 da达 dai黛戴 dan丹 dao道 de德 deng登 di迪蒂 die迭 ding丁 dong东 du杜 dun顿 duo多 e厄 en恩 er尔儿 fa法 fan凡范 fei菲费 fen芬 fo佛
fu弗夫芙福 ga加 gai盖 gang冈 gao高 ge格戈 geng根 gu古 guo果 ha哈 hai海 han汉 he赫荷 hei黑 heng亨 hong洪 hu胡 hua华 huo霍 ji吉基季 jia贾佳 jie杰 jin金 ka卡 kai凯 kan坎 kang康 ke科克柯 ken肯 ku库 kui奎 kun昆 la拉 lai莱 lan兰 lao劳 le勒 lei雷蕾
leng伦 li利里莉丽李 lin林琳 ling玲 liu刘 long隆 lu鲁卢露 lun伦 luo罗洛 ma马玛 mai迈麦 man曼 mao毛 mei梅美 men门 meng蒙 mi米 miao苗 ming明 mo莫 mu穆 na娜纳 nai奈 nan南 nei内 neng能 ni尼妮 ning宁 niu纽 nu努 nuo诺 ou欧 pa帕 pan潘 pang庞 pei佩 peng彭
pi皮 ping平 po波 pu普 qi奇琪 qiang强 qiao乔 qie切 qin钦 qiong琼 qu曲 ran然 rang让 re热 ren仁 ri日 rong荣 rou柔 ru茹 rui瑞 sa萨 sai赛塞 san桑 sang桑 se塞 sen森 sha沙莎 shan珊 shao肖 she舍 shen申 sheng圣 shi施史什 shu舒 si斯丝思 song松 su苏 sun孙 suo索 ta塔 tai泰
tan坦 tang汤 te特 teng腾 ti提 ting廷 tong通 tu图 tuo托 wa瓦 wan万 wang旺 wei威维薇 wen文温 wo沃 wu武伍 xi西希 xia夏 xian先 xiao肖 xie谢 xin辛欣 xing兴 xiu休修 xu许 xue雪 ya雅亚 yan扬颜 yang扬 ye耶叶 yi伊伊易 yin因 ying英 yong永 you尤 yu于 yue约 yun云 za扎 ze泽 zhan詹 zhe哲 zhu朱 zi兹 zuo佐
`;

const sounds: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const sound = /^[a-z]+/.exec(entry)?.[0] ?? "";
      return Array.from(entry.slice(sound.length), (letter) => [letter, sound] as const);
    }),
);

/** Every stretch of two to six such characters, by its sound: `塔米卡` is `tamika`. */
export function transcribedIn(
  text: string,
): { readonly start: number; readonly end: number; readonly latin: string }[] {
  const found = [];
  for (let start = 0; start < text.length; start += 1) {
    let latin = "";
    for (let end = start; end < text.length && end < start + 6; end += 1) {
      const sound = sounds.get(text[end] ?? "");
      if (sound === undefined) break;
      latin += sound;
      if (end > start) found.push({ start, end: end + 1, latin });
    }
  }
  return found;
}
