package nianbao.font;

import java.util.List;

/** The eight font files that come with the program, as the table in {@code fonts/README.md}. */
enum ShippedFont {
  XIAO_BIAO_SONG("Gongwen XiaoBiaoSong", "GongwenXiaoBiaoSong-Bold.ttf", "OFL 1.1"),
  FANG_SONG("Gongwen FangSong", "GongwenFangSong-Regular.ttf", "GPLv3 + font exception"),
  HEI("Gongwen Hei", "GongwenHei-Medium.ttf", "OFL 1.1"),
  KAI_TI("Gongwen KaiTi", "GongwenKaiTi-Regular.ttf", "GPLv3 + font exception"),
  SONG("Gongwen Song", "GongwenSong-Regular.ttf", "OFL 1.1"),
  /** Fills what Fandol lacks of 通用规范汉字表, in a hand that goes with 仿宋 and 楷体. */
  KAI_SUPP("Gongwen Kai Supp", "GongwenKaiSupp-Light.ttf", "OFL 1.1"),
  /** Extensions B to F. */
  SONG_EXT("Gongwen Song Ext", "GongwenSongExt-Regular.ttf", "Hanazono Font License"),
  /** Extensions G and H: place names and personal names. */
  SONG_RARE("Gongwen Song Rare", "GongwenSongRare-Regular.ttf", "Arphic Public License");

  private final String family;
  private final String fileName;
  private final String licence;

  ShippedFont(String family, String fileName, String licence) {
    this.family = family;
    this.fileName = fileName;
    this.licence = licence;
  }

  String family() {
    return family;
  }

  String fileName() {
    return fileName;
  }

  String licence() {
    return licence;
  }

  /** The files that draw a role's text, the one to ask first in front. */
  static List<ShippedFont> chain(FontRole role) {
    return switch (role) {
      case TITLE -> List.of(XIAO_BIAO_SONG, SONG, SONG_EXT, SONG_RARE);
      case BODY -> List.of(FANG_SONG, KAI_SUPP, SONG, SONG_EXT, SONG_RARE);
      case HEADING -> List.of(HEI, SONG, SONG_EXT, SONG_RARE);
      case SUBHEADING -> List.of(KAI_TI, KAI_SUPP, SONG, SONG_EXT, SONG_RARE);
      case SONG -> List.of(SONG, SONG_EXT, SONG_RARE);
    };
  }
}
