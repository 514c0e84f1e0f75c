package nianbao.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nianbao.finding.Outcome;
import nianbao.font.FontLibrary;
import nianbao.form.Forms;
import nianbao.render.FontFamilies;
import nianbao.render.PdfEngine;
import nianbao.render.TemplateSet;

/**
 * What every rendering needs, whatever else it is told: fetched by other threads from the moment
 * that a rendering is in sight, so that nobody waits for more of it than he uses.
 */
public final class Equipment {
  private final Forms forms = new Forms();
  private final CompletableFuture<Outcome<FontLibrary>> fonts;
  private final CompletableFuture<Outcome<TemplateSet>> templates;

  private Equipment(Home home) {
    fonts = CompletableFuture.supplyAsync(() -> FontLibrary.load(home.fonts()), Equipment::fetch);
    templates = fonts.thenApplyAsync(found -> templates(home.templates(), found), Equipment::fetch);
  }

  /** Begins to fetch. */
  public static Equipment of(Home home) {
    Equipment equipment = new Equipment(home);
    // Most reports are of the current edition.
    fetch(equipment.forms::current);
    fetch(PdfEngine::tryOut);
    equipment.fonts.thenAcceptAsync(
        found -> found.value().ifPresent(FontLibrary::parseFirsts), Equipment::fetch);
    equipment.templates.thenAcceptAsync(
        found -> found.value().ifPresent(TemplateSet::tryOut), Equipment::fetch);
    return equipment;
  }

  Forms forms() {
    return forms;
  }

  Outcome<FontLibrary> fonts() {
    return fonts.join();
  }

  /** The templates of the home folder, with these fonts. */
  Outcome<TemplateSet> templates() {
    return templates.join();
  }

  /** The templates of any folder, with these fonts; without fonts no templates either. */
  Outcome<TemplateSet> templates(Path folder) {
    return templates(folder, fonts());
  }

  private static Outcome<TemplateSet> templates(Path folder, Outcome<FontLibrary> fonts) {
    return fonts
        .value()
        .map(library -> TemplateSet.load(folder, new FontFamilies(library)::resolve))
        .orElseGet(() -> Outcome.failed(List.of()));
  }

  private static void fetch(Runnable work) {
    Thread thread = new Thread(work, "equipment");
    thread.setDaemon(true);
    thread.start();
  }
}
