package nianbao.source;

import java.util.List;

/** The keys of a report file that do not come from the form (form.md a.9). */
final class Keys {
  static final String AGENCY = "机关";
  static final String YEAR = "年度";
  static final String EDITION = "格式";
  static final String TITLE = "标题";
  static final String CONTACT = "联系";
  static final String PREVIOUS = "上年";
  static final String PREFACE = "前言";
  static final String SIGNATURE = "落款";
  static final String EXHIBITS = "图";

  /** The optional text under a table. */
  static final String NOTE = "说明";

  static final String ADDRESS = "地址";
  static final String POSTCODE = "邮编";
  static final String TELEPHONE = "电话";
  static final String EMAIL = "邮箱";
  static final String WEBSITE = "网站";

  static final String EXHIBIT_KIND = "类型";
  static final String EXHIBIT_TITLE = "标题";
  static final String EXHIBIT_DATA = "数据";
  static final String EXHIBIT_FILE = "文件";
  static final String EXHIBIT_ALTERNATIVE = "替代文本";

  static final String PIE = "饼图";
  static final String BAR = "柱图";
  static final String PICTURE = "图片";

  static final List<String> CONTACT_KEYS = List.of(ADDRESS, POSTCODE, TELEPHONE, EMAIL, WEBSITE);

  private Keys() {}
}
