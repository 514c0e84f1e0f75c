package nianbao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** The main states of the page, each reached from the first page. */
enum States {
  START {
    @Override
    void reach(Clerk clerk) {
      assertThat(clerk.sees("#examples li")).hasCount(5);
    }
  },
  QUESTION {
    @Override
    void reach(Clerk clerk) {
      clerk.page().click("#new-empty");
      assertThat(clerk.sees("dialog")).isVisible();
    }
  },
  FORM {
    @Override
    void reach(Clerk clerk) {
      clerk.opensExample("yongan-2024");
    }
  },
  TABLE_WITH_A_WRONG_SUM {
    @Override
    void reach(Clerk clerk) {
      clerk.opensExample("yongan-2024").showsThePane("write");
      clerk.writes("申请.本年新收.自然人", "6").seesThePages();
      assertThat(clerk.sees("#finding-list [data-code=A201]").first()).isAttached();
    }
  },
  TEXTS {
    @Override
    void reach(Clerk clerk) {
      clerk.opensExample("yongan-2024").showsThePane("write");
      clerk.box("前言").focus();
      assertThat(clerk.box("前言")).isInViewport();
    }
  },
  FILE {
    @Override
    void reach(Clerk clerk) {
      clerk.opensExample("yongan-2024").showsThePane("write").opensTheFile();
      clerk.finds("联系（地址");
    }
  },
  FINDINGS {
    @Override
    void reach(Clerk clerk) {
      clerk.opensExample("yongan-2024").showsThePane("findings");
    }
  },
  RULE {
    @Override
    void reach(Clerk clerk) {
      clerk.opensExample("yongan-2024").showsThePane("findings");
      clerk.findings("W124").first().locator(".code").click();
      assertThat(clerk.sees("dialog")).containsText("W124");
    }
  },
  EMPTY_REPORT {
    @Override
    void reach(Clerk clerk) {
      clerk.begins("某某县某某镇人民政府", "2024");
    }
  },
  FOREIGN_PDF {
    @Override
    void reach(Clerk clerk) {
      clerk.drops(Path.of("src/test/resources/foreign/reportlab-row-left-blank.pdf"), "application/pdf");
      assertThat(clerk.sees("#inspect-count")).hasText(Pattern.compile("\\d+ 个(错误|警告)"));
    }
  },
  CONFLICT {
    @Override
    void reach(Clerk clerk) {
      clerk.opensExample("yongan-2024").page().click("#save");
      clerk.page().fill("#dialog-name", "冲突.yaml");
      clerk.page().click("dialog [data-choice=confirm]");
      assertThat(clerk.sees("dialog.conflict")).isVisible();
    }
  },
  BATCH_BEGUN {
    @Override
    void reach(Clerk clerk) {
      clerk.page().click("#to-batch");
      assertThat(clerk.sees("#batch-limits")).not().isEmpty();
    }
  },
  BATCH_DONE {
    @Override
    void reach(Clerk clerk) {
      clerk.sendsTheBatch(Towns.three());
      assertThat(clerk.sees("#batch-result")).isVisible();
      clerk.sees("#batch-items tr[data-file^=长安镇] .town").click();
      assertThat(clerk.sees("#batch-items [data-code=A201]")).isVisible();
    }
  },
  COMPARISON {
    @Override
    void reach(Clerk clerk) {
      clerk.page().click("#to-compare");
      Path folder = Path.of("src/test/resources/foreign");
      clerk.sees("#compare-before").setInputFiles(folder.resolve("reportlab-blank-for-zero.pdf"));
      clerk.sees("#compare-after").setInputFiles(folder.resolve("reportlab-dash-for-zero.pdf"));
      assertThat(clerk.sees("#compare-state")).hasText(Pattern.compile("有 \\d+ 处不同"));
      clerk.sees("#compare-list .go").nth(2).click();
    }
  };

  /** Brings a clerk there who stands at the first page. */
  abstract void reach(Clerk clerk);
}
