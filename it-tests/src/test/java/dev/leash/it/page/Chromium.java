package dev.leash.it.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real Chromium without a window. Debian has it in chromium and chromium-driver. */
final class Chromium implements AutoCloseable {

  private static final List<String> BROWSERS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> DRIVERS =
      List.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");

  private final ChromeDriver driver;
  private final Path profile;
  private int width;
  private int height;
  private boolean dark;
  private boolean print;

  private Chromium(ChromeDriver driver, Path profile) {
    this.driver = driver;
    this.profile = profile;
  }

  /** Starts one; where there is none, the test that asks is skipped, and says so. */
  static Chromium start() throws IOException {
    Path browser = first(BROWSERS);
    Path program = first(DRIVERS);
    if (browser == null || program == null) {
      System.out.println(
          "No Chromium was found, so pages are not looked at: install the packages"
              + " chromium and chromium-driver.");
    }
    Assumptions.assumeTrue(browser != null, "no Chromium was found: install chromium");
    Assumptions.assumeTrue(program != null, "no driver was found: install chromium-driver");
    // Otherwise Selenium would look for one on the network.
    System.setProperty("webdriver.chrome.driver", program.toString());
    Path profile = Files.createTempDirectory("leash-chromium");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--user-data-dir=" + profile);
    ChromeDriverService service = new ChromeDriverService.Builder().withSilent(true).build();
    return new Chromium(new ChromeDriver(service, options), profile);
  }

  private static Path first(List<String> paths) {
    return paths.stream().map(Path::of).filter(Files::isExecutable).findFirst().orElse(null);
  }

  ChromeDriver driver() {
    return driver;
  }

  /**
   * Opens a page of Leash and waits until its script has run. The driver comes back before that now
   * and then, with the page before still open, or an empty one, which is complete as well; and a
   * new page may have lost the size.
   */
  void open(String address) {
    driver.get("about:blank"); // an address that differs in its fragment only is the same page
    driver.executeScript("window.isThePageBefore = true");
    driver.get(address);
    Patience.until(
        () ->
            Boolean.TRUE.equals(
                eval(
                    "!window.isThePageBefore && document.readyState === 'complete'"
                        + " && document.documentElement.dataset.ready !== undefined")));
    resize();
  }

  /** Sets the size of what the page is shown in, which may be less than a window can be. */
  void size(int newWidth, int newHeight) {
    width = newWidth;
    height = newHeight;
    resize();
  }

  private void resize() {
    if (width > 0) {
      Patience.until(() -> setSize() == width);
    }
  }

  private long setSize() {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return number("window.innerWidth");
  }

  void dark(boolean on) {
    dark = on;
    emulate();
  }

  /** Shows the page as it would be printed, but for the events that printing sends. */
  void print(boolean on) {
    print = on;
    emulate();
  }

  private void emulate() {
    Map<String, Object> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("media", print ? "print" : "", "features", List.of(scheme)));
  }

  /** What an expression gives, evaluated in the page. */
  Object eval(String expression) {
    return driver.executeScript("return " + expression);
  }

  long number(String expression) {
    return ((Number) eval(expression)).longValue();
  }

  String text(String expression) {
    return String.valueOf(eval(expression));
  }

  /** The violations of the rules of axe, a line each; empty if there are none. */
  @SuppressWarnings("unchecked")
  List<String> violations() throws IOException {
    try (InputStream in = Chromium.class.getResourceAsStream("/axe.min.js")) {
      driver.executeScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    return (List<String>)
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run().then(found => done(found.violations.map(v =>"
                + " v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' | '))),"
                + " e => done(['axe failed: ' + e]));");
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      // What the browser still writes to stays in the directory for temporary files.
    }
  }
}
