package dev.leash.it.page;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Running;
import dev.leash.report.ReportFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.OutputType;

/** Makes the pictures of the documentation: {@code mvn -Pscreenshots -pl it-tests -am package}. */
final class Screenshots {

  private static final Pattern ADDRESS = Pattern.compile("http://localhost:[0-9]+/#token=\\w+");

  private static final int GROWN = 12;
  private static final long BETWEEN_MILLIS = 400;

  private Screenshots() {}

  /**
   * Makes them.
   *
   * @param arguments the directory they are written to
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
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
      live(browser, there);
    } finally {
      Files.delete(page);
    }
  }

  /** The page of a JVM that runs and leaks. */
  private static void live(Chromium browser, Path there) throws InterruptedException {
    try (Running drip =
        Program.of("programs.control.Drip")
            .agent("http=0,interval=300ms,service=shop")
            .mayLackReport()
            .start()
            .awaitStdout("ready")) {
      for (int i = 0; i < GROWN; i++) {
        drip.send("leak " + i).awaitStdout("did leak " + i + "\n");
        Thread.sleep(BETWEEN_MILLIS); // some moments of the history
      }
      Patience.until(() -> ADDRESS.matcher(drip.stderr()).find());
      Matcher address = ADDRESS.matcher(drip.stderr());
      address.find();
      for (String look : new String[] {"light", "dark"}) {
        browser.dark(look.equals("dark"));
        browser.open(address.group());
        Patience.until(() -> browser.eval("document.querySelector('.growth canvas')") != null);
        save(browser, there.resolve("page-" + look + ".png"));
      }
    }
  }

  private static void save(Chromium browser, Path file) {
    try {
      Files.write(file, browser.driver().getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
