package nianbao.check.privacy;

import java.util.regex.Pattern;

/** What a Chinese person's name looks like: a surname and one or two characters. */
public final class PersonName {
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭林罗郑梁谢宋唐韩冯邓曹彭肖萧田董袁潘蒋蔡杜叶苏魏吕丁沈姚卢姜崔"
          + "钟谭陆汪范廖贾夏韦邹孟熊秦邱尹薛闫阎侯龙史陶黎贺顾毛郝龚邵钱覃戴莫孔汤鲁康牛洪柴樊葛殷翟庞"
          + "颜倪兰季纪鞠翁聂祝涂焦祁娄冉邢岳耿柳裴窦卞褚雷段江";

  /** Surnames that begin common words as well. */
  private static final String OTHER_SURNAMES = "何许曾余程方白万严武向于施单路石章高金任安常成全关时应付齐左尚温明邬申屈项房党农连";

  private static final String DOUBLE_SURNAMES = "欧阳|诸葛|司马|上官|司徒|夏侯|皇甫|尉迟|慕容|令狐|公孙|东方";

  /** No name has these: they mark a masked one, or belong to grammar. */
  private static final String GIVEN =
      "[\\u4E00-\\u9FA5\\x{20000}-\\x{323AF}&&[^某的了在是和与及或等被把对向为因从以于其该此人员均应可不未无已将会需要"
          + "提申请依经收到后前时内外中并就也所有个们县市区镇乡村委局办院]]";

  /** Words that begin like a name. */
  private static final String WORDS =
      "(?!马上|周围|周边|周知|周全|黄金|林地|林木|林权|田地|田间|陆续|雷同|毛利|苏醒|顾虑|顾及|康复|段落|洪水|夏季"
          + "|范围|陈述|陈情|杜绝|谢绝|谢谢|张贴|张开|胡乱|董事|季度|纪律|纪要|江河|龙头|史料|罗列|肖像|莫名|孔子"
          + "|兰州|韩国|唐朝|宋代|孟子|沈阳|郑州|郑重|陆地|江苏|江西|江南|钱款|柳树|祝贺|祝福|焦虑|牛羊|雷电|汤药)";

  /** A name whose surname leaves no doubt. */
  static final String PLAIN =
      WORDS + "(?:(?:" + DOUBLE_SURNAMES + ")|[" + SURNAMES + "])" + GIVEN + "{1,2}";

  /** A name where the text says that one comes, after a colon for instance. */
  static final String ANNOUNCED =
      "(?:(?:" + DOUBLE_SURNAMES + ")|[" + SURNAMES + OTHER_SURNAMES + "])" + GIVEN + "{1,2}";

  private static final Pattern BLANK = Pattern.compile("[\\s\\u3000]");
  private static final Pattern ALONE = Pattern.compile(ANNOUNCED);

  private PersonName() {}

  /** Whether a text is nothing but what may be a person's name. */
  public static boolean is(String text) {
    return ALONE.matcher(BLANK.matcher(text).replaceAll("")).matches();
  }

  /** The name as it may be shown: the surname only. */
  public static String masked(String name) {
    return Secret.starred(name, 0, name.length(), 1, 0).masked();
  }
}
