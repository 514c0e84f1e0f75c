package nianbao.check.privacy;

import java.util.List;
import nianbao.check.ReportRule;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** The rules on personal data (D) and on the contact line. */
public final class PrivacyRules {
  private static final List<ReportRule> ALL =
      List.of(
          idNumber(),
          probableIdNumber(),
          mobileNumber(),
          mobileNumberInContact(),
          bankCard(),
          privateName(),
          homeAddress(),
          staffName(),
          new ContactMissing(),
          new ContactDiffers(),
          new ContactRepeated(),
          new TelephoneMalformed(),
          new PostcodeMalformed(),
          new EmailMalformed(),
          new WebsiteMalformed(),
          new PostcodeElsewhere(),
          new PrivateMailbox());

  private PrivacyRules() {}

  /** All of them, by code. */
  public static List<ReportRule> all() {
    return ALL;
  }

  private static ReportRule idNumber() {
    return new ShownRule(
        new Rule("D101", "id-number-shown", Severity.ERROR),
        IdNumbers.CERTAIN,
        ShownRule.Where.ANYWHERE,
        masked -> "写出了公民身份号码：" + masked,
        masked -> "请删去，或只写成" + masked + "；已经公布的，请立即撤下");
  }

  private static ReportRule probableIdNumber() {
    return new ShownRule(
        new Rule("D102", "probable-id-number", Severity.WARNING),
        IdNumbers.PROBABLE,
        ShownRule.Where.ANYWHERE,
        masked -> "疑似写出了身份证号码：" + masked,
        masked -> "请核对；如果是身份证号码，请删去或只写成" + masked);
  }

  private static ReportRule mobileNumber() {
    return new ShownRule(
        new Rule("D103", "mobile-number-shown", Severity.ERROR),
        new MobileNumbers(),
        ShownRule.Where.ELSEWHERE,
        masked -> "写出了手机号码：" + masked,
        masked -> "请删去，或只写成" + masked + "；已经公布的，请立即撤下");
  }

  private static ReportRule mobileNumberInContact() {
    return new ShownRule(
        new Rule("D104", "mobile-number-in-contact", Severity.WARNING),
        new MobileNumbers(),
        ShownRule.Where.IN_CONTACT,
        masked -> "联系电话是手机号码：" + masked,
        masked -> "请改写办公电话；确属公务手机的，可以保留");
  }

  private static ReportRule bankCard() {
    return new ShownRule(
        new Rule("D105", "bank-card-number-shown", Severity.ERROR),
        new BankCards(),
        ShownRule.Where.ANYWHERE,
        masked -> "写出了银行卡号：" + masked,
        masked -> "请删去；已经公布的，请立即撤下");
  }

  private static ReportRule privateName() {
    return new ShownRule(
        new Rule("D106", "private-name-shown", Severity.WARNING),
        new PrivateNames(),
        ShownRule.Where.ANYWHERE,
        masked -> "疑似写出了申请人等个人的姓名：" + masked,
        masked -> "请核对；如果是个人姓名，请改成“" + masked.charAt(0) + "某某”或删去");
  }

  private static ReportRule homeAddress() {
    return new ShownRule(
        new Rule("D107", "home-address-shown", Severity.WARNING),
        new HomeAddresses(),
        ShownRule.Where.ELSEWHERE,
        masked -> "疑似写出了个人的详细住址：" + masked,
        masked -> "请核对；个人住址只写到乡镇、街道");
  }

  private static ReportRule staffName() {
    return new ShownRule(
        new Rule("D108", "staff-name-shown", Severity.INFO),
        new StaffNames(),
        ShownRule.Where.ANYWHERE,
        masked -> "写出了工作人员的姓名：" + masked,
        masked -> "联系人写科室名称即可，请看是否需要写出姓名");
  }
}
