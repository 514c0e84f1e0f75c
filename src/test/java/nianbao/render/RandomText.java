package nianbao.render;

import java.util.Random;

/** Paragraphs of Han, Latin, figures and signs, as awkward as a clerk could type them. */
final class RandomText {
  private static final String HAN = "政府信息公开工作年度报告永安镇人民政府依法主动月日条件项次第一万元";
  private static final String[] ODD = {
    "，",
    "。",
    "、",
    "；",
    "：",
    "？",
    "！",
    "（",
    "）",
    "《",
    "》",
    "“",
    "”",
    "‘",
    "’",
    "〔",
    "〕",
    "——",
    "……",
    "·",
    "％",
    "%",
    "2024",
    "1月",
    "0632-3755803",
    "12.5",
    "2024年1月1日",
    "http://www.zzszq.gov.cn/",
    "zzyongan@163.com",
    "PDF",
    "A4",
    "①",
    "㎡",
    "【",
    "】",
    "/",
    "3",
    "98.5%",
    "𠮷",
    "℃",
    "～"
  };

  private RandomText() {}

  static String paragraph(Random random, int pieces) {
    StringBuilder text = new StringBuilder("文");
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(4) == 0) {
        text.append(ODD[random.nextInt(ODD.length)]);
      } else {
        for (int han = random.nextInt(7); han >= 0; han--) {
          text.append(HAN.charAt(random.nextInt(HAN.length())));
        }
      }
    }
    return text.append("文").toString();
  }
}
