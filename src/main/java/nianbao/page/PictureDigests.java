package nianbao.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Names the content of pictures: the same however a picture's bytes are packed.
 *
 * <p>Unpacking a photograph takes longer than reading a report, so that only those have it done who
 * compare.
 */
final class PictureDigests {
  /** What these hold is the picture itself, packed with loss or for fax. */
  private static final List<String> PICTURE_FILTERS =
      List.of("DCTDecode", "JPXDecode", "CCITTFaxDecode", "JBIG2Decode");

  private static final int LENGTH = 16;

  private static final COSName[] MEANING = {
    COSName.WIDTH, COSName.HEIGHT, COSName.BITS_PER_COMPONENT, COSName.COLORSPACE, COSName.DECODE
  };

  private final boolean wanted;
  private final Map<COSStream, String> known = new IdentityHashMap<>();

  PictureDigests(boolean wanted) {
    this.wanted = wanted;
  }

  String of(COSStream picture) throws IOException {
    if (!wanted) {
      return "";
    }
    String digest = known.get(picture);
    if (digest == null) {
      digest = digest(picture);
      known.put(picture, digest);
    }
    return digest;
  }

  private static String digest(COSStream picture) throws IOException {
    MessageDigest digest = sha256();
    add(picture, digest);
    COSStream mask = picture.getCOSStream(COSName.SMASK);
    if (mask != null) {
      add(mask, digest);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }

  private static void add(COSStream stream, MessageDigest digest) throws IOException {
    for (COSName key : MEANING) {
      add(stream.getDictionaryObject(key), digest);
    }
    try (InputStream in = new PDStream(stream).createInputStream(PICTURE_FILTERS)) {
      digest.update(PageReader.limited(in));
    }
  }

  /** Numbers, names, the table of an indexed colour space; a calibration profile does not count. */
  private static void add(COSBase value, MessageDigest digest) {
    if (value instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        add(array.getObject(i), digest);
      }
    } else if (value instanceof COSString text) {
      digest.update(text.getBytes());
    } else if (!(value instanceof COSDictionary)) {
      digest.update(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
