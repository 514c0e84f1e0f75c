package nianbao.check.privacy;

import java.util.regex.Pattern;

/** Tells by the words before a number that it is the number of a thing and not of a person. */
final class CodeNames {
  private static final int WORDS_BEFORE = 12;

  private static final Pattern THING =
      Pattern.compile(
          "(?:编号|编码|代码|案号|文号|单号|流水号|许可证|登记证|不动产|备案号|产权证|发票|合同号|项目号|货号"
              + "|条形码|条码|图号|批号|期号|书号|刊号|宗地|型号|热线|网址)[^，。；、]{0,4}$");

  private CodeNames() {}

  static boolean before(String text, int from) {
    return THING.matcher(text.substring(Math.max(0, from - WORDS_BEFORE), from)).find();
  }
}
