package dev.leash.it.page;

import dev.leash.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.OutputType;

/** Makes the pictures of the documentation: {@code mvn -Pscreenshots -pl it-tests -am package}. */
final class Screenshots {

  private Screenshots() {}

  /**
   * Makes them.
   *
   * @param arguments the directory they are written to
   */
  public static void main(String[] arguments) throws IOException {
    Path there = Files.createDirectories(Path.of(arguments[0]));
    Path page = Files.createTempFile("leash", ".html");
    Files.writeString(page, ReportFormat.HTML.writer().toString(SampleReports.shop()));
    try (Chromium browser = Chromium.start()) {
      for (String look : new String[] {"light", "dark"}) {
        browser.dark(look.equals("dark"));
        browser.size(1280, 900);
        browser.open(page.toUri().toString());
        Patience.until(() -> browser.eval("document.querySelector('.growth canvas')") != null);
        save(browser, there.resolve("report-" + look + ".png"));
        browser.driver().executeScript("document.getElementById('sites').scrollIntoView()");
        save(browser, there.resolve("sites-" + look + ".png"));
      }
    } finally {
      Files.delete(page);
    }
  }

  private static void save(Chromium browser, Path file) throws IOException {
    Files.write(file, browser.driver().getScreenshotAs(OutputType.BYTES));
  }
}
