package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nianbao.finding.Location;
import nianbao.report.Contact;
import nianbao.report.Passage;
import nianbao.report.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Address, postcode, telephone, mailbox and website, as they are stated. */
class ContactFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          地址：清江市云河镇前进路8号，邮编：272100     | 清江市云河镇前进路8号 | 272100 | | |
          地 址:前进路8号；电话：0537-1234567           | 前进路8号 | | 0537-1234567 | |
          邮政编码272100，联系电话（0537）1234567       | | 272100 | （0537）1234567 | |
          网站地址：www.yunhe.gov.cn                    | | | | | www.yunhe.gov.cn
          电子邮箱地址：a.b@yunhe.gov.cn                | | | | a.b@yunhe.gov.cn |
          邮编2721001                                   | | | | |
          电话12                                        | | | | |
          登录https://a.gov.cn/b?c=1查询                | | | | | https://a.gov.cn/b?c=1
          """)
  void areFoundInAParagraph(
      String line, String address, String postcode, String telephone, String email, String web) {
    Location whole = new Location.Whole("a.pdf");
    Contact contact =
        ContactFinder.in(
            List.of(new Passage.Paragraph("没有联系方式。", whole), new Passage.Paragraph(line, whole)));
    assertEquals(
        List.of(
            shown(Optional.ofNullable(address)),
            shown(Optional.ofNullable(postcode)),
            shown(Optional.ofNullable(telephone)),
            shown(Optional.ofNullable(email)),
            shown(Optional.ofNullable(web))),
        List.of(
            shown(contact.address().map(Text::value)),
            shown(contact.postcode().map(Text::value)),
            shown(contact.telephone().map(Text::value)),
            shown(contact.email().map(Text::value)),
            shown(contact.website().map(Text::value))));
  }

  private static String shown(Optional<String> text) {
    return text.orElse("");
  }
}
